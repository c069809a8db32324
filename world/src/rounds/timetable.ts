import { addDays, atLocalTime, type Day, day, type Instant, SHANGHAI } from '@qichuang/base';

export interface Timetable {
  readonly calledOn: Day;
  readonly windows: {
    readonly apply: Span;
    readonly recommend: Span;
    readonly check: Span;
    readonly review: Span;
  };
  /** When each kind of work is done in the made-up year; in working hours, within its window. */
  readonly moments: {
    readonly planning: Instant;
    readonly applying: Instant;
    readonly recommending: Instant;
    readonly checking: Instant;
    readonly reviewing: Instant;
    readonly deciding: Instant;
  };
}

interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** The windows of a round that opens on a day, with the moments at which its parts are played. */
export function timetableFrom(opensOn: Day): Timetable {
  const at = (days: number, time: string) => atLocalTime(addDays(opensOn, days), time, SHANGHAI);
  return {
    calledOn: opensOn,
    windows: {
      apply: { from: at(0, '09:00'), until: at(40, '17:30') },
      recommend: { from: at(0, '09:00'), until: at(65, '17:30') },
      check: { from: at(41, '09:00'), until: at(100, '17:30') },
      review: { from: at(80, '09:00'), until: at(130, '17:30') },
    },
    moments: {
      planning: at(-3, '09:30'),
      applying: at(14, '09:30'),
      recommending: at(43, '09:30'),
      checking: at(70, '09:30'),
      reviewing: at(102, '09:30'),
      deciding: at(133, '09:30'),
    },
  };
}

/** Where a round of a year begins if nobody says otherwise: a Wednesday or so in March. */
export function usualOpening(year: number): Day {
  return day(`${year}-03-06`);
}
