import { read, type WorkSheet } from '@e965/xlsx';
import { ok, type Result, refused } from '@qichuang/base';
import JSZip from 'jszip';
import { cellText } from './cell-text.ts';
import { type PartsRefusal, workbookParts } from './workbook-parts.ts';

export interface ReadLimits {
  /** Rows below the head. */
  readonly maxRows: number;
  /** Of the file as it was sent. */
  readonly maxBytes: number;
  readonly maxColumns?: number;
}

export type ReadRefusal =
  | PartsRefusal
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'too-many-rows'; readonly maxRows: number }
  | { readonly kind: 'too-many-columns'; readonly maxColumns: number };

/** The first sheet of a workbook, every cell as text; rows without any text are left out. */
export interface ReadTable {
  readonly sheet: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** Addresses of numbers too long for a spreadsheet (over 15 digits): their last digits are lost, they must be typed as text. */
  readonly lostDigits: readonly string[];
}

/** What one byte of a workbook may grow into: honest tables stay below 40, bombs reach 1000. */
const GROWTH = 100;
const MAX_COLUMNS = 100;

/**
 * Reads a table somebody sent. The file is untrusted: it is unpacked within limits first, only the parts that hold a table are
 * handed on, formulas are not reckoned (their stored value is read) and nothing outside the file is opened.
 */
export async function readTableXlsx(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<Result<ReadTable, ReadRefusal>> {
  const { maxRows, maxBytes, maxColumns = MAX_COLUMNS } = limits;
  const parts = workbookParts(bytes, { maxBytes, maxUnpacked: maxBytes * GROWTH });
  if (!parts.ok) return parts;
  const book = parsed(await stored(parts.value), maxRows + SPARE_ROWS);
  const name = book?.SheetNames[0];
  const sheet = name === undefined ? undefined : book?.Sheets[name];
  if (name === undefined || sheet === undefined) return refused({ kind: 'damaged' });
  return tableOf(name, sheet, maxRows, maxColumns);
}

/** The head may stand below a title, and empty rows may follow the last: a few more than the limit are looked at. */
const SPARE_ROWS = 20;

/** Packs the checked parts anew, uncompressed, so that the reader sees nothing that was not checked. */
async function stored(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

function parsed(bytes: Uint8Array, sheetRows: number) {
  try {
    return read(bytes, {
      type: 'array',
      sheets: 0,
      sheetRows,
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
    });
  } catch {
    // The reader throws on whatever it cannot make out; for the person who sent the file that is one thing: it is damaged.
    return undefined;
  }
}

function tableOf(
  sheetName: string,
  sheet: WorkSheet,
  maxRows: number,
  maxColumns: number,
): Result<ReadTable, ReadRefusal> {
  const lostDigits: string[] = [];
  const lines = (sheet['!data'] ?? []).map((cells, at) => ({
    row: at + 1,
    cells: trimmed((cells ?? []).map((cell, column) => cellText(cell, at, column, lostDigits))),
  }));
  const filled = Array.from(lines).filter((line) => line?.cells.some((text) => text !== ''));
  // A title stands alone in its row: the head is the first row with more than one cell filled.
  const headAt = filled.findIndex(({ cells }) => cells.filter((text) => text !== '').length > 1);
  const head = filled[Math.max(0, headAt)];
  const rows = filled.slice(Math.max(0, headAt) + 1);
  if (head === undefined || rows.length === 0) return refused({ kind: 'no-rows' });
  if (rows.length > maxRows) return refused({ kind: 'too-many-rows', maxRows });
  if (filled.some(({ cells }) => cells.length > maxColumns))
    return refused({ kind: 'too-many-columns', maxColumns });
  return ok({ sheet: sheetName, head: head.cells, rows, lostDigits });
}

function trimmed(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((text) => text !== undefined && text !== '');
  return Array.from(cells.slice(0, last + 1), (text) => text ?? '');
}
