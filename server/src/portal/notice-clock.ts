import {
  addDays,
  addMs,
  atLocalTime,
  type Day,
  dayIn,
  type Instant,
  isWorkingDay,
  SHANGHAI,
} from '@qichuang/base';
import type { Notice } from '@qichuang/domain';
import type { NoticePageProps } from '@qichuang/portal';
import type { House } from '../house.ts';

type NoticeClock = NoticePageProps['clock'];

/** The clock of a notice on the calendar: every day of it, rest days among them (A3.4, B5.1). */
export function clockOf({ desk }: House, notice: Notice, at: Instant): NoticeClock {
  const today = dayIn(at, SHANGHAI);
  const last = notice.days.at(-1) ?? notice.startsOn;
  const days: { day: Day; working: boolean }[] = [];
  for (let day = notice.startsOn; day <= last; day = addDays(day, 1)) {
    days.push({ day, working: isWorkingDay(desk.calendar, day) });
  }
  return {
    stage: stageOf(notice, at),
    opensOn: notice.startsOn,
    closesAt: notice.until,
    days,
    today,
    startDayCounts: true,
  };
}

/** Published by then, and its days not over: what is told of a past day is what stood on the wall that day. */
export function isUp(notice: Notice, at: Instant): boolean {
  return notice.published !== null && notice.published.at <= at && stageOf(notice, at) !== 'closed';
}

/** The last moment of a past day; without one, now. */
export function momentOf(on: Day | null, now: Instant): Instant {
  return on === null ? now : addMs(atLocalTime(addDays(on, 1), '00:00', SHANGHAI), -1);
}

export function stageOf(notice: Notice, at: Instant): NoticeClock['stage'] {
  if (at > notice.until) return 'closed';
  return dayIn(at, SHANGHAI) < notice.startsOn ? 'upcoming' : 'open';
}
