import type { Actor } from '@qichuang/domain';
import type { InspectionPageProps, InspectionsPageProps } from '@qichuang/portal';
import { inspectionPlanRows } from '../views/inspection-view.ts';
import { publishedInspections } from '../views/published-inspections.ts';
import type { Asked } from './asked.ts';
import { nameOfProgramme } from './names.ts';

/** Whoever reads the portal is the public, also when signed in: the page is the same for everyone. */
const PUBLIC: Actor = { person: null, office: null };

/** The published plans of each year with their draws and results (A4.3, B6.3). */
export async function inspectionsPage({ house }: Asked): Promise<InspectionsPageProps> {
  const [plans, published] = await Promise.all([
    inspectionPlanRows(house, PUBLIC, undefined),
    publishedInspections(house, {}),
  ]);
  return {
    plans: plans
      .filter(({ state }) => state === 'published')
      .map(({ id, title, year, items, ratios, publishedAt, programme, batches }) => ({
        id,
        title,
        year,
        items,
        ratios,
        publishedAt,
        programmeId: programme,
        programme: nameOfProgramme(house, programme),
        batches: batches.map(({ name, from, until, draw }) => {
          const results = published.find(
            (one) => one.programme === programme && one.year === year && one.name === name,
          );
          return {
            name,
            from,
            until,
            draw,
            results: results === undefined ? null : { inspection: results.id, count: results.results.length },
          };
        }),
      })),
  };
}

/** The results of one batch. @returns `undefined` while none of it is published. */
export async function inspectionPage({ house }: Asked, id: string): Promise<InspectionPageProps | undefined> {
  const [batch] = await publishedInspections(house, { inspection: id });
  return batch === undefined
    ? undefined
    : {
        batch,
        programme: nameOfProgramme(house, batch.programme),
        downloads: [
          {
            title: `${batch.year}年${batch.name}抽查结果公示`,
            address: `/api/v1/inspections/${batch.id}/results/paper`,
            format: 'DOCX',
            sha256: null,
          },
        ],
      };
}
