import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { KIT_WORDS } from '@qichuang/language';
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from './words.ts';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row, place: number) => ReactNode;
  readonly numeric?: boolean;
  /** The server's name of this order; the head then becomes a button. */
  readonly sort?: string;
  /** The cell that names the row for readers of screens. */
  readonly names?: boolean;
}

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sortedBy?: string | undefined;
  readonly onSort?: ((sort: string) => void) | undefined;
  readonly choice?: Choice<Row> | undefined;
  /** The row the evidence pane follows. */
  readonly current?: string | undefined;
}

export interface Choice<Row> {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly nameOf: (row: Row) => string;
}

/** A table with heads that sort, rows that can be chosen, and a region of its own to scroll in when it is too wide. */
export function DataTable<Row>({
  label,
  columns,
  rows,
  keyOf,
  sortedBy,
  onSort,
  choice,
  current,
}: Props<Row>) {
  const t = useWords();
  const all = rows.map(keyOf);
  const everyOne = choice !== undefined && all.length > 0 && all.every((key) => choice.chosen.has(key));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll" aria-label={label} tabIndex={0}>
      <table className="rows">
        <thead>
          <tr>
            {choice !== undefined && (
              <th scope="col">
                <Checkbox
                  aria-label={t(KIT_WORDS.chooseAll)}
                  checked={everyOne}
                  indeterminate={!everyOne && all.some((key) => choice.chosen.has(key))}
                  onChange={() => choice.onChange(new Set(everyOne ? [] : all))}
                />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.id} column={column} sortedBy={sortedBy} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => {
            const key = keyOf(row);
            return (
              <tr
                key={key}
                className={choice?.chosen.has(key) === true || current === key ? 'chosen' : undefined}
              >
                {choice !== undefined && (
                  <td>
                    <Checkbox
                      aria-label={t(KIT_WORDS.chooseOne, { name: choice.nameOf(row) })}
                      checked={choice.chosen.has(key)}
                      onChange={() => choice.onChange(toggled(choice.chosen, key))}
                    />
                  </td>
                )}
                {columns.map(({ id, cell, numeric, names }) =>
                  names === true ? (
                    <th key={id} scope="row">
                      {cell(row, place)}
                    </th>
                  ) : (
                    <td key={id} className={numeric === true ? 'num' : undefined}>
                      {cell(row, place)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface HeadProps<Row> extends Pick<Props<Row>, 'sortedBy' | 'onSort'> {
  readonly column: Column<Row>;
}

function Head<Row>({ column, sortedBy, onSort }: HeadProps<Row>) {
  const t = useWords();
  const { title, sort, numeric } = column;
  const className = numeric === true ? 'num' : undefined;
  if (sort === undefined || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {title}
      </th>
    );
  }
  const sorted = sortedBy === sort;
  return (
    <th scope="col" className={className} aria-sort={sorted ? 'ascending' : 'none'}>
      <button type="button" title={t(KIT_WORDS.sortBy, { column: title })} onClick={() => onSort(sort)}>
        {title}
        {sorted ? <CaretUpOutlined aria-hidden /> : <CaretDownOutlined aria-hidden className="muted" />}
      </button>
    </th>
  );
}

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}
