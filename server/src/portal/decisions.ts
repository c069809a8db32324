import type { DecisionsPageProps } from '@qichuang/portal';
import { publishedMeasureRows } from '../views/published-measures.ts';
import type { Asked } from './asked.ts';
import { nameOfProgramme } from './directory.ts';
import { choices, partOf, slice } from './lists.ts';

/** Published commendations and revocations, the latest first (A3.8, B5.3). */
export async function decisionsPage({ house, query }: Asked): Promise<DecisionsPageProps> {
  const all = await publishedMeasureRows(house, {});
  const programme = query.get('programme') || null;
  const kept = all.filter((one) => programme === null || one.programme === programme);
  const part = partOf(query, kept.length);
  return {
    decisions: slice(kept, part).map((one) => ({
      ...one,
      programme: nameOfProgramme(house, one.programme),
    })),
    filter: { programme },
    programmes: choices(
      all,
      (one) => one.programme,
      (id) => nameOfProgramme(house, id),
    ),
    part,
  };
}
