import type { Day, Instant } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import {
  formatDay,
  formatDaysLeft,
  formatDeadline,
  formatInstant,
  formatInstantToSecond,
  formatMonth,
  formatOfficialDay,
  formatPlainDay,
  formatPlainInstant,
  formatShortDay,
  formatShortInstant,
  formatSpan,
  formatTime,
  formatTimeLeft,
  shanghaiDay,
} from './dates.ts';

const day = '2025-12-24' as Day;
const closing = '2025-12-24T09:30:00.000Z' as Instant;

describe('days and moments are written for Shandong, whatever the machine is set to', () => {
  test('a day has its weekday', () => {
    expect(formatDay(day, 'zh')).toBe('2025-12-24（周三）');
    expect(formatDay(day, 'en')).toBe('Wed 24 Dec 2025');
  });

  test('official texts write year, month and day without leading zeros', () => {
    expect(formatOfficialDay('2026-01-05' as Day, 'zh')).toBe('2026 年 1 月 5 日');
    expect(formatOfficialDay('2026-01-05' as Day, 'en')).toBe('5 Jan 2026');
  });

  test('plain and short days', () => {
    expect([formatPlainDay(day, 'zh'), formatPlainDay(day, 'en')]).toEqual(['2025-12-24', '24 Dec 2025']);
    expect([formatShortDay(day, 'zh'), formatShortDay(day, 'en')]).toEqual(['12-24', '24 Dec']);
  });

  test('months', () => {
    expect([formatMonth(3, 'zh'), formatMonth(12, 'en')]).toEqual(['3 月', 'Dec']);
    expect(() => formatMonth(13, 'en')).toThrow(RangeError);
  });

  test('a limit that ends with the day is told as 24:00 of that day, not as 00:00 of the next', () => {
    expect(formatDeadline('2026-05-13T16:00:00.000Z' as Instant, 'zh')).toBe('05-13 24:00');
    expect(formatDeadline('2026-05-13T16:00:00.000Z' as Instant, 'en')).toBe('13 May, 24:00');
    expect(formatDeadline(closing, 'zh')).toBe('12-24 17:30');
  });

  test('the deadline of a window, 17:30 in Shanghai, is 09:30 in UTC', () => {
    expect(formatInstant(closing, 'zh')).toBe('2025-12-24 17:30');
    expect(formatInstant(closing, 'en')).toBe('24 Dec 2025, 17:30 (UTC+8)');
    expect(formatShortInstant(closing, 'zh')).toBe('12-24 17:30');
    expect(formatShortInstant(closing, 'en')).toBe('24 Dec, 17:30');
    expect([formatPlainInstant(closing, 'zh'), formatPlainInstant(closing, 'en')]).toEqual([
      '2025-12-24 17:30',
      '24 Dec 2025, 17:30',
    ]);
    expect(formatTime(closing, 'en')).toBe('17:30 (UTC+8)');
    expect(formatInstantToSecond('2025-12-31T15:59:59.000Z' as Instant, 'zh')).toBe('2025-12-31 23:59:59');
  });

  test('after 16:00 UTC it is already the next day here', () => {
    expect(shanghaiDay('2025-12-31T16:00:00.000Z' as Instant)).toBe('2026-01-01');
  });
});

describe('spans, A3.4 and B5.1: the working days of a public notice', () => {
  test.each([
    ['2025-12-18', '2025-12-24', '12-18 至 12-24', '18–24 Dec'],
    ['2025-09-30', '2025-10-09', '09-30 至 10-09', '30 Sep – 9 Oct'],
    ['2025-12-29', '2026-01-05', '2025-12-29 至 2026-01-05', '29 Dec 2025 – 5 Jan 2026'],
    ['2025-12-18', '2025-12-18', '12-18', '18 Dec'],
  ])('%s to %s', (from, to, zh, en) => {
    expect(formatSpan(from as Day, to as Day, 'zh')).toBe(zh);
    expect(formatSpan(from as Day, to as Day, 'en')).toBe(en);
  });

  test('says the count and whether the first day counts', () => {
    const detail = { workingDays: 5, firstDayIncluded: true };
    expect(formatSpan('2025-12-18' as Day, day, 'zh', detail)).toBe('12-18 至 12-24，5 个工作日，起始日计入');
    expect(formatSpan('2025-12-18' as Day, day, 'en', detail)).toBe(
      '18–24 Dec, 5 working days, first day included',
    );
  });

  test('writes the year where it is asked for', () => {
    expect(formatSpan('2025-12-18' as Day, day, 'zh', { withYear: true })).toBe('2025-12-18 至 12-24');
    expect(formatSpan('2025-12-18' as Day, day, 'en', { withYear: true })).toBe('18–24 Dec 2025');
  });
});

describe('what is left of a deadline', () => {
  test.each([
    [(2 * 24 + 1) * 3_600_000 + 59_000, '还有 2 天 1 时', '2 days 1 h left'],
    [(1 * 3600 + 47 * 60 + 52) * 1000, '01:47:52', '01:47:52'],
    [0, '00:00:00', '00:00:00'],
    [-1, '已截止', 'closed'],
  ])('%d ms', (left, zh, en) => {
    expect(formatTimeLeft(left, 'zh')).toBe(zh);
    expect(formatTimeLeft(left, 'en')).toBe(en);
  });
});

describe('what is left of a validity, A3.6 and B5.2', () => {
  test.each([
    ['2025-12-22', '2026-12-28', '还有 1 年 6 天', '1 year 6 days left'],
    ['2026-12-28', '2026-12-28', '还有 0 天', '0 days left'],
    ['2024-02-29', '2025-02-28', '还有 1 年 0 天', '1 year 0 days left'],
  ])('%s until %s', (today, until, zh, en) => {
    expect(formatDaysLeft(today as Day, until as Day, 'zh')).toBe(zh);
    expect(formatDaysLeft(today as Day, until as Day, 'en')).toBe(en);
  });

  test('nothing is left after the last day', () => {
    expect(formatDaysLeft('2026-12-29' as Day, '2026-12-28' as Day, 'zh')).toBeNull();
  });
});
