import { type FILING_KINDS, regionName } from '@qichuang/domain';
import { FILING_KIND_WORDS, FILING_WORDS, periodWords } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAddress, useNarrowing } from '../../kit/address.ts';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { choicesOf, cityChoices } from '../../kit/filters.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { exportsOf } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { type RowOf, usePages } from '../../wire/use-pages.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { FilingState } from '../FilingState.tsx';

import { useWarnings, WarningsOutcome } from './use-warnings.tsx';

type Duty = RowOf<'list-duties'>;
type City = NonNullable<ViewQuery<'list-duties'>['data']>['cities'][number];

const DUTIES = [
  'annual-work-plan',
  'annual-report',
  'progress-report',
] as const satisfies readonly (typeof FILING_KINDS)[number][];
const STANDINGS = {
  open: FILING_WORDS.standingOpen,
  overdue: FILING_WORDS.standingOverdue,
  in: FILING_WORDS.standingIn,
} as const;

/** Who owes what, until when, and whether it was handed in, with each city’s part (A3.7, B5.1, B6.1). */
export function DutiesPage() {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const asked = useNarrowing(['kind', 'period', 'city', 'standing']);
  const list = usePages('list-duties', { query: asked });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const warnings = useWarnings(list.rows.filter(({ filing }) => chosen.has(filing)));
  const proposes = office?.role === 'authority-clerk';
  const cities = useView('list-duties', { query: { ...asked, limit: 1 } }).data?.cities ?? [];
  return (
    <ListPage
      title={t(FILING_WORDS.duties)}
      pages={list}
      why={t(FILING_WORDS.dutiesWhy)}
      columns={columns()}
      keyOf={({ filing }) => filing}
      filters={[
        {
          name: 'kind',
          label: t(FILING_WORDS.kind),
          choices: DUTIES.map((one) => ({ value: one, label: t(FILING_KIND_WORDS[one]) })),
        },
        { name: 'standing', label: t(FILING_WORDS.standing), choices: choicesOf(STANDINGS, t) },
        ...(office?.unit.kind === 'authority'
          ? [{ name: 'city', label: t(FILING_WORDS.city), choices: cityChoices(language) }]
          : []),
      ]}
      exports={exportsOf('export-duties', asked)}
      empty={<EmptyList title={t(FILING_WORDS.noDuties)} hint={t(FILING_WORDS.dutiesWhy)} />}
      {...(proposes
        ? {
            choice: {
              chosen,
              onChange: setChosen,
              nameOf: ({ platform, recommender }: Duty) => platform?.name ?? recommender,
            },
            bulkActs: warnings.acts,
          }
        : {})}
    >
      <WarningsOutcome warnings={warnings} />
      {office?.unit.kind === 'authority' && cities.length > 0 && <CityTable cities={cities} />}
    </ListPage>
  );

  function columns(): readonly Column<Duty>[] {
    return [
      {
        id: 'platform',
        title: t(FILING_WORDS.platform),
        names: true,
        cell: ({ platform, organisation, recommender, state, filing }) => {
          const name = platform?.name ?? recommender;
          return (
            <>
              {state === 'open' ? (
                name
              ) : (
                <Link to="/filings/$filing" params={{ filing }}>
                  {name}
                </Link>
              )}
              <br />
              <small>{platform === null ? '' : organisation}</small>
            </>
          );
        },
      },
      {
        id: 'kind',
        title: t(FILING_WORDS.kind),
        cell: ({ kind: of, period: in_ }) => (
          <>
            {t(FILING_KIND_WORDS[of])}
            <br />
            <small>{periodWords(in_, language)}</small>
          </>
        ),
      },
      {
        id: 'city',
        title: t(FILING_WORDS.city),
        cell: ({ city: code }) => cityName(code),
      },
      { id: 'recommender', title: t(FILING_WORDS.recommender), cell: ({ recommender }) => recommender },
      {
        id: 'due',
        title: t(FILING_WORDS.due),
        cell: ({ dueOn }) => <span className="nowrap">{dueOn === null ? '–' : <DayText on={dueOn} />}</span>,
      },
      {
        id: 'state',
        title: t(FILING_WORDS.state),
        cell: ({ state, overdue }) => <FilingState state={state} overdue={overdue} />,
      },
      {
        id: 'handedIn',
        title: t(FILING_WORDS.handedIn),
        cell: ({ handedInAt }) => (
          <span className="nowrap">{handedInAt === null ? '–' : <Time at={handedInAt} short />}</span>
        ),
      },
    ];
  }

  function cityName(code: string): string {
    return regionName(`${code}00`)?.[language] ?? code;
  }
}

function CityTable({ cities }: { cities: readonly City[] }) {
  const t = useWords();
  const language = useLanguage();
  const [, change] = useAddress();
  const number = (id: 'owed' | 'handedIn' | 'overdue', title: string): Column<City> => ({
    id,
    title,
    numeric: true,
    cell: (row) => row[id],
  });
  return (
    <details className="card">
      <summary className="card-head">{t(FILING_WORDS.byCity)}</summary>
      <DataTable
        label={t(FILING_WORDS.byCity)}
        columns={[
          {
            id: 'city',
            title: t(FILING_WORDS.city),
            names: true,
            cell: ({ city }) => (
              <button type="button" className="quiet-link" onClick={() => change({ city })}>
                {regionName(`${city}00`)?.[language] ?? city}
              </button>
            ),
          },
          number('owed', t(FILING_WORDS.owed)),
          number('handedIn', t(FILING_WORDS.handedInCount)),
          number('overdue', t(FILING_WORDS.overdueCount)),
        ]}
        rows={cities}
        keyOf={({ city }) => city}
      />
    </details>
  );
}
