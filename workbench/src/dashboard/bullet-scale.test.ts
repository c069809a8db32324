import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulletScale } from './bullet-scale.ts';

test('an axis begins at 0, holds target and bar, and steps evenly (B1)', () => {
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: 1, max: 2000 })),
      fc.integer({ min: 0, max: 5000 }),
      (target, most) => {
        const { at, ticks } = bulletScale(target, most);
        expect(at(0)).toBe(0);
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(9);
        for (const value of [target ?? 0, most]) expect(at(value)).toBeLessThanOrEqual(100);
        if (target !== null) expect(at(target)).toBeLessThan(100);
        const steps = ticks.slice(1).map((tick, nth) => tick - (ticks[nth] ?? 0));
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test.each([
  [50, 48, [0, 10, 20, 30, 40, 50]],
  [300, 278, [0, 60, 120, 180, 240, 300]],
  [100, 89, [0, 20, 40, 60, 80, 100]],
])('the axis of a target of %d counts as people do', (target, most, ticks) => {
  expect(bulletScale(target, most).ticks).toEqual(ticks);
});
