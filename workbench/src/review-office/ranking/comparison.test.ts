import { describe, expect, test } from 'vitest';
import { crossedAt, gradeOf, greyBandAt, placesText } from './comparison.ts';
import type { RankingLine } from './decision.ts';

function line(place: number, over: Partial<RankingLine> = {}): RankingLine {
  return {
    application: `app_000000000${place}`,
    receipt: `SDDE25-LAB-000${place}`,
    name: `示例实验室${place}`,
    organisation: '示例大学',
    recommender: '示例市工信局',
    place,
    mean: 90 - place,
    trimmed: null,
    calibrated: 90 - place,
    error: 1,
    places: { from: place, to: place },
    scores: [90 - place],
    steps: [],
    selected: false,
    reason: '',
    ...over,
  };
}

describe('how far a ranked list can be trusted (A3.3)', () => {
  test('the grey band at the cut holds those who may stand on either side of it', () => {
    const lines = [
      line(1),
      line(2, { places: { from: 2, to: 3 } }),
      line(3, { places: { from: 2, to: 4 } }),
      line(4, { places: null }),
    ];
    expect(greyBandAt(lines, 2).map(({ place }) => place)).toEqual([2, 3]);
    expect(greyBandAt(lines, 1)).toEqual([]);
    expect(greyBandAt(lines, 3).map(({ place }) => place)).toEqual([3]);
  });

  test('places in a row are written as a span', () => {
    expect(placesText([34, 32, 33, 40, 1], '、')).toBe('1、32–34、40');
    expect(placesText([], '、')).toBe('');
  });

  test('calibration moves two across the cut when it swaps them there', () => {
    const lines = [line(1), line(2, { calibrated: 80 }), line(3, { calibrated: 88.5 })];
    expect(crossedAt(lines, 2)).toBe(2);
    expect(crossedAt(lines, 1)).toBe(0);
    expect(crossedAt([...lines, line(4, { calibrated: null })], 2)).toBeNull();
  });

  test('a reliability of 0.5 and of 0.75 already counts for the better word', () => {
    expect([0.75, 0.749, 0.5, 0.499, -1].map(gradeOf)).toEqual(['good', 'fair', 'fair', 'poor', 'poor']);
  });
});
