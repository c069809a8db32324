import type { Programme } from '../document/programme.ts';
import type { Criterion, ScoreSheet, ScoreSheets } from '../document/score-sheet.ts';

/** A score sheet with the manner of scoring that belongs to it. */
export type ScoringSheet = ScoreSheet & Pick<ScoreSheets, 'bands' | 'scoring'>;

/** The score sheet of a category; of its kind where each kind has one (talent bases). */
export function sheetFor(
  { scoreSheets }: Programme,
  category: string,
  kind: string | null,
): ScoringSheet | undefined {
  const { bands, scoring, sheets } = scoreSheets;
  const sheet = sheets.find((one) => one.category === category && (one.kind === null || one.kind === kind));
  return sheet === undefined ? undefined : { ...sheet, bands, scoring };
}

export function criteriaOf({ criteria }: Pick<ScoreSheet, 'criteria'>): readonly Criterion[] {
  return criteria.flatMap(({ sub }) => sub);
}
