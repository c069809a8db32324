import { fromUtf8, ok, type Result, refused } from '@qichuang/base';

export type ReadingFault =
  | 'empty'
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'too-deep'
  | 'said-twice'
  | 'binary-document';

/** What cannot be read, and where. */
export interface NotRead {
  readonly field: string;
  readonly fault: ReadingFault;
}

/** More than the transcript of a hundred thousand candidates. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** No document here is deeper than a dozen levels; what reads it may go down by recursion. */
const MOST_LEVELS = 40;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The text of a file.
 *
 * @returns the text, or that it is no text: too large, no UTF-8, or plainly another kind of file (PDF, archive, picture).
 * @source RFC 8259 §8.1
 */
export function readText(bytes: Uint8Array): Result<string, NotRead> {
  if (bytes.length > MOST_BYTES) return refused({ field: '', fault: 'too-large' });
  // RFC 8259 allows no control character outside of strings, and only escaped ones inside.
  if (bytes.subarray(0, 4096).includes(0)) return refused({ field: '', fault: 'binary-document' });
  try {
    return ok(fromUtf8(bytes));
  } catch {
    return refused({ field: '', fault: 'not-utf8' });
  }
}

/**
 * Reads one JSON document more strictly than `JSON.parse`: no name twice in an object (each reader would take another
 * one), no nesting without end, nothing beside it.
 *
 * @returns the document, or the first field at fault. Never throws. O(length).
 * @source RFC 8259 §4 and §9
 */
export function readJson(given: string): Result<unknown, NotRead> {
  if (given.length > MOST_BYTES) return refused({ field: '', fault: 'too-large' });
  // Shells and editors of Windows write one.
  const text = given.startsWith(BYTE_ORDER_MARK) ? given.slice(1) : given;
  if (text.trim() === '') return refused({ field: '', fault: 'empty' });
  const depth = depthFault(text);
  if (depth !== undefined) return refused(depth);
  try {
    const document: unknown = JSON.parse(text);
    const twice = nameSaidTwice(text);
    return twice === undefined ? ok(document) : refused({ field: twice, fault: 'said-twice' });
  } catch {
    return refused({ field: '', fault: 'not-json' });
  }
}

/** Looked for first, so that no parser is ever led down. */
function depthFault(text: string): NotRead | undefined {
  let depth = 0;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (sign === '"') place = endOfString(text, place);
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > MOST_LEVELS) return { field: '', fault: 'too-deep' };
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return undefined;
}

interface Level {
  /** `null` in an array. */
  readonly names: Set<string> | null;
  step: string | number;
}

/** @param text - JSON that was parsed already. */
function nameSaidTwice(text: string): string | undefined {
  const levels: Level[] = [];
  let awaitsName = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    const level = levels.at(-1);
    if (sign === '"') {
      const end = endOfString(text, place);
      if (awaitsName && level?.names) {
        const name = String(JSON.parse(text.slice(place, end + 1)));
        level.step = name;
        if (level.names.has(name)) return pathOf(levels);
        level.names.add(name);
        awaitsName = false;
      }
      place = end;
    } else if (sign === '{') {
      levels.push({ names: new Set(), step: '' });
      awaitsName = true;
    } else if (sign === '[') {
      levels.push({ names: null, step: 0 });
      awaitsName = false;
    } else if (sign === '}' || sign === ']') {
      levels.pop();
      awaitsName = false;
    } else if (sign === ',' && level !== undefined) {
      if (typeof level.step === 'number') level.step += 1;
      else awaitsName = true;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let place = start + 1;
  while (place < text.length && text[place] !== '"') place += text[place] === '\\' ? 2 : 1;
  return place;
}

function pathOf(levels: readonly Level[]): string {
  return levels.reduce((path, { step }) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
}
