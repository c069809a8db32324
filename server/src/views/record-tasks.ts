import { addDays, addMs, atLocalTime, type Day, dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { type Actor, DUE_WITHIN_DAYS, type Grade } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';
import type { LifeFilter } from '@qichuang/store';
import { standingFilter } from './milestone-rows.ts';
import { gapsOf } from './record-gaps.ts';
import { listScope, type Room } from './standing.ts';
import type { Waiting } from './waiting.ts';

/** What waits in the records of platforms: milestones to report, to check and to follow up, and gaps to fill (A4.1, B5.2, B6.1). */
export async function recordTasks(
  room: Room,
  actor: Actor,
  grade: Grade | null,
  at: Instant,
): Promise<readonly Waiting[]> {
  const today = dayIn(at, SHANGHAI);
  const waits = (kind: TaskKind, filter: LifeFilter) => milestones(room, actor, kind, filter);
  const overdue = standingFilter('overdue', today);
  switch (listScope(actor).kind) {
    case 'organisation':
      return [
        await waits('host.milestone-due', {
          states: ['planned'],
          dueBefore: addDays(today, DUE_WITHIN_DAYS + 1),
          running: true,
        }),
        await gaps(room, actor, 'host.record-missing', today),
      ];
    case 'recommender':
      return grade === 'clerk'
        ? [
            await waits('recommender.milestone-reported', { states: ['reported'] }),
            await waits('recommender.milestone-overdue', overdue),
            await gaps(room, actor, 'recommender.record-gaps', today),
          ]
        : [await asked(room, actor, 'recommender.milestone-move', 'move')];
    case 'authority':
      return grade === 'clerk'
        ? [await waits('authority.milestone-overdue', overdue)]
        : [await asked(room, actor, 'authority.milestone-cancel', 'cancel')];
    case 'operator':
    case 'none':
      return [];
  }
}

async function milestones(
  { store }: Room,
  actor: Actor,
  kind: TaskKind,
  filter: LifeFilter,
): Promise<Waiting> {
  const { rows, total } = await store.queries.listLife('milestone', listScope(actor), filter, { limit: 1 });
  const [first] = rows;
  return {
    kind,
    round: null,
    count: total,
    since: null,
    dueAt: first === undefined ? null : endOf(first.dueOn),
    first: first?.platform ?? '',
  };
}

async function asked(
  { store }: Room,
  actor: Actor,
  kind: TaskKind,
  what: 'move' | 'cancel',
): Promise<Waiting> {
  const found = await store.queries.milestonesAsked(listScope(actor), what);
  const since = (found[0]?.at ?? null) as Instant | null;
  return { kind, round: null, count: found.length, since, dueAt: null, first: found[0]?.platform ?? '' };
}

async function gaps(room: Room, actor: Actor, kind: TaskKind, today: Day): Promise<Waiting> {
  const found = await gapsOf(room, actor, today);
  return {
    kind,
    round: null,
    count: found.length,
    since: null,
    dueAt: null,
    first: found[0]?.platform ?? '',
  };
}

/** The whole day is in time; told as the end of that day, not as the beginning of the next. */
function endOf(day: Day): Instant {
  return addMs(atLocalTime(day, '00:00', SHANGHAI), 86_399_000);
}
