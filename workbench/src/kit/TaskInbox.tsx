import { CheckCircleOutlined, InfoCircleOutlined } from '@ant-design/icons';
import type { Instant } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { formatDeadline, formatShortInstant, formatTimeLeft, TASK_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { EmptyState } from './EmptyState.tsx';
import { msUntil, useServerNow } from './server-time.ts';
import { useLanguage, useWords } from './words.ts';

export type Task = ViewOf<(typeof REQUESTS)['list-tasks']>['rows'][number];

const SOON_MS = 7 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** What waits for the reader: time left first, what and for which case, what happens otherwise, one button naming the act. */
export function TaskInbox({ tasks, headed = true }: { tasks: readonly Task[]; headed?: boolean }) {
  const t = useWords();
  const now = useServerNow(60_000);
  const sorted = tasks.toSorted(byDue);
  return (
    <section className="card" aria-label={t(TASK_WORDS.title)}>
      {headed && (
        <div className="card-head">
          <h2>
            {t(TASK_WORDS.title)} {tasks.length}
          </h2>
          <span className="hint">{t(TASK_WORDS.sorted)}</span>
        </div>
      )}
      {sorted.length === 0 && (
        <EmptyState
          icon={<CheckCircleOutlined aria-hidden />}
          title={t(TASK_WORDS.emptyTitle)}
          hint={t(TASK_WORDS.emptyNext)}
        />
      )}
      <ul>
        {sorted.map((task) => (
          <TaskRow key={task.id} task={task} now={now} />
        ))}
      </ul>
    </section>
  );
}

function TaskRow({ task, now }: { task: Task; now: Instant }) {
  const t = useWords();
  const language = useLanguage();
  const { title, about, otherwise, verb, link, dueAt, since, count } = task;
  const leftMs = dueAt === null ? null : msUntil(dueAt as Instant, now);
  const urgency = urgencyOf(leftMs);
  return (
    <li className={`task ${urgency}`}>
      <div>
        <div className="left">{leftMs === null ? t(TASK_WORDS.noLimit) : leftInWords(leftMs)}</div>
        <div className="hint">
          {dueAt === null
            ? t(TASK_WORDS.since, { when: formatShortInstant(since as Instant, language) })
            : formatDeadline(dueAt as Instant, language)}
        </div>
      </div>
      <div>
        <div className="what">
          {title} {count > 1 && <span className="tag">{t(TASK_WORDS.several, { count })}</span>}
        </div>
        <div>{about}</div>
        {otherwise !== '' && (
          <div className="hint otherwise">
            <InfoCircleOutlined aria-hidden />
            {otherwise}
          </div>
        )}
      </div>
      <Link
        {...placeOf(link)}
        className={urgency === '' ? 'plain-button' : 'primary-button'}
        aria-label={`${verb}：${title}，${about}`}
      >
        {verb}
      </Link>
    </li>
  );

  function leftInWords(ms: number): string {
    if (ms < 0) return t(TASK_WORDS.overdue);
    // Seconds would make the list restless; within a day the hours and minutes suffice.
    return ms < DAY_MS ? formatTimeLeft(ms, language).slice(0, 5) : formatTimeLeft(ms, language);
  }
}

function urgencyOf(leftMs: number | null): '' | 'soon' | 'over' {
  if (leftMs === null || leftMs > SOON_MS) return '';
  return leftMs < 0 ? 'over' : 'soon';
}

/** Tasks name their page by its whole address; the router knows it without the base, its question apart. */
export function placeOf(link: string) {
  const [path = '/', question = ''] = link.split('?');
  const to = path.startsWith('/app/') ? path.slice('/app'.length) : path;
  return { to, search: Object.fromEntries(new URLSearchParams(question)) as never };
}

function byDue(one: Task, other: Task): number {
  const [a, b] = [one.dueAt ?? '9999', other.dueAt ?? '9999'];
  if (a !== b) return a < b ? -1 : 1;
  return one.since < other.since ? -1 : 1;
}
