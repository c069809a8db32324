import { addDays, type Day, isWorkingDay, type WorkCalendar, weekday } from '@qichuang/base';
import { CALENDAR_WORDS, formatDay, formatMonth } from '@qichuang/language';
import { useLanguage, useWords } from '../../kit/words.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** A year at a glance: a line per month, a cell per day, told apart by shape and words as well as by ground. */
export function YearOverview({ calendar, year }: { calendar: WorkCalendar; year: number }) {
  const t = useWords();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll" tabIndex={0} aria-label={t(CALENDAR_WORDS.year, { year })}>
      <table className="year-grid">
        <tbody>
          {MONTHS.map((month) => (
            <tr key={month}>
              <th scope="row">{formatMonth(Number(month), language)}</th>
              {daysOf(year, month).map((day) => {
                const kind = kindOf(calendar, day);
                const label = `${formatDay(day, language)} ${t(LEGEND[kind])}`;
                return (
                  <td key={day} className={kind} title={label}>
                    <span aria-hidden="true">{Number(day.slice(8))}</span>
                    <span className="sr">{label}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const LEGEND = {
  plain: CALENDAR_WORDS.legendWork,
  weekend: CALENDAR_WORDS.legendWeekend,
  off: CALENDAR_WORDS.legendRest,
  worked: CALENDAR_WORDS.legendMakeUp,
} as const;

export function CalendarLegend() {
  const t = useWords();
  return (
    <ul className="year-legend">
      {(['plain', 'weekend', 'off', 'worked'] as const).map((kind) => (
        <li key={kind}>
          <i className={kind} aria-hidden="true" />
          {t(LEGEND[kind])}
        </li>
      ))}
    </ul>
  );
}

function kindOf(calendar: WorkCalendar, day: Day): keyof typeof LEGEND {
  const works = isWorkingDay(calendar, day);
  if (weekday(day) <= 5) return works ? 'plain' : 'off';
  return works ? 'worked' : 'weekend';
}

function daysOf(year: number, month: string): readonly Day[] {
  const days: Day[] = [];
  for (let day = `${year}-${month}-01` as Day; day.slice(5, 7) === month; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}
