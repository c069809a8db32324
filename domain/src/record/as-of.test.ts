import { addDays, addMs, type Day, type Instant, instant } from '@qichuang/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordAsOf } from './as-of.ts';

interface Entry {
  readonly id: never;
  readonly item: string;
  readonly text: string;
  readonly validFrom: Day;
  readonly validUntil: Day | null;
  readonly recordedAt: Instant;
  readonly supersededAt: Instant | null;
}

const START = instant('2026-01-22T01:00:00.000Z');
const HOUR = 3_600_000;

/** What people do to a record, one after another: write something down, or correct what was wrong. */
const step = fc.record({
  kind: fc.constantFrom('record', 'correct'),
  item: fc.constantFrom('managing-head', 'name'),
  from: fc.integer({ min: 0, max: 900 }),
  span: fc.option(fc.integer({ min: 0, max: 400 })),
  picks: fc.nat(),
});

type Step = typeof step extends fc.Arbitrary<infer Made> ? Made : never;

function apply(entries: readonly Entry[], made: Step, nth: number): readonly Entry[] {
  const at = addMs(START, (nth + 1) * HOUR);
  const validFrom = addDays('2026-01-22' as Day, made.from);
  const entry: Entry = {
    id: `ren_${String(nth).padStart(10, '0')}` as never,
    item: made.item,
    text: `示例${nth}`,
    validFrom,
    validUntil: made.span === null ? null : addDays(validFrom, made.span),
    recordedAt: at,
    supersededAt: null,
  };
  const standing = entries.filter(({ supersededAt }) => supersededAt === null);
  const wrong = made.kind === 'correct' ? standing[made.picks % Math.max(standing.length, 1)] : undefined;
  const kept = entries.map((one) => (one === wrong ? { ...one, supersededAt: at } : one));
  return [...kept, wrong === undefined ? entry : { ...entry, item: wrong.item }];
}

describe('what was true on a past day (B5.4)', () => {
  test('the answer of a moment does not change by anything that is recorded or corrected later', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 2, maxLength: 20 }),
        fc.nat(),
        fc.integer({ min: 0, max: 1200 }),
        (steps, cut, day) => {
          const moment = cut % steps.length;
          const asked = { on: addDays('2026-01-22' as Day, day), knownAt: addMs(START, (moment + 1) * HOUR) };
          let entries: readonly Entry[] = [];
          let then: readonly string[] = [];
          steps.forEach((made, nth) => {
            entries = apply(entries, made, nth);
            if (nth === moment) then = recordAsOf(entries, asked).map(({ text }) => text);
          });
          expect(recordAsOf(entries, asked).map(({ text }) => text)).toEqual(then);
        },
      ),
    );
  });

  test('as known today, a correction stands in the place of what was wrong, and nothing else moved', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 1200 }),
        (steps, day) => {
          const entries = steps.reduce<readonly Entry[]>(apply, []);
          const on = addDays('2026-01-22' as Day, day);
          const today = recordAsOf(entries, { on, knownAt: addMs(START, 1_000 * HOUR) });
          expect(today.every(({ supersededAt }) => supersededAt === null)).toBe(true);
          const standing = entries.filter(
            ({ supersededAt, validFrom, validUntil }) =>
              supersededAt === null && validFrom <= on && (validUntil === null || on <= validUntil),
          );
          expect(new Set(today)).toEqual(new Set(standing));
        },
      ),
    );
  });

  test.each([
    ['the day before it begins', '2026-02-28', 0],
    ['the first day', '2026-03-01', 1],
    ['the last day', '2026-05-31', 1],
    ['the day after', '2026-06-01', 0],
  ])('%s', (_, on, count) => {
    const entry: Entry = {
      id: 'ren_0000000001' as never,
      item: 'managing-head',
      text: '示例负责人',
      validFrom: '2026-03-01' as Day,
      validUntil: '2026-05-31' as Day,
      recordedAt: START,
      supersededAt: null,
    };
    expect(recordAsOf([entry], { on: on as Day, knownAt: START })).toHaveLength(count);
  });
});
