import type { Cells } from './read-csv.ts';

/**
 * Reads the first sheet of an XLSX workbook in the browser: shared and inline texts and numbers as they stand, no formulas run.
 *
 * @returns `undefined` if it is no such file.
 */
export async function readXlsx(file: ArrayBuffer): Promise<Cells | undefined> {
  try {
    const entries = entriesOf(file);
    const sheetName = [...entries.keys()]
      .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
      .sort()[0];
    if (sheetName === undefined) return undefined;
    const [sheet, shared] = await Promise.all([
      xmlIn(entries, sheetName),
      entries.has('xl/sharedStrings.xml') ? xmlIn(entries, 'xl/sharedStrings.xml') : null,
    ]);
    const texts = shared === null ? [] : Array.from(shared.getElementsByTagName('si'), textOf);
    return Array.from(sheet.getElementsByTagName('row'), (row) => cellsOf(row, texts)).filter((cells) =>
      cells.some((cell) => cell !== ''),
    );
  } catch {
    return undefined;
  }
}

function cellsOf(row: Element, texts: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const cell of Array.from(row.getElementsByTagName('c'))) {
    const place = columnOf(cell.getAttribute('r') ?? '') ?? cells.length;
    while (cells.length < place) cells.push('');
    cells[place] = cellText(cell, texts).trim();
  }
  return cells;
}

function cellText(cell: Element, texts: readonly string[]): string {
  if (cell.getAttribute('t') === 'inlineStr') return textOf(cell);
  const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
  return cell.getAttribute('t') === 's' ? (texts[Number(value)] ?? '') : value;
}

function textOf(element: Element): string {
  return Array.from(element.getElementsByTagName('t'), ({ textContent }) => textContent ?? '').join('');
}

/** `BC12` is column 54, counted from 0. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

async function xmlIn(entries: ReadonlyMap<string, Entry>, name: string): Promise<Document> {
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`no ${name} in the workbook`);
  const text = new TextDecoder().decode(await unpacked(entry));
  return new DOMParser().parseFromString(text, 'application/xml');
}

interface Entry {
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly method: number;
}

const STORED = 0;
const DEFLATED = 8;
/** Enough for every pool of experts, too little for a bomb. */
const MOST_BYTES = 64 * 1024 * 1024;

async function unpacked({ packed, method }: Entry): Promise<Uint8Array> {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Error(`packed by method ${method}`);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > MOST_BYTES) throw new Error('too large');
    pieces.push(step.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_557;

/** The files of a ZIP archive by its central directory (APPNOTE 4.3.12). */
function entriesOf(file: ArrayBuffer): ReadonlyMap<string, Entry> {
  const view = new DataView(file);
  let end = view.byteLength - 22;
  const least = Math.max(0, view.byteLength - LONGEST_COMMENT);
  while (end >= least && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < least) throw new Error('no ZIP archive');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let number = 0; number < count; number += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('broken ZIP directory');
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(new Uint8Array(file, at + 46, nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.set(name, {
      packed: new Uint8Array(file, start, size),
      method: view.getUint16(at + 10, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
