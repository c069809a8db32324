import { utf8 } from '@qichuang/base';
import type { Language } from '@qichuang/language';
import { cellOf, type SheetCell, type SheetTable } from './table.ts';

/** Without the mark Excel takes a file for GBK and Chinese becomes rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes one list as CSV (RFC 4180: CRLF, quotes doubled), UTF-8 with byte order mark.
 *
 * CSV has no types: text that begins like a formula gets an apostrophe before it, which spreadsheets read as "this is text". Numbers
 * of ours are numbers and stay as they are.
 */
export function tableCsv(table: SheetTable, language: Language): Uint8Array {
  const head = table.columns.map(({ title }) => quoted(title[language]));
  const rows = table.rows.map((row) => table.columns.map(({ id }) => csvCell(cellOf(row, id))));
  const lines = [head, ...rows].map((cells) => `${cells.join(',')}\r\n`);
  return utf8(BYTE_ORDER_MARK + lines.join(''));
}

function csvCell(value: SheetCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return quoted(/^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
