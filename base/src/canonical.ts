import { utf8 } from './utf8.ts';

/**
 * The one JSON text of a value: RFC 8785 (JCS). Members in order of UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them.
 *
 * @param value - null, booleans, finite numbers, well-formed strings, arrays and plain objects of these.
 * @throws TypeError for anything else (undefined, NaN, bigint, Map, a lone surrogate …), with the place:
 *   JSON.stringify would drop or rewrite it, and the hash would no longer speak for what was hashed.
 * @source RFC 8785
 */
export function canonicalJson(value: unknown): string {
  return written(value, '$');
}

/** What is hashed and signed: the canonical text in UTF-8. */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8(canonicalJson(value));
}

function written(value: unknown, place: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  // RFC 8785 §3.2.2.3: the number form is ECMAScript's own, and -0 is written 0.
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'string') return quoted(value, place);
  if (Array.isArray(value)) {
    return `[${Array.from(value, (element: unknown, index) => written(element, `${place}[${index}]`)).join(',')}]`;
  }
  if (isPlainObject(value)) {
    // §3.2.3: `sort` without a comparer orders by UTF-16 code units, as the RFC wants.
    const members = Object.keys(value)
      .sort()
      .map((name) => `${quoted(name, place)}:${written(value[name], `${place}.${name}`)}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`${place} has no canonical JSON: ${typeof value}`);
}

function quoted(text: string, place: string): string {
  // §3.2.2.2: a lone surrogate ends the work.
  if (!isWellFormed(text)) throw new TypeError(`${place} has no canonical JSON: lone surrogate`);
  return JSON.stringify(text);
}

const LONE_SURROGATE = /\p{Surrogate}/u;

function isWellFormed(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
