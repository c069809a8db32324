import { inflateRawSync } from 'node:zlib';
import { ok, type Result, refused } from '@qichuang/base';

export type PartsRefusal =
  | { readonly kind: 'too-many-bytes'; readonly maxBytes: number }
  | { readonly kind: 'not-a-workbook' }
  /** An .xls of before 2007, or a workbook locked with a password: both are the same kind of file outside. */
  | { readonly kind: 'old-or-locked' }
  /** Unpacked it would be out of all proportion to its size. */
  | { readonly kind: 'unpacks-too-far' }
  | { readonly kind: 'damaged' };

interface PartsLimits {
  readonly maxBytes: number;
  readonly maxUnpacked: number;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const MOST_PARTS = 2000;

/** Only what holds a table: no macros, pictures, drawings, links or embedded files are even unpacked. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml))$/i;

/**
 * Unpacks the parts of a workbook that hold its table. The sizes a zip archive tells of itself are not believed: unpacking stops at
 * the limit.
 */
export function workbookParts(
  bytes: Uint8Array,
  { maxBytes, maxUnpacked }: PartsLimits,
): Result<ReadonlyMap<string, Uint8Array>, PartsRefusal> {
  if (bytes.length > maxBytes) return refused({ kind: 'too-many-bytes', maxBytes });
  if (startsWith(bytes, COMPOUND_FILE)) return refused({ kind: 'old-or-locked' });
  if (!startsWith(bytes, ZIP)) return refused({ kind: 'not-a-workbook' });
  const entries = centralDirectory(bytes);
  if (entries === undefined) return refused({ kind: 'damaged' });
  const parts = new Map<string, Uint8Array>();
  let left = maxUnpacked;
  for (const entry of entries.filter(({ name }) => NEEDED.test(name))) {
    const content = unpacked(bytes, entry, left);
    if (content === 'too-far') return refused({ kind: 'unpacks-too-far' });
    if (content === 'damaged') return refused({ kind: 'damaged' });
    parts.set(entry.name, content);
    left -= content.length;
  }
  return parts.has('xl/workbook.xml') ? ok(parts) : refused({ kind: 'not-a-workbook' });
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** APPNOTE 4.3.12 and 4.3.16; undefined if it does not hold together. */
function centralDirectory(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = viewOf(bytes);
  const end = endRecordAt(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_PARTS) return undefined;
  const entries: Entry[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecordAt(view: DataView): number | undefined {
  const furthest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= furthest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function unpacked(bytes: Uint8Array, entry: Entry, most: number): Uint8Array | 'too-far' | 'damaged' {
  const view = viewOf(bytes);
  const { offset, packedSize, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return 'damaged';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) return 'damaged';
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) return packed.length > most ? 'too-far' : packed;
  if (method !== 8) return 'damaged';
  if (most <= 0) return 'too-far';
  try {
    const content = inflateRawSync(packed, { maxOutputLength: most });
    return new Uint8Array(content.buffer, content.byteOffset, content.length);
  } catch (error) {
    return error instanceof RangeError ? 'too-far' : 'damaged';
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
