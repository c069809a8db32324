import { type Bounds, clashIn, type Filled, fillPanels, pairKey } from './fill-panels.ts';
import { mendPanels } from './mend-panels.ts';
import type { PanelShortage, Panels, Seating } from './panels.ts';

/** Steps of the search where a second sort of group crosses the first. */
const MOST_STEPS = 64;
/** Up to so many pairs the closest seating is worth a network with the rule of groups in it; beyond, a mended one is taken. */
const MOST_EXACT_PAIRS = 250_000;

type Loads = Pick<Bounds, 'ceiling' | 'floor'>;

/**
 * Fills all places between a least and a highest load under every rule: first without the rule of groups, which is quick, and mended
 * where that breaks it; if that cannot be mended, or closeness can be had exactly, with the rule in the network.
 */
export function searchUnder(problem: Panels, bounds: Loads): Filled {
  const { rules, closeness } = problem;
  const free = fillPanels(
    { ...problem, rules: { ...rules, onePer: [] } },
    { ...bounds, barred: new Set<string>() },
  );
  // What cannot be filled without a rule cannot be filled with it.
  if (free.pairs === null) return free;
  const mended = mendPanels(problem, free.pairs);
  if (mended === null) return underGroups(problem, bounds);
  const crossing = rules.onePer.length > 1 || (rules.onePer.length > 0 && rules.leastOfKind.length > 0);
  const pairs = problem.panels.length * problem.experts.length;
  if (closeness === undefined || crossing || pairs > MOST_EXACT_PAIRS || alike(free.pairs, mended))
    return { ...free, pairs: mended };
  return underGroups(problem, bounds);
}

function alike(one: readonly Seating[], other: readonly Seating[]): boolean {
  const keys = new Set(one.map(pairKey));
  return one.length === other.length && other.every((pair) => keys.has(pairKey(pair)));
}

function underGroups(problem: Panels, bounds: Loads): Filled {
  const waiting: ReadonlySet<string>[] = [new Set()];
  let short: readonly PanelShortage[] | null = null;
  let proven = true;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const barred = waiting.pop();
    if (barred === undefined) break;
    const found = fillPanels(problem, { ...bounds, barred });
    proven &&= found.proven;
    if (found.pairs === null) {
      short ??= found.short;
      continue;
    }
    const clash = clashIn(problem, found.pairs);
    if (clash === null) return found;
    for (const one of clash) waiting.push(new Set([...barred, pairKey(one)]));
  }
  return { pairs: null, short: short ?? [], proven: proven && waiting.length === 0 };
}
