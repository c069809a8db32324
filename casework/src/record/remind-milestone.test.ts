import { addDays, day } from '@qichuang/base';
import { expect, test } from 'vitest';
import { milestoneNoticeOn } from './remind-milestone.ts';

const DUE = day('2026-06-30');

test.each([
  [-31, null],
  [-30, 'month'],
  [-24, 'month'],
  [-23, null],
  [-7, null],
  [-6, 'week'],
  [0, 'week'],
  [1, 'overdue'],
  [7, 'overdue'],
  [8, null],
] as const)('%i days from the due day: %s (A4.1, B6.1)', (days, notice) => {
  expect(milestoneNoticeOn(DUE, addDays(DUE, days))).toBe(notice);
});
