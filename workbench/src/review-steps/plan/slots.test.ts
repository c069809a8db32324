import type { Day, WorkCalendar } from '@qichuang/base';
import { expect, test } from 'vitest';
import { slotsFrom } from './slots.ts';

const CALENDAR: WorkCalendar = { years: [2025], rest: [], work: [] };
const FRIDAY = '2025-12-19' as Day;

test('slots follow one another, leave out noon, and go on the next working day', () => {
  const slots = slotsFrom({ on: FRIDAY, from: '09:00' }, 90, 6, CALENDAR);
  expect(slots.map(({ on, from }) => `${on} ${from}`)).toEqual([
    '2025-12-19 09:00',
    '2025-12-19 10:30',
    '2025-12-19 13:30',
    '2025-12-19 15:00',
    '2025-12-22 09:00',
    '2025-12-22 10:30',
  ]);
});
