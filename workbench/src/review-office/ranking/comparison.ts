import { standsInGreyBand } from '@qichuang/domain';
import type { RankingLine } from './decision.ts';

/** Those of whom the scores do not say on which side of the cut they stand (A3.3). */
export function greyBandAt(lines: readonly RankingLine[], cut: number): readonly RankingLine[] {
  return lines.filter(({ places }) => standsInGreyBand(places, cut));
}

/** Places as people write them: `3, 32–38`. */
export function placesText(places: readonly number[], comma: string): string {
  const sorted = [...places].sort((one, other) => one - other);
  const runs: (readonly [number, number])[] = [];
  for (const place of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === place) runs[runs.length - 1] = [last[0], place];
    else runs.push([place, place]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(comma);
}

/** How many would stand on the other side of the cut if calibrated scores ordered the list; `null` without them. */
export function crossedAt(lines: readonly RankingLine[], cut: number): number | null {
  if (lines.some(({ calibrated }) => calibrated === null)) return null;
  const byCalibrated = [...lines].sort(
    (one, other) => (other.calibrated ?? 0) - (one.calibrated ?? 0) || one.place - other.place,
  );
  return byCalibrated.filter(({ place }, index) => place <= cut !== index < cut).length;
}

/** What a reliability is worth in a word, by the usual bounds (Koo & Li 2016: 0.5 and 0.75). */
export function gradeOf(reliability: number): 'good' | 'fair' | 'poor' {
  if (reliability >= 0.75) return 'good';
  return reliability >= 0.5 ? 'fair' : 'poor';
}
