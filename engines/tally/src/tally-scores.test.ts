import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { denseModel } from './fixtures/dense-mixed-model.ts';
import { connectedTables, simulated, table } from './fixtures/designs.ts';
import { type Score, type Tally, tallyScores } from './index.ts';

const REML = { trimFrom: 5, lambda: 'reml' } as const;

function calibrated({ applications }: Tally): Map<string, number> {
  return new Map(applications.map((one) => [one.application, one.calibrated ?? Number.NaN]));
}

function lambdaOf({ calibration }: Tally): number | null {
  if (calibration.kind !== 'calibrated') throw new Error('nothing was calibrated');
  return calibration.lambda;
}

describe('calibrated scores: y = q + b + e with ridge offsets', () => {
  test('levels and offsets are those of the whole system written out', () => {
    fc.assert(
      fc.property(connectedTables, fc.constantFrom(0.01, 0.5, 3, 100), (scores, lambda) => {
        const tally = tallyScores(scores, { trimFrom: null, lambda });
        const dense = denseModel(scores, lambda);
        for (const one of tally.applications)
          expect(one.calibrated).toBeCloseTo(dense.level.get(one.application) ?? Number.NaN, 6);
        for (const one of tally.experts)
          expect(one.offset).toBeCloseTo(dense.offset.get(one.expert) ?? Number.NaN, 6);
      }),
    );
  });

  test('a constant added to one expert moves nothing but that expert’s offset, where nothing holds offsets back', () => {
    fc.assert(
      fc.property(connectedTables, fc.integer({ min: -50, max: 50 }), fc.nat(), (scores, constant, pick) => {
        const before = tallyScores(scores, { trimFrom: null, lambda: 0 });
        const strange = before.experts[pick % before.experts.length]?.expert;
        const moved = scores.map((one) =>
          one.expert === strange ? { ...one, score: one.score + constant } : one,
        );
        const after = tallyScores(moved, { trimFrom: null, lambda: 0 });
        // Offsets are told from their mean, so all levels move by the same share of the constant.
        const shift = constant / before.experts.length;
        for (const [at, one] of after.applications.entries())
          expect(one.calibrated).toBeCloseTo((before.applications[at]?.calibrated ?? 0) + shift, 6);
        for (const [at, one] of after.experts.entries()) {
          const own = one.expert === strange ? constant : 0;
          expect(one.offset).toBeCloseTo((before.experts[at]?.offset ?? 0) + own - shift, 6);
        }
      }),
    );
  });

  test('the order in which scores come in changes no bit', () => {
    fc.assert(
      fc.property(
        connectedTables.chain((scores) =>
          fc.tuple(fc.constant(scores), fc.shuffledSubarray([...scores], { minLength: scores.length })),
        ),
        ([scores, shuffled]) => {
          expect(tallyScores(shuffled, REML)).toEqual(tallyScores(scores, REML));
        },
      ),
    );
  });

  test('experts who agree need no calibration: the calibrated score is the mean', () => {
    const tally = tallyScores(
      table([
        [80, 80, 80],
        [90, 90, 90],
        [70, 70, 70],
      ]),
      REML,
    );
    expect(lambdaOf(tally)).toBeNull();
    expect(tally.applications.map(({ calibrated: score }) => score)).toEqual([80, 90, 70]);
    expect(tally.experts.map(({ offset }) => offset)).toEqual([0, 0, 0]);
  });

  test.each([1, 2, 3, 4, 5])(
    'without a difference between experts the calibrated score stays within the error of the mean (seed %i)',
    (seed) => {
      const { scores } = simulated({ seed, applications: 60, experts: 15, each: 5, offset: 0, error: 500 });
      for (const one of tallyScores(scores, REML).applications)
        expect(Math.abs((one.calibrated ?? 0) - one.mean)).toBeLessThan(one.standardError ?? 0);
    },
  );

  test.each([11, 12, 13])(
    'with strict and lenient experts the calibrated score is nearer the truth than the mean (seed %i)',
    (seed) => {
      const { scores, levels } = simulated({
        seed,
        applications: 80,
        experts: 16,
        each: 3,
        offset: 800,
        error: 300,
      });
      const { applications } = tallyScores(scores, REML);
      const errorOf = (pick: (one: (typeof applications)[number]) => number) => {
        const errors = applications.map((one) => pick(one) - (levels.get(one.application) ?? 0));
        const mean = errors.reduce((sum, one) => sum + one, 0) / errors.length;
        return errors.reduce((sum, one) => sum + (one - mean) ** 2, 0);
      };
      expect(errorOf(({ calibrated: score }) => score ?? 0)).toBeLessThan(errorOf(({ mean }) => mean) / 2);
    },
  );

  test('the 95 % interval holds the truth about 95 times in a hundred', () => {
    let held = 0;
    let asked = 0;
    for (let seed = 100; seed < 130; seed++) {
      const { scores, levels, offsets } = simulated({
        seed,
        applications: 40,
        experts: 12,
        each: 3,
        offset: 600,
        error: 400,
      });
      const tally = tallyScores(scores, REML);
      // The yardstick is the average expert of the round.
      const used = tally.experts.map(({ expert }) => offsets.get(expert) ?? 0);
      const average = used.reduce((sum, one) => sum + one, 0) / used.length;
      for (const one of tally.applications) {
        const truth = (levels.get(one.application) ?? 0) + average;
        held += Math.abs((one.calibrated ?? 0) - truth) <= (one.halfWidth ?? 0) ? 1 : 0;
        asked += 1;
      }
    }
    expect(asked).toBe(1200);
    expect(held / asked).toBeGreaterThan(0.93);
    expect(held / asked).toBeLessThan(0.97);
  });
});

describe('pools that are not connected', () => {
  const apart: readonly Score[] = [
    { application: 'a1', expert: 'e1', score: 80 },
    { application: 'a1', expert: 'e2', score: 82 },
    { application: 'a2', expert: 'e2', score: 70 },
    { application: 'b1', expert: 'f1', score: 90 },
    { application: 'b2', expert: 'f1', score: 60 },
  ];

  test('nothing is calibrated across them, and they are named', () => {
    const tally = tallyScores(apart, REML);
    expect(tally.calibration).toEqual({ kind: 'not-connected' });
    expect(tally.components).toEqual([
      { applications: ['a1', 'a2'], experts: ['e1', 'e2'] },
      { applications: ['b1', 'b2'], experts: ['f1'] },
    ]);
    for (const one of tally.applications)
      expect([one.calibrated, one.halfWidth, one.rankFrom, one.rankTo]).toEqual([null, null, null, null]);
    expect(tally.experts.every(({ offset }) => offset === null)).toBe(true);
  });

  test('the mean still ranks them', () => {
    expect(tallyScores(apart, REML).applications.map(({ rank }) => rank)).toEqual([2, 3, 1, 4]);
  });

  test('one score that links them is enough', () => {
    const linked = [...apart, { application: 'b1', expert: 'e1', score: 85 }];
    expect(tallyScores(linked, REML).calibration.kind).toBe('calibrated');
  });

  test('a link by a recused expert is none', () => {
    const linked = [...apart, { application: 'b1', expert: 'e1', score: 85, recused: true }];
    const tally = tallyScores(linked, REML);
    expect(tally.calibration.kind).toBe('not-connected');
    expect(tally.recused).toEqual([{ application: 'b1', expert: 'e1', score: 85, recused: true }]);
  });
});

describe('means, trimmed means, recused scores', () => {
  test('a recused score is kept and counts nowhere', () => {
    const scores = table([
      [80, 90, 100],
      [70, 60, 50],
    ]);
    const recused = { application: 'a000', expert: 'e9', score: 0, recused: true };
    const { recused: kept, ...rest } = tallyScores([...scores, recused], REML);
    const { recused: none, ...without } = tallyScores(scores, REML);
    expect(rest).toEqual(without);
    expect(kept).toEqual([recused]);
    expect(none).toEqual([]);
  });

  test('highest and lowest drop only from the set number of valid scores on', () => {
    const [five, four] = tallyScores(
      table([
        [100, 160, 160, 160, 200],
        [100, 160, 160, 200, null],
      ]),
      REML,
    ).applications;
    expect([five?.mean, five?.trimmed, five?.trimmedSum]).toEqual([156, 160, 480]);
    expect([four?.mean, four?.trimmed]).toEqual([155, null]);
  });

  test('equal results share the better rank', () => {
    const tally = tallyScores(
      table([
        [80, 80],
        [90, 90],
        [80, 80],
        [70, 70],
      ]),
      REML,
    );
    expect(tally.applications.map(({ rank }) => rank)).toEqual([2, 1, 2, 4]);
  });

  test('too few scores to tell chance by give no interval', () => {
    const [only] = tallyScores([{ application: 'a', expert: 'e', score: 80 }], REML).applications;
    expect(only).toMatchObject({ calibrated: 80, standardError: null, halfWidth: null, rankFrom: null });
  });

  test('with one λ for all it moves from the mean to plain least squares', () => {
    const scores = table([
      [80, 60, null],
      [90, null, 95],
      [null, 50, 70],
    ]);
    const at = (lambda: number) => calibrated(tallyScores(scores, { trimFrom: null, lambda }));
    const means = new Map(tallyScores(scores, REML).applications.map((one) => [one.application, one.mean]));
    for (const [id, level] of at(1e9)) expect(level).toBeCloseTo(means.get(id) ?? 0, 6);
    for (const [id, level] of at(1e-9)) expect(level).toBeCloseTo(at(0).get(id) ?? 0, 6);
    expect(tallyScores(scores, { trimFrom: null, lambda: Infinity }).applications[0]?.calibrated).toBe(70);
  });

  test('what cannot be tallied is a bug', () => {
    const one = { application: 'a', expert: 'e', score: 80 };
    expect(() => tallyScores([], REML)).toThrow('no scores');
    expect(() => tallyScores([{ ...one, recused: true }], REML)).toThrow('no scores');
    expect(() => tallyScores([one, one], REML)).toThrow('once');
    expect(() => tallyScores([{ ...one, score: 80.5 }], REML)).toThrow('whole number');
    expect(() => tallyScores([{ ...one, score: Number.NaN }], REML)).toThrow('whole number');
    expect(() => tallyScores([one], { trimFrom: 2, lambda: 1 })).toThrow('leave one');
    expect(() => tallyScores([one], { trimFrom: null, lambda: -1 })).toThrow('nought or more');
    expect(() => tallyScores([one], { trimFrom: null, lambda: Number.NaN })).toThrow('nought or more');
  });
});
