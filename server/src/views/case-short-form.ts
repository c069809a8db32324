import { dayIn, SHANGHAI } from '@qichuang/base';
import { type Room, type Seen, sees } from './standing.ts';
import type { View } from './view.ts';

/** Why an application is a short form, for whoever reads the form whole: an evaluation would name the platform to an expert. */
export async function shortFormAsSeen(
  { desk }: Room,
  seen: Seen,
): Promise<View<'see-application'>['shortForm']> {
  const { shortForm } = seen.application;
  if (shortForm === undefined || !sees(seen, 'form')) return null;
  const evaluation = await desk.shelf.find('evaluation', shortForm.evaluation);
  const campaign =
    evaluation === undefined ? undefined : await desk.shelf.find('campaign', evaluation.campaign);
  if (!campaign?.published || !evaluation?.grade)
    throw new Error(`short form of ${seen.application.id} without its published evaluation`);
  return {
    campaign: campaign.title,
    publishedOn: dayIn(campaign.published.at, SHANGHAI),
    grade: evaluation.grade,
    sections: [...shortForm.sections],
  };
}
