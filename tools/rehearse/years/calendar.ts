import { expects } from '../play.ts';
import type { Years } from './held.ts';

/** The calendar of a year to come is brought in once it was announced: made up as those of other years are (rest and make-up days). */
export async function bringInCalendar({ cast, play }: Years, year: number): Promise<void> {
  const { years: known } = await cast.clerk.asks('see-calendar');
  if (known.includes(year)) return;
  const on = (...days: readonly string[]) => days.map((day) => `${year}-${day}`);
  const { years } = await cast.clerk.asks('add-calendar-year', {
    body: {
      year,
      rest: on(
        '01-01',
        '02-08',
        '02-09',
        '02-10',
        '02-11',
        '02-12',
        '05-03',
        '05-04',
        '10-01',
        '10-04',
        '10-05',
        '10-06',
      ),
      work: on('02-13'),
      source: `虚构放假安排 ${year}`,
    },
  });
  expects(play, 'a calendar that was brought in is in force', years.includes(year), String(year));
}
