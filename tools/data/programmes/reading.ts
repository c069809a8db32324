import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** YAML as it comes: the strict schema of the programmes' room speaks when the document is whole. */
// biome-ignore lint/suspicious/noExplicitAny: working content in whatever shape; typed and checked when loaded
export type Raw = any;

export function readYaml(folder: string, file: string): Raw {
  return mended(parse(readFileSync(join(folder, file), 'utf8')));
}

/**
 * Puts together again what an unquoted comma tore apart: `{en: A, b and c}` reads as two keys, the second without
 * a value. A key of several words without a value is always the rest of the text before it.
 */
function mended(value: Raw): Raw {
  if (Array.isArray(value)) return value.map(mended);
  if (value === null || typeof value !== 'object') return value;
  const entries: [string, Raw][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const before = entries.at(-1);
    if (inner === null && key.includes(' ') && before !== undefined && typeof before[1] === 'string') {
      before[1] = `${before[1]}, ${key}`;
    } else entries.push([key, mended(inner)]);
  }
  return Object.fromEntries(entries);
}

/** `max_chars` is `maxChars` in a document; keys with a hyphen or a dot are ids and stay as they are. */
export function camelKeys(value: Raw): Raw {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      camelKeys(inner),
    ]),
  );
}

export function without(value: Raw, ...keys: readonly string[]): Raw {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

export function inProgramme(programme: string): (value: Raw) => boolean {
  return ({ programmes }) => programmes === undefined || programmes.includes(programme);
}
