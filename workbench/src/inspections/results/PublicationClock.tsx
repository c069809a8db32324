import { INSPECTION_COURSE_WORDS as WORDS } from '@qichuang/language';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import type { Result } from './ResultCourse.tsx';

/** Within how many working days a result is to be published; red once they are over. */
export function PublicationClock({
  publication,
}: {
  readonly publication: NonNullable<Result['publication']>;
}) {
  const t = useWords();
  const { dueOn, daysLeft, overdue } = publication;
  return (
    <>
      <DayText on={dueOn} weekday />{' '}
      <span className={overdue ? 'tag bad' : 'tag soft'}>
        {t(overdue ? WORDS.daysOver : WORDS.daysLeft, { days: Math.abs(daysLeft) })}
      </span>
    </>
  );
}
