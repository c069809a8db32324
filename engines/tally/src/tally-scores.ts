import { krippendorffAlpha, type Level } from './alpha.ts';
import { type Calibrated, calibrate } from './calibrate.ts';
import { type Component, componentsOf } from './components.ts';
import { countOf, type Design, designOf, type Score } from './design.ts';
import { type Intraclass, intraclass } from './icc.ts';

export interface TallyMethod {
  /** Number of valid scores from which one highest and one lowest drop, at least 3; `null` for never. */
  readonly trimFrom: number | null;
  /** Error variance over the variance of the experts' offsets, 0 or more; 'reml' finds it in the scores. */
  readonly lambda: number | 'reml';
}

/** What the scores say of one application, in the units of the scores. */
export interface ApplicationTally {
  readonly application: string;
  readonly scores: number;
  /** The sum of the valid scores, so that a mean can be rounded without a fraction in between. */
  readonly sum: number;
  readonly mean: number;
  /** Sum of what is left when highest and lowest are dropped; `null` where there are too few to drop any. */
  readonly trimmedSum: number | null;
  readonly trimmed: number | null;
  /** The mean with the experts' offsets taken out; `null` across components. */
  readonly calibrated: number | null;
  readonly standardError: number | null;
  /** Half the 95 % interval around the calibrated score. */
  readonly halfWidth: number | null;
  /** By calibrated score, or by mean where nothing was calibrated; equals share the better rank. */
  readonly rank: number;
  readonly rankFrom: number | null;
  readonly rankTo: number | null;
}

export interface ExpertTally {
  readonly expert: string;
  readonly scores: number;
  /** Above nought: more lenient than the average expert; `null` across components. */
  readonly offset: number | null;
}

/** Why nothing is calibrated, or by what it was. */
export type Calibration =
  | { readonly kind: 'not-connected' }
  | {
      readonly kind: 'calibrated';
      /** `null` where the scores show no difference between experts: the calibrated score is then the mean. */
      readonly lambda: number | null;
      readonly errorVariance: number;
      readonly offsetVariance: number;
      readonly freedom: number;
    };

export interface Tally {
  readonly applications: readonly ApplicationTally[];
  readonly experts: readonly ExpertTally[];
  /** More than one: pools that share no expert, between which scores cannot be compared. */
  readonly components: readonly Component[];
  readonly calibration: Calibration;
  readonly icc: Intraclass;
  readonly alpha: Readonly<Record<Level, number | null>>;
  /** Kept as they came, counted nowhere. */
  readonly recused: readonly Score[];
}

/**
 * Turns scores into results beside each other: mean, trimmed mean, and a score calibrated for the experts' strictness with
 * its 95 % interval and the ranks it may take; and how well experts agreed.
 *
 * Where applications and experts fall into components that share nobody, it calibrates nothing and names them: whether one
 * pool's experts are stricter or its applications weaker is not in the scores. Each pool alone may be tallied by itself.
 *
 * @param scores - whole numbers in one unit, in any order; at least one valid.
 * @returns lists in code-unit order of the ids. About 150 passes over the scores for 'reml', and more for intervals with
 *   over 512 experts: see `bench/tally.ts`.
 * @throws RangeError for no valid score, a score that is not whole, a pair that comes twice, λ below nought, or dropping
 *   from fewer than three: bugs in the caller.
 * @source Henderson, Biometrics 31 (1975); Patterson & Thompson, Biometrika 58 (1971); the parts name theirs
 */
export function tallyScores(scores: readonly Score[], { trimFrom, lambda }: TallyMethod): Tally {
  if (lambda !== 'reml' && !(lambda >= 0)) throw new RangeError('λ is nought or more');
  if (trimFrom !== null && !(trimFrom >= 3)) throw new RangeError('dropping two scores must leave one');
  const design = designOf(scores);
  if (design.value.length === 0) throw new RangeError('no scores, no result');
  const components = componentsOf(design);
  const calibrated = components.length === 1 ? calibrate(design, lambda) : null;
  const sums = design.applications.map((_, row) => rowSums(design, row, trimFrom));
  const levels = calibrated?.levels ?? Float64Array.from(sums, ({ sum }, row) => sum / countOf(design, row));
  const ranks = ranksOf(levels);
  const perExpert = new Int32Array(design.experts.length);
  for (const expert of design.expertOf) perExpert[expert] = (perExpert[expert] ?? 0) + 1;
  return {
    applications: design.applications.map((application, row) => ({
      application,
      scores: countOf(design, row),
      sum: sums[row]?.sum ?? 0,
      mean: (sums[row]?.sum ?? 0) / countOf(design, row),
      trimmedSum: sums[row]?.trimmed ?? null,
      trimmed: trimmedMean(sums[row]?.trimmed ?? null, countOf(design, row)),
      ...calibratedLine(calibrated, row),
      rank: ranks[row] ?? 1,
    })),
    experts: design.experts.map((expert, index) => ({
      expert,
      scores: perExpert[index] ?? 0,
      offset: calibrated?.offsets[index] ?? null,
    })),
    components,
    calibration: calibrated === null ? { kind: 'not-connected' } : calibrationOf(calibrated),
    icc: intraclass(design),
    alpha: {
      nominal: krippendorffAlpha(design, 'nominal'),
      ordinal: krippendorffAlpha(design, 'ordinal'),
      interval: krippendorffAlpha(design, 'interval'),
    },
    recused: scores.filter(({ recused }) => recused === true),
  };
}

function calibratedLine(calibrated: Calibrated | null, row: number) {
  const standardError = calibrated?.standardErrors?.[row] ?? null;
  return {
    calibrated: calibrated?.levels[row] ?? null,
    standardError,
    halfWidth: standardError === null ? null : standardError * (calibrated?.factor ?? 0),
    rankFrom: calibrated?.ranks?.[row]?.from ?? null,
    rankTo: calibrated?.ranks?.[row]?.to ?? null,
  };
}

function calibrationOf({ lambda, errorVariance, offsetVariance, freedom }: Calibrated): Calibration {
  return {
    kind: 'calibrated',
    lambda: lambda === Infinity ? null : lambda,
    errorVariance,
    offsetVariance,
    freedom,
  };
}

function rowSums({ start, value }: Design, row: number, trimFrom: number | null) {
  const from = start[row] ?? 0;
  const to = start[row + 1] ?? 0;
  let sum = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  for (let entry = from; entry < to; entry++) {
    const score = value[entry] ?? 0;
    sum += score;
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
  }
  return { sum, trimmed: trimFrom === null || to - from < trimFrom ? null : sum - lowest - highest };
}

function trimmedMean(sum: number | null, scores: number): number | null {
  return sum === null ? null : sum / (scores - 2);
}

function ranksOf(levels: Float64Array): Int32Array {
  const sorted = levels.toSorted();
  const ranks = new Int32Array(levels.length);
  for (const [row, level] of levels.entries()) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) > level) high = middle;
      else low = middle + 1;
    }
    ranks[row] = 1 + sorted.length - low;
  }
  return ranks;
}
