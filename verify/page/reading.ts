import { type Day, parseDay, sha256Hex, utf8 } from '@qichuang/base';
import { examine, type Inflate, type Known, openFile, unreadable, type Verdict } from '../src/index.ts';

/** What was examined, and what came out. */
export interface Examined {
  readonly verdict: Verdict;
  /** `null`: text was pasted. */
  readonly fileName: string | null;
  /** SHA-256 of the file or text as it was given. */
  readonly fingerprint: string;
  readonly at: Date;
}

/** The keys this page came with: written into it by the site it was downloaded from. */
export interface Trust {
  readonly keys: readonly string[];
  readonly from: string | null;
}

/** @returns no key at all if the page was tampered with into something else. */
export function trustOf(text: string): Trust {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return NOBODY;
    const { keys, from } = read as Readonly<Record<string, unknown>>;
    if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string')) return NOBODY;
    return { keys, from: typeof from === 'string' ? from : null };
  } catch {
    return NOBODY;
  }
}

const NOBODY: Trust = { keys: [], from: null };

/** Reads one file or text; a PDF is opened for what is attached to it. */
export async function read(given: File | string, known: Omit<Known, 'today'>): Promise<Examined> {
  const at = new Date();
  const bytes = typeof given === 'string' ? bytesOf(given) : new Uint8Array(await given.arrayBuffer());
  const opened = await openFile(bytes, inflate);
  return {
    verdict: opened.ok ? examine(opened.value, { ...known, ...dayOf(at) }) : unreadable(null, opened.refusal),
    fileName: typeof given === 'string' ? null : given.name,
    fingerprint: sha256Hex(bytes),
    at,
  };
}

/** A pasted text with half a character in it has no bytes; what is left of it is judged. */
function bytesOf(text: string): Uint8Array {
  return utf8(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** The day in Shanghai, by which validity is counted. */
function dayOf(at: Date): { readonly today?: Day } {
  const today = parseDay(new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10));
  return today === undefined ? {} : { today };
}

/** Reads no further than the limit: a few bytes must not unpack into all there is. */
const inflate: Inflate = async (packed, most) => {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('unpacks beyond the limit');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts.map((part) => part.slice())).arrayBuffer());
};

export function linesOf(text: string): readonly string[] {
  return text
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
