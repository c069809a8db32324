import { type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { formatOfficialDay, formatTime } from '@qichuang/language';

/** 成文日期 and every other day in an official paper: `2025年3月1日`, no spaces, no leading zeros (7.3.5.4). */
export function officialDay(on: Day): string {
  return formatOfficialDay(on, 'zh').replaceAll(' ', '');
}

/** A moment on Shandong's clock: `2025年3月1日17:30`. */
export function officialInstant(at: Instant): string {
  return `${officialDay(dayIn(at, SHANGHAI))}${formatTime(at, 'zh')}`;
}
