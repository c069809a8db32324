import { type RoundingRule, roundDecimal, roundQuotient } from '@qichuang/engine-tally';

/** How numbers leave: in the units they came in, whole or rounded as it was declared. */
export interface Telling {
  readonly quotient: (sum: number, count: number) => number;
  readonly measured: <Told extends number | null>(value: Told) => Told;
}

/**
 * @param scale - digits after the point that the scores had; the reckoning is in whole numbers of the last one.
 * @param decimals - digits after the point to round to; `null` leaves numbers as they are.
 */
export function tellingOf(scale: number, decimals: number | null, rule: RoundingRule): Telling {
  const unit = 10 ** scale;
  return {
    quotient: (sum, count) =>
      decimals === null
        ? sum / (count * unit)
        : Number(roundQuotient(BigInt(sum), BigInt(count) * BigInt(unit), decimals, rule)),
    measured: <Told extends number | null>(value: Told) =>
      (value === null ? null : rounded(value / unit)) as Told,
  };

  function rounded(value: number): number {
    if (decimals === null) return value;
    // The ninth digit is the last that calibration settles; below it stands noise.
    return Number(roundDecimal(value.toFixed(9), decimals, rule) ?? value);
  }
}
