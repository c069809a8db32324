import type { Assessment } from '@qichuang/domain';
import { type QualitativeIndicator, weightFor } from '@qichuang/programmes';
import type { Desk } from '../ports.ts';
import { programmeAt } from '../spine/case.ts';

/** One thing an expert gives points for. */
export interface AssessmentCriterion {
  readonly id: string;
  /** Highest points; scores are counted in halves. */
  readonly points: number;
  /** The programme's own words for it; `null` where it sets no criteria and a thing is scored as a whole. */
  readonly indicator:
    | (Pick<QualitativeIndicator, 'zh' | 'en' | 'anchors'> & { readonly lookAt?: string })
    | null;
}

/** For an achievement where the programme sets no criteria: out of a hundred (default). */
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
  if (about.kind === 'filing') return achievementSheet(desk, within);
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

/** By the criteria of the programme the call was made under (B5.3). */
async function achievementSheet(desk: Desk, within: string): Promise<readonly AssessmentCriterion[]> {
  const selection = await desk.shelf.find('selection', within);
  if (selection === undefined) throw new Error(`${within} is not on the shelf`);
  const criteria = programmeAt(desk, selection.programmeDigest).reports.achievement?.selectionCriteria ?? [];
  return criteria.length === 0
    ? AS_A_WHOLE
    : criteria.map((indicator) => ({ id: indicator.id, points: indicator.points, indicator }));
}
