import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from './alpha.ts';
import { designOf } from './design.ts';
import { connectedTables, table } from './fixtures/designs.ts';
import { intraclass } from './icc.ts';
import KRIPPENDORFF from './vectors/krippendorff-2011.json' with { type: 'json' };
import SHROUT_FLEISS from './vectors/shrout-fleiss-1979.json' with { type: 'json' };

const LEVELS = ['nominal', 'ordinal', 'interval'] as const;

describe('intraclass correlation, Shrout and Fleiss 1979', () => {
  test.each(SHROUT_FLEISS)('$comment', ({ rows, one, two, three }) => {
    const icc = intraclass(designOf(table(rows)));
    expect(icc.k).toBe(4);
    for (const [found, published] of [
      [icc.one, one],
      [icc.two, two],
      [icc.three, three],
    ] as const) {
      expect(found.single).toBeCloseTo(published.single, 2);
      expect(found.average).toBeCloseTo(published.average, 2);
    }
  });

  test('a table with a gap has ICC(1) only: the others need every expert on every application', () => {
    const icc = intraclass(
      designOf(
        table([
          [9, 2, 5],
          [6, 1, null],
          [8, 4, 6],
        ]),
      ),
    );
    expect(icc.one.single).not.toBeNull();
    expect(icc.k).toBeCloseTo((8 - (9 + 4 + 9) / 8) / 2, 12);
    expect([icc.two, icc.three]).toEqual([
      { single: null, average: null },
      { single: null, average: null },
    ]);
  });

  test('one score each, or one application, says nothing of agreement', () => {
    expect(intraclass(designOf(table([[80], [90]]))).one).toEqual({ single: null, average: null });
    expect(intraclass(designOf(table([[80, 90]]))).one).toEqual({ single: null, average: null });
    expect(
      intraclass(
        designOf(
          table([
            [80, 80],
            [80, 80],
          ]),
        ),
      ).one,
    ).toEqual({ single: null, average: null });
  });

  test('experts who agree have 1, whatever their number', () => {
    const icc = intraclass(
      designOf(
        table([
          [80, 80, 80],
          [90, 90, 90],
          [70, 70, 70],
        ]),
      ),
    );
    for (const { single, average } of [icc.one, icc.two, icc.three])
      expect([single, average]).toEqual([1, 1]);
  });

  test('a constant added to one expert lowers ICC(1) and ICC(2) and leaves ICC(3)', () => {
    const [{ rows } = { rows: [] }] = SHROUT_FLEISS;
    const before = intraclass(designOf(table(rows)));
    const after = intraclass(designOf(table(rows.map(([first = 0, ...rest]) => [first + 10, ...rest]))));
    expect(after.one.average ?? 1).toBeLessThan(before.one.average ?? 0);
    expect(after.two.average ?? 1).toBeLessThan(before.two.average ?? 0);
    expect(after.three.average).toBeCloseTo(before.three.average ?? 0, 9);
  });
});

describe('Krippendorff’s alpha, 2011', () => {
  test.each(KRIPPENDORFF)('$comment', ({ observers, alpha }) => {
    const units = observers[0]?.map((_, unit) => observers.map((row) => row[unit] ?? null)) ?? [];
    const design = designOf(table(units));
    for (const [level, published] of Object.entries(alpha) as [(typeof LEVELS)[number], number][])
      expect(krippendorffAlpha(design, level)).toBeCloseTo(published, 3);
  });

  test('the published sums over coincidences give the same at every level', () => {
    fc.assert(
      fc.property(connectedTables, fc.constantFrom(...LEVELS), (scores, level) => {
        const found = krippendorffAlpha(designOf(scores), level);
        const expected = byCoincidences(scores, level);
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 9);
      }),
    );
  });

  test('without a pair, or without a difference, there is no alpha', () => {
    expect(krippendorffAlpha(designOf(table([[80], [90]])), 'interval')).toBeNull();
    expect(
      krippendorffAlpha(
        designOf(
          table([
            [80, 80],
            [80, 80],
          ]),
        ),
        'nominal',
      ),
    ).toBeNull();
  });
});

/** By the definition: a matrix of coincidences and the published difference functions. */
function byCoincidences(
  scores: readonly { application: string; score: number }[],
  level: (typeof LEVELS)[number],
): number | null {
  const units = [...new Set(scores.map(({ application }) => application))]
    .map((id) => scores.filter(({ application }) => application === id).map(({ score }) => score))
    .filter((unit) => unit.length > 1);
  const values = units.flat().sort((one, other) => one - other);
  const times = (value: number) => values.filter((one) => one === value).length;
  const difference = (one: number, other: number): number => {
    if (level === 'nominal') return one === other ? 0 : 1;
    if (level === 'interval') return (one - other) ** 2;
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const between = values.filter((value) => value >= low && value <= high).length;
    return (between - (times(low) + times(high)) / 2) ** 2;
  };
  const pairs = (list: readonly number[]) =>
    list.flatMap((one, at) => list.flatMap((other, to) => (at === to ? [] : [difference(one, other)])));
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const seen = sum(units.map((unit) => sum(pairs(unit)) / (unit.length - 1)));
  const expected = sum(pairs(values)) / (values.length - 1);
  return values.length === 0 || expected === 0 ? null : 1 - seen / expected;
}
