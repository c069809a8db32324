import { dayIn, SHANGHAI } from '@qichuang/base';
import { nameOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

type PublishedEvaluation = View<'list-published-evaluations'>['rows'][number];

/** Published grades, the latest first: grade and document number, never points, reasons or names of experts (A3.8, B5.3). */
export async function publishedEvaluationRows(
  room: Room,
  {
    programme,
    platform,
  }: { readonly programme?: string | undefined; readonly platform?: string | undefined },
): Promise<PublishedEvaluation[]> {
  const evaluations = await room.desk.shelf.where('evaluation', {
    state: 'published',
    ...(programme === undefined ? {} : { programme }),
    ...(platform === undefined ? {} : { platform }),
  });
  const rows = evaluations.map(async (one) => {
    const within = await room.desk.shelf.find('campaign', one.campaign);
    const of = await room.desk.shelf.find('platform', one.platform);
    if (!within?.published || of === undefined || one.grade === null)
      throw new Error(`evaluation ${one.id} cannot be published`);
    return {
      id: one.id,
      campaign: { id: within.id, title: within.title, kind: within.kind, year: within.year },
      programme: one.programme,
      category: one.category,
      platform: { id: of.id, name: of.name, number: of.number, city: of.city },
      organisation: await nameOf(room, 'organisation', one.organisation),
      grade: one.grade,
      publishedOn: dayIn(within.published.at, SHANGHAI),
      documentNumber: within.published.documentNumber,
    };
  });
  const told = await Promise.all(rows);
  return told.sort((a, b) => {
    if (a.publishedOn !== b.publishedOn) return a.publishedOn < b.publishedOn ? 1 : -1;
    return a.platform.number < b.platform.number ? -1 : 1;
  });
}
