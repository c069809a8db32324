import { type Day, day, type WorkCalendar } from '@qichuang/base';
import { REST, WORK, YEARS } from './state-council-days.ts';

/**
 * Working days as the General Office of the State Council announced them, usually each November for the
 * year to come. A year that is missing here is not announced: staff then import the new calendar.
 */
export const STATE_COUNCIL_CALENDAR: WorkCalendar = {
  years: YEARS,
  rest: spelledOut(REST),
  work: spelledOut(WORK),
};

function spelledOut(byYear: Readonly<Record<number, string>>): readonly Day[] {
  return Object.entries(byYear).flatMap(([year, days]) =>
    days.split(' ').map((monthAndDay) => day(`${year}-${monthAndDay}`)),
  );
}
