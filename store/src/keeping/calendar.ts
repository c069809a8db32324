import { type Day, type Instant, type WorkCalendar, yearOf } from '@qichuang/base';
import { STATE_COUNCIL_CALENDAR } from '@qichuang/domain';
import { asc } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { calendarYear } from '../schema/keeping.ts';

export interface CalendarYear {
  readonly year: number;
  readonly rest: readonly Day[];
  readonly work: readonly Day[];
  /** The notice it is taken from. */
  readonly source: string;
  readonly at: Instant;
}

export interface Calendar {
  /** The years known from the start, and those brought in since; what was brought in goes before. */
  get(): Promise<WorkCalendar>;
  /** Brings in a year, or corrects one. */
  add(year: CalendarYear): Promise<void>;
}

export function calendarOn(db: Database): Calendar {
  return {
    async get() {
      const added = await db.select().from(calendarYear).orderBy(asc(calendarYear.year));
      return merged(STATE_COUNCIL_CALENDAR, added);
    },
    async add({ year, rest, work, source, at }) {
      const values = { rest: [...rest], work: [...work], source, addedAt: at };
      await db
        .insert(calendarYear)
        .values({ year, ...values })
        .onConflictDoUpdate({ target: calendarYear.year, set: values });
    },
  };
}

function merged(
  known: WorkCalendar,
  added: readonly Pick<CalendarYear, 'year' | 'rest' | 'work'>[],
): WorkCalendar {
  const years = added.map(({ year }) => year);
  const untouched = (day: Day) => !years.includes(yearOf(day));
  return {
    years: [...new Set([...known.years, ...years])].sort((one, other) => one - other),
    rest: [...known.rest.filter(untouched), ...added.flatMap(({ rest }) => rest)].sort(),
    work: [...known.work.filter(untouched), ...added.flatMap(({ work }) => work)].sort(),
  };
}
