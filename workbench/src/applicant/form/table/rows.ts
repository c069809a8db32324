import type { Choice, TableColumn, TableField } from '@qichuang/programmes';
import { readNumber } from '../controls/numbers.ts';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

const NUMERIC = new Set(['integer', 'decimal', 'money', 'year']);

export function isNumericColumn({ type }: TableColumn): boolean {
  return NUMERIC.has(type);
}

/** The rows as they stand, with those that always stand there: years counted back from the round, or the presets. */
export function rowsIn(table: TableField, value: unknown, year: number): readonly Row[] {
  const rows = Array.isArray(value) ? (value as readonly Row[]) : [];
  const first = table.columns[0]?.id ?? '';
  const standing: readonly Cell[] =
    table.rows?.map((row) => yearOf(row, year)) ?? table.presets?.map(({ id }) => id) ?? [];
  if (standing.length === 0) return rows;
  const fixed = standing.map((key) => rows.find((row) => row[first] === key) ?? { [first]: key });
  return table.fixedRows === true
    ? fixed
    : [...fixed, ...rows.filter((row) => !standing.includes(row[first] ?? null))];
}

/** `year-3` is the third year before the round's; anything else names itself. */
function yearOf(row: string, year: number): Cell {
  const back = /^year([+-]\d+)?$/.exec(row);
  return back === null ? row : year + Number(back[1] ?? 0);
}

/** How many rows stand there always and cannot be deleted. */
export function standingRows(table: TableField): number {
  return table.rows?.length ?? table.presets?.length ?? 0;
}

export interface Pasted {
  readonly rows: readonly Row[];
  readonly taken: number;
  readonly dropped: number;
  /** Cells whose text is none of the column's choices. */
  readonly unknown: number;
}

interface PasteAsk {
  readonly table: TableField;
  readonly rows: readonly Row[];
  readonly cells: readonly (readonly string[])[];
  readonly at: { readonly row: number; readonly column: number };
  readonly choicesOf: (column: TableColumn) => readonly Choice[];
}

/** Lays pasted cells over the table from a cell on, down and to the right; rows are added up to the table's limit. */
export function paste({ table, rows, cells, at, choicesOf }: PasteAsk): Pasted {
  const limit = table.fixedRows === true ? rows.length : (table.maxRows ?? Number.POSITIVE_INFINITY);
  const next = [...rows];
  let dropped = 0;
  let unknown = 0;
  for (const [down, texts] of cells.entries()) {
    const place = at.row + down;
    if (place >= limit) {
      dropped += 1;
      continue;
    }
    const row: Record<string, Cell> = { ...next[place] };
    for (const [right, text] of texts.entries()) {
      const column = table.columns[at.column + right];
      if (column === undefined) continue;
      const cell = cellOf(column, text, choicesOf(column));
      if (cell === undefined) unknown += 1;
      row[column.id] = cell ?? null;
    }
    next[place] = row;
  }
  return { rows: next, taken: cells.length - dropped, dropped, unknown };
}

/** A cell's value from text; `undefined` if the text is none of the choices. */
function cellOf(column: TableColumn, text: string, choices: readonly Choice[]): Cell | undefined {
  if (text === '') return null;
  if (column.type === 'enum') {
    return choices.find(({ id, zh, en }) => text === id || text === zh || text === en)?.id;
  }
  if (isNumericColumn(column)) {
    const number = readNumber(text);
    return number === undefined ? text : number;
  }
  return text;
}
