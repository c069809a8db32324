import { dayIn, SHANGHAI, yearOf } from '@qichuang/base';
import { formatMoney, SUPPORT_COLUMN_WORDS, SUPPORT_STATE_WORDS, SUPPORT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useNarrowing } from '../../kit/address.ts';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { choicesOf, cityChoices } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf, fileAddress } from '../../wire/file-address.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useOffice } from '../../wire/session.tsx';
import { type RowOf, usePages } from '../../wire/use-pages.ts';
import { useOwnProgramme } from '../PlatformChoice.tsx';
import { DecideSupport } from './DecideSupport.tsx';
import { RecordSupportDialog } from './RecordSupportDialog.tsx';
import { SupportTotals } from './SupportTotals.tsx';

export type SupportRow = RowOf<'list-support'>;

const TAGS = { proposed: 'tag moving', standing: 'tag good', struck: 'tag bad' } as const;
const FILTERS = ['kind', 'source', 'year', 'state', 'city', 'category', 'platform', 'text'] as const;

/** The register of support within the reader's sight, its totals, entry, confirmation and export (A4.2, B6.2). */
export function SupportPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const [recording, setRecording] = useState(false);
  const programme = useOwnProgramme();
  const asked = useNarrowing(FILTERS);
  const list = usePages('list-support', { query: asked });
  const known = programme.document?.reports.support;
  const choices = (of: 'kind' | 'source') =>
    (known?.[of] ?? []).map((one) => ({ value: one.id, label: one[language] }));
  const thisYear = yearOf(dayIn(serverNow(), SHANGHAI));
  return (
    <>
      <ListPage
        title={t(SUPPORT_WORDS.register)}
        pages={list}
        why={
          <>
            {t(SUPPORT_WORDS.why)} <ClauseTag clause="B6.2" />
          </>
        }
        aside={
          <>
            <Link className="plain-button" to="/support/import">
              {t(SUPPORT_WORDS.import)}
            </Link>{' '}
            <Button type="primary" onClick={() => setRecording(true)}>
              {t(SUPPORT_WORDS.record)}
            </Button>
          </>
        }
        columns={columns()}
        keyOf={({ id }) => id}
        searches
        filters={[
          {
            name: 'year',
            label: t(SUPPORT_WORDS.byYear),
            choices: Array.from({ length: 6 }, (_, back) => String(thisYear - back)).map((year) => ({
              value: year,
              label: year,
            })),
          },
          { name: 'source', label: t(SUPPORT_WORDS.bySource), choices: choices('source') },
          { name: 'kind', label: t(SUPPORT_WORDS.byKind), choices: choices('kind') },
          { name: 'state', label: t(SUPPORT_COLUMN_WORDS.state), choices: choicesOf(SUPPORT_STATE_WORDS, t) },
          ...(office?.unit.kind === 'authority'
            ? [{ name: 'city', label: t(SUPPORT_WORDS.byCity), choices: cityChoices(language) }]
            : []),
        ]}
        exports={exportsOf('export-support', asked)}
        empty={<EmptyList title={t(SUPPORT_WORDS.empty)} hint={t(SUPPORT_WORDS.emptyHint)} />}
      >
        {(list.isPending || list.total > 0) && <SupportTotals asked={asked} />}
      </ListPage>
      {recording && <RecordSupportDialog onClose={() => setRecording(false)} />}
    </>
  );

  function columns(): readonly Column<SupportRow>[] {
    return [
      {
        id: 'platform',
        title: t(SUPPORT_WORDS.byPlatform),
        names: true,
        cell: ({ platform }) => (
          <>
            <Link to="/platforms/$platform" params={{ platform: platform.id }}>
              {platform.name}
            </Link>
            <br />
            <small>{platform.organisation}</small>
          </>
        ),
      },
      {
        id: 'kind',
        title: t(SUPPORT_COLUMN_WORDS.kind),
        cell: ({ kind, source, sourceName }) => (
          <>
            {kind[language]}
            <br />
            <small>
              {source[language]} · {sourceName}
            </small>
          </>
        ),
      },
      {
        id: 'amount',
        title: t(SUPPORT_WORDS.amount),
        numeric: true,
        cell: ({ amountFen, receivedFen }) => (
          <>
            {amountFen === 0 ? '–' : formatMoney(amountFen, language)}
            {amountFen > 0 && receivedFen < amountFen && (
              <>
                <br />
                <small>
                  {t(SUPPORT_WORDS.received)} {formatMoney(receivedFen, language)}
                </small>
              </>
            )}
          </>
        ),
      },
      {
        id: 'purpose',
        title: t(SUPPORT_COLUMN_WORDS.purpose),
        cell: ({ purpose, documentNumber, pilot, platform, files }) => (
          <>
            {pilot === null ? purpose : `${pilot.name} · ${pilot.level} · ${pilot.result}`}
            <br />
            <small>
              {documentNumber}
              {files.map(({ hash, name }) => (
                <span key={hash}>
                  {' '}
                  <a download href={fileAddress('fetch-platform-file', { platform: platform.id, hash })}>
                    {name}
                  </a>
                </span>
              ))}
            </small>
          </>
        ),
      },
      {
        id: 'decidedOn',
        title: t(SUPPORT_COLUMN_WORDS.decidedOn),
        cell: ({ decidedOn }) => (
          <span className="nowrap">
            <DayText on={decidedOn} />
          </span>
        ),
      },
      {
        id: 'state',
        title: t(SUPPORT_COLUMN_WORDS.state),
        cell: ({ state, struckReason, recordedBy }) => (
          <>
            <span className={TAGS[state]}>{t(SUPPORT_STATE_WORDS[state])}</span>
            <br />
            <small>{state === 'struck' ? struckReason : recordedBy}</small>
          </>
        ),
      },
      { id: 'acts', title: '', cell: (row) => <DecideSupport support={row} /> },
    ];
  }
}
