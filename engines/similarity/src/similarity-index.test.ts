import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';
import { indexBytes, restoreIndex } from './index-bytes.ts';
import { openIndex, printOf, type SimilarityIndex } from './similarity-index.ts';

function opened(options: Parameters<typeof openIndex>[0] = {}): SimilarityIndex {
  const index = openIndex(options);
  if (!index.ok) throw new Error(index.refusal.kind);
  return index.value;
}

function filled(texts: readonly string[], index = opened()): SimilarityIndex {
  for (const text of texts) if (!index.add(text).ok) throw new Error(`not added: ${text}`);
  return index;
}

/** Fragments of 20 characters out of a small stock, so that texts share some. */
const fragment = (number: number) =>
  Array.from({ length: 20 }, (_, place) =>
    String.fromCharCode(0x4e00 + ((number * 1009 + place * 37) % 19_000)),
  ).join('');
const text = fc
  .array(fc.nat(40), { minLength: 1, maxLength: 8 })
  .map((numbers) => numbers.map(fragment).join(''));
const texts = fc.array(text, { minLength: 1, maxLength: 30 });

function answers(index: SimilarityIndex, asked: string) {
  const prepared = index.prepare(asked);
  if (!prepared.ok) throw new Error(prepared.refusal.kind);
  return { candidates: index.candidates(prepared.value, 0.1), common: prepared.value.common };
}

function bytes(index: SimilarityIndex): Uint8Array {
  return Buffer.concat([...indexBytes(index)]);
}

describe('an index that grows', () => {
  test('one new text is asked against those that are there', () => {
    const [one, other, third] = [fragment(1) + fragment(2), fragment(3), fragment(4) + fragment(2)];
    const index = filled([one, other]);
    const prepared = index.prepare(third);
    if (!prepared.ok) throw new Error('refused');
    const [candidate, ...more] = index.candidates(prepared.value, 0.1);
    expect(more).toEqual([]);
    expect(candidate?.document).toBe(0);
    const own = index.prepare(one, 0);
    if (!own.ok) throw new Error('refused');
    const { containedA, containedB, spans } = compareTexts(prepared.value, own.value);
    expect([containedA, containedB]).toEqual([0.5, 0.5]);
    expect(spans).toEqual([{ aStart: 20, aEnd: 40, bStart: 20, bEnd: 40 }]);
  });

  test('what is removed is not found, does not make a fragment common, and leaves its number empty', () => {
    fc.assert(
      fc.property(texts, texts, text, fc.nat(29), (before, after, asked, place) => {
        const index = filled(before, opened({ commonAbove: 3 }));
        const gone = place % before.length;
        expect(index.remove(gone)).toBe(true);
        expect(index.remove(gone)).toBe(false);
        filled(after, index);
        const without = filled(
          [...before.filter((_, number) => number !== gone), ...after],
          opened({ commonAbove: 3 }),
        );
        const renumbered = answers(without, asked).candidates.map(({ document, shared }) => ({
          document: document >= gone ? document + 1 : document,
          shared,
        }));
        expect(answers(index, asked).candidates).toEqual(renumbered);
        expect(answers(index, asked).common).toEqual(answers(without, asked).common);
        expect(index.size).toBe(before.length + after.length - 1);
      }),
    );
  });

  test('asking in between changes no answer', () => {
    fc.assert(
      fc.property(texts, text, (all, asked) => {
        const index = opened();
        for (const one of all) {
          index.add(one);
          answers(index, asked);
        }
        expect(answers(index, asked)).toEqual(answers(filled(all), asked));
        expect(bytes(index)).toEqual(bytes(filled(all)));
      }),
    );
  });

  test('a text in the index is not its own rival, and asking before or after it is added tells the same', () => {
    fc.assert(
      fc.property(texts, text, (others, asked) => {
        const index = filled(others, opened({ commonAbove: 2 }));
        const before = answers(index, asked);
        const added = index.add(asked);
        if (!added.ok) throw new Error('refused');
        const prepared = index.prepare(asked, added.value);
        if (!prepared.ok) throw new Error('refused');
        expect(prepared.value.common).toEqual(before.common);
        expect(index.candidates(prepared.value, 0.1, added.value)).toEqual(before.candidates);
      }),
    );
  });

  test('a print stands for its text', () => {
    fc.assert(
      fc.property(texts, text, (all, asked) => {
        const index = opened();
        for (const one of all) {
          const print = printOf(one);
          if (print.ok) index.addPrint(print.value);
        }
        expect(answers(index, asked)).toEqual(answers(filled(all), asked));
      }),
    );
    expect(() => opened().addPrint(new Uint32Array(0))).toThrow(RangeError);
  });

  test('numbers that were never given, or not whole, are not there', () => {
    const index = filled([fragment(1)]);
    expect([-1, 0.5, 1, Number.NaN, 2 ** 40].map((number) => index.remove(number))).toEqual(
      Array(5).fill(false),
    );
    expect(index.size).toBe(1);
  });

  test('a text that cannot be compared is refused and takes no number', () => {
    const index = opened();
    expect(index.add('。')).toEqual({ ok: false, refusal: { kind: 'nothing-to-compare' } });
    expect(index.add(fragment(1))).toEqual({ ok: true, value: 0 });
    expect(index.prepare('')).toMatchObject({ ok: false });
  });
});

describe('an index kept as bytes', () => {
  test('opened again it gives the same answers, and grows on alike', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        text,
        fc.nat(29),
        fc.integer({ min: 1, max: 999 }),
        (all, more, asked, gone, cut) => {
          const index = filled(all, opened({ commonAbove: 3, templates: [fragment(1)] }));
          index.remove(gone % all.length);
          const whole = bytes(index);
          const pieces = Array.from({ length: Math.ceil(whole.length / cut) }, (_, place) =>
            whole.subarray(place * cut, (place + 1) * cut),
          );
          const again = restoreIndex(pieces);
          if (!again.ok) throw new Error(again.refusal.why);
          expect(answers(again.value, asked)).toEqual(answers(index, asked));
          expect(bytes(again.value)).toEqual(whole);
          filled(more, index);
          filled(more, again.value);
          expect(answers(again.value, asked)).toEqual(answers(index, asked));
          expect(again.value.size).toBe(index.size);
        },
      ),
    );
  });

  test('bytes that are cut short, go on or are others are refused; none is taken for another index in silence', () => {
    const whole = bytes(filled([fragment(1) + fragment(2), fragment(2)]));
    expect(restoreIndex([])).toMatchObject({ ok: false, refusal: { kind: 'not-an-index' } });
    for (let length = 0; length < whole.length; length += 1)
      expect(restoreIndex([whole.subarray(0, length)]).ok).toBe(false);
    expect(restoreIndex([whole, Uint8Array.of(0, 0, 0, 0)]).ok).toBe(false);
    const random = Uint8Array.from({ length: 400 }, (_, place) => (place * 97) % 251);
    expect(restoreIndex([random]).ok).toBe(false);
    expect(restoreIndex([whole]).ok).toBe(true);
  });
});
