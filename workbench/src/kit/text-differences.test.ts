import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDifferences } from './text-differences.ts';

describe('differences of two texts', () => {
  test('a changed number is one deletion and one insertion, the words around it stay', () => {
    expect(textDifferences('高水平论文 46 篇', '高水平论文 41 篇')).toEqual([
      { kind: 'same', text: '高水平论文 ' },
      { kind: 'deleted', text: '46' },
      { kind: 'inserted', text: '41' },
      { kind: 'same', text: ' 篇' },
    ]);
  });

  test('the same text has no difference', () => {
    expect(textDifferences('同样', '同样')).toEqual([{ kind: 'same', text: '同样' }]);
    expect(textDifferences('', '')).toEqual([]);
  });

  test('what stayed and went is the old text, what stayed and came is the new one', () => {
    const texts = fc.array(fc.constantFrom('研', '究', ' ', 'a', '12', '。'), { maxLength: 40 });
    fc.assert(
      fc.property(texts, texts, (old, young) => {
        const pieces = textDifferences(old.join(''), young.join(''));
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('inserted')).toBe(old.join(''));
        expect(without('deleted')).toBe(young.join(''));
      }),
    );
  });
});
