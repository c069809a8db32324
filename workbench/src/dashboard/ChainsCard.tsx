import { DASHBOARD_WORDS, formatMoney } from '@qichuang/language';
import { type Column, DataTable } from '../kit/DataTable.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { useView, type ViewQuery } from '../wire/use-view.ts';
import { type Figure, FigureLink } from './FigureLink.tsx';
import { shortNames } from './short-names.ts';
import { useDashboardQuery } from './use-dashboard.ts';

type Chains = NonNullable<ViewQuery<'compare-chains'>['data']>;
type Row = Chains['rows'][number];

/** The industry chains side by side: how many platforms serve each, how they keep up, what they report (A1). */
export function ChainsCard() {
  const t = useWords();
  const query = useDashboardQuery();
  const chains = useView('compare-chains', { query }, { keepOld: true });
  return (
    <section className="card" aria-labelledby="chains">
      <div className="card-head">
        <h2 id="chains">{t(DASHBOARD_WORDS.compareChains)}</h2>
        {chains.data !== undefined && (
          <span className="hint">{t(DASHBOARD_WORDS.compareChainsHint, { year: chains.data.year })}</span>
        )}
      </div>
      <Fetched query={chains}>{(view) => <Table chains={view} />}</Fetched>
    </section>
  );
}

function Table({ chains: { categories, measures, rows } }: { chains: Chains }) {
  const t = useWords();
  const language = useLanguage();
  const number = (
    id: string,
    title: string,
    of: (row: Row) => Figure | undefined,
    money = false,
  ): Column<Row> => ({
    id,
    title,
    numeric: true,
    cell: (row) => {
      const figure = of(row);
      if (figure === undefined) return '–';
      const what = `${row.names[language]} ${title}`;
      if (!money || figure.value === 0) return <FigureLink figure={figure} what={what} />;
      return (
        <FigureLink figure={figure} what={what}>
          {formatMoney(figure.value, language)}
        </FigureLink>
      );
    },
  });
  const columns: readonly Column<Row>[] = [
    {
      id: 'chain',
      title: t(DASHBOARD_WORDS.chain),
      names: true,
      cell: ({ names }) => <span className="nowrap">{names[language]}</span>,
    },
    ...shortNames(categories).map(({ id, names }, nth) =>
      number(id, names[language], (row) => row.categories[nth]),
    ),
    number('designated', t(DASHBOARD_WORDS.all), ({ designated }) => designated),
    number('valid', t(DASHBOARD_WORDS.valid), ({ valid }) => valid),
    number('overdue', t(DASHBOARD_WORDS.dutiesOverdue), ({ dutiesOverdue }) => dutiesOverdue),
    number('support', t(DASHBOARD_WORDS.support), ({ support }) => support, true),
    ...measures.map(({ id, names, unit }, nth) =>
      number(
        id,
        language === 'zh' ? `${names.zh}（${unit.zh}）` : `${names.en} (${unit.en})`,
        (row) => row.measures[nth],
      ),
    ),
  ];
  return (
    <DataTable
      label={t(DASHBOARD_WORDS.compareChains)}
      columns={columns}
      rows={rows}
      keyOf={({ chain }) => chain}
    />
  );
}
