import type { Day, Instant } from '@qichuang/base';
import {
  formatDay,
  formatInstant,
  formatOfficialDay,
  formatPlainDay,
  formatPlainInstant,
  formatShortInstant,
  formatTime,
  shanghaiDay,
} from '@qichuang/language';
import { useLanguage } from '../frame/context.ts';

const FORMATS = { full: formatDay, plain: formatPlainDay, official: formatOfficialDay } as const;

/** A day as a `time` element. */
export function OnDay({ day, as = 'plain' }: { readonly day: Day; readonly as?: keyof typeof FORMATS }) {
  return <time dateTime={day}>{FORMATS[as](day, useLanguage())}</time>;
}

/** A moment on Shandong's clock as a `time` element; a deadline says its weekday too. */
export function AtMoment({
  at,
  as = 'plain',
}: {
  readonly at: Instant;
  readonly as?: 'plain' | 'short' | 'deadline';
}) {
  const language = useLanguage();
  if (as === 'deadline') {
    return (
      <time
        dateTime={at}
      >{`${formatDay(shanghaiDay(at), language)}${language === 'zh' ? ' ' : ', '}${formatTime(at, language)}`}</time>
    );
  }
  return (
    <time dateTime={at} title={formatInstant(at, language)}>
      {as === 'short' ? formatShortInstant(at, language) : formatPlainInstant(at, language)}
    </time>
  );
}
