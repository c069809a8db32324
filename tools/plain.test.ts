import { describe, expect, test } from 'vitest';
import { repositoryFiles, textOf } from './sources.ts';

/** What no text of the repository may hold. Written in pieces, so that this file does not hold it either. */
const REFUSED = {
  'a path of one machine': new RegExp(
    [
      '/work/(?:main|shared|\\.)',
      '/tmp/(?:brief|browser-)',
      '/home/[a-z]+/',
      '/Us' + 'ers/[a-z]+/',
      '/ro' + 'ot/\\w',
    ]
      .map((path) => `(?<![\\w.}])${path}`)
      .join('|'),
  ),
  'a private key': new RegExp(`-----BEGIN (?:[A-Z]+ )?PRIVATE ${'KEY'}-----`),
  'a token of a known service':
    /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[0-9A-Za-z]{36}|npm_[0-9A-Za-z]{36}|xox[abp]-[0-9A-Za-z-]{20,}|sk-[0-9A-Za-z]{32,})\b/,
  'a password in an address':
    /\b(?:postgres(?:ql)?|https?|smtps?):\/\/[\w.-]+:(?!\$\{|<|\.\.\.|password@|secret@|geheim@|change-?me@|example@)[^\s@/'"`]{4,}@(?!127\.0\.0\.1|localhost|example\.)/,
  'a TODO without its reason': new RegExp(`\\b(?:TO${'DO'}(?!\\([^)]{4,}\\))|FIX${'ME'}|XX${'X'})\\b`),
  'a test left out or alone': /\b(?:test|it|describe)\.(?:only|skip|todo)\(/,
} as const;

// Other people's words: the plans' own texts, licences, the lockfile.
const NOT_OURS = /^(?:package-lock\.json|LICENSE|THIRD_PARTY_NOTICES\.md|programmes\/[^/]+\/source\.txt)$/;
const texts = repositoryFiles()
  .filter((file) => !NOT_OURS.test(file) && file !== 'tools/plain.test.ts')
  .flatMap((file) => {
    const text = textOf(file);
    return text === undefined ? [] : [{ file, text }];
  });

describe('the check sees what is wrong', () => {
  test.each([
    ['a path of one machine', `reads /work/${'shared'}/policy`],
    ['a path of one machine', `see /ro${'ot'}/notes`],
    ['a private key', `-----BEGIN EC PRIVATE ${'KEY'}-----`],
    ['a token of a known service', `ghp_${'a'.repeat(36)}`],
    ['a password in an address', `postgres://app:${'hunter22'}@db.internal/qichuang`],
    ['a TODO without its reason', `// TO${'DO'}: later`],
    ['a test left out or alone', `test.${'skip'}('...')`],
  ] as const)('%s: %s', (what, text) => {
    expect(text).toMatch(REFUSED[what]);
  });

  test.each([
    ['a path of one machine', 'the folder /work/flows and https://example.org/home/page'],
    ['a password in an address', 'postgres://postgres:anything@127.0.0.1:5432/postgres'],
    ['a TODO without its reason', `// TO${'DO'}(the beacon has no second source yet)`],
  ] as const)('not %s: %s', (what, text) => {
    expect(text).not.toMatch(REFUSED[what]);
  });
});

describe('the texts of the repository', () => {
  test('there are texts to look at', () => {
    expect(texts.length).toBeGreaterThan(200);
  });

  test.each(Object.entries(REFUSED))('none holds %s', (_what, shape) => {
    expect(
      texts
        .filter(({ text }) => shape.test(text))
        .map(({ file, text }) => `${file}: ${shape.exec(text)?.[0]}`),
    ).toEqual([]);
  });
});
