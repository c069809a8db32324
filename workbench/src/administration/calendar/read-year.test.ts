import { STATE_COUNCIL_CALENDAR } from '@qichuang/domain';
import { describe, expect, test } from 'vitest';
import { readYear, workingDaysOf } from './read-year.ts';

describe('reading the holidays of a year', () => {
  test('single days and spans; weekends off and weekdays worked are left out', () => {
    expect(readYear('2027-01-01 休\n2027-02-05 至 2027-02-11 休\n2027-02-13 班\n2027-02-15 班')).toEqual({
      ok: true,
      year: {
        year: 2027,
        rest: ['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
        work: ['2027-02-13'],
      },
    });
  });

  test('the announced year 2026 pasted as JSON has its 248 working days', () => {
    const own = (days: readonly string[]) => days.filter((day) => day.startsWith('2026'));
    const text = JSON.stringify({
      year: 2026,
      rest: own(STATE_COUNCIL_CALENDAR.rest),
      work: own(STATE_COUNCIL_CALENDAR.work),
    });
    const read = readYear(text);
    expect(read.ok && workingDaysOf(read.year)).toBe(248);
  });

  test.each([
    { why: 'nothing', text: ' ' },
    { why: 'a line without its mark', text: '2027-01-01' },
    { why: 'a day there is not', text: '2027-02-30 休' },
    { why: 'two years', text: '2027-12-31 休\n2028-01-03 休' },
    { why: 'off and worked at once', text: '2027-01-01 休\n2027-01-01 班' },
    { why: 'a span that runs backwards', text: '2027-02-11 至 2027-02-05 休' },
    { why: 'broken JSON', text: '{"rest":[' },
    { why: 'JSON with something else than days', text: '{"rest":["2027"]}' },
  ])('$why is told, not guessed at', ({ text }) => {
    expect(readYear(text).ok).toBe(false);
  });
});
