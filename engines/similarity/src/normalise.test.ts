import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedCodes } from './fold-character.ts';
import { MOST_UNITS, normaliseForComparison } from './normalise.ts';
import { SIMPLIFIED_PAIRS } from './simplified.ts';

function normalised(text: string): string {
  const outcome = normaliseForComparison(text);
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  return Array.from(outcome.value.codes, (code) => String.fromCodePoint(code)).join('');
}

describe('a text as it is compared', () => {
  test.each([
    { what: 'full width', text: 'ＡＩ２０２５年', becomes: 'ai2025年' },
    { what: 'capitals', text: 'Big DATA', becomes: 'bigdata' },
    {
      what: 'punctuation and spaces',
      text: '数据，要素。“流通” 、平台　（一）\n\t',
      becomes: '数据要素流通平台一',
    },
    { what: 'traditional characters', text: '山東省大數據創新平臺', becomes: '山东省大数据创新平台' },
    { what: 'a traditional character outside the first plane', text: '𠏢', becomes: '𠉗' },
    {
      what: 'zero-width characters',
      text: '数\u200b据\u200d要\ufeff素\u2060平\u00ad台\u{e0100}',
      becomes: '数据要素平台',
    },
    { what: 'marks stacked on Han characters', text: '数\u0301据\u0338\u20dd', becomes: '数据' },
    { what: 'an accent that composes', text: 'cafe\u0301', becomes: 'café' },
    { what: 'half-width katakana with its voice mark', text: 'ｶﾞ', becomes: 'ガ' },
    { what: 'Hangul in parts', text: '\u1112\u1161\u11ab', becomes: '한' },
    { what: 'a character that is several', text: '5㎏㈱', becomes: '5kg株' },
    { what: 'compatibility ideographs', text: '\uf900', becomes: '岂' },
    { what: 'numbers in circles and Roman numerals', text: '①Ⅳ', becomes: '1iv' },
    { what: 'a capital that becomes two when small', text: 'İz', becomes: 'iz' },
    { what: 'signs and pictures', text: '★数据+😀要素', becomes: '数据要素' },
  ])('$what: $text becomes $becomes', ({ text, becomes }) => expect(normalised(text)).toBe(becomes));

  test('each character knows its place in the original, composed and multiplied ones their whole place', () => {
    const outcome = normaliseForComparison('甲。e\u0301 ㎏𡞱');
    if (!outcome.ok) throw new Error('refused');
    const { starts, ends } = outcome.value;
    expect([...starts].map((start, place) => [start, ends[place]])).toEqual([
      [0, 1],
      [2, 4],
      [5, 6],
      [5, 6],
      [6, 8],
    ]);
  });

  test.each([
    { text: '', refusal: { kind: 'nothing-to-compare' } },
    { text: ' ，。\u200b😀', refusal: { kind: 'nothing-to-compare' } },
    { text: '数据\ud83d要素', refusal: { kind: 'lone-surrogate', at: 2 } },
    { text: '\udc00', refusal: { kind: 'lone-surrogate', at: 0 } },
    { text: '数\u0301\udc00', refusal: { kind: 'lone-surrogate', at: 2 } },
    {
      text: '数'.repeat(MOST_UNITS + 1),
      refusal: { kind: 'too-long', units: MOST_UNITS + 1, most: MOST_UNITS },
    },
  ])('refused: $refusal.kind', ({ text, refusal }) => {
    expect(normaliseForComparison(text)).toEqual({ ok: false, refusal });
  });

  test('the longest text that may come is taken', () => {
    expect(normalised('数'.repeat(MOST_UNITS)).length).toBe(MOST_UNITS);
  });

  // The map is worked out in pieces; the pieces together must be what the whole text becomes (UAX 15).
  test('in pieces as at once', () => {
    const strange = fc.constantFrom(
      'e',
      '\u0301',
      '\u0327',
      'ｶ',
      'ﾞ',
      '\u1112',
      '\u1161',
      '\u11ab',
      '가',
      '數',
      '㎏',
      '\u200d',
      'ﷺ',
      'Å',
    );
    const texts = fc.array(fc.oneof(strange, fc.string({ unit: 'grapheme', maxLength: 3 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const outcome = normaliseForComparison(text);
        expect(outcome.ok ? [...outcome.value.codes] : []).toEqual(foldedCodes(text));
      }),
      { numRuns: 500 },
    );
  });

  test('every traditional character of the table is compared as its simplified one', () => {
    const pairs = Array.from(SIMPLIFIED_PAIRS);
    expect(pairs.length).toBeGreaterThan(8000);
    for (let place = 0; place < pairs.length; place += 2)
      expect(normalised(pairs[place] ?? '')).toBe(normalised(pairs[place + 1] ?? ''));
  });
});
