import { addDays, day } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { itemStandingOn, milestoneStandingOn } from '../index.ts';

describe('how a milestone stands (A4.1, B6.1)', () => {
  test.each([
    ['the day after', '2026-06-02', 'overdue'],
    ['on the day itself it is in time', '2026-06-01', 'due'],
    ['thirty days before', '2026-05-02', 'due'],
    ['thirty-one days before', '2026-05-01', 'planned'],
  ] as const)('%s', (_, today, standing) => {
    expect(milestoneStandingOn({ state: 'planned', dueOn: day('2026-06-01') }, day(today))).toBe(standing);
  });

  test.each(['reported', 'done', 'cancelled'] as const)('what is %s does not run over', (state) => {
    expect(milestoneStandingOn({ state, dueOn: day('2026-06-01') }, day('2027-01-01'))).toBe(state);
  });
});

describe('how an item of the operating record stands (B5.2)', () => {
  const today = day('2026-06-01');
  const entry = (from: string, until: string | null, state: 'standing' | 'superseded' = 'standing') => ({
    state,
    validFrom: day(from),
    validUntil: until === null ? null : day(until),
  });

  test.each([
    ['nothing was ever entered', [], 'missing'],
    ['it stands until further notice', [entry('2026-02-01', null)], 'there'],
    ['today is its last day', [entry('2026-02-01', '2026-06-01')], 'there'],
    ['yesterday was its last day', [entry('2026-02-01', '2026-05-31')], 'stale'],
    ['it begins tomorrow', [entry('2026-06-02', null)], 'missing'],
    ['what there was has been superseded', [entry('2026-02-01', null, 'superseded')], 'missing'],
  ] as const)('%s', (_, entries, standing) => {
    expect(itemStandingOn(entries, today)).toBe(standing);
    expect(itemStandingOn(entries, addDays(today, -365))).toBe('missing');
  });
});
