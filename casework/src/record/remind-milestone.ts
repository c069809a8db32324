import { dayIn, daysBetween, parseDay, type Result, refused, SHANGHAI } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit, type Standpoint } from '../spine/commit.ts';

/** How a milestone is spoken of: a month before, in the last week, and when it has just run over (default). */
type MilestoneNotice = 'month' | 'week' | 'overdue';

/** Notices are a week wide, so that a server that slept over a day still gives them, and each is given once. */
const WEEK = 7;

/** The notice that is due on a day; `null` on most days. The due day itself is in time. */
export function milestoneNoticeOn(dueOn: string, today: string): MilestoneNotice | null {
  const [due, on] = [parseDay(dueOn), parseDay(today)];
  if (due === undefined || on === undefined) throw new Error(`no days: ${dueOn} ${today}`);
  const left = daysBetween(on, due);
  if (left < 0) return left >= -WEEK ? 'overdue' : null;
  if (left < WEEK) return 'week';
  return left <= 30 && left > 30 - WEEK ? 'month' : null;
}

/** Reminds host and recommender of a milestone that comes due or has run over; by the clock, once per notice (A4.1, B6.1). */
export async function remindOfMilestone(
  desk: Desk,
  act: Act<{ readonly milestone: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const milestone = await desk.shelf.find('milestone', act.body.milestone);
  const platform =
    milestone === undefined ? undefined : await desk.shelf.find('platform', milestone.platform);
  if (milestone === undefined || platform === undefined) return refused(refusal('not-found'));
  const { id, version, state, dueOn, task } = milestone;
  if (state !== 'planned') return refused(refusal('wrong-state', 'B6.1', { state }));
  const notice = milestoneNoticeOn(dueOn, dayIn(act.at, SHANGHAI));
  if (notice === null) return refused(refusal('too-early', 'B6.1', { dueOn }));
  const values = { platform: platform.name, task, dueOn };
  const topic = `milestone-${notice}` as const;
  return commit(
    desk,
    act,
    [],
    { id, version, state },
    {
      messages: [
        { topic, to: { organisation: platform.organisation }, values },
        ...(notice === 'overdue'
          ? [{ topic, to: { recommender: platform.recommender }, values } as const]
          : []),
      ],
    },
  );
}
