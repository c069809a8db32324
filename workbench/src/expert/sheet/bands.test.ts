import { criteriaOf, DIGITAL_ECONOMY_2023, sheetFor } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import { bandSpans } from './bands.ts';

const sheet = sheetFor(DIGITAL_ECONOMY_2023, 'laboratory', null);
if (sheet === undefined) throw new Error('no sheet for laboratories');

describe('bands of a criterion', () => {
  test('a criterion of seven points: 6.5 to 7, 5.5 to 6, 4.5 to 5, 0 to 4', () => {
    const seven = criteriaOf(sheet).find(({ points }) => points === 7);
    if (seven === undefined) throw new Error('no criterion of seven points');
    expect(bandSpans(sheet.bands, seven).map(({ from, to }) => [from, to])).toEqual([
      [13, 14],
      [11, 12],
      [9, 10],
      [0, 8],
    ]);
  });

  test('the bands of every criterion leave no step out and count none twice', () => {
    for (const criterion of criteriaOf(sheet)) {
      const covered = bandSpans(sheet.bands, criterion).flatMap(({ from, to }) =>
        from === null || to === null ? [] : Array.from({ length: to - from + 1 }, (_, n) => from + n),
      );
      expect(covered.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: criterion.points * 2 + 1 }, (_, n) => n),
      );
    }
  });
});
