import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byTryingAll } from './fixtures/by-trying-all.ts';
import { smallProblems } from './fixtures/small-problems.ts';
import { solveAssignment } from './index.ts';

describe('a shortage is explained by the min cut', () => {
  test('twelve applications that only three experts may read, each three times, lack places', () => {
    const cells = Array.from({ length: 12 * 3 }, (_, cell) => cell);
    const elsewhere = { application: [12, 12, 12], expert: [3, 4, 5], similarity: [7, 7, 7] };
    const pairs = {
      application: [...cells.map((cell) => Math.floor(cell / 3)), ...elsewhere.application],
      expert: [...cells.map((cell) => cell % 3), ...elsewhere.expert],
      similarity: [...cells.map(() => 5), ...elsewhere.similarity],
    };
    const outcome = solveAssignment({ demand: 3, maxLoad: 3, pairs });
    if (!outcome.ok) throw new Error(outcome.refusal.kind);
    expect(outcome.value.filled).toBe(12);
    expect(outcome.value.shortage).toEqual([
      {
        applications: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        wanted: 36,
        experts: [0, 1, 2],
        places: 9,
        elsewhere: 0,
        empty: 27,
      },
    ]);
  });

  test('an application with fewer experts than places lacks them, however free these are', () => {
    const pairs = { application: [0, 0], expert: [0, 1], similarity: [1, 2] };
    expect(solveAssignment({ demand: 3, maxLoad: 9, pairs })).toMatchObject({
      ok: true,
      value: { shortage: [{ applications: [0], wanted: 3, experts: [], places: 0, elsewhere: 2, empty: 1 }] },
    });
  });

  test('two lacks that have nothing to do with each other are two reasons', () => {
    const pairs = { application: [0, 1, 2, 3], expert: [0, 0, 1, 1], similarity: [1, 2, 3, 4] };
    const outcome = solveAssignment({ demand: 1, maxLoad: 1, pairs });
    expect(outcome.ok && outcome.value.shortage).toEqual([
      { applications: [0, 1], wanted: 2, experts: [0], places: 1, elsewhere: 0, empty: 1 },
      { applications: [2, 3], wanted: 2, experts: [1], places: 1, elsewhere: 0, empty: 1 },
    ]);
  });

  test.each([
    { rules: {} },
    { rules: { least: true, fixed: true } },
    { rules: { institutions: true } },
    { rules: { quotas: true, seed: true } },
    { rules: { institutions: true, quotas: true } },
  ])(
    'wanted = places + elsewhere + empty, and the empty ones are all explained: $rules',
    { timeout: 60_000 },
    ({ rules }) => {
      fc.assert(
        fc.property(smallProblems(rules), (problem) => {
          const outcome = solveAssignment(problem);
          fc.pre(outcome.ok);
          if (!outcome.ok) throw new Error('fc.pre has thrown');
          const { shortage = [], filled, bound } = outcome.value;
          const demand = Array.from(problem.demand as readonly number[]).reduce((sum, one) => sum + one, 0);
          for (const { wanted, places, elsewhere, empty } of shortage)
            expect(wanted).toBe(places + elsewhere + empty);
          expect(shortage.reduce((sum, { empty }) => sum + empty, 0)).toBe(
            demand - (bound?.filled ?? filled),
          );
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('least loads are hard', () => {
  test('and where they cannot be met, who lacks what is said', () => {
    // Experts 0 and 1 need two each, but only applications 0 and 1 may go to them, and expert 2 is served.
    const problem = {
      demand: [1, 1, 1],
      maxLoad: 3,
      minLoad: [2, 2, 1],
      pairs: { application: [0, 0, 1, 1, 2], expert: [0, 1, 0, 1, 2], similarity: [9, 1, 9, 1, 5] },
    };
    expect(solveAssignment(problem)).toEqual({
      ok: false,
      refusal: {
        kind: 'least-loads-not-met',
        reasons: [{ experts: [0, 1], least: 4, reachable: 2, applications: [0, 1] }],
        proven: true,
      },
    });
  });

  test('what a reason says can be reached is what can be reached, and less than the least', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(smallProblems({ least: true }), (problem) => {
        const outcome = solveAssignment(problem);
        fc.pre(!outcome.ok);
        if (outcome.ok || outcome.refusal.kind !== 'least-loads-not-met')
          throw new Error('nothing else refuses it');
        for (const { experts, least, reachable } of outcome.refusal.reasons) {
          expect(least).toBe(experts.reduce((sum, j) => sum + ((problem.minLoad as number[])[j] ?? 0), 0));
          expect(reachable).toBeLessThan(least);
          expect(reachable).toBe(mostFor(problem, experts));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The most these experts can get together, each up to the least load, by trying everything among their pairs. */
function mostFor(problem: Parameters<typeof solveAssignment>[0], experts: readonly number[]): number {
  const { application, expert } = problem.pairs;
  const among = Array.from({ length: application.length }, (_, pair) => pair).filter((pair) =>
    experts.includes(expert[pair] ?? -1),
  );
  const { minLoad, ...rest } = problem;
  const best = byTryingAll({
    ...rest,
    maxLoad: minLoad ?? 0,
    pairs: {
      application: among.map((pair) => application[pair] ?? 0),
      expert: among.map((pair) => expert[pair] ?? 0),
      similarity: among.map(() => 0),
    },
  });
  return best?.filled ?? 0;
}
