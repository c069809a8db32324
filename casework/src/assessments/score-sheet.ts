import type { Assessment } from '@qichuang/domain';
import { type QualitativeIndicator, weightFor } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';

/** One thing an expert gives points for. */
export interface AssessmentCriterion {
  readonly id: string;
  /** Highest points; scores are counted in halves. */
  readonly points: number;
  /** The programme's own words for it, `null` for an achievement, which is scored as a whole. */
  readonly indicator: QualitativeIndicator | null;
}

/** An achievement is scored as a whole, out of a hundred (default; the programme sets no parts). */
const AS_A_WHOLE: readonly AssessmentCriterion[] = [{ id: 'all', points: 100, indicator: null }];

/**
 * What an expert is to give points for, as the pinned programme says; never as the page that sends them says.
 *
 * @throws Error if what is assessed is gone: a broken shelf.
 */
export async function assessmentSheet(
  desk: Desk,
  { about, within }: Pick<Assessment, 'about' | 'within'>,
): Promise<readonly AssessmentCriterion[]> {
  if (about.kind === 'filing') return AS_A_WHOLE;
  const evaluation = await desk.shelf.find('evaluation', about.id);
  const campaign = await desk.shelf.find('campaign', within);
  if (evaluation === undefined || campaign === undefined) throw new Error(`${about.id} is not on the shelf`);
  const { categories } = programmeAt(desk, campaign.programmeDigest).evaluation;
  const sheet = categories.find(({ category }) => category === evaluation.category);
  return (sheet?.qualitative ?? []).flatMap((indicator) => {
    const points = weightFor(indicator, evaluation.kind || null);
    return points === 0 ? [] : [{ id: indicator.id, points, indicator }];
  });
}
