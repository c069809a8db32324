declare const instantBrand: unique symbol;
declare const dayBrand: unique symbol;

/** A moment in UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order. */
export type Instant = string & { readonly [instantBrand]: true };

/** A day of the calendar in the zone it was asked for, always `YYYY-MM-DD`, so that text order is time order. */
export type Day = string & { readonly [dayBrand]: true };

/** A zone with a fixed distance from UTC. Shanghai has had no summer time since 1991. */
export interface Zone {
  readonly name: string;
  readonly offsetMinutes: number;
}

export const SHANGHAI: Zone = { name: 'Asia/Shanghai', offsetMinutes: 480 };

// biome-ignore lint/style/noRestrictedGlobals: the calendar's arithmetic, used here and nowhere else; the clock (`now`) is never read.
const Gregorian = Date;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const LOCAL_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Takes only the canonical form, with milliseconds and Z, and only moments that exist. */
export function parseInstant(text: string): Instant | undefined {
  return INSTANT.test(text) && exists(text) ? (text as Instant) : undefined;
}

/** Takes only `YYYY-MM-DD`, and only days that exist: 2023-02-29 does not. */
export function parseDay(text: string): Day | undefined {
  return DAY.test(text) && exists(`${text}T00:00:00.000Z`) ? (text as Day) : undefined;
}

/** The moment a constant of the source code names; text from outside goes through `parseInstant`. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError(`not an instant: ${text}`);
  return parsed;
}

/** The day a constant of the source code names; text from outside goes through `parseDay`. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** @throws RangeError if it is no whole number of milliseconds within the years 0000 to 9999: a bug in the caller. */
export function instantOf(epochMilliseconds: number): Instant {
  if (!Number.isInteger(epochMilliseconds))
    throw new RangeError(`not whole milliseconds: ${epochMilliseconds}`);
  return instant(new Gregorian(epochMilliseconds).toISOString());
}

export function epochMs(moment: Instant): number {
  return Gregorian.parse(moment);
}

export function addMs(moment: Instant, ms: number): Instant {
  return instantOf(epochMs(moment) + ms);
}

export function addDays(from: Day, days: number): Day {
  return dayOf(midnightMs(from) + days * DAY_MS);
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function addYears(from: Day, years: number): Day {
  const year = String(yearOf(from) + years).padStart(4, '0');
  return parseDay(year + from.slice(4)) ?? day(`${year}-02-28`);
}

/** How many days lie from one to the other: 0 for the same day, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return (midnightMs(to) - midnightMs(from)) / DAY_MS;
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekday(of: Day): Weekday {
  return (new Gregorian(midnightMs(of)).getUTCDay() || 7) as Weekday;
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** The day the calendar on a wall in that zone shows. */
export function dayIn(moment: Instant, zone: Zone): Day {
  return dayOf(epochMs(moment) + zone.offsetMinutes * MINUTE_MS);
}

/**
 * The moment at which clocks in that zone show this time on this day.
 *
 * @param time - `HH:mm`, from 00:00 to 23:59.
 * @throws RangeError for any other text: a bug in the caller.
 */
export function atLocalTime(on: Day, time: string, zone: Zone): Instant {
  const match = LOCAL_TIME.exec(time);
  if (match === null) throw new RangeError(`not a time of day: ${time}`);
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return instantOf(midnightMs(on) + (minutes - zone.offsetMinutes) * MINUTE_MS);
}

/** The parser rolls 30 February over into March; what comes back unchanged is real. */
function exists(text: string): boolean {
  const ms = Gregorian.parse(text);
  return !Number.isNaN(ms) && new Gregorian(ms).toISOString() === text;
}

function midnightMs(of: Day): number {
  return Gregorian.parse(`${of}T00:00:00.000Z`);
}

function dayOf(ms: number): Day {
  return day(new Gregorian(ms).toISOString().slice(0, 10));
}
