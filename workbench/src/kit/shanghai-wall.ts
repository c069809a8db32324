import { atLocalTime, type Day, dayIn, epochMs, type Instant, parseDay, SHANGHAI } from '@qichuang/base';

const MINUTE_MS = 60_000;

/** A moment as Shandong's clock shows it, whatever zone the device is in: `2025-12-24T17:30`. */
export function wallOf(at: Instant): string {
  const minutes = Math.floor(epochMs(at) / MINUTE_MS) + SHANGHAI.offsetMinutes;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${dayIn(at, SHANGHAI)}T${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** The moment at which Shandong's clock shows this; `null` for what is no day or time. */
export function momentOf(wall: string): Instant | null {
  const [dayText = '', time = ''] = wall.split('T');
  const day = parseDay(dayText);
  if (day === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  return atLocalTime(day, time, SHANGHAI);
}

/** The end of a working day, when windows close by default (17:30). */
export function closingOf(day: Day): Instant {
  return atLocalTime(day, '17:30', SHANGHAI);
}
