import type { Day, Instant } from '@qichuang/base';
import {
  formatDay,
  formatInstant,
  formatPlainDay,
  formatPlainInstant,
  formatShortInstant,
} from '@qichuang/language';
import { useLanguage } from './words.ts';

/** A moment, on Shandong's clock, which the frame of every page names: with its year, or short where the year is clear. */
export function Time({ at, short = false }: { at: string; short?: boolean }) {
  const language = useLanguage();
  const moment = at as Instant;
  return (
    <time dateTime={at} title={formatInstant(moment, language)}>
      {short ? formatShortInstant(moment, language) : formatPlainInstant(moment, language)}
    </time>
  );
}

/** A day; with its weekday where somebody must keep it. */
export function DayText({ on, weekday = false }: { on: string; weekday?: boolean }) {
  const language = useLanguage();
  const day = on as Day;
  return <time dateTime={on}>{weekday ? formatDay(day, language) : formatPlainDay(day, language)}</time>;
}
