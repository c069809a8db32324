import {
  DASHBOARD_WORDS,
  dashboardKind,
  dashboardStanding,
  formatMoney,
  periodWords,
  type Words,
} from '@qichuang/language';
import { type Column, DataTable } from '../kit/DataTable.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView, type ViewQuery } from '../wire/use-view.ts';
import { FigureLink } from './FigureLink.tsx';
import { useDashboardQuery } from './use-dashboard.ts';

type Platforms = NonNullable<ViewQuery<'see-standing-of-platforms'>['data']>;
type Duty = Platforms['duties'][number];
type Standings = Platforms['milestones'];
type Named = Platforms['support']['sources'][number];

const DUTY_COLUMNS = ['owed', 'inTime', 'late', 'open', 'overdue'] as const;

/** Duties on time, milestones, grades, measures, findings and support: what follows the plaque (A3.7, A3.8, A4, B5, B6). */
export function PlatformCards() {
  const query = useDashboardQuery();
  const platforms = useView('see-standing-of-platforms', { query }, { keepOld: true });
  return (
    <Fetched query={platforms}>
      {(view) => (
        <>
          <div className="dashboard-row">
            <DutiesCard duties={view.duties} />
            <section className="card" aria-labelledby="milestones">
              <Head id="milestones" words={DASHBOARD_WORDS.milestones} />
              <Bars family="milestones" standings={view.milestones} />
            </section>
          </div>
          <div className="dashboard-row thirds">
            <section className="card" aria-labelledby="grades">
              <Head id="grades" words={DASHBOARD_WORDS.grades} />
              <Bars family="grades" standings={view.grades} />
            </section>
            <section className="card" aria-labelledby="inspections">
              <Head id="inspections" words={DASHBOARD_WORDS.inspections} />
              <Bars family="inspections" standings={view.inspections} />
            </section>
            <MeasuresCard measures={view.measures} />
          </div>
          <SupportCard support={view.support} />
        </>
      )}
    </Fetched>
  );
}

function Head({ id, words }: { id: string; words: Words }) {
  const t = useWords();
  return (
    <div className="card-head">
      <h2 id={id}>{t(words)}</h2>
    </div>
  );
}

function DutiesCard({ duties }: { duties: readonly Duty[] }) {
  const t = useWords();
  const language = useLanguage();
  const name = (duty: Duty) => dashboardKind('duties', duty.kind)?.[language] ?? duty.kind;
  const columns: readonly Column<Duty>[] = [
    { id: 'duty', title: t(DASHBOARD_WORDS.duty), names: true, cell: name },
    { id: 'period', title: t(DASHBOARD_WORDS.period), cell: ({ period }) => periodWords(period, language) },
    ...DUTY_COLUMNS.map((column) => ({
      id: column,
      title: t(DASHBOARD_WORDS[column]),
      numeric: true,
      cell: (duty: Duty) => (
        <FigureLink figure={duty[column]} what={`${name(duty)} ${t(DASHBOARD_WORDS[column])}`} />
      ),
    })),
  ];
  return (
    <section className="card" aria-labelledby="duties">
      <Head id="duties" words={DASHBOARD_WORDS.duties} />
      {duties.length === 0 ? (
        <p className="card-body muted">{t(DASHBOARD_WORDS.noDuties)}</p>
      ) : (
        <DataTable
          label={t(DASHBOARD_WORDS.duties)}
          columns={columns}
          rows={duties}
          keyOf={({ kind, period }) => `${kind} ${period}`}
        />
      )}
    </section>
  );
}

/** Numbers as bars of one scale, each with its words and its list. */
function Bars({ family, standings }: { family: string; standings: Standings }) {
  const t = useWords();
  const language = useLanguage();
  const most = Math.max(1, ...standings.map(({ figure }) => figure.value));
  if (standings.every(({ figure }) => figure.value === 0))
    return <p className="card-body muted">{t(DASHBOARD_WORDS.noNumbers)}</p>;
  return (
    <ul className="card-body bars">
      {standings.map(({ standing, figure }) => {
        const name = dashboardStanding(family, standing)[language];
        return (
          <li key={standing}>
            <span>{name}</span>
            <span
              className={`bar ${standing === 'overdue' || standing === 'fail' ? 'bad' : ''}`}
              style={{ width: `${(figure.value / most) * 100}%` }}
              aria-hidden
            />
            <b>
              <FigureLink figure={figure} what={name} />
            </b>
          </li>
        );
      })}
    </ul>
  );
}

function MeasuresCard({ measures }: { measures: Platforms['measures'] }) {
  const t = useWords();
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby="measures">
      <Head id="measures" words={DASHBOARD_WORDS.measures} />
      {measures.length === 0 ? (
        <p className="card-body muted">{t(DASHBOARD_WORDS.noMeasures)}</p>
      ) : (
        <dl className="card-body facts">
          {measures.map(({ kind, standings }) => (
            <div key={kind}>
              <dt>{dashboardKind('measures', kind)?.[language] ?? kind}</dt>
              <dd>
                {standings.map(({ standing, figure }) => {
                  const name = dashboardStanding('measures', standing)[language];
                  return (
                    <span key={standing} className="nowrap">
                      {name} <FigureLink figure={figure} what={name} />
                      {'　'}
                    </span>
                  );
                })}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function SupportCard({ support }: { support: Platforms['support'] }) {
  const t = useWords();
  const language = useLanguage();
  const { total, perPlatformFen, sources, kinds } = support;
  return (
    <section className="card" aria-labelledby="support">
      <div className="card-head">
        <h2 id="support">{t(DASHBOARD_WORDS.supportTitle)}</h2>
        {total.value > 0 && (
          <span className="hint">
            <FigureLink figure={total} what={t(DASHBOARD_WORDS.support)}>
              {t(DASHBOARD_WORDS.supportSum, {
                amount: formatMoney(total.value, language),
                each: perPlatformFen === null ? '–' : formatMoney(perPlatformFen, language),
              })}
            </FigureLink>
          </span>
        )}
      </div>
      {total.value === 0 ? (
        <p className="card-body muted">{t(DASHBOARD_WORDS.noSupport)}</p>
      ) : (
        <div className="columns">
          <Amounts title={DASHBOARD_WORDS.source} rows={sources} />
          <Amounts title={DASHBOARD_WORDS.kind} rows={kinds} />
        </div>
      )}
    </section>
  );
}

function Amounts({ title, rows }: { title: Words; rows: readonly Named[] }) {
  const t = useWords();
  const language = useLanguage();
  const columns: readonly Column<Named>[] = [
    { id: 'name', title: t(title), names: true, cell: ({ names }) => names[language] },
    {
      id: 'count',
      title: t(DASHBOARD_WORDS.lines),
      numeric: true,
      cell: ({ names, count }) => <FigureLink figure={count} what={names[language]} />,
    },
    {
      id: 'amount',
      title: t(DASHBOARD_WORDS.amount),
      numeric: true,
      cell: ({ names, amount }) => (
        <FigureLink figure={amount} what={names[language]}>
          {formatMoney(amount.value, language)}
        </FigureLink>
      ),
    },
  ];
  return <DataTable label={t(title)} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
