import { ok, type Result } from '@qichuang/base';
import type { Answer, SolveRefusal } from './answer.ts';
import type { AssignmentProblem } from './problem.ts';
import { type SolveOptions, solveAssignment } from './solve-assignment.ts';

export interface Fairest {
  /** The greatest least similarity; null where nothing can be given at all. */
  readonly floor: number | null;
  /** The best answer with that floor. */
  readonly answer: Answer;
}

/**
 * The greatest floor under which as many places are filled as without it, and the best total above it: nobody is served
 * worse than need be for the sake of the sum. A floor that the problem brings is never gone below.
 *
 * @returns the floor and the answer, or why there is none. Cost: one solve for each halving of the distinct similarities.
 * @source Burkard, Dell'Amico, Martello, Assignment Problems (2012), 6.2: the bottleneck by thresholds
 */
export function fairestFloor(
  problem: AssignmentProblem,
  options: SolveOptions = {},
): Result<Fairest, SolveRefusal> {
  const first = solveAssignment(problem, options);
  if (!first.ok) return first;
  const { filled } = first.value;
  const values = [...new Set(Array.from(problem.pairs.similarity))].sort((one, other) => one - other);
  let answer = first.value;
  let low = values.indexOf(leastGiven(problem, answer) ?? Number.NaN);
  if (low < 0) return ok({ floor: null, answer });
  let high = values.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = solveAssignment({ ...problem, floor: values[middle] as number }, options);
    if (!tried.ok && tried.refusal.kind !== 'least-loads-not-met') return tried;
    if (tried.ok && tried.value.filled === filled) {
      answer = tried.value;
      low = Math.max(middle, values.indexOf(leastGiven(problem, answer) ?? Number.NaN));
    } else {
      high = middle - 1;
    }
  }
  const floor = values[low] as number;
  const last = solveAssignment({ ...problem, floor }, options);
  return last.ok ? ok({ floor, answer: last.value }) : last;
}

/** The least similarity of a pair that was chosen; what is fixed is not a choice. */
function leastGiven({ pairs, fixed = [] }: AssignmentProblem, { experts }: Answer): number | null {
  const stands = new Set(fixed.map(([application, expert]) => `${application} ${expert}`));
  const given = experts.map((list) => new Set(list));
  let least: number | null = null;
  for (let pair = 0; pair < pairs.application.length; pair += 1) {
    const application = pairs.application[pair] as number;
    const expert = pairs.expert[pair] as number;
    if (given[application]?.has(expert) !== true || stands.has(`${application} ${expert}`)) continue;
    const similarity = pairs.similarity[pair] as number;
    if (least === null || similarity < least) least = similarity;
  }
  return least;
}
