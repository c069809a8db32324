import { DASHBOARD_WORDS, formatMoney } from '@qichuang/language';
import { useAddress } from '../kit/address.ts';
import { type Column, DataTable } from '../kit/DataTable.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView, type ViewQuery } from '../wire/use-view.ts';
import { type Figure, FigureLink } from './FigureLink.tsx';
import { shortNames } from './short-names.ts';
import { useDashboardQuery } from './use-dashboard.ts';

type Cities = NonNullable<ViewQuery<'compare-cities'>['data']>;
type Row = Cities['rows'][number];

interface Numbered {
  readonly id: string;
  readonly title: string;
  readonly of: (row: Row) => Figure | undefined;
  readonly money?: boolean;
}

/** The cities side by side; every head sorts, the most first, and the order stands in the address (B1). */
export function CitiesCard() {
  const t = useWords();
  const query = useDashboardQuery();
  const cities = useView('compare-cities', { query }, { keepOld: true });
  return (
    <section className="card" aria-labelledby="compare">
      <div className="card-head">
        <h2 id="compare">{t(DASHBOARD_WORDS.compare)}</h2>
        <span className="hint">{t(DASHBOARD_WORDS.compareHint)}</span>
      </div>
      <Fetched query={cities}>{(view) => <Table cities={view} />}</Fetched>
    </section>
  );
}

function Table({ cities: { categories, rows } }: { cities: Cities }) {
  const t = useWords();
  const language = useLanguage();
  const [{ sort }, change] = useAddress();
  const numbered: readonly Numbered[] = [
    ...shortNames(categories).map(({ id, names }, nth) => ({
      id,
      title: names[language],
      of: (row: Row) => row.categories[nth],
    })),
    { id: 'both', title: t(DASHBOARD_WORDS.all), of: ({ both }) => both },
    { id: 'valid', title: t(DASHBOARD_WORDS.valid), of: ({ valid }) => valid },
    { id: 'applications', title: t(DASHBOARD_WORDS.applications), of: ({ applications }) => applications },
    { id: 'inTime', title: t(DASHBOARD_WORDS.dutiesInTime), of: ({ dutiesInTime }) => dutiesInTime },
    { id: 'overdue', title: t(DASHBOARD_WORDS.dutiesOverdue), of: ({ dutiesOverdue }) => dutiesOverdue },
    {
      id: 'milestones',
      title: t(DASHBOARD_WORDS.milestonesOverdue),
      of: ({ milestonesOverdue }) => milestonesOverdue,
    },
    { id: 'excellent', title: t(DASHBOARD_WORDS.excellent), of: ({ excellent }) => excellent },
    { id: 'support', title: t(DASHBOARD_WORDS.support), of: ({ support }) => support, money: true },
  ];
  const by = numbered.find(({ id }) => id === sort);
  const sorted =
    by === undefined
      ? rows
      : rows.toSorted((one, other) => (by.of(other)?.value ?? 0) - (by.of(one)?.value ?? 0));
  const columns: readonly Column<Row>[] = [
    {
      id: 'city',
      title: t(DASHBOARD_WORDS.city),
      names: true,
      sort: 'city',
      cell: ({ names }) => names[language],
    },
    ...numbered.map(
      ({ id, title, of, money }): Column<Row> => ({
        id,
        title,
        numeric: true,
        sort: id,
        cell: (row) => {
          const figure = of(row);
          if (figure === undefined) return '–';
          const what = `${row.names[language]} ${title}`;
          if (money !== true) return <FigureLink figure={figure} what={what} />;
          return (
            <FigureLink figure={figure} what={what}>
              {figure.value === 0 ? '0' : formatMoney(figure.value, language)}
            </FigureLink>
          );
        },
      }),
    ),
  ];
  return (
    <DataTable
      label={t(DASHBOARD_WORDS.compare)}
      columns={columns}
      rows={sorted}
      keyOf={({ city }) => city}
      sortedBy={by?.id ?? 'city'}
      onSort={(id) => change({ sort: id === 'city' ? undefined : id })}
    />
  );
}
