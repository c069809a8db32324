import { type Day, type Instant, instantOf, parseDay } from '@qichuang/base';
import { type SQL, sql } from 'drizzle-orm';
import { customType } from 'drizzle-orm/pg-core';

/** A moment, to the millisecond; sorts and subtracts as time in reports. */
export const moment = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamptz(3)',
  fromDriver: instantFrom,
});

/** A day of the calendar, without a zone. */
export const calendarDay = customType<{ data: Day; driverData: string }>({
  dataType: () => 'date',
  fromDriver: dayFrom,
});

/**
 * JSON as the driver gives it. The library's own `jsonb` parses once more what is a string, so that a field
 * holding the text "0531" would come back as a number.
 */
export const json = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (value) => JSON.stringify(value),
});

/** A JSON value to be written, `null` included, which the library would turn into SQL's null. */
export function jsonOf(value: unknown): SQL {
  return sql`${JSON.stringify(value ?? null)}::jsonb`;
}

export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  fromDriver: (value) => new Uint8Array(value),
});

export const tsvector = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' });

/** @throws Error for what is no moment: a corrupt row. */
export function instantFrom(text: string): Instant {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new Error('corrupt moment in a row');
  return instantOf(ms);
}

/** @throws Error for what is no day: a corrupt row. */
export function dayFrom(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error('corrupt day in a row');
  return day;
}
