import { idParser, instant } from '@qichuang/base';
import { BLANK_SHEET, type Review, standsInGreyBand } from '@qichuang/domain';
import { greyBand } from '@qichuang/engine-tally';
import { describe, expect, test } from 'vitest';
import { newId } from '../fixtures/case-world.ts';
import { comparedScores } from './score-comparison.ts';

const AT = instant('2025-11-20T02:00:00.000Z');
const parseRound = idParser('rnd');

/** One review for every number of a table with applications down and experts across. */
function reviewsOf(rows: readonly (readonly (number | null)[])[]): readonly Review[] {
  const round = parseRound('rnd_0000000001');
  if (round === undefined) throw new Error('no round');
  const experts = (rows[0] ?? []).map(() => ({ expert: newId('exp'), person: newId('per') }));
  return rows.flatMap((row) => {
    const application = newId('app');
    return row.flatMap((points, at) => {
      const who = experts[at];
      if (points === null || who === undefined) return [];
      return [
        {
          id: newId('rev'),
          version: 1,
          state: 'scored',
          round,
          programme: 'digital-economy-2023',
          category: 'laboratory',
          application,
          ...who,
          assignedAt: AT,
          declaration: { kind: 'none', ground: '', at: AT },
          ...BLANK_SHEET,
          recommendation: 'support',
          savedAt: AT,
          scoredAt: AT,
          totalHalfPoints: points * 2,
        } satisfies Review,
      ];
    });
  });
}

describe('comparing the scores of a category (A3.3)', () => {
  test('a strict expert’s applications are not the worse for it', () => {
    // The third expert gives ten points less than the others, and reads the last two applications only.
    const reviews = reviewsOf([
      [90, 90, null],
      [80, 81, null],
      [85, null, 74],
      [null, 86, 75],
    ]);
    const { lines, offsetHundredths } = comparedScores(reviews);
    const asWritten = [...new Set(reviews.map(({ application }) => application))];
    const [first, second, third, fourth] = asWritten.map(
      (one) => lines.find(({ application }) => application === one)?.calibratedHundredths,
    );
    expect(first).toBeDefined();
    expect(third).toBeGreaterThan(second ?? Infinity);
    expect(fourth).toBeLessThan(first ?? 0);
    expect(offsetHundredths?.strictest).toBeLessThan(-500);
    expect(offsetHundredths?.mostLenient).toBeGreaterThan(0);
  });

  test('pools that share no expert are named, and nothing is calibrated across them', () => {
    const reviews = reviewsOf([
      [90, 88, null, null],
      [80, 82, null, null],
      [null, null, 70, 74],
    ]);
    const compared = comparedScores(reviews);
    const [first, second, third] = [...new Set(reviews.map(({ application }) => application))];
    expect(compared.pools.map((pool) => [...pool].sort())).toEqual(
      expect.arrayContaining([[first, second].sort(), [third]]),
    );
    expect(compared).toMatchObject({ lines: [], offsetHundredths: null });
    expect(compared.pools).toHaveLength(2);
  });

  test('a recused expert’s score is kept, not counted, and connects nothing', () => {
    const reviews = reviewsOf([
      [90, 88, null],
      [80, 82, 81],
      [null, null, 70],
    ]);
    const [, , , , linking] = reviews;
    const recused = reviews.map((one) => (one === linking ? { ...one, state: 'recused' as const } : one));
    expect(comparedScores(reviews).pools).toHaveLength(1);
    expect(comparedScores(recused)).toMatchObject({ recused: 1, lines: [] });
    expect(comparedScores(recused).pools).toHaveLength(2);
  });

  test('one application read once says nothing of error, agreement or places', () => {
    expect(comparedScores(reviewsOf([[80]]))).toMatchObject({
      lines: [{ calibratedHundredths: 8000, errorHundredths: null, places: null }],
      icc: null,
      alpha: null,
    });
  });

  test('the grey band of the page is the engine’s', () => {
    const { lines } = comparedScores(
      reviewsOf([
        [90, 91, 89],
        [84, 85, 86],
        [85, 84, 83],
        [84, 86, 84],
        [60, 62, 61],
      ]),
    );
    const intervals = lines.map(({ places }) => places ?? { from: 0, to: 0 });
    for (let cut = 0; cut <= 5; cut++) {
      const shown = lines.flatMap(({ places }, index) => (standsInGreyBand(places, cut) ? [index] : []));
      expect(shown).toEqual(greyBand(intervals, cut));
    }
    expect(greyBand(intervals, 2)).toHaveLength(3);
    expect(greyBand(intervals, 4)).toEqual([]);
  });
});
