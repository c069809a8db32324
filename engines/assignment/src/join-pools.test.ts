import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPairs } from './check-pairs.ts';
import { smallProblems } from './fixtures/small-problems.ts';
import { joinPools, scorePools, solveAssignment } from './index.ts';
import { prepare } from './prepare.ts';

/** Applications 0, 1 want experts 0, 1; applications 2, 3 want experts 2, 3; expert 4 is nobody's first choice. */
const APART = {
  demand: 2,
  maxLoad: 2,
  pairs: {
    application: [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3],
    expert: [0, 1, 2, 0, 1, 3, 0, 2, 3, 2, 3],
    similarity: [9, 9, 5, 9, 9, 2, 6, 9, 9, 9, 9],
  },
};

describe('score pools', () => {
  test('are the components of who reads what; who reads nothing is in none', () => {
    expect(scorePools([[0, 1], [], [2], [1], [2, 4]])).toEqual([
      { applications: [0, 3], experts: [0, 1] },
      { applications: [2, 4], experts: [2, 4] },
    ]);
  });

  test('that are two become one by the cheapest exchange, no place lost', () => {
    const solved = solveAssignment(APART);
    if (!solved.ok) throw new Error(solved.refusal.kind);
    expect(scorePools(solved.value.experts)).toHaveLength(2);
    expect(joinPools(APART, solved.value.experts)).toEqual({
      ok: true,
      value: {
        experts: [
          [1, 2],
          [0, 1],
          [0, 3],
          [2, 3],
        ],
        steps: [
          {
            changes: [
              { application: 0, out: 0, in: 2 },
              { application: 2, out: 2, in: 0 },
            ],
            cost: 7,
          },
        ],
        cost: 7,
        pools: 1,
      },
    });
  });

  test('are left apart, and that is said, where what is published forbids every exchange', () => {
    const fixed = [0, 1, 2, 3].flatMap((i) => [[i, i < 2 ? 0 : 2] as const, [i, i < 2 ? 1 : 3] as const]);
    const given = [
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 3],
    ];
    expect(joinPools({ ...APART, fixed }, given)).toEqual({
      ok: true,
      value: { experts: given, steps: [], cost: 0, pools: 2 },
    });
  });

  test('of an assignment that breaks a rule are not touched', () => {
    expect(joinPools(APART, [[0, 1, 2], [], [], []])).toMatchObject({
      ok: false,
      refusal: { kind: 'too-many' },
    });
    expect(joinPools({ ...APART, maxLoad: -1 }, [])).toMatchObject({
      ok: false,
      refusal: { field: 'maxLoad' },
    });
  });

  test('are never more afterwards, the rules hold, and the cost is what the total lost', () => {
    fc.assert(
      fc.property(
        smallProblems({ least: true, institutions: true, quotas: true, fixed: true }),
        (problem) => {
          const solved = solveAssignment(problem);
          fc.pre(solved.ok);
          const instance = prepare(problem);
          if (!solved.ok || !instance.ok) throw new Error('fc.pre has thrown');
          const { experts, filled, total } = solved.value;
          const joined = joinPools(problem, experts);
          if (!joined.ok) throw new Error('a solved assignment breaks no rule');
          const counted = countPairs(instance.value, joined.value.experts, true);
          expect(counted).toMatchObject({ filled, total: total - joined.value.cost });
          if ('kind' in counted) throw new Error(counted.kind);
          expect(counted.loads.every((load, j) => load <= (instance.value.mostLoad[j] ?? 0))).toBe(true);
          expect(counted.loads.every((load, j) => load >= (instance.value.leastLoad[j] ?? 0))).toBe(true);
          expect(joined.value.pools).toBe(scorePools(joined.value.experts).length);
          expect(joined.value.pools).toBeLessThanOrEqual(scorePools(experts).length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
