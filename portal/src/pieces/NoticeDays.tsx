import { weekday } from '@qichuang/base';
import { PORTAL_WORDS } from '@qichuang/language';
import { useSay } from '../frame/context.ts';
import { type NoticeClock, workingDayNow, workingDaysOf } from './notice-clock.ts';

/** Each day of a notice as a cell: passed filled, today framed, rest days dashed and not counted. */
export function NoticeDays({ clock }: { readonly clock: NoticeClock }) {
  const t = useSay();
  const words = PORTAL_WORDS.notice;
  return (
    <ol className="days">
      {clock.days.map(({ day, working }) => {
        const classes = [
          working ? '' : 'rest',
          working && day <= clock.today ? 'passed' : '',
          day === clock.today ? 'today' : '',
        ].filter((name) => name !== '');
        const workdayName = working ? words.weekdays[weekday(day)] : words.rest;
        const name = day === clock.today ? words.today : workdayName;
        return (
          <li key={day} className={classes.join(' ') || undefined}>
            <time dateTime={day}>
              {t(name)}
              <br />
              {Number(day.slice(8))}
            </time>
          </li>
        );
      })}
    </ol>
  );
}

/** The same clock in one line, for the home page. */
export function NoticeBars({ clock }: { readonly clock: NoticeClock }) {
  const t = useSay();
  const days = workingDaysOf(clock);
  return (
    <div
      className="day-bars"
      role="img"
      aria-label={t(PORTAL_WORDS.notice.bars, { count: days.length, now: workingDayNow(clock) })}
    >
      {days.map((day) => (
        <span key={day} className={day <= clock.today ? 'passed' : undefined} />
      ))}
    </div>
  );
}
