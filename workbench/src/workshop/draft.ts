import type { REQUESTS, ViewOf } from '@qichuang/contract';

/** A version in the making, as its page has it. */
export type Draft = ViewOf<(typeof REQUESTS)['see-programme-draft']>;

/** A document in work: anything may stand in it until it is checked. */
export type Document = Readonly<Record<string, unknown>>;

/** Where a value stands in a document: keys and places in lists. */
export type Path = readonly (string | number)[];

export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    document,
  );
}

/** The same document with one value changed, or taken out where it is `undefined`; nothing else is copied anew. */
export function withValue(document: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value;
  const inner = withValue(valueAt(document, [first]), rest, value);
  if (Array.isArray(document)) return document.map((one: unknown, index) => (index === first ? inner : one));
  const { [first]: _, ...others } = document as Record<string | number, unknown>;
  if (inner === undefined) return others;
  // In its old place, so that a change of one value is a change of one line.
  return Object.fromEntries([
    ...Object.entries(document as object).map(([key, old]) => [key, key === first ? inner : old]),
    ...(Object.hasOwn(document as object, first) ? [] : [[first, inner]]),
  ]);
}

export function listAt(document: unknown, path: Path): readonly Record<string, unknown>[] {
  const found = valueAt(document, path);
  return Array.isArray(found)
    ? found.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
    : [];
}

export function textAt(document: unknown, path: Path): string {
  const found = valueAt(document, path);
  return found === undefined || found === null ? '' : String(found);
}
