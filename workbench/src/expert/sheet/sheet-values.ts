import type { REQUESTS, SentBodyOf, ViewOf } from '@qichuang/contract';
import { criteriaOf, type Scored, type ScoringSheet } from '@qichuang/programmes';

export type ReviewOpen = ViewOf<(typeof REQUESTS)['see-review']>;
export type Doubt = ReviewOpen['doubts'][number];
export type Overall = keyof ReviewOpen['overall'];
export type SheetValue = number | string | null | readonly Doubt[];

/**
 * A score sheet item by item, so that two windows, a broken line or a closed browser can be told apart item by item:
 * `score.<criterion>` in half points, `comment.<criterion>`, `overall.<part>`, `recommendation`, `doubts`.
 */
export type SheetValues = Readonly<Record<string, SheetValue>>;

export const OVERALL = ['strengths', 'weaknesses', 'advice'] as const satisfies readonly Overall[];

export function valuesOf({ scores, overall, recommendation, doubts }: ReviewOpen): SheetValues {
  const items: Record<string, SheetValue> = { recommendation, doubts };
  for (const { criterion, halfPoints, comment } of scores) {
    items[`score.${criterion}`] = halfPoints;
    items[`comment.${criterion}`] = comment;
  }
  for (const part of OVERALL) items[`overall.${part}`] = overall[part];
  return items;
}

export function scoreIn(values: SheetValues, criterion: string): number | null {
  const value = values[`score.${criterion}`];
  return typeof value === 'number' ? value : null;
}

export function textIn(values: SheetValues, item: string): string {
  const value = values[item];
  return typeof value === 'string' ? value : '';
}

export function doubtsIn(values: SheetValues): readonly Doubt[] {
  const value = values['doubts'];
  return Array.isArray(value) ? (value as readonly Doubt[]) : [];
}

/** What the server is sent: criteria with a score. A comment without its score has no place there yet. */
export function bodyOf(
  values: SheetValues,
  sheet: ScoringSheet,
  version: number,
): SentBodyOf<(typeof REQUESTS)['save-scores']> {
  const scores = criteriaOf(sheet).flatMap(({ id }) => {
    const halfPoints = scoreIn(values, id);
    return halfPoints === null
      ? []
      : [{ criterion: id, halfPoints, comment: textIn(values, `comment.${id}`) }];
  });
  return {
    version,
    scores,
    overall: {
      strengths: textIn(values, 'overall.strengths'),
      weaknesses: textIn(values, 'overall.weaknesses'),
      advice: textIn(values, 'overall.advice'),
    },
    recommendation: textIn(values, 'recommendation') === '' ? null : recommendationIn(values),
    doubts: [...doubtsIn(values)],
  };
}

function recommendationIn(values: SheetValues): ReviewOpen['recommendation'] {
  return (values['recommendation'] ?? null) as ReviewOpen['recommendation'];
}

/** As the programme's own check reads it: points, not half points. */
export function scoredOf(values: SheetValues, sheet: ScoringSheet): Scored {
  const { scores, overall, recommendation, doubts } = bodyOf(values, sheet, 0);
  return {
    scores: Object.fromEntries(
      scores.map(({ criterion, halfPoints, comment }) => [criterion, { score: halfPoints / 2, comment }]),
    ),
    overall,
    recommendation: recommendation ?? '',
    doubts: doubts.map(({ kind }) => kind),
  };
}

export function sameValue(one: SheetValue | undefined, other: SheetValue | undefined): boolean {
  return JSON.stringify(emptied(one)) === JSON.stringify(emptied(other));
}

/** Not there, empty and `null` are one thing to a reader. */
function emptied(value: SheetValue | undefined): SheetValue {
  if (value === undefined || value === '') return null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/** Items in which the two differ. */
export function changedItems(one: SheetValues, other: SheetValues): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (item) => !sameValue(one[item], other[item]),
  );
}

/** A comment whose criterion has no score yet stays on this device. */
export function waitsForScore(values: SheetValues, item: string): boolean {
  return item.startsWith('comment.') && scoreIn(values, item.slice('comment.'.length)) === null;
}
