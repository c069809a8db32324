import { type Day, day, daysBetween, parseDay } from '@qichuang/base';
import type { Language } from '@qichuang/language';
import ExcelJS from 'exceljs';
import { widthInCharacters } from '../layout/measures.ts';
import { normalZip } from '../layout/normal-zip.ts';
import { type CellKind, cellOf, type SheetCell, type SheetColumn, type SheetTable } from './table.ts';

export interface SheetLook {
  readonly language: Language;
  /** Paper: a list with many columns needs A3. */
  readonly paper?: 'a4' | 'a3';
  /** The default wording a file rests on, for its properties. */
  readonly origin?: string;
}

const FORMAT: Record<CellKind, string> = { text: '@', integer: '0', decimal: '#,##0.00', day: 'yyyy-mm-dd' };
const PAPER = { a4: 9, a3: 8 } as const;
const THIN = { style: 'thin' as const, color: { argb: 'FF000000' } };
const EDGES = { top: THIN, bottom: THIN, left: THIN, right: THIN };

/**
 * Writes one list as a workbook: title, frozen head, widths, formats, and a print set-up (landscape, one page wide, the head on
 * every page). The same list gives the same bytes.
 *
 * Text is written as text with the text format, so that no cell is ever reckoned as a formula, neither when the file is opened nor
 * when a cell is edited, and a credit code or a telephone number keeps its digits.
 */
export async function writeXlsx(table: SheetTable, look: SheetLook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = '齐创 Qichuang';
  book.title = table.title;
  if (look.origin !== undefined) book.description = look.origin;
  const sheet = book.addWorksheet(sheetName(table.title), {
    views: [{ state: 'frozen', xSplit: 0, ySplit: HEAD_ROW, topLeftCell: `A${HEAD_ROW + 1}` }],
    pageSetup: {
      paperSize: PAPER[look.paper ?? 'a4'] as number,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `1:${HEAD_ROW}`,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C— &P —' },
  });
  writeTitle(sheet, table);
  writeHead(sheet, table.columns, look.language);
  for (const [at, row] of table.rows.entries()) {
    const written = sheet.getRow(HEAD_ROW + 1 + at);
    written.height = heightOf(
      table.columns.map(({ id }) => String(cellOf(row, id) ?? '')),
      table.columns,
    );
    for (const [column, { id, kind }] of table.columns.entries()) {
      writeCell(written.getCell(column + 1), cellOf(row, id), kind);
    }
  }
  for (const [at, remark] of (table.remarks ?? []).entries()) {
    const cell = sheet.getCell(HEAD_ROW + table.rows.length + 2 + at, 1);
    cell.value = remark;
    cell.font = { name: '仿宋_GB2312', size: 10 };
  }
  return normalZip(await book.xlsx.writeBuffer());
}

const HEAD_ROW = 2;
const USUAL_WIDTH = 16;

function writeTitle(sheet: ExcelJS.Worksheet, { title, columns }: SheetTable): void {
  sheet.mergeCells(1, 1, 1, Math.max(1, columns.length));
  const cell = sheet.getCell(1, 1);
  cell.value = title;
  cell.font = { name: '方正小标宋简体', size: 18 };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  sheet.getRow(1).height = 36;
}

function writeHead(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn[], language: Language): void {
  for (const [at, { title, widthCharacters }] of columns.entries()) {
    sheet.getColumn(at + 1).width = widthCharacters ?? USUAL_WIDTH;
    const cell = sheet.getCell(HEAD_ROW, at + 1);
    cell.value = title[language];
    cell.font = { name: '黑体', size: 10.5 };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } };
    cell.border = EDGES;
  }
  sheet.getRow(HEAD_ROW).height = heightOf(
    columns.map(({ title }) => title[language]),
    columns,
  );
}

function writeCell(cell: ExcelJS.Cell, value: SheetCell, kind: CellKind): void {
  const text = typeof value === 'string' && !(kind === 'day' && parseDay(value) !== undefined);
  cell.value = typeof value === 'string' && !text ? serialOf(day(value)) : value;
  cell.numFmt = text ? FORMAT.text : FORMAT[kind];
  cell.font = { name: '仿宋_GB2312', size: 10.5 };
  cell.alignment = { vertical: 'middle', wrapText: true, horizontal: kind === 'text' ? 'left' : 'center' };
  cell.border = EDGES;
}

/** Excel counts days from the last day but one of 1899. */
function serialOf(on: Day): number {
  return daysBetween(day('1899-12-30'), on);
}

/** A sheet's name has at most 31 characters and none of : \ / ? * [ ]. */
function sheetName(title: string): string {
  return [...title.replace(/[:\\/?*[\]]/g, ' ')].slice(0, 31).join('');
}

/** Rows are as high as their fullest cell: not every program that opens the file reckons that by itself. A row ends at 409 pt. */
function heightOf(texts: readonly string[], columns: readonly SheetColumn[]): number {
  const lines = texts.map((text, at) => {
    const room = (columns[at]?.widthCharacters ?? USUAL_WIDTH) - 1;
    const needed = text.split('\n').map((line) => Math.ceil((2.2 * widthInCharacters(line)) / room));
    return needed.reduce((sum, count) => sum + Math.max(1, count), 0);
  });
  return Math.min(409, 6 + 14 * Math.max(1, ...lines));
}
