import { type CellObject, SSF, utils } from '@e965/xlsx';
import { addDays, day } from '@qichuang/base';

/** Spreadsheets keep fifteen digits of a number; what is longer has already lost its end. */
const SAFE = 1e15;

/** A cell as text: numbers in full, days as `YYYY-MM-DD`, errors as nothing. */
export function cellText(
  cell: CellObject | undefined,
  row: number,
  column: number,
  lostDigits: string[],
): string {
  if (cell === undefined || cell === null || cell.v === undefined || cell.t === 'e') return '';
  if (typeof cell.v !== 'number') return String(cell.v).trim();
  if (typeof cell.z === 'string' && SSF.is_date(cell.z)) return dayText(cell.v);
  if (Math.abs(cell.v) >= SAFE) lostDigits.push(utils.encode_cell({ r: row, c: column }));
  return Number.isInteger(cell.v) && Math.abs(cell.v) < 1e21 ? BigInt(cell.v).toString() : String(cell.v);
}

function dayText(serial: number): string {
  // Outside 1900 to 9999 it is no day of any calendar we keep.
  return serial < 1 || serial > 2_958_465 ? String(serial) : addDays(day('1899-12-30'), Math.floor(serial));
}
