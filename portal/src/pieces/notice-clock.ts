import type { Day, Instant } from '@qichuang/base';

/** The clock of a public notice (A3.4, B5.1), reckoned by the server on the working-day calendar. */
export interface NoticeClock {
  readonly stage: 'upcoming' | 'open' | 'closed';
  readonly opensOn: Day;
  readonly closesAt: Instant;
  /** Every day from the first to the last, rest days among them. */
  readonly days: readonly { readonly day: Day; readonly working: boolean }[];
  readonly today: Day;
  readonly startDayCounts: boolean;
}

/** The working days of the notice. */
export function workingDaysOf(clock: NoticeClock): readonly Day[] {
  return clock.days.filter(({ working }) => working).map(({ day }) => day);
}

/** Which working day it is: 0 before the first, the last one afterwards. */
export function workingDayNow(clock: NoticeClock): number {
  return workingDaysOf(clock).filter((day) => day <= clock.today).length;
}

/** Working days that are left after today. */
export function workingDaysLeft(clock: NoticeClock): number {
  return workingDaysOf(clock).filter((day) => day > clock.today).length;
}
