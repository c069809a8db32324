import { ok, type Result, refused } from '@qichuang/base';
import { int } from './cells.ts';
import { countPairs, type PairFault } from './check-pairs.ts';
import type { Instance } from './instance.ts';
import { prepare } from './prepare.ts';
import type { AssignmentProblem, ProblemFlaw } from './problem.ts';
import { scorePools } from './score-pools.ts';

/** One application gives an expert up for another; in an exchange a second one does the reverse. */
export interface JoinStep {
  readonly changes: readonly { readonly application: number; readonly out: number; readonly in: number }[];
  /** Similarity it costs; below 0 where it gains. */
  readonly cost: number;
}

export interface Joined {
  readonly experts: readonly (readonly number[])[];
  readonly steps: readonly JoinStep[];
  readonly cost: number;
  /** Pools that are left: 1 where it succeeded. */
  readonly pools: number;
}

/** Steps kept for trying, the cheapest; more of them would not fit the memory of large problems. */
const MOST_STEPS = 20_000;

/**
 * Joins the score pools of an assignment by replacing an expert or exchanging two, every rule kept and no place lost: again and
 * again the cheapest step that leaves fewer pools. For two pools that is the least cost of one step; that several
 * steps together cost least is not proven.
 *
 * @param experts - of each application, allowed by the problem.
 * @returns the joined assignment, its steps and what they cost; or what is wrong with the problem or the assignment.
 *   Cost: a pass over the pairs times readers and loads, for each step.
 * @source Kruskal, On the shortest spanning subtree of a graph (1956): the cheapest edge between two parts first
 */
export function joinPools(
  problem: AssignmentProblem,
  experts: readonly (readonly number[])[],
): Result<Joined, ProblemFlaw | PairFault> {
  const prepared = prepare(problem);
  if (!prepared.ok) return refused(prepared.refusal);
  const { value: instance } = prepared;
  const fault = countPairs(instance, experts, true);
  if ('kind' in fault) return refused(fault);

  let current = experts;
  const steps: JoinStep[] = [];
  for (let pools = scorePools(current).length; pools > 1; ) {
    const next = firstJoining(instance, current, pools);
    if (next === undefined) break;
    steps.push(next.step);
    current = next.experts;
    pools = scorePools(current).length;
  }
  const cost = steps.reduce((sum, step) => sum + step.cost, 0);
  return ok({ experts: current, steps, cost, pools: scorePools(current).length });
}

function firstJoining(instance: Instance, experts: readonly (readonly number[])[], pools: number) {
  for (const step of stepsAcross(instance, experts)) {
    const changed = experts.map((given, application) => {
      const change = step.changes.find((one) => one.application === application);
      if (change === undefined) return given;
      return [...given.filter((j) => j !== change.out), change.in].sort((one, other) => one - other);
    });
    if (scorePools(changed).length < pools && !('kind' in countPairs(instance, changed, true)))
      return { step, experts: changed };
  }
  return undefined;
}

/** Steps that give an application an expert of another pool, the cheapest first. */
function stepsAcross(instance: Instance, experts: readonly (readonly number[])[]): readonly JoinStep[] {
  const { applications, start, expert, similarity, leastLoad, mostLoad, fixed } = instance;
  const poolOfApplication = new Map<number, number>();
  const poolOfExpert = new Map<number, number>();
  for (const [number, pool] of scorePools(experts).entries()) {
    for (const i of pool.applications) poolOfApplication.set(i, number);
    for (const j of pool.experts) poolOfExpert.set(j, number);
  }
  const readers = readersOf(instance, experts);
  const worth = (i: number, j: number): number | undefined => {
    const pair = findPair(instance, i, j);
    return pair < 0 ? undefined : int(similarity, pair);
  };

  const steps: JoinStep[] = [];
  for (let i = 0; i < applications; i += 1) {
    const given = (experts[i] ?? []).filter((j) => fixed.get(i)?.includes(j) !== true);
    for (let pair = int(start, i); pair < int(start, i + 1); pair += 1) {
      const newcomer = int(expert, pair);
      if (poolOfExpert.get(newcomer) === poolOfApplication.get(i) || !poolOfExpert.has(newcomer)) continue;
      const load = readers.get(newcomer) ?? [];
      for (const out of given) {
        const loss = (worth(i, out) ?? 0) - int(similarity, pair);
        const change = { application: i, out, in: newcomer };
        if (load.length < int(mostLoad, newcomer) && (readers.get(out)?.length ?? 0) > int(leastLoad, out))
          steps.push({ changes: [change], cost: loss });
        for (const other of load) {
          const gain = worth(other, out);
          if (gain === undefined) continue;
          const back = { application: other, out: newcomer, in: out };
          steps.push({ changes: [change, back], cost: loss + (worth(other, newcomer) ?? 0) - gain });
        }
      }
      if (steps.length > 2 * MOST_STEPS) cheapest(steps);
    }
  }
  cheapest(steps);
  return steps;
}

function cheapest(steps: JoinStep[]): void {
  steps.sort((one, other) => one.cost - other.cost);
  steps.length = Math.min(steps.length, MOST_STEPS);
}

/** Of each expert the applications they read, what is fixed left out: those may not be exchanged and are not in the loads. */
function readersOf(instance: Instance, experts: readonly (readonly number[])[]): Map<number, number[]> {
  const readers = new Map<number, number[]>();
  for (const [application, given] of experts.entries()) {
    for (const j of given) {
      if (instance.fixed.get(application)?.includes(j) === true) continue;
      readers.set(j, [...(readers.get(j) ?? []), application]);
    }
  }
  return readers;
}

/** The candidates of an application ascend by expert. O(log candidates). */
function findPair({ start, expert }: Instance, application: number, wanted: number): number {
  let low = int(start, application);
  let high = int(start, application + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (int(expert, middle) === wanted) return middle;
    if (int(expert, middle) < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
