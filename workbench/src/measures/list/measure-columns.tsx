import { MEASURE_SOURCE_WORDS, MEASURE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import type { Column } from '../../kit/DataTable.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { MeasureKind, type MeasureRow, MeasureState } from '../MeasureState.tsx';

/** Columns of a list of measures; within one platform its name need not stand in every row. */
export function useMeasureColumns({ ofOne = false } = {}): readonly Column<MeasureRow>[] {
  const t = useWords();
  const platform: Column<MeasureRow> = {
    id: 'platform',
    title: t(MEASURE_WORDS.platform),
    cell: ({ platform: { name, number }, organisation }) => (
      <>
        {name}
        <small className="block">
          {number}　{organisation}
        </small>
      </>
    ),
  };
  return [
    {
      id: 'kind',
      title: t(MEASURE_WORDS.kind),
      names: true,
      cell: (row) => (
        <Link to="/measures/$measure" params={{ measure: row.id }}>
          <MeasureKind kind={row.kind} />
        </Link>
      ),
    },
    ...(ofOne ? [] : [platform]),
    {
      id: 'ground',
      title: t(MEASURE_WORDS.ground),
      cell: ({ ground, source }) => (
        <>
          {ground}
          <small className="block">{t(MEASURE_SOURCE_WORDS[source.kind])}</small>
        </>
      ),
    },
    {
      id: 'proposed',
      title: t(MEASURE_WORDS.proposed),
      cell: ({ proposedAt }) => <Time at={proposedAt} short />,
    },
    {
      id: 'due',
      title: t(MEASURE_WORDS.due),
      cell: ({ kind, dueOn }) => (kind === 'rectification' && dueOn !== null ? <DayText on={dueOn} /> : '–'),
    },
    { id: 'state', title: t(MEASURE_WORDS.state), cell: (row) => <MeasureState {...row} /> },
  ];
}
