import { type Day, dayIn, daysBetween, SHANGHAI } from '@qichuang/base';
import { formatPlainDay, MILESTONE_WORDS } from '@qichuang/language';
import type { Column } from '../../kit/DataTable.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { serverNow } from '../../wire/server-clock.ts';
import type { RowOf } from '../../wire/use-pages.ts';
import { MilestoneActs } from './MilestoneActs.tsx';

export type Milestone = RowOf<'list-milestones'>;

const TAGS = {
  overdue: 'tag bad',
  due: 'tag soft',
  planned: 'tag',
  reported: 'tag moving',
  done: 'tag good',
  cancelled: 'tag',
} as const;

/** The columns that the list of a platform and the list of all share. */
export function useMilestoneColumns(): Readonly<
  Record<'task' | 'due' | 'standing' | 'acts', Column<Milestone>>
> {
  const t = useWords();
  const language = useLanguage();
  return {
    task: {
      id: 'task',
      title: t(MILESTONE_WORDS.task),
      names: true,
      cell: ({ task, deliverable, origin, asked, checked, standing }) => (
        <>
          {task[language]}
          {deliverable !== '' && <small className="block muted">{deliverable}</small>}
          {origin === 'general' && <small className="block muted">{t(MILESTONE_WORDS.fromGeneral)}</small>}
          {asked !== null && <small className="block">{askedText(asked, standing)}</small>}
          {checked !== null && (
            <small className="block">
              {t(checked.confirmed ? MILESTONE_WORDS.confirmed : MILESTONE_WORDS.sentBack, {
                finding: checked.finding,
              })}
            </small>
          )}
        </>
      ),
    },
    due: {
      id: 'due',
      title: t(MILESTONE_WORDS.dueOn),
      cell: ({ dueOn, moved, standing }) => (
        <>
          <DayText on={dueOn} />
          <Left dueOn={dueOn} standing={standing} />
          {moved.map(({ from, to }) => (
            <small key={`${from} ${to}`} className="block muted">
              {t(MILESTONE_WORDS.movedFrom, { from: formatPlainDay(from as Day, language) })}
            </small>
          ))}
        </>
      ),
    },
    standing: {
      id: 'standing',
      title: t(MILESTONE_WORDS.standing),
      cell: ({ standing, doneOn, proof, note, platform }) => (
        <>
          <span className={TAGS[standing]}>{t(MILESTONE_WORDS[standing])}</span>
          {doneOn !== null && (
            <small className="block">
              <DayText on={doneOn} />
            </small>
          )}
          {note !== '' && <small className="block muted">{note}</small>}
          {proof.map(({ hash, name }) => (
            <small key={hash} className="block">
              <a download href={fileAddress('fetch-platform-file', { platform: platform.id, hash })}>
                {name}
              </a>
            </small>
          ))}
        </>
      ),
    },
    acts: { id: 'acts', title: '', cell: (milestone) => <MilestoneActs milestone={milestone} /> },
  };

  function askedText(asked: NonNullable<Milestone['asked']>, standing: Milestone['standing']): string {
    const { to, reason } = asked;
    if (to !== null) return t(MILESTONE_WORDS.askedMove, { to: formatPlainDay(to as Day, language), reason });
    return t(standing === 'cancelled' ? MILESTONE_WORDS.cancelledBecause : MILESTONE_WORDS.askedCancel, {
      reason,
    });
  }
}

/** How many days are left or gone, for what is still planned. */
function Left({ dueOn, standing }: Pick<Milestone, 'dueOn' | 'standing'>) {
  const t = useWords();
  if (standing !== 'overdue' && standing !== 'due') return null;
  const days = daysBetween(dayIn(serverNow(), SHANGHAI), dueOn as Day);
  if (days === 0) return <small className="block">{t(MILESTONE_WORDS.today)}</small>;
  return (
    <small className="block">
      {days < 0 ? t(MILESTONE_WORDS.daysOver, { days: -days }) : t(MILESTONE_WORDS.daysLeft, { days })}
    </small>
  );
}
