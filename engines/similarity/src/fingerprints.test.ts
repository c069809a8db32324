import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allGrams, fingerprintsOf, GRAM, SURE_RUN } from './fingerprints.ts';

const codes = (alphabet: number, minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min: 0x4e00, max: 0x4e00 + alphabet - 1 }), { minLength, maxLength });
const few = fc.constantFrom(1, 2, 5, 500);

describe('winnowing (Schleimer, Wilkerson, Aiken 2003)', () => {
  test('two texts that share a run of 15 characters keep a gram of it in common, at the same place in it', () => {
    const cases = few.chain((alphabet) =>
      fc.tuple(
        codes(alphabet, SURE_RUN, 40),
        codes(alphabet, 0, 30),
        codes(alphabet, 0, 30),
        codes(alphabet, 0, 30),
        codes(alphabet, 0, 30),
      ),
    );
    fc.assert(
      fc.property(cases, ([run, before, after, otherBefore, otherAfter]) => {
        const within = (head: number[], tail: number[]) => {
          const { hashes, places } = fingerprintsOf(Uint32Array.from([...head, ...run, ...tail]));
          return [...hashes].flatMap((hash, number) => {
            const place = (places[number] ?? 0) - head.length;
            return place >= 0 && place + GRAM <= run.length ? [`${place} ${hash}`] : [];
          });
        };
        const kept = new Set(within(otherBefore, otherAfter));
        expect(within(before, after).some((gram) => kept.has(gram))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('kept grams are at most eight apart, so that they tile the text', () => {
    fc.assert(
      fc.property(
        few.chain((alphabet) => codes(alphabet, SURE_RUN, 200)),
        (text) => {
          const { places } = fingerprintsOf(Uint32Array.from(text));
          expect(places[0]).toBeLessThan(GRAM);
          expect(text.length - GRAM - (places.at(-1) ?? 0)).toBeLessThan(GRAM);
          for (let number = 1; number < places.length; number += 1) {
            const step = (places[number] ?? 0) - (places[number - 1] ?? 0);
            expect(step).toBeGreaterThan(0);
            expect(step).toBeLessThanOrEqual(GRAM);
          }
        },
      ),
    );
  });

  test('about two grams of nine are kept of a text without repetition', () => {
    const text = Uint32Array.from({ length: 90_000 }, (_, place) => (place * 2_654_435_761) >>> 12);
    expect(fingerprintsOf(text).hashes.length / 90_000).toBeCloseTo(2 / 9, 2);
  });

  test.each([
    { length: 0, kept: 0 },
    { length: 7, kept: 0 },
    { length: 8, kept: 1 },
    { length: 14, kept: 1 },
    { length: 15, kept: 1 },
  ])('of $length characters $kept grams are kept', ({ length, kept }) => {
    const text = Uint32Array.from({ length }, (_, place) => 0x4e00 + place);
    expect(fingerprintsOf(text).hashes.length).toBe(kept);
  });

  test('what is kept is one of all grams, under the same hash', () => {
    const text = Uint32Array.from({ length: 60 }, (_, place) => 0x4e00 + ((place * 7) % 13));
    const { hashes, places } = fingerprintsOf(text);
    expect([...hashes]).toEqual([...places].map((place) => allGrams(text)[place]));
  });
});
