import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMs,
  addYears,
  atLocalTime,
  day,
  dayIn,
  daysBetween,
  epochMs,
  instant,
  instantOf,
  parseDay,
  parseInstant,
  SHANGHAI,
  weekday,
} from './instant.ts';

describe('a moment', () => {
  test.each([
    '2026-03-31T15:00:00Z',
    '2026-03-31T15:00:00.000+00:00',
    '2026-03-31 15:00:00.000Z',
    '2026-02-30T00:00:00.000Z',
    '2026-03-31T24:00:00.000Z',
    '2026-03-31T15:00:60.000Z',
    '+02026-03-31T15:00:00.000Z',
    '2026-03-31T15:00:00.000Z\n',
    '２026-03-31T15:00:00.000Z',
    '',
  ])('%j is not its canonical form, or never was', (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(() => instant(text)).toThrow(RangeError);
  });

  test('text and milliseconds give each other back, and text order is time order', () => {
    const moments = fc.integer({ min: Date.UTC(0, 0, 1), max: Date.UTC(9999, 11, 31) });
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(epochMs(instantOf(a))).toBe(a);
        expect(parseInstant(instantOf(a))).toBe(instantOf(a));
        expect(instantOf(a) < instantOf(b)).toBe(a < b);
      }),
    );
  });

  test.each([Number.NaN, 0.5, Number.POSITIVE_INFINITY, 253_402_300_800_000, -62_167_219_200_001])(
    '%d milliseconds is no moment of the years 0000 to 9999',
    (ms) => expect(() => instantOf(ms)).toThrow(RangeError),
  );

  test('milliseconds are added over the end of a leap day', () => {
    expect(addMs(instant('2024-02-29T23:59:59.999Z'), 1)).toBe('2024-03-01T00:00:00.000Z');
  });
});

describe('a day', () => {
  test.each([
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00.000Z',
    '',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });

  test.each([
    { from: '2024-02-28', days: 1, to: '2024-02-29' },
    { from: '2023-02-28', days: 1, to: '2023-03-01' },
    { from: '2026-01-01', days: -1, to: '2025-12-31' },
    { from: '2026-01-01', days: 0, to: '2026-01-01' },
  ])('$from and $days days is $to', ({ from, days, to }) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test.each([
    { from: '2023-06-30', years: 3, to: '2026-06-30' },
    { from: '2024-02-29', years: 1, to: '2025-02-28' },
    { from: '2024-02-29', years: 4, to: '2028-02-29' },
    { from: '2024-02-29', years: -1, to: '2023-02-28' },
  ])('$from and $years years is $to', ({ from, years, to }) => {
    expect(addYears(day(from), years)).toBe(to);
  });

  test.each([
    { of: '2026-11-16', number: 1 },
    { of: '2026-11-21', number: 6 },
    { of: '2026-11-22', number: 7 },
    { of: '1970-01-01', number: 4 },
  ])('$of is day $number of its week', ({ of, number }) => {
    expect(weekday(day(of))).toBe(number);
  });

  test('in Shanghai begins eight hours before it begins in UTC', () => {
    expect(dayIn(instant('2026-03-31T15:59:59.999Z'), SHANGHAI)).toBe('2026-03-31');
    expect(dayIn(instant('2026-03-31T16:00:00.000Z'), SHANGHAI)).toBe('2026-04-01');
    expect(atLocalTime(day('2026-04-01'), '00:00', SHANGHAI)).toBe('2026-03-31T16:00:00.000Z');
    expect(atLocalTime(day('2026-04-01'), '17:30', SHANGHAI)).toBe('2026-04-01T09:30:00.000Z');
  });

  test.each(['24:00', '9:00', '09:60', '09:00:00', ''])('has no time %j', (time) => {
    expect(() => atLocalTime(day('2026-04-01'), time, SHANGHAI)).toThrow(RangeError);
  });
});
