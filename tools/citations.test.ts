import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOUSE, repositoryFiles, textOf } from './sources.ts';

const CLAUSE = /^[AB]\d(?:\.\d)?$/;
const ROW = /^\| *([AB]\d(?:\.\d)?)\\?\*? *\|(.*)$/gm;
const NAMED_FILE = /`((?:[\w.-]+\/)+[\w.-]+\.(?:tsx?|json|md))`/g;

const files = repositoryFiles();
const rows = [...(textOf('docs/policy-coverage.md') ?? '').matchAll(ROW)].map(
  ([, clause = '', rest = '']) => ({
    clause,
    files: [...rest.matchAll(NAMED_FILE)].map(([, file = '']) => file),
  }),
);
const listed = rows.map(({ clause }) => clause);
const cited = unique([
  ...files
    .filter((file) => /^domain\/src\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...(textOf(file) ?? '').matchAll(/(['"`])([AB]\d(?:\.\d)?)\1/g)].map(([, , clause = '']) => clause),
    ),
  ...files
    .filter((file) => /^programmes\/[^/]+\/.*\.json$/.test(file) && !file.endsWith('/clauses.json'))
    .flatMap((file) => strings(JSON.parse(textOf(file) ?? 'null')))
    .filter((word) => CLAUSE.test(word)),
]);
const published = unique(
  files
    .filter((file) => /^programmes\/[^/]+\/clauses\.json$/.test(file))
    .flatMap((file) => JSON.parse(textOf(file) ?? '[]') as readonly { readonly id: string }[])
    .map(({ id }) => id),
);

describe('clauses: the code, the programmes and docs/policy-coverage.md', () => {
  test('there is something to check on every side', () => {
    expect(listed.length).toBeGreaterThan(20);
    expect(cited.length).toBeGreaterThan(20);
    expect(published.length).toBeGreaterThan(20);
  });

  test('every clause the code cites is in the table', () => {
    expect(cited.filter((clause) => !listed.includes(clause))).toEqual([]);
  });

  test('every clause in the table is cited by some line of code', () => {
    expect(listed.filter((clause) => !cited.includes(clause))).toEqual([]);
  });

  test('the table has every clause of both plans, once', () => {
    expect([...listed].sort()).toEqual(published);
  });

  test('every file the table names is there', () => {
    const named = rows.flatMap((row) => row.files);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !existsSync(join(HOUSE, file)))).toEqual([]);
  });

  test('every row names a test', () => {
    const untested = rows.filter((row) => !row.files.some((file) => /\.test\.tsx?$/.test(file)));
    expect(untested.map(({ clause }) => clause)).toEqual([]);
  });
});

describe('tests that a table names by their titles', () => {
  const cited = ['docs/policy-coverage.md', 'docs/lessons.md'].flatMap((table) =>
    (textOf(table) ?? '')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .flatMap(titlesIn),
  );

  test('there are some', () => expect(cited.length).toBeGreaterThan(80));

  test('stand in the file that is named before them', () => {
    expect(cited.filter(({ file, title }) => !hasTitle(textOf(file) ?? '', title))).toEqual([]);
  });
});

/** Titles in quotation marks, each with the file named last before it. */
function titlesIn(row: string): readonly { readonly file: string; readonly title: string }[] {
  let file = '';
  return [...row.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.tsx?)`|“([^”]*)”/g)].flatMap(([, named, title]) => {
    if (named !== undefined) file = named;
    return title === undefined || file === '' ? [] : [{ file, title }];
  });
}

/** A title may be shortened by …, at its ends and within. */
function hasTitle(source: string, title: string): boolean {
  let from = 0;
  return title.split('…').every((part) => {
    from = source.indexOf(part.trim(), from);
    return from >= 0;
  });
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
