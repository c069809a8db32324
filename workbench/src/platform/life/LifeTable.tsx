import { PLATFORM_LIFE_WORDS } from '@qichuang/language';
import type { UseQueryResult } from '@tanstack/react-query';
import { type Column, DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { useWords } from '../../kit/words.ts';
import type { AnswerFault } from '../../wire/answer-fault.ts';

interface Props<Row> {
  readonly asked: UseQueryResult<{ readonly rows: readonly Row[] }, AnswerFault>;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Which of them are shown; all unless told. */
  readonly shows?: (row: Row) => boolean;
}

/** One kind of what belongs to a platform, or that there is none of it. */
export function LifeTable<Row extends { readonly id: string }>({ asked, label, columns, shows }: Props<Row>) {
  const t = useWords();
  return (
    <Fetched query={asked}>
      {({ rows: all }) => {
        const rows = shows === undefined ? all : all.filter(shows);
        return rows.length === 0 ? (
          <p className="muted">{t(PLATFORM_LIFE_WORDS.noneHere)}</p>
        ) : (
          <DataTable {...{ label, rows, columns }} keyOf={({ id }) => id} />
        );
      }}
    </Fetched>
  );
}
