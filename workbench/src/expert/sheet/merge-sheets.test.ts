import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSheets } from './merge-sheets.ts';
import { changedItems } from './sheet-values.ts';

const BASE = { 'score.a': 12, 'comment.a': '依据充分', 'overall.advice': '' };

describe('a score sheet open in two windows', () => {
  test('what was changed on one side only is taken from there, and nothing is asked', () => {
    const merged = mergeSheets(BASE, { ...BASE, 'score.a': 14 }, { ...BASE, 'overall.advice': '补充凭证' });
    expect(merged).toEqual({
      values: { 'score.a': 14, 'comment.a': '依据充分', 'overall.advice': '补充凭证' },
      conflicts: [],
    });
  });

  test('an item changed on both sides is asked about, and until then mine stays', () => {
    const merged = mergeSheets(BASE, { ...BASE, 'score.a': 14 }, { ...BASE, 'score.a': 9 });
    expect(merged.values['score.a']).toBe(14);
    expect(merged.conflicts).toEqual([{ item: 'score.a', mine: 14, theirs: 9 }]);
  });

  test('the same change on both sides is no conflict', () => {
    expect(mergeSheets(BASE, { ...BASE, 'score.a': 9 }, { ...BASE, 'score.a': 9 }).conflicts).toEqual([]);
  });

  test('nothing typed on either side is lost without being asked about', () => {
    const sheet = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '一', '二'));
    fc.assert(
      fc.property(sheet, sheet, sheet, (base, mine, theirs) => {
        const { values, conflicts } = mergeSheets(base, mine, theirs);
        const asked = new Set(conflicts.map(({ item }) => item));
        for (const item of changedItems(base, mine)) {
          expect(changedItems({ [item]: values[item] ?? null }, { [item]: mine[item] ?? null })).toEqual([]);
        }
        for (const item of changedItems(base, theirs)) {
          if (asked.has(item) || changedItems(base, mine).includes(item)) continue;
          expect(changedItems({ [item]: values[item] ?? null }, { [item]: theirs[item] ?? null })).toEqual(
            [],
          );
        }
      }),
    );
  });
});
