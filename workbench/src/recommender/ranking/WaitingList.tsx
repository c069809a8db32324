import { daysBetween, type Instant } from '@qichuang/base';
import { RECOMMENDER_WORDS, shanghaiDay } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { StateMark } from '../../kit/StateMark.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import type { ApplicationRow } from '../../round-choice/use-applications.ts';
import './ranking.css';

interface Props {
  readonly undecided: readonly ApplicationRow[];
  /** With their applicants: they come back. */
  readonly others: readonly ApplicationRow[];
  readonly onRecommend?: (row: ApplicationRow) => void;
  readonly onDecline?: (row: ApplicationRow) => void;
}

/** What has no verdict yet, with how long it has waited, and what is with its applicant. */
export function WaitingList({ undecided, others, onRecommend, onDecline }: Props) {
  const t = useWords();
  const now = useServerNow(60_000);
  return (
    <section className="card" aria-labelledby="waiting-head">
      <div className="card-head">
        <h2 id="waiting-head">{t(RECOMMENDER_WORDS.notRanked)}</h2>
        <span className="hint">{undecided.length}</span>
      </div>
      {undecided.length + others.length === 0 && (
        <p className="card-body muted">{t(RECOMMENDER_WORDS.notRankedHint)}</p>
      )}
      <ul className="waiting-list">
        {[...undecided, ...others].map((row) => (
          <li key={row.id}>
            <Link to="/applications/$application" params={{ application: row.id }}>
              {row.name}
            </Link>
            <StateMark state={row.state} />
            <span className="hint">{row.organisation?.name}</span>
            <span className="hint">{waitOf(row)}</span>
            {onRecommend !== undefined && onDecline !== undefined && row.state === 'submitted' && (
              <span className="acts">
                <Button size="small" type="primary" onClick={() => onRecommend(row)}>
                  {t(RECOMMENDER_WORDS.recommend)}
                </Button>
                <Button size="small" onClick={() => onDecline(row)}>
                  {t(RECOMMENDER_WORDS.notRecommend)}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );

  function waitOf({ state, dueAt, since }: ApplicationRow) {
    if (state === 'returned' && dueAt !== null) {
      const [before = '', after = ''] = t(RECOMMENDER_WORDS.waitsForApplicant, { when: '\u0000' }).split(
        '\u0000',
      );
      return (
        <>
          {before}
          <DayText on={shanghaiDay(dueAt as Instant)} />
          {after}
        </>
      );
    }
    const days = daysBetween(shanghaiDay(since as Instant), shanghaiDay(now));
    return days <= 0 ? t(RECOMMENDER_WORDS.waitedToday) : t(RECOMMENDER_WORDS.waitedDays, { days });
  }
}
