import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../document/score-sheet.ts';
import { DIGITAL_ECONOMY_2023 } from '../loading/digital-economy-2023.ts';
import { bandOf, checkScores, type Scored } from './check-scores.ts';
import { criteriaOf, type ScoringSheet, sheetFor } from './sheet-for.ts';
import { type CriterionScores, subtotalOf, totalOf } from './totals.ts';

function sheetOf(category: string, kind: string | null = null): ScoringSheet {
  const sheet = sheetFor(DIGITAL_ECONOMY_2023, category, kind);
  if (sheet === undefined) throw new Error(`no sheet for ${category}`);
  return sheet;
}

const SHEET = sheetOf('laboratory');
const COMMENT = '总体较好，依据充分。'.repeat(6);

/** Every criterion at the same share of its points, in half points. */
function scored(share: number, over: Partial<Scored> = {}, scores: CriterionScores = {}): Scored {
  const all = criteriaOf(SHEET).map(({ id, points }) => [
    id,
    { score: Math.floor(points * share * 2) / 2, comment: '理由' },
  ]);
  return {
    scores: { ...Object.fromEntries(all), ...scores },
    overall: { strengths: COMMENT, weaknesses: '', advice: '' },
    recommendation: 'support',
    doubts: [],
    ...over,
  };
}

function kinds(one: Scored): readonly string[] {
  return checkScores(SHEET, one).map(({ kind, at }) =>
    [kind, at].filter((part) => part !== undefined).join(' '),
  );
}

describe('the sheet of a category', () => {
  test('talent bases have one for each kind, the others one for all', () => {
    expect(sheetOf('talent-base', 'training-base').kind).toBe('training-base');
    expect(sheetFor(DIGITAL_ECONOMY_2023, 'talent-base', null)).toBeUndefined();
    expect(sheetFor(DIGITAL_ECONOMY_2023, 'laboratory', 'training-base')?.category).toBe('laboratory');
    expect(sheetFor(DIGITAL_ECONOMY_2023, 'garden', null)).toBeUndefined();
  });
});

describe('a sheet before it is handed in', () => {
  test.each<[string, Scored, readonly string[]]>([
    ['filled in', scored(0.8), []],
    [
      'a criterion left out',
      { ...scored(0.8), scores: without('lab-mech-funds') },
      ['missing lab-mech-funds'],
    ],
    [
      'a quarter of a point',
      scored(0.8, {}, { 'lab-mech-funds': { score: 1.25, comment: '' } }),
      ['step lab-mech-funds'],
    ],
    [
      'no number',
      scored(0.8, {}, { 'lab-mech-funds': { score: Number.NaN, comment: '' } }),
      ['step lab-mech-funds'],
    ],
    [
      'below nothing',
      scored(0.8, {}, { 'lab-mech-funds': { score: -0.5, comment: '' } }),
      ['range lab-mech-funds'],
    ],
    [
      'above its points',
      scored(0.8, {}, { 'lab-mech-funds': { score: 2.5, comment: '' } }),
      ['range lab-mech-funds'],
    ],
    [
      'the lowest band without a word',
      scored(0.8, {}, { 'lab-mech-funds': { score: 1, comment: ' ' } }),
      ['comment-needed lab-mech-funds'],
    ],
    [
      'the lowest band with a word',
      scored(0.8, {}, { 'lab-mech-funds': { score: 1, comment: '依赖财政' } }),
      [],
    ],
    [
      'a criterion of another sheet',
      scored(0.8, {}, { 'centre-rd-ip': { score: 1, comment: '' } }),
      ['unknown-criterion centre-rd-ip'],
    ],
    [
      'forty-nine characters in all',
      scored(0.8, { overall: { strengths: '字'.repeat(49) } }),
      ['comment-too-short'],
    ],
    [
      'fifty over three fields',
      scored(0.8, {
        overall: { strengths: '字'.repeat(20), weaknesses: '字'.repeat(20), advice: '字'.repeat(10) },
      }),
      [],
    ],
    [
      'one field too long',
      scored(0.8, { overall: { advice: '字'.repeat(801) } }),
      ['comment-too-long advice'],
    ],
    [
      'a total below 60 without a word',
      scored(0.5, { overall: {} }),
      ['comment-too-short', 'comment-needed'],
    ],
    ['a total from 95 without a word', scored(1, { overall: {} }), ['comment-too-short', 'comment-needed']],
    ['no recommendation', scored(0.8, { recommendation: '' }), ['unknown-recommendation']],
    ['an unknown doubt', scored(0.8, { doubts: ['truth', 'taste'] }), ['unknown-doubt taste']],
  ])('%s', (_, one, expected) => {
    expect(kinds(one)).toEqual(expected);
  });
});

describe('bands', () => {
  const criterion = (points: number) => ({ points }) as Criterion;

  test.each([
    [10, 9, 'excellent'],
    [10, 8.5, 'good'],
    [10, 7.5, 'good'],
    [10, 7, 'fair'],
    [10, 6, 'fair'],
    [10, 5.5, 'poor'],
    [10, 0, 'poor'],
    [5, 4.5, 'excellent'],
    [3, 2.5, 'good'],
  ])('%i points, scored %f: %s', (points, score, band) => {
    expect(bandOf(SHEET.bands, criterion(points), score)?.id).toBe(band);
  });
});

describe('totals', () => {
  test('are exact whatever the order: the sum of the groups is the total', () => {
    const halves = fc.tuple(
      ...criteriaOf(SHEET).map(({ points }) => fc.integer({ min: 0, max: points * 2 })),
    );
    fc.assert(
      fc.property(halves, (given) => {
        const scores = Object.fromEntries(
          criteriaOf(SHEET).map(({ id }, index) => [id, { score: (given[index] ?? 0) / 2, comment: '' }]),
        );
        const expected = given.reduce((sum, one) => sum + one, 0) / 2;
        expect(totalOf(SHEET, scores)).toBe(expected);
        const groups = SHEET.criteria.map(({ id }) => subtotalOf(SHEET, id, scores));
        expect(groups.reduce((sum, one) => sum + one, 0)).toBe(expected);
      }),
    );
  });

  test('full marks are a hundred, an empty sheet nothing', () => {
    expect(totalOf(SHEET, scored(1).scores)).toBe(100);
    expect(totalOf(SHEET, {})).toBe(0);
  });
});

function without(id: string): CriterionScores {
  return Object.fromEntries(Object.entries(scored(0.8).scores).filter(([one]) => one !== id));
}
