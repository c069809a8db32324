import { DASHBOARD_WORDS, formatDecimal, formatMoney, formatNumber } from '@qichuang/language';
import { Select } from 'antd';
import { useAddress } from '../kit/address.ts';
import { type Column, DataTable } from '../kit/DataTable.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView, type ViewQuery } from '../wire/use-view.ts';
import { type Figure, FigureLink } from './FigureLink.tsx';
import { useDashboardQuery } from './use-dashboard.ts';

type Outcomes = NonNullable<ViewQuery<'see-outcomes'>['data']>;
type Row = Outcomes['rows'][number];

/** What stands at the top; all the others open below. */
const FIRST = ['rd_expense', 'patents_granted', 'transfer_income', 'talents_trained'];

/** What annual reports say was achieved, beside the year before, the promises and the support given (A4.2, A4.3). */
export function OutcomesCard() {
  const t = useWords();
  const query = useDashboardQuery();
  const [{ year }, change] = useAddress();
  const asked = { ...query, ...(year === undefined ? {} : { year }) };
  const outcomes = useView('see-outcomes', { query: asked }, { keepOld: true });
  return (
    <section className="card" aria-labelledby="outcomes">
      <div className="card-head">
        <h2 id="outcomes">{t(DASHBOARD_WORDS.outcomes)}</h2>
        {outcomes.data !== undefined && (
          <>
            <Select
              size="small"
              aria-label={t(DASHBOARD_WORDS.year)}
              value={String(outcomes.data.year)}
              options={yearsBefore(outcomes.data).map((one) => ({ value: one, label: one }))}
              onChange={(value: string) => change({ year: value })}
            />
            <span className="hint">
              <Head outcomes={outcomes.data} />
            </span>
          </>
        )}
      </div>
      <Fetched query={outcomes}>{(view) => <Tables outcomes={view} />}</Fetched>
    </section>
  );
}

function yearsBefore({ on, year }: Outcomes): readonly string[] {
  const last = Number(on.slice(0, 4));
  return [...new Set([last, last - 1, last - 2, last - 3, year])]
    .sort((one, other) => other - one)
    .map(String);
}

function Head({ outcomes: { handedIn, owed, support } }: { outcomes: Outcomes }) {
  const t = useWords();
  const language = useLanguage();
  const [before = '', after = '', rest = ''] = DASHBOARD_WORDS.reportsHandedIn[language].split(/\{\w+\}/);
  return (
    <>
      {before}
      <FigureLink figure={handedIn} what={before} />
      {after}
      <FigureLink figure={owed} what={t(DASHBOARD_WORDS.owed)} />
      {rest}
      {support.value > 0 && (
        <>
          {'　'}
          <FigureLink figure={support} what={t(DASHBOARD_WORDS.support)}>
            {t(DASHBOARD_WORDS.supportOfYear, { amount: formatMoney(support.value, language) })}
          </FigureLink>
        </>
      )}
    </>
  );
}

function Tables({ outcomes: { rows } }: { outcomes: Outcomes }) {
  const t = useWords();
  const language = useLanguage();
  if (rows.length === 0) return <p className="card-body muted">{t(DASHBOARD_WORDS.noOutcomes)}</p>;
  const first = rows.filter(({ measure }) => FIRST.includes(measure));
  const number = (id: string, title: string, of: (row: Row) => Figure | null): Column<Row> => ({
    id,
    title,
    numeric: true,
    cell: (row) => {
      const figure = of(row);
      return figure === null ? '–' : <FigureLink figure={figure} what={`${row.names[language]} ${title}`} />;
    },
  });
  const columns: readonly Column<Row>[] = [
    {
      id: 'measure',
      title: t(DASHBOARD_WORDS.measure),
      names: true,
      cell: ({ names, unit }) => (
        <>
          {names[language]}
          <span className="muted">{language === 'zh' ? `（${unit.zh}）` : ` (${unit.en})`}</span>
        </>
      ),
    },
    number('now', t(DASHBOARD_WORDS.done), ({ now }) => now),
    {
      id: 'change',
      title: t(DASHBOARD_WORDS.change),
      numeric: true,
      cell: ({ changePercent }) => (changePercent === null ? '–' : signed(changePercent)),
    },
    number('goal', t(DASHBOARD_WORDS.promised), ({ goal }) => goal),
    {
      id: 'perWan',
      title: t(DASHBOARD_WORDS.perWan),
      numeric: true,
      cell: ({ perWan }) => (perWan === null ? '–' : formatDecimal(perWan, perWan < 0.01 ? 4 : 2)),
    },
  ];
  const table = (of: readonly Row[]) => (
    <DataTable
      label={t(DASHBOARD_WORDS.outcomes)}
      columns={columns}
      rows={of}
      keyOf={({ measure }) => measure}
    />
  );
  if (first.length === 0 || first.length === rows.length) return table(rows);
  return (
    <>
      {table(first)}
      <details className="card-body">
        <summary>{t(DASHBOARD_WORDS.allMeasures, { count: formatNumber(rows.length) })}</summary>
        {table(rows)}
      </details>
    </>
  );
}

/** A true minus sign is as wide as the plus. */
function signed(percent: number): string {
  return `${percent < 0 ? '−' : '+'}${formatDecimal(Math.abs(percent), 1)}%`;
}
