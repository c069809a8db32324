declare const instant: unique symbol;
declare const day: unique symbol;

/** A moment in UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order. */
export type Instant = string & { readonly [instant]: true };

/** A day of the calendar in the zone it was asked for, always `YYYY-MM-DD`, so that text order is time order. */
export type Day = string & { readonly [day]: true };

/** A zone with a fixed distance from UTC. Shanghai has had no summer time since 1991. */
export interface Zone {
  readonly name: string;
  readonly offsetMinutes: number;
}

export const SHANGHAI: Zone = { name: 'Asia/Shanghai', offsetMinutes: 480 };
