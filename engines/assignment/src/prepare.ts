import { fromHex, ok, type Result, refused } from '@qichuang/base';
import { int } from './cells.ts';
import { type Counts, checkProblem } from './check-problem.ts';
import type { Instance } from './instance.ts';
import { placesOf } from './places.ts';
import type { AssignmentProblem, Integers, ProblemFlaw } from './problem.ts';

/**
 * Checks a problem and lays it out for the engine.
 *
 * @returns the instance, or the first flaw and its place. O(pairs + experts + applications).
 */
export function prepare(problem: AssignmentProblem): Result<Instance, ProblemFlaw> {
  const counts = checkProblem(problem);
  if ('flaw' in counts) return refused(counts);
  const order = inOrder(problem.pairs, counts);
  const { application, expert } = problem.pairs;
  for (let place = 1; place < order.length; place += 1) {
    const pair = int(order, place);
    const before = int(order, place - 1);
    if (application[pair] === application[before] && expert[pair] === expert[before])
      return refused({ field: `pairs.expert[${Math.max(pair, before)}]`, flaw: 'comes-twice' });
  }
  const places = placesOf(problem, counts);
  if ('flaw' in places) return refused(places);
  const { fixed, fixedPairs, ...rooms } = places;

  const institution = problem.onePerInstitution === true ? numbered(problem.institution ?? []) : null;
  const kept = keptPairs(problem, order, fixed, institution);
  if ('flaw' in kept) return refused(kept);
  const { pairs, fixedTotal } = kept;
  const start = new Int32Array(counts.applications + 1);
  for (const pair of pairs)
    start[(application[pair] as number) + 1] = int(start, (application[pair] as number) + 1) + 1;
  for (let i = 0; i < counts.applications; i += 1) start[i + 1] = int(start, i + 1) + int(start, i);
  const similarity = pairs.map((pair) => problem.pairs.similarity[pair] as number);
  const { emptyPlace, highest } = priceOfEmptyPlace(similarity, counts);
  // Potentials of the tree reach a few times this sum; half of 2^53 is left for them.
  if (emptyPlace * 8 >= 2 ** 52) return refused({ field: 'pairs.similarity', flaw: 'too-large-to-be-exact' });
  return ok({
    ...counts,
    ...rooms,
    start,
    expert: pairs.map((pair) => expert[pair] as number),
    similarity,
    institution,
    fixed,
    fixedPairs,
    fixedTotal,
    emptyPlace,
    highestSimilarity: highest,
    seed: problem.seed === undefined ? null : (fromHex(problem.seed) ?? null),
  });
}

/** The pairs' numbers by application, then expert: two passes of counting sort. */
function inOrder(pairs: AssignmentProblem['pairs'], { applications, experts }: Counts): Int32Array {
  const all = new Int32Array(pairs.application.length);
  for (let pair = 0; pair < all.length; pair += 1) all[pair] = pair;
  // Typed copies: one shape of array for the loops below, whatever came in.
  const byExpert = sorted(all, Int32Array.from(pairs.expert), experts);
  return sorted(byExpert, Int32Array.from(pairs.application), applications);
}

function sorted(order: Int32Array, key: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (let place = 0; place < key.length; place += 1) {
    const after = int(key, place) + 1;
    next[after] = int(next, after) + 1;
  }
  for (let value = 0; value < keys; value += 1) next[value + 1] = int(next, value + 1) + int(next, value);
  const result = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const pair = int(order, place);
    const value = int(key, pair);
    const to = int(next, value);
    next[value] = to + 1;
    result[to] = pair;
  }
  return result;
}

/** The pairs the engine may choose from: not fixed, not below the floor, not of an institution that is fixed there already. */
function keptPairs(
  { pairs, floor }: AssignmentProblem,
  order: Int32Array,
  fixed: Instance['fixed'],
  institution: Int32Array | null,
): { readonly pairs: Int32Array; readonly fixedTotal: number } | ProblemFlaw {
  let fixedTotal = 0;
  let met = 0;
  const taken = new Map<number, Set<number>>();
  for (const [application, experts] of fixed) {
    if (institution === null) break;
    const houses = new Set(experts.map((expert) => int(institution, expert)));
    if (houses.size < experts.length) return { field: 'fixed', flaw: 'fixed-of-one-institution' };
    taken.set(application, houses);
  }
  const result = order.filter((pair) => {
    const application = pairs.application[pair] as number;
    const expert = pairs.expert[pair] as number;
    const similarity = pairs.similarity[pair] as number;
    if (fixed.get(application)?.includes(expert) === true) {
      fixedTotal += similarity;
      met += 1;
      return false;
    }
    if (institution !== null && taken.get(application)?.has(int(institution, expert)) === true) return false;
    return floor === undefined || similarity >= floor;
  });
  const wanted = [...fixed.values()].reduce((sum, experts) => sum + experts.length, 0);
  if (met < wanted) return { field: 'fixed', flaw: 'not-a-pair' };
  return { pairs: result, fixedTotal };
}

function numbered(values: Integers): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: values.length }, (_, expert) => {
    const value = values[expert] as number;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
}

function priceOfEmptyPlace(similarity: Int32Array, { applications, experts }: Counts) {
  if (similarity.length === 0) return { emptyPlace: 1, highest: 0 };
  let lowest = int(similarity, 0);
  let highest = lowest;
  for (const value of similarity) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const widest = Math.max(Math.abs(lowest), Math.abs(highest));
  return { emptyPlace: Math.min(applications, experts) * (highest - lowest) + widest + 1, highest };
}
