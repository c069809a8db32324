import type { ScoreSheet } from '../document/score-sheet.ts';
import { criteriaOf } from './sheet-for.ts';

/** Scores are given in steps of half a point: as whole halves they add up without drift. */
export type HalfPoints = number;

export interface CriterionScore {
  readonly score: number;
  readonly comment: string;
}

/** Scores by criterion; one not yet given is absent. */
export type CriterionScores = Readonly<Record<string, CriterionScore>>;

/** @returns whole halves, or `undefined` for a number between the steps. */
export function halfPoints(score: number): HalfPoints | undefined {
  const halves = score * 2;
  return Number.isSafeInteger(halves) ? halves : undefined;
}

/** The sum over the sheet, in points; what is not given, or not in half points, counts as 0. */
export function totalOf(sheet: ScoreSheet, scores: CriterionScores): number {
  return (
    totalHalves(
      criteriaOf(sheet).map(({ id }) => id),
      scores,
    ) / 2
  );
}

/** The sum of one group of criteria, in points: what ties are broken by. */
export function subtotalOf(sheet: ScoreSheet, groupId: string, scores: CriterionScores): number {
  const group = sheet.criteria.find(({ id }) => id === groupId);
  return (
    totalHalves(
      (group?.sub ?? []).map(({ id }) => id),
      scores,
    ) / 2
  );
}

function totalHalves(ids: readonly string[], scores: CriterionScores): HalfPoints {
  return ids.reduce((total, id) => {
    const given = Object.hasOwn(scores, id) ? scores[id] : undefined;
    return total + (given === undefined ? 0 : (halfPoints(given.score) ?? 0));
  }, 0);
}
