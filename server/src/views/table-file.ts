import { type SheetTable, tableCsv, tableXlsx } from '@qichuang/documents';
import type { Language } from '@qichuang/language';
import type { FileAnswer } from '../http/file-answer.ts';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const JSON_MEDIA = 'application/json; charset=utf-8';

/** A list as the file it was asked for; JSON gives the rows as the screen has them. */
export async function tableFile(
  table: SheetTable,
  rows: readonly unknown[],
  format: 'xlsx' | 'csv' | 'json',
  language: Language,
): Promise<FileAnswer> {
  const { title } = table;
  switch (format) {
    case 'json':
      return {
        name: `${title}.json`,
        media: JSON_MEDIA,
        bytes: new TextEncoder().encode(`${JSON.stringify(rows, null, 2)}\n`),
      };
    case 'csv':
      return { name: `${title}.csv`, media: CSV, bytes: tableCsv(table, language) };
    case 'xlsx':
      return { name: `${title}.xlsx`, media: XLSX, bytes: await tableXlsx(table, language) };
  }
}
