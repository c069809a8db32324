import { addWorkingDays, countWorkingDays, day, isWorkingDay, weekday, workingDays } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { STATE_COUNCIL_CALENDAR as CALENDAR } from './state-council-calendar.ts';

describe("the State Council's calendar", () => {
  test.each([
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, count) => {
    expect(countWorkingDays(CALENDAR, day(`${year}-01-01`), day(`${year}-12-31`))).toBe(count);
  });

  test.each([
    { of: '2023-01-02', works: false, why: 'New Year moved to Monday' },
    { of: '2023-01-03', works: true, why: 'the Tuesday after it' },
    { of: '2024-02-09', works: true, why: 'New Year’s Eve of 2024, by the notice' },
    { of: '2025-01-28', works: false, why: 'New Year’s Eve of 2025' },
    { of: '2024-10-12', works: true, why: 'a Saturday made up for' },
    { of: '2026-01-04', works: true, why: 'a Sunday made up for' },
    { of: '2026-02-28', works: true, why: 'a Saturday made up for' },
    { of: '2026-02-21', works: false, why: 'a Saturday within a holiday' },
    { of: '2026-10-08', works: true, why: 'the first day after National Day' },
    { of: '2027-01-01', works: true, why: 'a year without a notice goes by weekdays' },
  ])('$of, $why: worked is $works', ({ of, works }) => {
    expect(isWorkingDay(CALENDAR, day(of))).toBe(works);
  });

  test('a notice of five working days from 2025-12-18, that day counted, ends on 12-24', () => {
    expect(workingDays(CALENDAR, day('2025-12-18'), 5, { startCounts: true }).until).toBe('2025-12-24');
  });

  test('five working days after 2026-09-30 end on 10-13', () => {
    expect(addWorkingDays(CALENDAR, day('2026-09-30'), 5)).toBe('2026-10-13');
  });

  test('a period that reaches 2027 names it', () => {
    const found = workingDays(CALENDAR, day('2026-12-28'), 5, { startCounts: true });
    expect(found.unannouncedYears).toEqual([2027]);
  });

  test('lists only what differs from the plain week, in order', () => {
    expect(CALENDAR.rest.filter((of) => weekday(of) > 5)).toEqual([]);
    expect(CALENDAR.work.filter((of) => weekday(of) <= 5)).toEqual([]);
    expect(CALENDAR.rest).toEqual([...new Set(CALENDAR.rest)].toSorted());
    expect(CALENDAR.work).toEqual([...new Set(CALENDAR.work)].toSorted());
    expect(CALENDAR.years.every((year) => CALENDAR.rest.some((of) => of.startsWith(String(year))))).toBe(
      true,
    );
  });
});
