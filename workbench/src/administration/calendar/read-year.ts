import { addDays, countWorkingDays, type Day, parseDay, weekday, yearOf } from '@qichuang/base';
import { CALENDAR_WORDS, type Words } from '@qichuang/language';

/** A year's changes to the plain week, as the server takes them. */
export interface CalendarYear {
  readonly year: number;
  readonly rest: readonly Day[];
  readonly work: readonly Day[];
}

export type YearRead =
  | { readonly ok: true; readonly year: CalendarYear }
  | { readonly ok: false; readonly words: Words; readonly values: Readonly<Record<string, string | number>> };

interface Marked {
  readonly day: Day;
  readonly isOff: boolean;
}

const SPAN =
  /^(\d{4}-\d\d-\d\d)(?:\s*(?:至|到|to|–|~)\s*(\d{4}-\d\d-\d\d))?\s*[,，\t ]*\s*(休|放假|off|班|上班|work(?:ed)?)$/i;

/**
 * Reads the days of a notice, a line each or a span, or JSON with `rest` and `work`. Days that change nothing about the plain
 * week (a Saturday off, a Monday worked) are left out.
 */
export function readYear(text: string): YearRead {
  const trimmed = text.trim();
  if (trimmed === '') return fault(CALENDAR_WORDS.faultEmpty);
  const marked = trimmed.startsWith('{') ? readJson(trimmed) : readLines(trimmed);
  if (!Array.isArray(marked)) return marked as YearRead;
  return yearIn(marked as readonly Marked[]);
}

function readLines(text: string): readonly Marked[] | YearRead {
  const marked: Marked[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const [, first = '', last = first, mark = ''] = SPAN.exec(line) ?? [];
    const [from, to] = [parseDay(first), parseDay(last)];
    if (from === undefined || to === undefined || to < from || addDays(from, 60) < to) {
      return fault(CALENDAR_WORDS.faultLine, { line: index + 1, text: line });
    }
    const isOff = /^(休|放假|off)$/i.test(mark);
    for (let day = from; day <= to; day = addDays(day, 1)) marked.push({ day, isOff });
  }
  return marked;
}

function readJson(text: string): readonly Marked[] | YearRead {
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    return fault(CALENDAR_WORDS.faultJson);
  }
  const { rest, work } = told as { rest?: unknown; work?: unknown };
  const marked = [...daysIn(rest, true), ...daysIn(work, false)];
  return marked.every((one) => one !== null) ? marked : fault(CALENDAR_WORDS.faultJson);
}

function daysIn(list: unknown, isOff: boolean): readonly (Marked | null)[] {
  if (!Array.isArray(list)) return list === undefined ? [] : [null];
  return list.map((one: unknown) => {
    const day = typeof one === 'string' ? parseDay(one) : undefined;
    return day === undefined ? null : { day, isOff };
  });
}

function yearIn(marked: readonly Marked[]): YearRead {
  const years = new Set(marked.map(({ day }) => yearOf(day)));
  const [year] = years;
  if (year === undefined) return fault(CALENDAR_WORDS.faultEmpty);
  if (years.size > 1) return fault(CALENDAR_WORDS.faultYears);
  const off = new Set(marked.filter(({ isOff }) => isOff).map(({ day }) => day));
  const worked = new Set(marked.filter(({ isOff }) => !isOff).map(({ day }) => day));
  const both = [...off].find((day) => worked.has(day));
  if (both !== undefined) return fault(CALENDAR_WORDS.faultBoth, { day: both });
  return {
    ok: true,
    year: {
      year,
      rest: [...off].filter((day) => weekday(day) <= 5).toSorted(),
      work: [...worked].filter((day) => weekday(day) > 5).toSorted(),
    },
  };
}

function fault(words: Words, values: Readonly<Record<string, string | number>> = {}): YearRead {
  return { ok: false, words, values };
}

export function workingDaysOf({ year, rest, work }: CalendarYear): number {
  const calendar = { years: [year], rest, work };
  return countWorkingDays(calendar, `${year}-01-01` as Day, `${year}-12-31` as Day);
}
