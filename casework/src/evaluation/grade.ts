import type { Evaluation } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';

type Grade = NonNullable<Evaluation['grade']>;

/** From best to worst, as the programme's bands are named. */
const ORDER: readonly Grade[] = ['excellent', 'good', 'pass', 'fail'];

/**
 * The grade of a total in hundredths of a point, by the programme's bands; no better than any cap allows (A3.8, B5.3).
 *
 * @throws Error for a programme whose bands leave a gap at this total; its tests close them.
 */
export function gradeOf(programme: Programme, totalHundredths: number, caps: readonly string[]): Grade {
  const band = programme.evaluation.grades.bands.find(
    ({ from = 0, below = Number.POSITIVE_INFINITY }) =>
      totalHundredths >= from * 100 && totalHundredths < below * 100,
  );
  const earned = ORDER.find((grade) => grade === band?.id);
  if (earned === undefined) throw new Error(`no band for ${totalHundredths}`);
  const worst = Math.max(
    ORDER.indexOf(earned),
    ...caps.map((cap) => (ORDER as readonly string[]).indexOf(cap)),
  );
  return ORDER[worst] ?? 'fail';
}
