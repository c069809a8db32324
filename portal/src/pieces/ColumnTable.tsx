import type { ReactNode } from 'react';
import { WideTable } from './WideTable.tsx';

export interface TableColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** A number: it stands to the right. */
  readonly numeric?: boolean;
  /** A class of its cells. */
  readonly look?: string;
}

interface Props<Row> {
  readonly caption: ReactNode;
  /** Names the region in which a wide table scrolls; without it the table fits. */
  readonly label?: string;
  /** The caption is seen, not only read out. */
  readonly captioned?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  /** Which of them names the row; the first unless told. */
  readonly heading?: number;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
}

/** A table of rows: each cell bears its column's title, for screens on which rows stand as cards. */
export function ColumnTable<Row>(props: Props<Row>) {
  const { caption, label, captioned = false, columns, heading = 0, rows, keyOf } = props;
  const table = (
    <table className="table stack">
      <caption className={captioned ? undefined : 'unseen'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, numeric = false }) => (
            <th key={title} scope="col" className={numeric ? 'number' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ title, cell, numeric = false, look }, place) =>
              place === heading ? (
                <th key={title} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={title} className={numeric ? 'number' : look} data-label={title}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return label === undefined ? (
    <div className="sheet">{table}</div>
  ) : (
    <WideTable label={label}>{table}</WideTable>
  );
}
