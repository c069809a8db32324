import { day, instant } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { closingOf, momentOf, wallOf } from './shanghai-wall.ts';

describe('moments on Shandong’s clock', () => {
  test.each([
    { at: '2025-12-24T09:30:00.000Z', wall: '2025-12-24T17:30' },
    { at: '2025-12-31T16:00:00.000Z', wall: '2026-01-01T00:00' },
    { at: '2025-12-31T15:59:00.000Z', wall: '2025-12-31T23:59' },
  ])('$at shows as $wall, and back', ({ at, wall }) => {
    expect(wallOf(instant(at))).toBe(wall);
    expect(momentOf(wall)).toBe(at);
  });

  test('what is no day or no time is no moment', () => {
    expect(momentOf('2025-02-30T17:30')).toBeNull();
    expect(momentOf('2025-02-20T24:00')).toBeNull();
    expect(momentOf('')).toBeNull();
  });

  test('a window closes at 17:30 of its day', () => {
    expect(wallOf(closingOf(day('2025-10-17')))).toBe('2025-10-17T17:30');
  });
});
