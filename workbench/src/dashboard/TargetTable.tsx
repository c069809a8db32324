import { DASHBOARD_WORDS, type Language } from '@qichuang/language';
import { type Column, DataTable } from '../kit/DataTable.tsx';
import { useWords } from '../kit/words.ts';
import { type Figure, FigureLink } from './FigureLink.tsx';
import type { Targets } from './TargetsCard.tsx';

type Category = Targets['categories'][number];

/** The numbers of the bullets as a table. */
export function TargetTable({ targets, language }: { targets: Targets; language: Language }) {
  const t = useWords();
  const number = (id: string, title: string, of: (row: Category) => Figure): Column<Category> => ({
    id,
    title,
    numeric: true,
    cell: (row) => <FigureLink figure={of(row)} what={`${row.names[language]} ${title}`} />,
  });
  const plain = (id: string, title: string, of: (row: Category) => number | null): Column<Category> => ({
    id,
    title,
    numeric: true,
    cell: (row) => of(row) ?? '–',
  });
  const columns: readonly Column<Category>[] = [
    { id: 'name', title: t(DASHBOARD_WORDS.category), names: true, cell: ({ names }) => names[language] },
    ...targets.total.years.map(({ year }) => ({
      id: String(year),
      title: String(year),
      numeric: true,
      cell: (row: Category) => {
        const found = row.years.find((one) => one.year === year);
        return found === undefined ? (
          '–'
        ) : (
          <FigureLink figure={found.figure} what={`${row.names[language]} ${year}`} />
        );
      },
    })),
    number('ever', t(DASHBOARD_WORDS.ever), ({ ever }) => ever),
    number('valid', t(DASHBOARD_WORDS.valid), ({ valid }) => valid),
    number('notice', t(DASHBOARD_WORDS.onNotice), ({ onNotice }) => onNotice),
    plain('target', t(DASHBOARD_WORDS.target), ({ target }) => target),
    plain('gap', t(DASHBOARD_WORDS.gap), ({ gap }) => gap),
    plain('expected', t(DASHBOARD_WORDS.expected), ({ ever, forecast }) =>
      forecast === null ? null : Math.round((ever.value + forecast.adds) * 10) / 10,
    ),
  ];
  return (
    <DataTable
      label={t(DASHBOARD_WORDS.targets)}
      columns={columns}
      rows={targets.categories}
      keyOf={({ id }) => id}
    />
  );
}
