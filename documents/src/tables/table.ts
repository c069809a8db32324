import type { Words } from '@qichuang/language';

/** `text` is kept as text whatever it looks like; `days` are `YYYY-MM-DD`; `decimal` shows two places. */
export type CellKind = 'text' | 'integer' | 'decimal' | 'day';

export interface SheetColumn {
  readonly id: string;
  readonly title: Words;
  readonly kind: CellKind;
  readonly widthCharacters?: number;
}

export type SheetCell = string | number | null;
export type SheetRow = Readonly<Record<string, SheetCell>>;

/** One list, ready to be written: neither where it comes from nor who may see it is known here. */
export interface SheetTable {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Lines under the table, such as what an abbreviation means or when the list was made. */
  readonly remarks?: readonly string[];
}

export function cellOf(row: SheetRow, id: string): SheetCell {
  return row[id] ?? null;
}
