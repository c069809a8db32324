import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Spread, spreadEvenly } from './index.ts';

const spreads: fc.Arbitrary<Spread> = fc
  .record({
    applications: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 }),
    experts: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 }),
    barred: fc.array(fc.tuple(fc.nat(6), fc.nat(7)), { maxLength: 20 }),
  })
  .map(({ applications, experts, barred }) => ({
    applications: applications.map((needs, index) => ({ id: `a${index}`, needs })),
    experts: experts.map((load, index) => ({ id: `e${index}`, load })),
    recused: (expert, application) => barred.some(([e, a]) => expert === `e${e}` && application === `a${a}`),
  }));

describe('spreading applications evenly over experts', () => {
  test('each gets the readers it needs, all different, none recused; or the short ones are named', () => {
    fc.assert(
      fc.property(spreads, (spread) => {
        const outcome = spreadEvenly(spread);
        if (!outcome.complete) {
          for (const { application, needs, eligible } of outcome.short) {
            expect(eligible).toBeLessThan(needs);
            expect(spread.experts.filter(({ id }) => !spread.recused(id, application))).toHaveLength(
              eligible,
            );
          }
          return;
        }
        for (const { id, needs } of spread.applications) {
          const readers = outcome.pairs
            .filter(({ application }) => application === id)
            .map(({ expert }) => expert);
          expect(new Set(readers).size).toBe(needs);
          expect(readers).toHaveLength(needs);
          expect(readers.some((expert) => spread.recused(expert, id))).toBe(false);
        }
      }),
    );
  });

  test('the highest load is the lowest possible, as trying every assignment shows', () => {
    fc.assert(
      fc.property(spreads, (spread) => {
        fc.pre(
          spread.applications.reduce((sum, { needs }) => sum + needs, 0) <= 6 && spread.experts.length <= 4,
        );
        const outcome = spreadEvenly(spread);
        fc.pre(outcome.complete);
        const taken = new Set(outcome.pairs.map(({ expert }) => expert));
        const highest = Math.max(
          0,
          ...spread.experts
            .filter(({ id }) => taken.has(id))
            .map(({ id, load }) => load + outcome.pairs.filter((pair) => pair.expert === id).length),
        );
        const floor = Math.ceil(
          (spread.experts.reduce((sum, { load }) => sum + load, 0) + outcome.pairs.length) /
            spread.experts.length,
        );
        expect(highest).toBeLessThanOrEqual(Math.max(floor, lowestPossible(spread)));
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the lists changes nothing', () => {
    fc.assert(
      fc.property(spreads, (spread) => {
        const turned = {
          ...spread,
          applications: [...spread.applications].reverse(),
          experts: [...spread.experts].reverse(),
        };
        const [one, other] = [spreadEvenly(spread), spreadEvenly(turned)];
        if (one.complete) expect(other).toEqual(one);
        else expect(other.complete).toBe(false);
      }),
    );
  });
});

/** Smallest highest load over all assignments, by trying all. */
function lowestPossible({ applications, experts, recused }: Spread): number {
  const places = applications.flatMap(({ id, needs }) => Array.from({ length: needs }, () => id));
  let best = Number.POSITIVE_INFINITY;
  const loads = new Map(experts.map(({ id, load }) => [id, load]));
  const given = new Set<string>();
  function place(index: number, highest: number): void {
    if (highest >= best) return;
    const application = places[index];
    if (application === undefined) {
      best = highest;
      return;
    }
    for (const { id } of experts) {
      if (recused(id, application) || given.has(`${application} ${id}`)) continue;
      given.add(`${application} ${id}`);
      loads.set(id, (loads.get(id) ?? 0) + 1);
      place(index + 1, Math.max(highest, loads.get(id) ?? 0));
      loads.set(id, (loads.get(id) ?? 0) - 1);
      given.delete(`${application} ${id}`);
    }
  }
  place(0, 0);
  return best;
}
