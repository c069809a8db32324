import type { Design } from './design.ts';

/** How far two values differ: at all, by rank, or by amount. */
export type Level = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's α: one less the disagreement seen over the disagreement to be expected by chance. An application with a
 * single score has no pair and does not count; any score may be missing.
 *
 * Ordinal differences are differences of mid-ranks, which is the same as the published sum of frequencies between the two
 * values; so every level is a matter of sums, and no table of coincidences is needed.
 *
 * @returns 1 for perfect agreement, 0 for chance; `null` where there is no pair, or all values are equal. O(n log n).
 * @source Krippendorff, Computing Krippendorff's Alpha-Reliability (2011)
 */
export function krippendorffAlpha(
  { start, value }: Pick<Design, 'start' | 'value'>,
  level: Level,
): number | null {
  const paired: number[] = [];
  const unitStart = [0];
  for (let unit = 0; unit + 1 < start.length; unit++) {
    const own = value.subarray(start[unit], start[unit + 1]);
    if (own.length < 2) continue;
    paired.push(...own);
    unitStart.push(paired.length);
  }
  if (paired.length === 0) return null;
  const measured = level === 'ordinal' ? midRanks(paired) : Float64Array.from(paired);
  const disagreement = level === 'nominal' ? unequalPairs : squaredDifferences;
  let seen = 0;
  for (let unit = 0; unit + 1 < unitStart.length; unit++) {
    const own = measured.subarray(unitStart[unit], unitStart[unit + 1]);
    seen += disagreement(own) / (own.length - 1);
  }
  const expected = disagreement(measured) / (measured.length - 1);
  return expected === 0 ? null : 1 - seen / expected;
}

/** The sum over ordered pairs of whether they differ. */
function unequalPairs(values: Float64Array): number {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  let equal = 0;
  for (const count of times.values()) equal += count * count;
  return values.length * values.length - equal;
}

/** The sum over ordered pairs of their squared difference. */
function squaredDifferences(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return 2 * values.length * squares;
}

function midRanks(values: readonly number[]): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const rank = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && sorted[at] === sorted[from]) continue;
    rank.set(sorted[from] ?? 0, (from + at - 1) / 2);
    from = at;
  }
  return Float64Array.from(values, (value) => rank.get(value) ?? 0);
}
