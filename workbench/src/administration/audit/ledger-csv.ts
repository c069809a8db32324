import type { RowOf } from '../../wire/use-pages.ts';

const COLUMNS = [
  'seq',
  'at',
  'act',
  'kind',
  'subject',
  'from',
  'to',
  'office',
  'officeName',
  'clause',
  'digest',
  'leaf',
] as const satisfies readonly (keyof RowOf<'list-facts'>)[];

const PLACE = ['index', 'entry'] as const;

/** The lines as CSV (RFC 4180) with a mark for spreadsheets; a cell that would be taken for a formula is quoted as text. */
export function ledgerCsv(rows: readonly RowOf<'list-facts'>[]): string {
  const lines = rows.map((row) =>
    [...COLUMNS.map((column) => row[column]), ...PLACE.map((column) => row.place?.[column])]
      .map((value) => cell(String(value ?? '')))
      .join(','),
  );
  return `\uFEFF${[[...COLUMNS, ...PLACE].join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
