import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { panelFaults, type Sitter, seatPanels } from './index.ts';
import type { Panels } from './panels.ts';

const sitter = fc.record({
  load: fc.nat(2),
  most: fc.option(fc.integer({ min: 0, max: 3 })),
  kind: fc.constantFrom('technical', 'finance'),
  institution: fc.constantFrom('a', 'b', 'c', 'd'),
  city: fc.constantFrom('north', 'south', 'west'),
});

const small = fc
  .record({
    sitters: fc.array(sitter, { minLength: 1, maxLength: 6 }),
    panels: fc.array(fc.record({ needs: fc.nat(3), seated: fc.nat(63), barred: fc.nat(63) }), {
      minLength: 1,
      maxLength: 3,
    }),
    finance: fc.nat(1),
    onePer: fc.constantFrom<string[]>([], ['institution'], ['city'], ['city', 'institution']),
  })
  .map(({ sitters, panels, finance, onePer }): Panels => {
    const experts = sitters.map(
      ({ institution, city, ...one }, nth): Sitter => ({
        ...one,
        id: `e${nth}`,
        groups: { institution, city },
      }),
    );
    const has = (bits: number, expert: string) => ((bits >> Number(expert.slice(1))) & 1) === 1;
    // At most one sits already, so that a panel is seldom wrong from the first.
    const sits = (bits: number) => experts.filter(({ id }) => has(bits, id)).slice(0, 1);
    const seats = panels.map(({ seated, needs }, nth) => ({
      id: `p${nth}`,
      needs,
      seated: sits(seated).map(({ id }) => id),
    }));
    return {
      panels: seats,
      // Who sits carries that seat.
      experts: experts.map((one) => ({
        ...one,
        load: one.load + seats.filter(({ seated }) => seated.includes(one.id)).length,
      })),
      recused: (expert, panel) => has(panels[Number(panel.slice(1))]?.barred ?? 0, expert),
      rules: { leastOfKind: finance === 0 ? [] : [['finance', finance]], onePer },
    };
  });

/** The lowest highest load, by trying everything; `null` where no seating keeps the rules. */
function byTryingAll({ panels, experts, recused, rules }: Panels): number | null {
  const byId = new Map(experts.map((one) => [one.id, one]));
  let best: number | null = null;
  const loads = new Map(experts.map(({ id, load }) => [id, load]));
  const seatFrom = (nth: number): void => {
    const panel = panels[nth];
    if (panel === undefined) {
      const highest = Math.max(...loads.values());
      if (best === null || highest < best) best = highest;
      return;
    }
    if (panel.needs === 0) {
      seatFrom(nth + 1);
      return;
    }
    const open = experts.filter(({ id }) => !panel.seated.includes(id) && !recused(id, panel.id));
    for (const chosen of subsets(open, panel.needs)) {
      const sitting = [...panel.seated.flatMap((id) => byId.get(id) ?? []), ...chosen];
      if (panelFaults(sitting, rules).length > 0) continue;
      if (chosen.some(({ id, most }) => most !== null && (loads.get(id) ?? 0) >= most)) continue;
      for (const { id } of chosen) loads.set(id, (loads.get(id) ?? 0) + 1);
      seatFrom(nth + 1);
      for (const { id } of chosen) loads.set(id, (loads.get(id) ?? 0) - 1);
    }
  };
  seatFrom(0);
  return best;
}

function subsets<One>(all: readonly One[], size: number): readonly (readonly One[])[] {
  if (size === 0) return [[]];
  return all.flatMap((one, place) => subsets(all.slice(place + 1), size - 1).map((rest) => [one, ...rest]));
}

describe('panels are seated under their rules of composition (A3.3, B5.1)', () => {
  test('what is found keeps every rule, and what is refused cannot be done: as trying everything says', () => {
    fc.assert(
      fc.property(small, (problem) => {
        const outcome = seatPanels(problem);
        const best = byTryingAll(problem);
        if (!outcome.complete) {
          // Where rules cross the search is bounded and says so.
          if (outcome.proven) expect(best).toBeNull();
          expect(outcome.short.length).toBeGreaterThan(0);
          return;
        }
        expect(best).not.toBeNull();
        const loads = new Map(problem.experts.map(({ id, load }) => [id, load]));
        for (const { expert } of outcome.pairs) loads.set(expert, (loads.get(expert) ?? 0) + 1);
        for (const { id, needs, seated } of problem.panels) {
          const joining = outcome.pairs.filter(({ panel }) => panel === id).map(({ expert }) => expert);
          expect(new Set([...joining, ...seated]).size).toBe(needs + seated.length);
          expect(joining.some((expert) => problem.recused(expert, id))).toBe(false);
          const sitting = problem.experts.filter((one) => [...joining, ...seated].includes(one.id));
          if (needs > 0) expect(panelFaults(sitting, problem.rules)).toEqual([]);
        }
        for (const { id, load, most } of problem.experts) {
          const now = loads.get(id) ?? 0;
          if (now > load && most !== null) expect(now).toBeLessThanOrEqual(most);
        }
        expect(Math.max(...loads.values())).toBe(best);
      }),
      { numRuns: 1500 },
    );
  });

  const expert = (id: string, over: Partial<Sitter> = {}): Sitter => ({
    id,
    load: 0,
    most: null,
    kind: 'technical',
    groups: { institution: id, city: id },
    ...over,
  });
  const nobody = () => false;

  test.each([
    {
      why: 'two of three experts are of one institution',
      experts: [expert('a'), expert('b', { groups: { institution: 'a', city: 'b' } }), expert('c')],
      rules: { leastOfKind: [], onePer: ['institution'] },
      short: { rule: 'one-per:institution', want: 3, have: 2 },
    },
    {
      why: 'nobody is of the kind every panel has',
      experts: [expert('a'), expert('b'), expert('c')],
      rules: { leastOfKind: [['finance', 1] as const], onePer: [] },
      short: { rule: 'kind:finance', want: 1, have: 0 },
    },
    {
      why: 'one is at the limit of loads',
      experts: [expert('a'), expert('b', { load: 4, most: 4 }), expert('c')],
      rules: { leastOfKind: [], onePer: [] },
      short: { rule: 'load', want: 3, have: 2 },
    },
  ])('where $why the rule is named, with the figures', ({ experts, rules, short }) => {
    const panels = [{ id: 'p', needs: 3, seated: [] }];
    expect(seatPanels({ panels, experts, rules, recused: nobody })).toMatchObject({
      complete: false,
      short: [{ panel: 'p', ...short }],
      proven: true,
    });
  });

  test('where only the limit of loads is in the way, the limit that would do is named', () => {
    const panels = ['p', 'q', 'r'].map((id) => ({ id, needs: 2, seated: [] }));
    const experts = ['a', 'b', 'c'].map((id) => expert(id, { most: 1 }));
    const rules = { leastOfKind: [], onePer: ['institution'] };
    expect(seatPanels({ panels, experts, rules, recused: nobody })).toMatchObject({
      complete: false,
      loadNeeded: 2,
    });
  });
});
