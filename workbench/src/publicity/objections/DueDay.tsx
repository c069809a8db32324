import { countWorkingDays, type Day } from '@qichuang/base';
import { OBJECTION_WORDS, shanghaiDay } from '@qichuang/language';
import { useServerNow } from '../../kit/server-time.ts';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useCalendar } from '../calendar.ts';

const TODAY_EVERY_MS = 60_000;

/** Until when an objection is to be answered, with the working days that are left. */
export function DueDay({ due, open }: { due: string; open: boolean }) {
  const t = useWords();
  const calendar = useCalendar();
  const today = shanghaiDay(useServerNow(TODAY_EVERY_MS));
  const day = due as Day;
  if (!open || calendar === null) return <DayText on={due} />;
  const over = today > day;
  // Today itself is used up, the day of the answer is not.
  const count = over
    ? countWorkingDays(calendar, day, today) - 1
    : countWorkingDays(calendar, today, day) - 1;
  return (
    <>
      <DayText on={due} weekday />{' '}
      <span className={over ? 'tag bad' : 'tag soft'}>
        {t(over ? OBJECTION_WORDS.overdue : OBJECTION_WORDS.daysLeft, { count: Math.max(0, count) })}
      </span>
    </>
  );
}
