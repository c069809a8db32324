import type { ReadableStream } from 'node:stream/web';
import { concatBytes, ok, type Result, refused } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import { unreadable } from './shape-faults.ts';

const JSON_LIMIT_BYTES = 1024 * 1024;
// Deeper than any form; a bottomless nest would exhaust the stack of whoever walks it.
const DEPTH_LIMIT = 40;

/** The JSON a request carries, or why it cannot be taken. Nothing is parsed that is too large, too deep or no UTF-8. */
export async function readJson(request: Request): Promise<Result<unknown, Refusal>> {
  if (!isJson(request.headers.get('content-type'))) {
    return refused(refusal('wrong-type-of-file', null, { accepts: 'application/json' }));
  }
  const tooLarge = refused(refusal('too-large', null, { limit: '1 MB' }));
  if (Number(request.headers.get('content-length') ?? 0) > JSON_LIMIT_BYTES) return tooLarge;
  const bytes = await readUpTo(request.body, JSON_LIMIT_BYTES);
  if (bytes === undefined) return tooLarge;
  return parseJson(bytes);
}

function isJson(type: string | null): boolean {
  return /^application\/json\s*(;\s*charset=("?)utf-8\2\s*)?$/i.test(type?.trim() ?? '');
}

/** The bytes of a body, or `undefined` once it is larger than the limit. */
export async function readUpTo(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | undefined> {
  if (body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > limit) {
      // What was announced as shorter, or not at all: the rest is not even read.
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(read.value);
  }
  return concatBytes(...parts);
}

function parseJson(bytes: Uint8Array): Result<unknown, Refusal> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(unreadable('format'));
  }
  if (tooDeep(text)) return refused(unreadable('format'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(unreadable('format'));
  }
  return isStorable(value) ? ok(value) : refused(unreadable('control-characters'));
}

function tooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    if (inString) {
      if (sign === 0x5c) place += 1;
      else if (sign === 0x22) inString = false;
    } else if (sign === 0x22) inString = true;
    else if (sign === 0x5b || sign === 0x7b) {
      depth += 1;
      if (depth > DEPTH_LIMIT) return true;
    } else if (sign === 0x5d || sign === 0x7d) depth -= 1;
  }
  return false;
}

/** NUL and lone surrogates are JSON but no text that a database or a hash could keep; 1e999 is no number. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isStorable);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).every(
      ([name, inner]) => name !== '__proto__' && isStorable(name) && isStorable(inner),
    );
  }
  return true;
}
