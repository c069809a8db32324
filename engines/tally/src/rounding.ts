/** What becomes of exactly half a digit: away from nought, or to the even digit. */
export type RoundingRule = 'half-up' | 'half-even';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Rounds the quotient of two whole numbers, without a binary fraction in between: 2.675 is 2.68 half up, and 0.125 is 0.12
 * half even.
 *
 * @param divisor - above nought.
 * @param decimals - digits after the point, 0 to 30.
 * @returns a decimal with exactly so many digits: `83.33`. O(digits²).
 * @throws RangeError for a divisor or a number of digits out of range: a bug in the caller.
 * @source GB/T 8170-2008, 3.2 (half to even) and 3.3; ISO 80000-1:2009, Annex B
 */
export function roundQuotient(
  dividend: bigint,
  divisor: bigint,
  decimals: number,
  rule: RoundingRule,
): string {
  if (divisor <= 0n) throw new RangeError('the divisor is above nought');
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 30)
    throw new RangeError('0 to 30 digits after the point');
  const size = (dividend < 0n ? -dividend : dividend) * 10n ** BigInt(decimals);
  const whole = size / divisor;
  const twice = 2n * (size % divisor);
  const isUp = twice > divisor || (twice === divisor && (rule === 'half-up' || whole % 2n === 1n));
  return written(isUp ? whole + 1n : whole, decimals, dividend < 0n);
}

/**
 * Rounds a decimal as it is written.
 *
 * @param text - digits with an optional sign and point: `83.335`.
 * @returns a decimal with exactly `decimals` digits after the point; `null` if the text is no such decimal. O(digits²).
 * @throws RangeError for digits out of range: a bug in the caller.
 * @source GB/T 8170-2008, 3.2 and 3.3
 */
export function roundDecimal(text: string, decimals: number, rule: RoundingRule): string | null {
  const [, sign, whole, part = ''] = DECIMAL.exec(text) ?? [];
  if (sign === undefined || whole === undefined) return null;
  return roundQuotient(BigInt(`${sign}${whole}${part}`), 10n ** BigInt(part.length), decimals, rule);
}

function written(size: bigint, decimals: number, isNegative: boolean): string {
  const digits = String(size).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return isNegative && size > 0n ? `-${text}` : text;
}
