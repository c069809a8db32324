import { ok, type Result, refused } from '@qichuang/base';
import type { Answer, Progress, SolveRefusal } from './answer.ts';
import type { Instance } from './instance.ts';
import type { Solved, Tuning } from './optimum.ts';
import { prepare } from './prepare.ts';
import type { AssignmentProblem } from './problem.ts';
import { shortageOf } from './shortage.ts';
import { tiesFrom } from './tie.ts';
import { underHouses } from './under-houses.ts';

/** Measured: fewer pairs make more rounds, more pairs make longer ones. */
const HEAD_START = 3;

export interface SolveOptions {
  /** Called every few thousand pivots; 'stop' ends the solve with the refusal `stopped`. */
  readonly onProgress?: (progress: Progress) => 'go-on' | 'stop';
}

/**
 * Gives experts to applications: first the most places filled, then the greatest total similarity, under loads, recusals,
 * institutions, quotas, what is fixed and a floor; among equals the least sum of seeded ties.
 *
 * A min-cost flow, so the optimum is exact and integral, and its certificate is checked without the solver. Only each
 * application's best pairs are in the network at first; reduced costs bring in all others that could improve it, so pruning
 * loses nothing. An institution's rule is in the network only where the flow without it breaks it. Where an institution's
 * experts at one application sit on places of different kinds, the rule is not a flow: then a bounded search
 * bars one seat or the other, all rules hold, and `bound` says what no assignment exceeds.
 *
 * @param problem - see `AssignmentProblem` for units and ranges.
 * @returns the answer; or why not: what is wrong with the problem, which least loads (they are hard) cannot be met, or
 *   that the caller stopped it. Cost: some pivots per place, a few passes over the pairs; memory about 40 bytes a pair.
 * @source Ahuja, Magnanti, Orlin, Network Flows (1993); Desrosiers, Lübbecke, A Primer in Column Generation (2005)
 */
export function solveAssignment(
  problem: AssignmentProblem,
  options: SolveOptions = {},
): Result<Answer, SolveRefusal> {
  const prepared = prepare(problem);
  if (!prepared.ok) return refused({ kind: 'wrong-problem', flaw: prepared.refusal });
  const { value: instance } = prepared;
  return solveInstance(instance, {
    ...options,
    tie: instance.seed === null ? null : tiesFrom(instance.seed),
    headStart: HEAD_START,
  });
}

/** The same with ties and head start given: tests set them. */
export function solveInstance(instance: Instance, tuning: Tuning): Result<Answer, SolveRefusal> {
  const solved = underHouses(instance, tuning);
  return solved.ok ? ok(answerOf(solved.value.best, solved.value.relaxed)) : solved;
}

function answerOf(solved: Solved, relaxed: Solved | null): Answer {
  const { filled, total, experts } = solved.choice;
  // Both are read from the optimum without the rule that is no flow: it alone is proven.
  const proof = relaxed ?? solved;
  const shortage = shortageOf(proof.model);
  return {
    filled,
    total,
    experts,
    certificate: {
      prices: Array.from(proof.prices),
      ...(proof.ties === null
        ? {}
        : { ties: { salt: proof.ties.salt, prices: Array.from(proof.ties.prices) } }),
      ...(relaxed === null ? {} : { relaxed: { experts: relaxed.choice.experts } }),
    },
    ...(shortage.length === 0 ? {} : { shortage }),
    ...(relaxed === null ? {} : { bound: { filled: relaxed.choice.filled, total: relaxed.choice.total } }),
  };
}
