import { day, instant } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { type NoticeClock, workingDayNow, workingDaysLeft } from './notice-clock.ts';

const DAYS = [18, 19, 20, 21, 22, 23, 24].map((date) => ({
  day: day(`2025-12-${date}`),
  working: date !== 20 && date !== 21,
}));

function clockOn(today: string): NoticeClock {
  return {
    stage: 'open',
    opensOn: day('2025-12-18'),
    closesAt: instant('2025-12-24T09:30:00.000Z'),
    days: DAYS,
    today: day(today),
    startDayCounts: true,
  };
}

describe('the clock of a public notice, A3.4 and B5.1', () => {
  test.each([
    ['2025-12-18', 1, 4],
    ['2025-12-19', 2, 3],
    ['2025-12-20', 2, 3],
    ['2025-12-22', 3, 2],
    ['2025-12-24', 5, 0],
  ])('on %s it is working day %d, %d are left', (today, now, left) => {
    expect(workingDayNow(clockOn(today))).toBe(now);
    expect(workingDaysLeft(clockOn(today))).toBe(left);
  });
});
