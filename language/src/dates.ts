import {
  addDays,
  addYears,
  type Day,
  dayIn,
  daysBetween,
  epochMs,
  type Instant,
  SHANGHAI,
  weekday,
} from '@qichuang/base';
import type { Language } from './words.ts';

const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

// Own table: runtimes disagree about "Sep" and "Sept", and a page must read the same everywhere.
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day with its weekday: `2025-12-24（周三）`, `Wed 24 Dec 2025`. */
export function formatDay(day: Day, language: Language): string {
  const { year, month, date, weekday } = partsOf(day);
  if (language === 'zh') return `${day}（${WEEKDAYS.zh[weekday]}）`;
  return `${WEEKDAYS.en[weekday]} ${date} ${MONTHS[month - 1]} ${year}`;
}

/** A day alone: `2025-12-24`, `24 Dec 2025`. For tables and lists. */
export function formatPlainDay(day: Day, language: Language): string {
  if (language === 'zh') return day;
  const { year, month, date } = partsOf(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** A day whose year is clear from what stands beside it: `12-24`, `24 Dec`. */
export function formatShortDay(day: Day, language: Language): string {
  if (language === 'zh') return day.slice(5);
  const { month, date } = partsOf(day);
  return `${date} ${MONTHS[month - 1]}`;
}

/** A month of a year that is clear: `3 月`, `Mar`. @throws RangeError if it is not 1 to 12: a bug in the caller. */
export function formatMonth(month: number, language: Language): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`no month ${month}`);
  return language === 'zh' ? `${month} 月` : name;
}

/** A day as official texts write it: `2025 年 12 月 24 日`; in English as in running text. */
export function formatOfficialDay(day: Day, language: Language): string {
  const { year, month, date } = partsOf(day);
  return language === 'zh' ? `${year} 年 ${month} 月 ${date} 日` : `${date} ${MONTHS[month - 1]} ${year}`;
}

/** A moment on Shandong's clock: `2025-12-24 17:30`, `24 Dec 2025, 17:30 (UTC+8)`. Where it stands alone: papers, sentences, tooltips. */
export function formatInstant(instant: Instant, language: Language): string {
  const plain = formatPlainInstant(instant, language);
  return language === 'zh' ? plain : `${plain} (UTC+8)`;
}

/** The same where the page names the clock once, as in the cells of a table: `24 Dec 2025, 17:30`. */
export function formatPlainInstant(instant: Instant, language: Language): string {
  const { day, time } = inShanghai(instant);
  return `${formatPlainDay(day, language)}${language === 'zh' ? '' : ','} ${time.slice(0, 5)}`;
}

/** A moment with its seconds, where they matter: `2025-12-24 15:42:08`. */
export function formatInstantToSecond(instant: Instant, language: Language): string {
  const { day, time } = inShanghai(instant);
  if (language === 'zh') return `${day} ${time}`;
  return `${formatPlainDay(day, language)}, ${time} (UTC+8)`;
}

/** A moment whose year and clock are clear from the page: `12-24 17:30`, `24 Dec, 17:30`. */
export function formatShortInstant(instant: Instant, language: Language): string {
  const { day, time } = inShanghai(instant);
  return `${formatShortDay(day, language)}${language === 'zh' ? '' : ','} ${time.slice(0, 5)}`;
}

/** Until when, where year and clock are clear: `12-24 17:30`; the end of a day is its 24:00, `05-13 24:00`. */
export function formatDeadline(until: Instant, language: Language): string {
  const { time } = inShanghai(until);
  if (time !== '00:00:00') return formatShortInstant(until, language);
  return `${formatShortDay(addDays(shanghaiDay(until), -1), language)}${language === 'zh' ? '' : ','} 24:00`;
}

/** The time of day: `17:30`, `17:30 (UTC+8)`. */
export function formatTime(instant: Instant, language: Language): string {
  const { time } = inShanghai(instant);
  return language === 'zh' ? time.slice(0, 5) : `${time.slice(0, 5)} (UTC+8)`;
}

/** The time of day with seconds: `15:42:08`, for save states beside the reader's own typing. */
export function formatTimeToSecond(instant: Instant): string {
  return inShanghai(instant).time;
}

/** What may be said about a span besides its ends. */
export interface SpanDetail {
  /** Number of working days, both ends by the rule of the programme. */
  readonly workingDays?: number;
  /** Whether the first day counts; said only together with `workingDays`. */
  readonly firstDayIncluded?: boolean;
  /** Writes the year even where both ends share it. */
  readonly withYear?: boolean;
}

/** A span of days: `12-18 至 12-24，5 个工作日，起始日计入`; `18–24 Dec, 5 working days, first day included`. */
export function formatSpan(from: Day, to: Day, language: Language, detail: SpanDetail = {}): string {
  const ends = language === 'zh' ? spanInChinese(from, to, detail) : spanInEnglish(from, to, detail);
  const { workingDays, firstDayIncluded } = detail;
  if (workingDays === undefined) return ends;
  if (language === 'zh') {
    const counted = `${ends}，${workingDays} 个工作日`;
    if (firstDayIncluded === undefined) return counted;
    return `${counted}，起始日${firstDayIncluded ? '计入' : '不计入'}`;
  }
  const counted = `${ends}, ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`;
  if (firstDayIncluded === undefined) return counted;
  return `${counted}, first day ${firstDayIncluded ? 'included' : 'not included'}`;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * What is left of a deadline: `还有 2 天 1 时`, in the last day `01:47:52`, afterwards `已截止`.
 *
 * @param leftMs - milliseconds until the deadline by the server's clock; negative when it has passed.
 */
export function formatTimeLeft(leftMs: number, language: Language): string {
  if (leftMs < 0) return language === 'zh' ? '已截止' : 'closed';
  if (leftMs < DAY_MS) {
    const parts = [
      Math.floor(leftMs / HOUR_MS),
      Math.floor((leftMs % HOUR_MS) / MINUTE_MS),
      Math.floor((leftMs % MINUTE_MS) / SECOND_MS),
    ];
    return parts.map((part) => String(part).padStart(2, '0')).join(':');
  }
  const days = Math.floor(leftMs / DAY_MS);
  const hours = Math.floor((leftMs % DAY_MS) / HOUR_MS);
  if (language === 'zh') return `还有 ${days} 天 ${hours} 时`;
  return `${days} ${days === 1 ? 'day' : 'days'} ${hours} h left`;
}

/** The day on Shandong's calendar at a moment. */
export function shanghaiDay(instant: Instant): Day {
  return dayIn(instant, SHANGHAI);
}

/** What is left until a day, in years and days: `还有 1 年 6 天`, `1 year 6 days left`; nothing after it. */
export function formatDaysLeft(today: Day, until: Day, language: Language): string | null {
  if (until < today) return null;
  let years = 0;
  while (addYears(today, years + 1) <= until) years += 1;
  const days = daysBetween(addYears(today, years), until);
  if (language === 'zh') return `还有 ${years > 0 ? `${years} 年 ` : ''}${days} 天`;
  const daysInWords = `${days} ${days === 1 ? 'day' : 'days'}`;
  if (years === 0) return `${daysInWords} left`;
  return `${years} ${years === 1 ? 'year' : 'years'} ${daysInWords} left`;
}

function spanInChinese(from: Day, to: Day, { withYear = false }: SpanDetail): string {
  const oneYear = from.slice(0, 4) === to.slice(0, 4);
  if (from === to) return withYear ? from : from.slice(5);
  if (!oneYear) return `${from} 至 ${to}`;
  return `${withYear ? from : from.slice(5)} 至 ${to.slice(5)}`;
}

function spanInEnglish(from: Day, to: Day, { withYear = false }: SpanDetail): string {
  const oneYear = from.slice(0, 4) === to.slice(0, 4);
  const oneMonth = from.slice(0, 7) === to.slice(0, 7);
  const last = withYear || !oneYear ? formatPlainDay(to, 'en') : formatShortDay(to, 'en');
  if (from === to) return last;
  if (!oneYear) return `${formatPlainDay(from, 'en')} – ${last}`;
  if (!oneMonth) return `${formatShortDay(from, 'en')} – ${last}`;
  return `${partsOf(from).date}–${last}`;
}

function partsOf(day: Day) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date, weekday: weekday(day) % 7 };
}

function inShanghai(instant: Instant): { readonly day: Day; readonly time: string } {
  const seconds = Math.floor(epochMs(instant) / SECOND_MS) + SHANGHAI.offsetMinutes * 60;
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  return {
    day: dayIn(instant, SHANGHAI),
    time: parts.map((part) => String(part).padStart(2, '0')).join(':'),
  };
}
