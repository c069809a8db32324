import { type Day, dayIn, type Instant, SHANGHAI, yearOf } from '@qichuang/base';
import {
  formatDay,
  formatInstant,
  formatPlainDay,
  formatPlainInstant,
  formatShortInstant,
} from '@qichuang/language';
import { serverNow } from '../wire/server-clock.ts';
import { useLanguage } from './words.ts';

/** A moment, on Shandong's clock, which the frame of every page names: with its year, or short as long as that is this year. */
export function Time({ at, short = false }: { at: string; short?: boolean }) {
  const language = useLanguage();
  const moment = at as Instant;
  return (
    <time dateTime={at} title={formatInstant(moment, language)}>
      {short && isThisYear(moment)
        ? formatShortInstant(moment, language)
        : formatPlainInstant(moment, language)}
    </time>
  );
}

/** A day; with its weekday where somebody must keep it. */
export function DayText({ on, weekday = false }: { on: string; weekday?: boolean }) {
  const language = useLanguage();
  const day = on as Day;
  return <time dateTime={on}>{weekday ? formatDay(day, language) : formatPlainDay(day, language)}</time>;
}

/** A platform lives for years: a day without its year is clear in the current one only. */
function isThisYear(moment: Instant): boolean {
  return yearOf(dayIn(moment, SHANGHAI)) === yearOf(dayIn(serverNow(), SHANGHAI));
}
