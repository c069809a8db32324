import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { designOf, type Score } from './design.ts';
import { denseModel } from './fixtures/dense-mixed-model.ts';
import { connectedTables, simulated, table } from './fixtures/designs.ts';
import { greyBand, tallyScores } from './index.ts';
import { normalEquations } from './normal-equations.ts';
import { offsetSpread } from './offset-spread.ts';
import { studentFactor } from './student.ts';
import { freedomOf } from './variance-components.ts';

describe('the ranks an application may take', () => {
  test('are those that comparison with every other one leaves open', () => {
    fc.assert(
      fc.property(connectedTables, fc.constantFrom(0.2, 2, 50), (scores, lambda) => {
        const tally = tallyScores(scores, { trimFrom: null, lambda });
        const freedom = freedomOf(designOf(scores));
        fc.pre(freedom > 0 && tally.calibration.kind === 'calibrated');
        const { errorVariance } = tally.calibration as { errorVariance: number };
        const { differenceVariance } = denseModel(scores, lambda);
        const isApart = (one: string, other: string, difference: number) =>
          difference - studentFactor(freedom) * Math.sqrt(errorVariance * differenceVariance(one, other));
        for (const { application, calibrated, rankFrom, rankTo } of tally.applications) {
          const others = tally.applications.filter((one) => one.application !== application);
          const margins = others.map((one) => {
            const difference = (one.calibrated ?? 0) - (calibrated ?? 0);
            return {
              sign: Math.sign(difference),
              by: isApart(application, one.application, Math.abs(difference)),
            };
          });
          // Right on the edge the two ways of reckoning may differ by their last bits.
          fc.pre(margins.every(({ by }) => Math.abs(by) > 1e-6));
          expect(rankFrom).toBe(1 + margins.filter(({ sign, by }) => sign > 0 && by > 0).length);
          expect(rankTo).toBe(
            others.length + 1 - margins.filter(({ sign, by }) => sign < 0 && by > 0).length,
          );
        }
      }),
    );
  });

  test('hold the rank itself', () => {
    fc.assert(
      fc.property(connectedTables, (scores) => {
        for (const { rank, rankFrom, rankTo } of tallyScores(scores, { trimFrom: null, lambda: 'reml' })
          .applications) {
          expect(rankFrom ?? 1).toBeLessThanOrEqual(rank);
          expect(rankTo ?? rank).toBeGreaterThanOrEqual(rank);
        }
      }),
    );
  });

  test('two halves of a round linked by one score are told apart less easily than two of one half', () => {
    const halves: Score[] = [
      ...table([
        [60, 62, 61],
        [70, 71, 72],
        [80, 79, 81],
      ]),
      ...table([
        [63, 61, 62],
        [74, 70, 72],
        [83, 79, 80],
      ]).map(({ application, expert, score }) => ({
        application: `b${application}`,
        expert: `f${expert}`,
        score,
      })),
      { application: 'a000', expert: 'fe0', score: 61 },
    ];
    const design = designOf(halves);
    const { rows, columns } = offsetSpread(normalEquations(design), 0.1);
    const variance = (one: number, other: number) =>
      Array.from(
        { length: columns },
        (_, at) => ((rows[one * columns + at] ?? 0) - (rows[other * columns + at] ?? 0)) ** 2,
      ).reduce((sum, square) => sum + square, 0);
    expect(design.applications).toEqual(['a000', 'a001', 'a002', 'ba000', 'ba001', 'ba002']);
    expect(variance(1, 2)).toBeCloseTo(0, 9);
    expect(variance(1, 4)).toBeGreaterThan(1);
    expect(variance(1, 4) + 2 / 3).toBeCloseTo(
      denseModel(halves, 0.1).differenceVariance('a001', 'ba001'),
      9,
    );
  });

  test('of many experts hang on a sampled spread that is near the one written out', () => {
    const { scores } = simulated({
      seed: 41,
      applications: 600,
      experts: 200,
      each: 3,
      offset: 600,
      error: 500,
    });
    const equations = normalEquations(designOf(scores));
    const exact = offsetSpread(equations, 0.7);
    const sampled = offsetSpread(equations, 0.7, 0);
    expect([sampled.isExact, exact.isExact]).toEqual([false, true]);
    const ratios = exact.lengths.map((length, row) => (sampled.lengths[row] ?? 0) / length);
    expect(Math.sqrt(ratios.reduce((sum, one) => sum + (one - 1) ** 2, 0) / ratios.length)).toBeLessThan(
      0.12,
    );
    expect(ratios.reduce((sum, one) => sum + one, 0) / ratios.length).toBeCloseTo(1, 1);
  });
});

describe('the grey band at the cut', () => {
  test('holds whoever may stand on either side of it', () => {
    const intervals = [
      { from: 1, to: 1 },
      { from: 2, to: 3 },
      { from: 2, to: 4 },
      { from: 4, to: 5 },
      { from: 4, to: 5 },
    ];
    expect(greyBand(intervals, 2)).toEqual([1, 2]);
    expect(greyBand(intervals, 3)).toEqual([2]);
    expect(greyBand(intervals, 4)).toEqual([3, 4]);
  });

  test('is empty where all are taken or none', () => {
    fc.assert(
      fc.property(connectedTables, (scores) => {
        const intervals = tallyScores(scores, { trimFrom: null, lambda: 1 }).applications.map(
          ({ rankFrom, rankTo, rank }) => ({ from: rankFrom ?? rank, to: rankTo ?? rank }),
        );
        expect(greyBand(intervals, 0)).toEqual([]);
        expect(greyBand(intervals, intervals.length)).toEqual([]);
      }),
    );
  });
});

describe('the factor of Student, Abramowitz and Stegun table 26.10', () => {
  test.each([
    { freedom: 2, published: 4.303, digits: 1 },
    { freedom: 4, published: 2.776, digits: 2 },
    { freedom: 10, published: 2.228, digits: 3 },
    { freedom: 30, published: 2.042, digits: 3 },
    { freedom: 120, published: 1.98, digits: 3 },
  ])('with $freedom degrees of freedom', ({ freedom, published, digits }) => {
    expect(studentFactor(freedom)).toBeCloseTo(published, digits);
  });
});
