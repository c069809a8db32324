import { bandOf, type Criterion, type ScoreBand } from '@qichuang/programmes';

export interface BandSpan {
  readonly band: ScoreBand;
  readonly anchor: string;
  /** In half points; `null` where no step of half a point falls into the band, as with small criteria. */
  readonly from: number | null;
  readonly to: number | null;
}

/** The bands of a criterion in half points, best first: found by asking the programme's own rule for every step. */
export function bandSpans(bands: readonly ScoreBand[], criterion: Criterion): readonly BandSpan[] {
  const steps = Array.from({ length: criterion.points * 2 + 1 }, (_, halves) => halves);
  return bands.map((band, place) => {
    const own = steps.filter((halves) => bandOf(bands, criterion, halves / 2)?.id === band.id);
    return {
      band,
      anchor: criterion.anchors[place] ?? '',
      from: own[0] ?? null,
      to: own.at(-1) ?? null,
    };
  });
}
