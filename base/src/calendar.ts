import { addDays, type Day, weekday, yearOf } from './instant.ts';

/** What the State Council's yearly notices change about the plain week. */
export interface WorkCalendar {
  /** Years whose notice is in the two lists. */
  readonly years: readonly number[];
  /** Days from Monday to Friday on which nobody works. */
  readonly rest: readonly Day[];
  /** Saturdays and Sundays that are worked to make up for them. */
  readonly work: readonly Day[];
}

export interface WorkingDays {
  readonly days: readonly Day[];
  /** The last of `days`; the day asked from if none was asked for. */
  readonly until: Day;
  /** Years that were passed through by weekdays alone, since their notice is not known: a caller shows a warning. */
  readonly unannouncedYears: readonly number[];
}

/** In a year that is not announced the plain week decides. */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  if (!calendar.years.includes(yearOf(day))) return weekday(day) <= 5;
  return weekday(day) <= 5 ? !calendar.rest.includes(day) : calendar.work.includes(day);
}

/**
 * The next `count` working days, and the day on which they are full.
 *
 * @param from - where counting begins; it is itself counted only if `startCounts` and it is a working day.
 * @param count - a whole number, 0 or more.
 * @throws RangeError for another count: a bug in the caller.
 */
export function workingDays(
  calendar: WorkCalendar,
  from: Day,
  count: number,
  { startCounts }: { readonly startCounts: boolean },
): WorkingDays {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of days: ${count}`);
  const days: Day[] = [];
  let until = from;
  for (let day = startCounts ? from : addDays(from, 1); days.length < count; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) days.push(day);
    until = day;
  }
  return {
    days,
    until,
    unannouncedYears: unannouncedYears(calendar, from, until),
  };
}

/** The `count`-th working day after `from`, which is not itself counted. */
export function addWorkingDays(calendar: WorkCalendar, from: Day, count: number): Day {
  return workingDays(calendar, from, count, { startCounts: false }).until;
}

/** Working days from `first` to `last`, both counted; 0 if `last` comes before `first`. */
export function countWorkingDays(calendar: WorkCalendar, first: Day, last: Day): number {
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

/** Years a period touches whose notice is not known; ascending. */
export function unannouncedYears(calendar: WorkCalendar, first: Day, last: Day): readonly number[] {
  const years: number[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    if (!calendar.years.includes(year)) years.push(year);
  }
  return years;
}
