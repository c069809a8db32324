import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphChanges } from './paragraph-changes.ts';

const said = (text: string) => ({ zh: text, en: text.toUpperCase() });
const told = (before: string, after: string) =>
  paragraphChanges([...before].map(said), [...after].map(said))
    .map(({ kind, text }) => `${kind === 'added' ? '+' : '-'}${text.zh}`)
    .join('');

describe('what a version of a published document changed, by paragraphs (A4.3, B6.3)', () => {
  test.each([
    { before: 'abc', after: 'abc', changes: '' },
    { before: 'abc', after: 'ac', changes: '-b' },
    { before: 'ac', after: 'abc', changes: '+b' },
    { before: 'abc', after: 'axc', changes: '-b+x' },
    { before: '', after: 'ab', changes: '+a+b' },
  ])('from “$before” to “$after”: “$changes”', ({ before, after, changes }) => {
    expect(told(before, after)).toBe(changes);
  });

  test('what is told makes the one text of the other', () => {
    const text = fc.array(fc.constantFrom(...'abcd'), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = paragraphChanges([...before].map(said), [...after].map(said));
        const count = (kind: string) => changes.filter((one) => one.kind === kind).length;
        expect(before.length - count('removed')).toBe(after.length - count('added'));
        const gone = (all: string, kind: string) => {
          const left = [...all];
          for (const { text: one } of changes.filter((change) => change.kind === kind))
            left.splice(left.indexOf(one.zh), 1);
          return left.sort();
        };
        expect(gone(before, 'removed')).toEqual(gone(after, 'added'));
      }),
    );
  });
});
