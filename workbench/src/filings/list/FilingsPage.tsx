import { FILING_KINDS, FILING_STATES } from '@qichuang/domain';
import {
  FILING_KIND_WORDS,
  FILING_STATE_WORDS,
  FILING_WORDS,
  periodWords,
  type Words,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useNarrowing } from '../../kit/address.ts';
import type { Column } from '../../kit/DataTable.tsx';
import { cityChoices } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { usePages } from '../../wire/use-pages.ts';
import { useView } from '../../wire/use-view.ts';
import { FilingState } from '../FilingState.tsx';
import { type FilingRow, filingTitle } from '../filing-words.ts';
import { BulkOutcome, useBulk } from './use-bulk.tsx';

/** What is filed, as far as the reader has a part in it: a host’s own, the queue of a recommender or of the authority. */
export function FilingsPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const part = office?.unit.kind;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const asked = useNarrowing(['kind', 'state', 'period', 'city', 'text', 'platform']);
  const list = usePages('list-filings', { query: asked });
  const counts = useView('list-filings', { query: { ...asked, state: undefined, limit: 1 } }).data?.counts;
  const digest = list.rows.find(({ about }) => about !== '');
  const programme = documentOf(useProgramme(digest?.programme, digest?.programmeDigest).data);
  const bulk = useBulk(list.rows.filter(({ id }) => chosen.has(id)));
  const host = part === 'organisation';
  const mayDecide =
    (part === 'recommender' && office?.role === 'recommender-approver') || part === 'authority';
  return (
    <ListPage
      title={t(host ? FILING_WORDS.ownFilings : FILING_WORDS.filings)}
      pages={list}
      aside={host ? undefined : <Link to="/duties">{t(FILING_WORDS.duties)}</Link>}
      columns={columns()}
      keyOf={({ id }) => id}
      searches
      filters={[
        {
          name: 'kind',
          label: t(FILING_WORDS.kind),
          choices: FILING_KINDS.map((one) => ({ value: one, label: t(FILING_KIND_WORDS[one]) })),
        },
        {
          name: 'state',
          label: t(FILING_WORDS.state),
          choices: FILING_STATES.filter((one) => host || one !== 'draft').map((one) => ({
            value: one,
            label: `${t(FILING_STATE_WORDS[one])} ${counts?.[one] ?? 0}`,
          })),
        },
        ...(part === 'authority'
          ? [{ name: 'city', label: t(FILING_WORDS.city), choices: cityChoices(language) }]
          : []),
      ]}
      exports={exportsOf('export-filings', asked)}
      {...(mayDecide
        ? {
            choice: {
              chosen,
              onChange: setChosen,
              nameOf: (row: FilingRow) =>
                `${filingTitle(row, language, programme)} ${row.platform?.name ?? ''}`,
            },
            bulkActs: bulk.acts,
          }
        : {})}
      empty={
        host ? (
          <EmptyList title={t(FILING_WORDS.empty)} hint={t(FILING_WORDS.emptyHint)} />
        ) : (
          <EmptyList title={t(FILING_WORDS.emptyQueue)} hint={t(FILING_WORDS.emptyQueueHint)} />
        )
      }
    >
      <BulkOutcome bulk={bulk} />
    </ListPage>
  );

  function columns(): readonly Column<FilingRow>[] {
    const unit: Words = host ? FILING_WORDS.recommender : FILING_WORDS.host;
    return [
      {
        id: 'kind',
        title: t(FILING_WORDS.kind),
        names: true,
        cell: (row) => (
          <>
            <Link to="/filings/$filing" params={{ filing: row.id }}>
              {filingTitle(row, language, programme)}
            </Link>
            <br />
            <small>{row.receipt ?? periodWords(row.period, language)}</small>
          </>
        ),
      },
      {
        id: 'platform',
        title: t(FILING_WORDS.platform),
        cell: ({ platform: of }) =>
          of === null ? (
            '–'
          ) : (
            <>
              {of.name}
              <br />
              <small>{of.number}</small>
            </>
          ),
      },
      {
        id: 'unit',
        title: t(unit),
        cell: ({ organisation, recommender }) => (host ? recommender.name : organisation || recommender.name),
      },
      {
        id: 'state',
        title: t(FILING_WORDS.state),
        cell: ({ state: now, overdue }) => <FilingState state={now} overdue={overdue} />,
      },
      {
        id: 'due',
        title: t(FILING_WORDS.due),
        cell: ({ dueOn }) => <span className="nowrap">{dueOn === null ? '–' : <DayText on={dueOn} />}</span>,
      },
      {
        id: 'since',
        title: t(FILING_WORDS.since),
        cell: ({ since }) => (
          <span className="nowrap">
            <Time at={since} short />
          </span>
        ),
      },
    ];
  }
}
