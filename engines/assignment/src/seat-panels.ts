import { mendPanels } from './mend-panels.ts';
import { type Panels, type PanelsOutcome, panelFaults, type Seating } from './panels.ts';
import { searchUnder } from './search-under.ts';
import { seatCloser } from './seat-closer.ts';
import { shortAlone } from './short-panels.ts';
import { spreadEvenly } from './spread-evenly.ts';

/**
 * Seats panels evenly under rules of composition: so many of a kind, one of an institution, a highest load. What an even spread
 * without the rules gives is taken where it keeps them (then no ceiling is lower); otherwise the lowest ceiling under which the
 * optimal assignment with the rules fills every place, found by halving. Before that it is tried to mend the spread by exchanges that
 * leave it as even.
 *
 * Where `closeness` says who suits whom, the seats are then given so that its sum is the greatest, under the same rules and between the
 * same least and highest load: evenness is never paid for closeness. Where rules cross, or groups bite among more than 250,000 pairs, the
 * sum is not certain to be the greatest, but never below the even seating's. Where everyone suits alike the even seating stands.
 *
 * @returns the pairs to add, by panel then expert in code-unit order; or the rule in the way, panel by panel where a panel is
 *   short by itself. Cost: a spread, with closeness one solve of `solveAssignment` over all pairs, and where rules bite some more.
 * @source the programme's `expertPanel` (A3.3, B5.1); seating by minimum-cost flow as in `solveAssignment`
 */
export function seatPanels({ closeness, ...problem }: Panels): PanelsOutcome {
  const outcome = seatEvenly(problem);
  if (!outcome.complete || closeness === undefined) return outcome;
  return { complete: true, pairs: seatCloser({ ...problem, closeness }, outcome.pairs) };
}

function seatEvenly(problem: Panels): PanelsOutcome {
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
    const mended = mendPanels(problem, pairs);
    if (mended !== null && keeps(problem, mended)) return { complete: true, pairs: mended };
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
  const atLimit = searchUnder(problem, { ceiling: limit, floor: 0 });
  if (atLimit.pairs === null) {
    const unlimited = { ...problem, experts: problem.experts.map((one) => ({ ...one, most: null })) };
    const loadNeeded =
      searchUnder(unlimited, { ceiling: highest, floor: 0 }).pairs === null
        ? null
        : lowestCeiling(unlimited, highest);
    return { complete: false, short: atLimit.short, loadNeeded, proven: atLimit.proven };
  }
  const ceiling = lowestCeiling(problem, limit);
  return { complete: true, pairs: mostEven(problem, ceiling) };
}

/** The lowest ceiling under which all places are filled, given one that serves. */
function lowestCeiling(problem: Panels, serves: number): number {
  const wanted = problem.panels.reduce((sum, { needs }) => sum + needs, 0);
  const room = (ceiling: number) =>
    problem.experts.reduce((sum, { load }) => sum + Math.max(0, ceiling - load), 0);
  let low = 0;
  // The lowest that serves mostly lies close above the lowest with room enough.
  while (low < serves && room(low) < wanted) low += 1;
  let high = serves;
  for (let step = 0; low + step < serves; step = step * 2 + 1) {
    if (searchUnder(problem, { ceiling: low + step, floor: 0 }).pairs !== null) {
      high = low + step;
      break;
    }
    low += step + 1;
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (searchUnder(problem, { ceiling: middle, floor: 0 }).pairs === null) low = middle + 1;
    else high = middle;
  }
  return high;
}

/** Under the lowest ceiling, the highest load everyone can be brought to, found by halving. */
function mostEven(problem: Panels, ceiling: number): readonly Seating[] {
  let [floor, beyond] = [0, ceiling];
  let { pairs } = searchUnder(problem, { ceiling, floor });
  while (floor + 1 < beyond) {
    // What everybody can be brought to mostly lies close below the ceiling.
    const middle = Math.max(floor + 1, beyond - Math.ceil((beyond - floor) / 4));
    const found = searchUnder(problem, { ceiling, floor: middle });
    if (found.pairs === null) beyond = middle;
    else {
      floor = middle;
      pairs = found.pairs;
    }
  }
  if (pairs === null) throw new Error('a ceiling that served no longer does');
  return pairs;
}
