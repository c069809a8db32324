/**
 * The mean of scores given in half points, in hundredths of a point, rounded half up. Whole numbers only, so that no
 * drift can change an order.
 *
 * @param halfPoints - at least one score, whole, 0 or more (13 stands for 6.5).
 * @returns hundredths of a point: 8333 stands for 83.33. O(n).
 * @throws RangeError for no scores or one that is not a whole number: a bug in the caller.
 * @source product default: `score-sheets.yaml`, decimals_of_result 2, rounding half-up
 */
export function meanHundredths(halfPoints: readonly number[]): number {
  if (halfPoints.length === 0) throw new RangeError('no scores, no mean');
  if (halfPoints.some((score) => !Number.isSafeInteger(score) || score < 0))
    throw new RangeError('scores are whole half points');
  const sum = halfPoints.reduce((total, score) => total + score, 0);
  // sum/2 points ×100 hundredths = sum·50; half up by adding half the divisor.
  return Math.floor((2 * sum * 50 + halfPoints.length) / (2 * halfPoints.length));
}

/**
 * The mean after one highest and one lowest score are dropped.
 *
 * @param from - number of scores from which they are dropped; below it nothing is.
 * @returns hundredths of a point, or `null` where there are too few scores to drop any. O(n).
 * @throws RangeError if `from` is under three: nothing would be left to count.
 * @source product default: `score-sheets.yaml`, trimmed_from_valid_scores
 */
export function trimmedMeanHundredths(halfPoints: readonly number[], from: number): number | null {
  if (from < 3) throw new RangeError('dropping two scores must leave one');
  if (halfPoints.length < from) return null;
  const sorted = [...halfPoints].sort((one, other) => one - other);
  return meanHundredths(sorted.slice(1, -1));
}
