import { ok, type Result, refused } from '@qichuang/base';
import { MOST_BYTES } from './read-json.ts';
import { type Fault, fault } from './verdict.ts';

/** Gives back what zlib (RFC 1950) has packed, at most so many bytes; rejects if it is damaged or larger. */
export type Inflate = (packed: Uint8Array, most: number) => Promise<Uint8Array>;

/**
 * The document in a file: the file itself, or what is attached to it where it is a PDF. The page that is printed in a PDF is
 * not looked at.
 *
 * @param inflate - of the platform; asked for where the attachment is packed.
 * @returns the document's bytes, or why there are none. Never rejects.
 * @source ISO 32000-2 §7.11.4 (embedded file streams)
 */
export async function openFile(bytes: Uint8Array, inflate: Inflate): Promise<Result<Uint8Array, Fault>> {
  if (!isPdf(bytes)) return ok(bytes);
  if (bytes.length > MOST_BYTES) return refused(fault('', 'too-large'));
  const found = attachmentsOf(latin1(bytes), bytes);
  const [attached, second] = found;
  if (attached === undefined) return refused(fault('', 'no-attachment'));
  // Readers of PDF would show one or the other.
  if (second !== undefined) return refused(fault('', 'several-attachments'));
  if (!attached.packed) return ok(attached.bytes);
  try {
    return ok(await inflate(attached.bytes, MOST_BYTES));
  } catch {
    return refused(fault('', 'attachment-damaged'));
  }
}

interface Attached {
  readonly bytes: Uint8Array;
  readonly packed: boolean;
}

const EMBEDDED = /\/Type\s*\/EmbeddedFile\b/g;

/** Streams of type EmbeddedFile, as this system writes them: plain or packed by zlib, their length stated in place. */
function attachmentsOf(text: string, bytes: Uint8Array): readonly Attached[] {
  const found: Attached[] = [];
  for (const { index } of text.matchAll(EMBEDDED)) {
    const start = text.lastIndexOf(' obj', index);
    const stream = /stream\r?\n/g;
    stream.lastIndex = index;
    const begins = stream.exec(text);
    if (start < 0 || begins === null) continue;
    const head = text.slice(start, begins.index);
    const length = Number(/\/Length\s+(\d{1,9})(?!\s+\d+\s+R)\b/.exec(head)?.[1] ?? Number.NaN);
    const from = begins.index + begins[0].length;
    if (!Number.isSafeInteger(length) || from + length > bytes.length) continue;
    found.push({ bytes: bytes.slice(from, from + length), packed: /\/FlateDecode\b/.test(head) });
  }
  return found;
}

function isPdf(bytes: Uint8Array): boolean {
  return '%PDF-'.split('').every((sign, place) => bytes[place] === sign.charCodeAt(0));
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return parts.join('');
}
