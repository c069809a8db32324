import { addWorkingDays, type Day, type WorkCalendar } from '@qichuang/base';

export interface Slot {
  readonly on: Day;
  /** `09:30`. */
  readonly from: string;
}

const NOON = 12 * 60;
const AFTER_NOON = 13 * 60 + 30;
const EVENING = 17 * 60 + 30;

/**
 * One slot after the other from the first: none runs into the noon break or past half past five; what does not fit goes on the next working
 * day at the first hour.
 *
 * @param minutes - of each, 5 to 600; one that is longer than a half day stands alone on its half.
 */
export function slotsFrom(
  first: Slot,
  minutes: number,
  count: number,
  calendar: WorkCalendar,
): readonly Slot[] {
  const morning = minutesOf(first.from);
  const slots: Slot[] = [];
  let on = first.on;
  let begin = morning;
  for (let nth = 0; nth < count; nth += 1) {
    const isNewHalf = nth === 0 || begin === morning || begin === AFTER_NOON;
    if (!isNewHalf && begin < NOON && begin + minutes > NOON) begin = AFTER_NOON;
    else if (!isNewHalf && begin >= NOON && begin < AFTER_NOON) begin = AFTER_NOON;
    if (nth > 0 && begin !== morning && begin + minutes > EVENING) {
      on = addWorkingDays(calendar, on, 1);
      begin = morning;
    }
    slots.push({ on, from: hourOf(begin) });
    begin += minutes;
  }
  return slots;
}

function minutesOf(from: string): number {
  return Number(from.slice(0, 2)) * 60 + Number(from.slice(3));
}

function hourOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
