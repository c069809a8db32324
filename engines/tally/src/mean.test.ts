import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanHundredths, trimmedMeanHundredths } from './index.ts';

describe('means of scores in half points', () => {
  test.each([
    { scores: [160], mean: 8000 },
    { scores: [160, 161], mean: 8025 },
    { scores: [166, 167, 167], mean: 8333 },
    { scores: [167, 167, 166, 166, 167, 167], mean: 8333 },
    { scores: [0, 0, 1], mean: 17 },
    { scores: [1, 0, 0, 0, 0, 0, 0, 0], mean: 6 },
  ])('$scores give $mean hundredths', ({ scores, mean }) => {
    expect(meanHundredths(scores)).toBe(mean);
  });

  test('exactly half a hundredth is rounded up', () => {
    // 1/16 of half a point = 0.03125 points; 8 scores of which one is 1: 6.25 hundredths; four of 16 halves: 12.5 -> 13.
    expect(meanHundredths([1, 0, 0, 0])).toBe(13);
  });

  test('a mean lies between the lowest and the highest and does not hang on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 31 }), (scores) => {
        const mean = meanHundredths(scores);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) * 50);
        expect(mean).toBeLessThanOrEqual(Math.max(...scores) * 50);
        expect(meanHundredths([...scores].reverse())).toBe(mean);
      }),
    );
  });

  test('highest and lowest are dropped only from the set number of scores on', () => {
    expect(trimmedMeanHundredths([100, 160, 160, 200], 5)).toBeNull();
    expect(trimmedMeanHundredths([100, 160, 160, 160, 200], 5)).toBe(8000);
  });

  test('what is not a score is a bug', () => {
    expect(() => meanHundredths([])).toThrow(RangeError);
    expect(() => meanHundredths([1.5])).toThrow(RangeError);
    expect(() => trimmedMeanHundredths([1, 2], 2)).toThrow(RangeError);
  });
});
