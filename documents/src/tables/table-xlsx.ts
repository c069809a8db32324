import type { Language } from '@qichuang/language';
import type { SheetTable } from './table.ts';
import { writeXlsx } from './write-xlsx.ts';

/** Any list as a workbook, its titles in one language. */
export async function tableXlsx(table: SheetTable, language: Language): Promise<Uint8Array> {
  return writeXlsx(table, { language });
}
