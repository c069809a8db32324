import { solveOffsets } from './conjugate-gradient.ts';
import { countOf, type Design } from './design.ts';
import { normalEquations } from './normal-equations.ts';
import { offsetSpread } from './offset-spread.ts';
import { type RankInterval, rankIntervals } from './rank-intervals.ts';
import { studentFactor } from './student.ts';
import { freedomOf, likeliestLambda, type VarianceComponents, variancesAt } from './variance-components.ts';

/** Levels of applications with the experts' offsets taken out, by the rows of the design. */
export interface Calibrated extends VarianceComponents {
  readonly levels: Float64Array;
  /** Positive for a lenient expert; they sum to nought. */
  readonly offsets: Float64Array;
  /** Degrees of freedom that chance is told by; below one there are no errors and no intervals. */
  readonly freedom: number;
  /** So many standard errors to either side hold 95 %; `null` without freedom. */
  readonly factor: number | null;
  readonly standardErrors: Float64Array | null;
  readonly ranks: readonly RankInterval[] | null;
}

/**
 * Fits `y = q + b + e`: what each application is worth, how lenient each expert is, chance. Offsets are drawn towards
 * nought by λ (ridge; the MAP estimate under normal offsets), so few scores cannot make a large correction.
 *
 * @param design - one connected component: between components an offset has no meaning.
 * @param lambda - error variance over offset variance, 0 or more, or 'reml' to find it in the scores.
 * @returns all in the units of the scores. Memory O(n + applications · min(experts, 512)).
 * @source Henderson, Best linear unbiased estimation and prediction, Biometrics 31 (1975);
 *   Searle, Casella, McCulloch, Variance Components (1992), §7
 */
export function calibrate(design: Design, lambda: number | 'reml'): Calibrated {
  const equations = normalEquations(design);
  const ratio = lambda === 'reml' ? likeliestLambda(equations) : lambda;
  const offsets =
    ratio === Infinity
      ? new Float64Array(design.experts.length)
      : solveOffsets(equations, ratio, equations.right);
  const variances = variancesAt(equations, ratio, offsets);
  const levels = equations.means.map((mean, row) => settled(mean - meanOffset(design, offsets, row)));
  const freedom = freedomOf(design);
  if (freedom < 1)
    return { ...variances, levels, offsets, freedom, factor: null, standardErrors: null, ranks: null };
  const { errorVariance } = variances;
  const factor = studentFactor(freedom);
  const spread = offsetSpread(equations, ratio);
  const standardErrors = levels.map((_, row) =>
    Math.sqrt(errorVariance * (1 / countOf(design, row) + (spread.lengths[row] ?? 0) ** 2)),
  );
  const ranks = rankIntervals(design, levels, { errorVariance, factor, spread });
  return { ...variances, levels, offsets, freedom, factor, standardErrors, ranks };
}

function meanOffset({ start, expertOf }: Design, offsets: Float64Array, row: number): number {
  const from = start[row] ?? 0;
  const to = start[row + 1] ?? 0;
  let sum = 0;
  for (let entry = from; entry < to; entry++) sum += offsets[expertOf[entry] ?? 0] ?? 0;
  return sum / (to - from);
}

/** A billionth is the last digit that counts: what differs by less is equal, and takes the same rank. */
function settled(level: number): number {
  return Math.round(level * 1e9) / 1e9;
}
