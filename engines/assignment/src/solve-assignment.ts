import { ok, type Result, refused } from '@qichuang/base';
import type { Answer, Progress, SolveRefusal } from './answer.ts';
import { type Choice, choiceOf } from './choice.ts';
import { brokenHouses, type HouseBreach } from './houses.ts';
import type { Instance } from './instance.ts';
import { missedLeastLoads } from './least-loads.ts';
import { expertPrices, type HouseRule, type Model, modelOf } from './model.ts';
import { pivotToOptimum } from './network-simplex.ts';
import { prepare } from './prepare.ts';
import { openBest, openBestOfExperts, openImproving } from './pricing.ts';
import type { AssignmentProblem } from './problem.ts';
import { settleTies, type TiePrices } from './settle-ties.ts';
import { shortageOf } from './shortage.ts';
import { startingPrices } from './starting-prices.ts';
import { type Tie, tiesFrom } from './tie.ts';

export interface SolveOptions {
  /** Called every few thousand pivots; 'stop' ends the solve with the refusal `stopped`. */
  readonly onProgress?: (progress: Progress) => 'go-on' | 'stop';
}

const PIVOTS_A_SLICE = 8192;
/** Measured: fewer pairs make more rounds, more pairs make longer ones. */
const HEAD_START = 3;
/** Improving pairs an application may open at once. */
const OPENED_EACH = 8;

/**
 * Gives experts to applications: first the most places filled, then the greatest total similarity, under loads, recusals,
 * institutions, quotas, what is fixed and a floor; among equals the least sum of seeded ties.
 *
 * A min-cost flow, so the optimum is exact and integral, and its certificate is checked without the solver. Only each
 * application's best pairs are in the network at first; reduced costs bring in all others that could improve it, so pruning
 * loses nothing. An institution's rule is in the network only where the flow without it breaks it. Where an institution's
 * experts at one application sit on places of different kinds, the rule is not a flow: then the lesser choices are barred
 * one by one, all rules hold, and `bound` says what no assignment exceeds.
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

/** What only tests set otherwise: neither changes `filled` or `total`. */
export interface Tuning extends SolveOptions {
  readonly tie: Tie | null;
  /** Pairs an application begins with beyond its places, and an expert beyond the load. */
  readonly headStart: number;
}

export function solveInstance(instance: Instance, tuning: Tuning): Result<Answer, SolveRefusal> {
  const rules = new Map<string, HouseRule>();
  let prices = startingPrices(instance);
  let relaxed: Solved | null = null;
  for (;;) {
    const solved = optimum(instance, [...rules.values()], prices, tuning);
    if (!solved.ok) {
      if (solved.refusal.kind === 'least-loads-not-met' && relaxed !== null)
        return refused({ ...solved.refusal, proven: false });
      return solved;
    }
    const { value } = solved;
    const breaches = brokenHouses(value.model);
    if (breaches.length === 0) return ok(answerOf(value, relaxed));
    const lazy = breaches.filter(({ crossing }) => !crossing);
    // All rules that are flows come first: the optimum under them is the bound.
    if (lazy.length === 0) relaxed ??= value;
    for (const breach of lazy.length > 0 ? lazy : breaches) putRule(rules, breach);
    prices = value.prices;
  }
}

interface Solved {
  readonly model: Model;
  readonly prices: Float64Array;
  readonly ties: TiePrices | null;
  readonly choice: Choice;
}

function putRule(rules: Map<string, HouseRule>, { rule }: HouseBreach): void {
  rules.set(`${rule.application} ${rule.seat} ${rule.institution}`, rule);
}

function optimum(
  instance: Instance,
  rules: readonly HouseRule[],
  prices: Float64Array,
  tuning: Tuning,
): Result<Solved, SolveRefusal> {
  const { tie } = tuning;
  const model = modelOf(instance, rules);
  openBest(model, prices, tuning.headStart);
  // Without these, experts whom few prefer would be out of reach at first, and places stay empty for want of them.
  openBestOfExperts(model, prices, tuning.headStart);
  do {
    if (!pivoted(model, tuning)) return refused({ kind: 'stopped' });
  } while (openImproving(model, OPENED_EACH) > 0);
  const reasons = missedLeastLoads(model);
  if (reasons.length > 0) return refused({ kind: 'least-loads-not-met', reasons, proven: true });
  const found = expertPrices(model);
  if (tie === null) return ok({ model, prices: found, ties: null, choice: choiceOf(model) });
  const ties = settleTies(model, tie, () => pivoted(model, tuning));
  if (ties === null) return refused({ kind: 'stopped' });
  return ok({ model, prices: found, ties, choice: choiceOf(model) });
}

/** @returns false when the caller stopped it. */
function pivoted({ instance, network }: Model, { onProgress }: SolveOptions): boolean {
  while (!pivotToOptimum(network, PIVOTS_A_SLICE)) {
    const progress = {
      pivots: network.pivots,
      openPairs: network.arcs - network.root,
      pairs: instance.expert.length,
    };
    if (onProgress?.(progress) === 'stop') return false;
  }
  return true;
}

function answerOf(solved: Solved, relaxed: Solved | null): Answer {
  const { filled, total, experts } = solved.choice;
  const proof = relaxed ?? solved;
  const shortage = shortageOf(solved.model);
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
