import { KIT_WORDS, REVIEW_STEP_KIND_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { type StepRow, StepState } from '../StepMarks.tsx';

interface Props {
  readonly rows: readonly StepRow[];
  readonly onMore: (() => void) | undefined;
}

/** The days on which anything is held, each with its hours in order. */
export function StepsCalendar({ rows, onMore }: Props) {
  const t = useWords();
  const language = useLanguage();
  const days = [...new Set(rows.map(({ on }) => on))];
  return (
    <div className="step-days">
      {days.map((on) => (
        <section key={on} className="card" aria-labelledby={`day-${on}`}>
          <div className="card-head">
            <h2 id={`day-${on}`}>
              <DayText on={on} weekday />
            </h2>
          </div>
          <ol className="card-body">
            {rows
              .filter((row) => row.on === on)
              .map((row) => (
                <li key={row.id} className={row.state === 'cancelled' ? 'muted' : ''}>
                  <span className="step-hour">
                    {row.from}–{untilOf(row)}
                  </span>
                  <div>
                    <Link to="/review-steps/$step" params={{ step: row.id }}>
                      {row.application.name}
                    </Link>{' '}
                    <StepState state={row.state} />
                    <br />
                    <small>
                      {t(REVIEW_STEP_KIND_WORDS[row.kind])} · {row.place}
                      {row.people.length > 0 && ` · ${row.people.join(language === 'zh' ? '、' : ', ')}`}
                    </small>
                  </div>
                </li>
              ))}
          </ol>
        </section>
      ))}
      {onMore !== undefined && <Button onClick={onMore}>{t(KIT_WORDS.more)}</Button>}
    </div>
  );
}

function untilOf({ from, minutes }: Pick<StepRow, 'from' | 'minutes'>): string {
  const end = Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + minutes;
  return `${String(Math.floor(end / 60) % 24).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}
