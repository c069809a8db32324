import { addDays, type Day } from '@qichuang/base';
import { formatDay, formatShortDay, NOTICE_WORDS, shanghaiDay } from '@qichuang/language';
import { useServerNow } from '../../kit/server-time.ts';
import { useLanguage, useWords } from '../../kit/words.ts';

const TODAY_EVERY_MS = 60_000;

/** The clock of a notice: each working day a numbered cell, rest days dashed, past ones filled. */
export function DayCells({ days }: { days: readonly string[] }) {
  const t = useWords();
  const language = useLanguage();
  const today = shanghaiDay(useServerNow(TODAY_EVERY_MS));
  return (
    <ol className="day-cells">
      {everyDay(days as readonly Day[]).map((day) => {
        const number = days.indexOf(day) + 1;
        const label = number === 0 ? t(NOTICE_WORDS.dayRest) : t(NOTICE_WORDS.dayWork, { number });
        return (
          <li
            key={day}
            className={classOf(number, day, today)}
            title={`${formatDay(day, language)} ${label}`}
            aria-current={day === today ? 'date' : undefined}
          >
            <span>{formatShortDay(day, language)}</span>
            <b>{number === 0 ? t(NOTICE_WORDS.dayRest) : number}</b>
          </li>
        );
      })}
    </ol>
  );
}

function everyDay(days: readonly Day[]): readonly Day[] {
  const [first] = days;
  const last = days.at(-1);
  const all: Day[] = [];
  if (first === undefined || last === undefined) return all;
  for (let day = first; day <= last; day = addDays(day, 1)) all.push(day);
  return all;
}

function classOf(number: number, day: Day, today: Day): string {
  if (number === 0) return 'rest';
  if (day === today) return 'today';
  return day < today ? 'past' : '';
}
