import { countOf, type Design } from './design.ts';
import type { OffsetSpread } from './offset-spread.ts';

/** The places an application may take, 1 is first. */
export interface RankInterval {
  readonly from: number;
  readonly to: number;
}

/** What it takes to tell two applications apart. */
export interface Yardstick {
  readonly errorVariance: number;
  /** Standard errors to either side. */
  readonly factor: number;
  readonly spread: OffsetSpread;
}

/**
 * The places each application may take, by comparison with every other one: it stands below those that are better by more
 * than the error of the difference, and above those that are worse by more. Each comparison stands for itself at the
 * factor's confidence; a statement about all pairs at once would need a larger factor. Ties are never told apart.
 *
 * Where the spread is sampled (over 512 experts) the covariance of two applications is taken at its worst, so that an
 * interval is rather too wide than too narrow.
 *
 * @param levels - one per application of the design; higher is better.
 * @returns one interval per application. O(a log a) and one reckoning for each pair whose difference is near the error.
 * @source Mogstad, Romano, Shaikh, Wilhelm, Inference for Ranks, Review of Economic Studies 91 (2024), §3
 */
export function rankIntervals(
  design: Design,
  levels: Float64Array,
  yardstick: Yardstick,
): readonly RankInterval[] {
  const order = Int32Array.from(levels, (_, row) => row).sort(
    (one, other) => (levels[other] ?? 0) - (levels[one] ?? 0) || one - other,
  );
  const sorted = Float64Array.from(order, (row) => levels[row] ?? 0);
  const bounds = boundsOf(design, yardstick);
  const intervals: RankInterval[] = Array.from(levels, () => ({ from: 1, to: levels.length }));
  for (const [place, row] of order.entries()) {
    const near = bounds.least(row);
    const far = bounds.most(row);
    const own = sorted[place] ?? 0;
    const count = (from: number, to: number) => {
      let apart = 0;
      for (let at = from; at < to; at++) {
        const other = order[at] ?? 0;
        const difference = Math.abs((sorted[at] ?? 0) - own);
        if (difference > 0 && difference > errorOfDifference(design, yardstick, row, other)) apart++;
      }
      return apart;
    };
    // Sorted from high to low: surely better up to `better`, surely not from `even` on, likewise below.
    const better = firstAtMost(sorted, own + far);
    const even = firstBelow(sorted, own + near);
    const uneven = firstAtMost(sorted, own - near);
    const worse = firstBelow(sorted, own - far);
    intervals[row] = {
      from: 1 + better + count(better, Math.min(even, place)),
      to: worse - count(Math.max(uneven, place + 1), worse),
    };
  }
  return intervals;
}

/**
 * Those who may stand on either side of the cut: scores do not say whether they are among the first `places`.
 *
 * @param places - how many are taken, 0 or more.
 * @returns indices of the intervals that reach over the cut, ascending. O(n).
 * @source Goldstein & Spiegelhalter, League tables and their limitations, J. R. Stat. Soc. A 159 (1996)
 */
export function greyBand(intervals: readonly RankInterval[], places: number): readonly number[] {
  return intervals.flatMap(({ from, to }, index) => (from <= places && places < to ? [index] : []));
}

function errorOfDifference(design: Design, yardstick: Yardstick, one: number, other: number): number {
  const { errorVariance, factor, spread } = yardstick;
  const scores = 1 / countOf(design, one) + 1 / countOf(design, other);
  return factor * Math.sqrt(errorVariance * (scores + offsetVariance(spread, one, other)));
}

function offsetVariance(
  { columns, rows, lengths, isExact }: OffsetSpread,
  one: number,
  other: number,
): number {
  if (!isExact) return ((lengths[one] ?? 0) + (lengths[other] ?? 0)) ** 2;
  let sum = 0;
  for (let at = 0; at < columns; at++)
    sum += ((rows[one * columns + at] ?? 0) - (rows[other * columns + at] ?? 0)) ** 2;
  return sum;
}

/** The least and the most that an application's difference to any other one may err. */
function boundsOf(design: Design, { errorVariance, factor, spread }: Yardstick) {
  let fewest = Infinity;
  let most = 0;
  let longest = 0;
  let shortest = Infinity;
  for (let row = 0; row < design.applications.length; row++) {
    fewest = Math.min(fewest, countOf(design, row));
    most = Math.max(most, countOf(design, row));
    longest = Math.max(longest, spread.lengths[row] ?? 0);
    shortest = Math.min(shortest, spread.lengths[row] ?? 0);
  }
  // Rows written out may point the same way and leave nothing between two applications; sampled lengths always add up.
  const alike = (length: number) => (spread.isExact ? 0 : (length + shortest) ** 2);
  const error = (variance: number) => factor * Math.sqrt(errorVariance * variance);
  // A hair to either side: the same sums in another order must not fall on the wrong side of the bound.
  return {
    least: (row: number) =>
      (1 - 1e-9) * error(1 / countOf(design, row) + 1 / most + alike(spread.lengths[row] ?? 0)),
    most: (row: number) =>
      (1 + 1e-9) * error(1 / countOf(design, row) + 1 / fewest + ((spread.lengths[row] ?? 0) + longest) ** 2),
  };
}

/** The first place from which numbers, sorted from high to low, are at most `limit`. */
function firstAtMost(sorted: Float64Array, limit: number): number {
  return firstWhere(sorted, (number) => number <= limit);
}

function firstBelow(sorted: Float64Array, limit: number): number {
  return firstWhere(sorted, (number) => number < limit);
}

function firstWhere(sorted: Float64Array, holds: (number: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
