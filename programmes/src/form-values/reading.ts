import type { FieldType, TableField } from '../document/form.ts';
import type { CellValue, FieldValue, FormValues, TableRow } from './values.ts';

/** What stands in a field, as text; nothing and other shapes are the empty text. */
export function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

export function numberOf(value: CellValue | FieldValue | undefined): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

export function listOf(value: FieldValue | undefined): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one: unknown): one is string => typeof one === 'string' && one.trim() !== '');
}

/** The rows of a table in which anything stands. */
export function rowsOf(value: FieldValue | undefined): readonly TableRow[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one: unknown): one is TableRow => isRow(one) && Object.values(one).some(isFilledCell));
}

export function isRow(value: unknown): value is TableRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isFilledCell(cell: CellValue | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && cell.trim() !== '');
}

/** Whether nothing stands in a field; `false` and 0 are answers. */
export function isEmpty(type: FieldType, value: FieldValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (type === 'table') return rowsOf(value).length === 0;
  if (type === 'tags' || type === 'multi') return listOf(value).length === 0;
  return typeof value === 'string' && value.trim() === '';
}

/** Whether a table has its rows, and every row its required cells. */
export function isTableComplete(field: TableField, value: FieldValue | undefined): boolean {
  const rows = rowsOf(value);
  const required = field.columns.filter((column) => column.required);
  return (
    rows.length >= Math.max(field.minRows ?? 0, field.presets?.length ?? 0, field.rows?.length ?? 0, 1) &&
    rows.every((row) => required.every(({ id }) => isFilledCell(row[id])))
  );
}

export function valueIn(values: FormValues, fieldId: string): FieldValue | undefined {
  return Object.hasOwn(values, fieldId) ? values[fieldId] : undefined;
}
