/** Where the parts of a bullet chart lie, in percent of its width; the axis begins at 0. */
export interface BulletScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Room beyond the target, so that its line does not stand at the very edge. */
const ROOM = 1.16;

/**
 * The axis of one bullet: long enough for the target with its band and for whatever is already there.
 *
 * @param target - `null` where there is none: the longest bar then sets the length.
 * @param most - the largest value shown; not negative.
 */
export function bulletScale(target: number | null, most: number): BulletScale {
  const end = Math.max((target ?? 0) * ROOM, most * 1.05, 1);
  // Five steps to the target, and never so many that they run into one another.
  const step = stepOf(Math.max((target ?? most) / 5, end / 8));
  const last = Math.floor(end / step);
  return {
    at: (value) => Math.round((Math.max(0, Math.min(value, end)) / end) * 10_000) / 100,
    ticks: Array.from({ length: last + 1 }, (_, nth) => nth * step).filter((tick) => tick <= end),
  };
}

/** The nearest whole step above that people count by. */
function stepOf(rough: number): number {
  if (rough <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 6, 10].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}
