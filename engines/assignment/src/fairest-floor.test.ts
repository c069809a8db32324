import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byTryingAll } from './fixtures/by-trying-all.ts';
import { smallProblems } from './fixtures/small-problems.ts';
import { fairestFloor } from './index.ts';

describe('the fairest floor', () => {
  test('is the greatest that leaves as many places filled, and the total above it is the best', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(smallProblems({ least: true, fixed: true }), (problem) => {
        const outcome = fairestFloor(problem);
        fc.pre(outcome.ok || outcome.refusal.kind !== 'wrong-problem');
        const best = byTryingAll(problem);
        if (best === null) {
          expect(outcome.ok).toBe(false);
          return;
        }
        if (!outcome.ok) throw new Error(outcome.refusal.kind);
        const { floor, answer } = outcome.value;
        const floors = [-2, -1, 0, 1, 2, 3, 4, 5, 6].filter(
          (tried) => byTryingAll({ ...problem, floor: tried })?.filled === best.filled,
        );
        if (floor !== null) expect(floor).toBe(floors.at(-1));
        const above = byTryingAll(floor === null ? problem : { ...problem, floor });
        expect([answer.filled, answer.total]).toEqual([above?.filled, above?.total]);
      }),
      { numRuns: 300 },
    );
  });

  test('prefers a lower sum in which nobody is served badly', () => {
    const pairs = { application: [0, 0, 1, 1], expert: [0, 1, 0, 1], similarity: [100, 40, 50, 1] };
    expect(fairestFloor({ demand: 1, maxLoad: 1, pairs })).toMatchObject({
      ok: true,
      value: { floor: 40, answer: { total: 90, experts: [[1], [0]] } },
    });
  });

  test('is none where nothing can be given', () => {
    const pairs = { application: [0], expert: [0], similarity: [5] };
    expect(fairestFloor({ demand: 1, maxLoad: 0, pairs })).toMatchObject({
      ok: true,
      value: { floor: null },
    });
  });
});
