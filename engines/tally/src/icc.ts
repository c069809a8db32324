import { countOf, type Design } from './design.ts';

/** One coefficient for a single score and one for the mean of `k`; `null` where the table does not determine it. */
export interface Reliability {
  readonly single: number | null;
  readonly average: number | null;
}

/** Intraclass correlations after Shrout and Fleiss. */
export interface Intraclass {
  /** Scores per application; where they differ, the number that analysis of variance counts by. */
  readonly k: number | null;
  /** Each application has its own experts. */
  readonly one: Reliability;
  /** The same experts read all, as a sample of experts; `null` unless every expert read every application. */
  readonly two: Reliability;
  /** The same experts read all, and only they matter. */
  readonly three: Reliability;
}

const NONE: Reliability = { single: null, average: null };

/**
 * ICC(1), ICC(2) and ICC(3), for one score and for the mean of k, by analysis of variance. The first allows any number of
 * scores per application; the others need the complete table.
 *
 * @returns 1 for perfect agreement; below nought where experts agree less than by chance. O(n).
 * @source Shrout & Fleiss, Psychological Bulletin 86 (1979); for unequal numbers: Searle, Linear Models (1971), §9.6
 */
export function intraclass(design: Design): Intraclass {
  const { applications, experts, value } = design;
  const size = applications.length;
  const squares = sumsOfSquares(design);
  if (size < 2 || value.length === size) return { k: null, one: NONE, two: NONE, three: NONE };
  const k = (value.length - squares.ofCounts / value.length) / (size - 1);
  const between = squares.between / (size - 1);
  const within = squares.within / (value.length - size);
  const one = {
    single: ratio(between - within, between + (k - 1) * within),
    average: ratio(between - within, between),
  };
  const isComplete = value.length === size * experts.length;
  if (!isComplete || experts.length < 2) return { k, one, two: NONE, three: NONE };
  const ofExperts = squares.ofExperts / (k - 1);
  const error = Math.max(0, squares.within - squares.ofExperts) / ((k - 1) * (size - 1));
  const shift = (ofExperts - error) / size;
  return {
    k,
    one,
    two: {
      single: ratio(between - error, between + (k - 1) * error + k * shift),
      average: ratio(between - error, between + shift),
    },
    three: {
      single: ratio(between - error, between + (k - 1) * error),
      average: ratio(between - error, between),
    },
  };
}

function sumsOfSquares(design: Design) {
  const { applications, experts, start, expertOf, value } = design;
  const grand = value.reduce((sum, one) => sum + one, 0) / value.length;
  const expertSums = new Float64Array(experts.length);
  let between = 0;
  let within = 0;
  let ofCounts = 0;
  for (let row = 0; row < applications.length; row++) {
    const count = countOf(design, row);
    const own = value.subarray(start[row], start[row + 1]);
    const mean = own.reduce((sum, one) => sum + one, 0) / count;
    between += count * (mean - grand) ** 2;
    within += own.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    ofCounts += count * count;
  }
  for (let entry = 0; entry < value.length; entry++) {
    const expert = expertOf[entry] ?? 0;
    expertSums[expert] = (expertSums[expert] ?? 0) + (value[entry] ?? 0) - grand;
  }
  // Of a complete table only: each expert has one score of each application.
  const ofExperts = expertSums.reduce((sum, one) => sum + (one * one) / applications.length, 0);
  return { between, within, ofCounts, ofExperts };
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
