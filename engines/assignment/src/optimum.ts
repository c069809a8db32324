import { ok, type Result, refused } from '@qichuang/base';
import type { Progress, SolveRefusal } from './answer.ts';
import { type Choice, choiceOf } from './choice.ts';
import type { Instance } from './instance.ts';
import { missedLeastLoads } from './least-loads.ts';
import { expertPrices, type HouseRule, type Model, modelOf } from './model.ts';
import { pivotToOptimum } from './network-simplex.ts';
import { openBest, openBestOfExperts, openImproving } from './pricing.ts';
import { settleTies, type TiePrices } from './settle-ties.ts';
import type { Tie } from './tie.ts';

export interface Tuning {
  readonly onProgress?: (progress: Progress) => 'go-on' | 'stop';
  readonly tie: Tie | null;
  /** Pairs an application begins with beyond its places, and an expert beyond the load. It changes no optimum. */
  readonly headStart: number;
}

export interface Solved {
  readonly model: Model;
  readonly prices: Float64Array;
  readonly ties: TiePrices | null;
  readonly choice: Choice;
}

const PIVOTS_A_SLICE = 8192;
/** Improving pairs an application may open at once. */
const OPENED_EACH = 8;

/**
 * The optimum under these rules of houses, over all pairs; the houses of no rule may be broken.
 *
 * @param prices - what to open first by; near the optimum's is quicker.
 */
export function optimum(
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
function pivoted({ instance, network }: Model, { onProgress }: Tuning): boolean {
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
