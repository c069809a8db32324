import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  unannouncedYears,
  type WorkCalendar,
  workingDays,
} from './calendar.ts';
import { addDays, day } from './instant.ts';

/** Parts of two notices: National Day 2026 with its two make-up days, New Year 2026 with its one. */
const AROUND_2026: WorkCalendar = {
  years: [2025, 2026],
  rest: [
    '2026-01-01',
    '2026-01-02',
    '2026-10-01',
    '2026-10-02',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
  ].map(day),
  work: ['2026-01-04', '2026-09-20', '2026-10-10'].map(day),
};

describe('working days', () => {
  test.each([
    { why: 'the first day counts', from: '2025-12-18', count: 5, startCounts: true, until: '2025-12-24' },
    { why: 'the first day does not', from: '2025-12-18', count: 5, startCounts: false, until: '2025-12-25' },
    { why: 'over a holiday', from: '2026-09-30', count: 5, startCounts: false, until: '2026-10-13' },
    {
      why: 'over a holiday, first day counted',
      from: '2026-09-30',
      count: 5,
      startCounts: true,
      until: '2026-10-12',
    },
    {
      why: 'a Sunday that is worked counts',
      from: '2026-09-18',
      count: 1,
      startCounts: false,
      until: '2026-09-20',
    },
    {
      why: 'a rest day that is to count does not',
      from: '2026-10-01',
      count: 1,
      startCounts: true,
      until: '2026-10-08',
    },
    { why: 'over New Year', from: '2025-12-31', count: 2, startCounts: true, until: '2026-01-04' },
    { why: 'none asked for', from: '2026-10-01', count: 0, startCounts: true, until: '2026-10-01' },
  ])('$why: $from and $count, until $until', ({ from, count, startCounts, until }) => {
    const found = workingDays(AROUND_2026, day(from), count, { startCounts });
    expect(found.until).toBe(until);
    expect(found.days).toHaveLength(count);
    expect(found.unannouncedYears).toEqual([]);
  });

  test('a year that is not announced goes by weekdays, and is named', () => {
    const found = workingDays(AROUND_2026, day('2026-12-30'), 5, { startCounts: true });
    expect(found.days).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-04', '2027-01-05']);
    expect(found.unannouncedYears).toEqual([2027]);
    expect(unannouncedYears(AROUND_2026, day('2024-12-31'), day('2028-01-01'))).toEqual([2024, 2027, 2028]);
  });

  test.each([-1, 1.5, Number.NaN])('%d is no number of days', (count) => {
    expect(() => workingDays(AROUND_2026, day('2026-01-05'), count, { startCounts: true })).toThrow(
      RangeError,
    );
  });

  test('are counted with both ends', () => {
    expect(countWorkingDays(AROUND_2026, day('2026-10-01'), day('2026-10-10'))).toBe(3);
    expect(countWorkingDays(AROUND_2026, day('2026-10-10'), day('2026-10-10'))).toBe(1);
    expect(countWorkingDays(AROUND_2026, day('2026-10-10'), day('2026-10-09'))).toBe(0);
  });

  test('counting and adding agree, from any day', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const from = addDays(day('2025-01-01'), offset);
        const until = addWorkingDays(AROUND_2026, from, count);
        expect(countWorkingDays(AROUND_2026, addDays(from, 1), until)).toBe(count);
        expect(isWorkingDay(AROUND_2026, until)).toBe(true);
      }),
    );
  });
});
