import { clashIn, type Filled, fillPanels, pairKey } from './fill-panels.ts';
import { type Panels, type PanelsOutcome, panelFaults, type Seating } from './panels.ts';
import { shortAlone } from './short-panels.ts';
import { spreadEvenly } from './spread-evenly.ts';

/**
 * Seats panels evenly under rules of composition: so many of a kind, one of an institution, a highest load. What an even spread
 * without the rules gives is taken where it keeps them (then no ceiling is lower); otherwise the lowest ceiling under which the
 * optimal assignment with the rules fills every place, found by halving.
 *
 * @returns the pairs to add, by panel then expert in code-unit order; or the rule in the way, panel by panel where a panel is
 *   short by itself. Cost: a spread, and where rules bite some solves of `solveAssignment` over all pairs.
 * @source the programme's `expertPanel` (A3.3, B5.1); seating by minimum-cost flow as in `solveAssignment`
 */
export function seatPanels(problem: Panels): PanelsOutcome {
  const alone = problem.panels.flatMap((panel) => shortAlone(problem, panel));
  if (alone.length > 0) return { complete: false, short: alone, loadNeeded: null, proven: true };
  const seats = new Map(problem.panels.map(({ id, seated }) => [id, seated]));
  const even = spreadEvenly({
    applications: problem.panels,
    experts: problem.experts,
    recused: (expert, panel) =>
      problem.recused(expert, panel) || (seats.get(panel)?.includes(expert) ?? false),
    leastLoadedFirst: true,
  });
  if (even.complete) {
    const pairs = even.pairs.map(({ application, expert }) => ({ panel: application, expert }));
    if (keeps(problem, pairs)) return { complete: true, pairs };
  }
  return underRules(problem);
}

function keeps({ panels, experts, rules }: Panels, pairs: readonly Seating[]): boolean {
  const added = new Map<string, number>();
  const joining = new Map<string, string[]>();
  for (const { panel, expert } of pairs) {
    added.set(expert, (added.get(expert) ?? 0) + 1);
    joining.set(panel, [...(joining.get(panel) ?? []), expert]);
  }
  const byId = new Map(experts.map((one) => [one.id, one]));
  const within = experts.every(({ id, load, most }) => {
    const more = added.get(id) ?? 0;
    return most === null || more === 0 || load + more <= most;
  });
  return (
    within &&
    panels.every(({ id, needs, seated }) => {
      if (needs === 0) return true;
      const sitting = [...seated, ...(joining.get(id) ?? [])];
      return (
        panelFaults(
          sitting.flatMap((one) => byId.get(one) ?? []),
          rules,
        ).length === 0
      );
    })
  );
}

function underRules(problem: Panels): PanelsOutcome {
  const wanted = problem.panels.reduce((sum, { needs }) => sum + needs, 0);
  // With it everyone could take everything.
  const highest = Math.max(...problem.experts.map(({ load }) => load)) + wanted;
  const limit = Math.min(highest, Math.max(...problem.experts.map(({ most }) => most ?? highest)));
  const atLimit = searchUnder(problem, limit);
  if (atLimit.pairs === null) {
    const unlimited = { ...problem, experts: problem.experts.map((one) => ({ ...one, most: null })) };
    const loadNeeded =
      searchUnder(unlimited, highest).pairs === null ? null : lowestCeiling(unlimited, highest);
    return { complete: false, short: atLimit.short, loadNeeded, proven: atLimit.proven };
  }
  const ceiling = lowestCeiling(problem, limit);
  return { complete: true, pairs: mostEven(problem, ceiling) };
}

/** The lowest ceiling under which all places are filled, given one that serves. */
function lowestCeiling(problem: Panels, serves: number): number {
  let [low, high] = [0, serves];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (searchUnder(problem, middle).pairs === null) low = middle + 1;
    else high = middle;
  }
  return high;
}

/** Under the lowest ceiling, the highest load everyone can be brought to. */
function mostEven(problem: Panels, ceiling: number): readonly Seating[] {
  for (let floor = ceiling - 1; floor >= 0; floor -= 1) {
    const { pairs } = searchUnder(problem, ceiling, floor);
    if (pairs !== null) return pairs;
  }
  const { pairs } = searchUnder(problem, ceiling);
  if (pairs === null) throw new Error('a ceiling that served no longer does');
  return pairs;
}

/** Steps of the search where a second sort of group crosses the first. */
const MOST_STEPS = 64;

function searchUnder(problem: Panels, ceiling: number, floor = 0): Filled {
  const waiting: ReadonlySet<string>[] = [new Set()];
  let first: Filled | null = null;
  let proven = true;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const barred = waiting.pop();
    if (barred === undefined) break;
    const found = fillPanels(problem, { ceiling, floor, barred });
    first ??= found;
    proven &&= found.proven;
    if (found.pairs === null) continue;
    const clash = clashIn(problem, found.pairs);
    if (clash === null) return found;
    for (const one of clash) waiting.push(new Set([...barred, pairKey(one)]));
  }
  return { pairs: null, short: first?.short ?? [], proven: proven && waiting.length === 0 };
}
