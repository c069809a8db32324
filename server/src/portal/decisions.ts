import type { DecisionsPageProps } from '@qichuang/portal';
import { publishedEvaluationRows } from '../views/published-evaluations.ts';
import { publishedMeasureRows } from '../views/published-measures.ts';
import type { Asked } from './asked.ts';
import { choices, partOf, slice } from './lists.ts';
import { nameOfProgramme } from './names.ts';

/** A page stays readable; all of them are told by `list-published-evaluations`. */
const GRADES_SHOWN = 500;

/** Published commendations and revocations, and grades of evaluations, the latest first (A3.8, B5.3). */
export async function decisionsPage({ house, query }: Asked): Promise<DecisionsPageProps> {
  const all = await publishedMeasureRows(house, {});
  const programme = query.get('programme') || null;
  const kept = all.filter((one) => programme === null || one.programme === programme);
  const part = partOf(query, kept.length);
  const grades = await publishedEvaluationRows(house, programme === null ? {} : { programme });
  return {
    grades: grades.slice(0, GRADES_SHOWN),
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
