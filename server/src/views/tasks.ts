import type { Instant } from '@qichuang/base';
import type { Actor, Grade, Round } from '@qichuang/domain';
import { type Language, say, TASK_TEXTS } from '@qichuang/language';
import type { TaskCount } from '@qichuang/store';
import { drawTasks } from './draw-tasks.ts';
import { inspectionResultTasks } from './inspection-result-tasks.ts';
import { inspectionTasks } from './inspection-tasks.ts';
import { meetingTasks } from './meeting-tasks.ts';
import { officeTasks } from './office-tasks.ts';
import { recordTasks } from './record-tasks.ts';
import { type Room, scopeOf } from './standing.ts';
import { stepTasks } from './step-tasks.ts';
import { taskLink } from './task-links.ts';
import { waitingOf } from './task-turns.ts';
import type { View } from './view.ts';
import type { Waiting } from './waiting.ts';

type Task = View<'list-tasks'>['rows'][number];

/** Everything that waits for the acting office, the most urgent first. */
export async function tasksOf(
  room: Room,
  actor: Actor,
  at: Instant,
  language: Language,
): Promise<readonly Task[]> {
  const scope = scopeOf(actor);
  const grade = gradeOf(actor);
  const counts = scope.kind === 'inspector' ? [] : await room.store.queries.taskCounts(scope);
  const rounds = await roundsOf(room, counts);
  const own = counts.flatMap((count) => waitingOf(scope, grade, count, rounds));
  const waiting = await Promise.all([
    refined(room, own, counts, at),
    officeTasks(room, scope, grade, at),
    recordTasks(room, actor, grade, at),
    drawTasks(room, scope, grade),
    meetingTasks(room, actor),
    inspectionTasks(room, scope, grade),
    inspectionResultTasks(room, scope, grade, at),
    stepTasks(room, actor, grade, at),
  ]);
  return waiting
    .flat()
    .filter(({ count }) => count > 0)
    .sort(byUrgency)
    .map((one) => taskView(one, at, language));
}

function gradeOf({ office }: Actor): Grade | null {
  if (office === null) return null;
  if (office.role.endsWith('-clerk') || office.role === 'applicant-handler') return 'clerk';
  return office.role.endsWith('-approver') || office.role === 'applicant-submitter' ? 'approver' : null;
}

async function roundsOf({ desk }: Room, counts: readonly TaskCount[]): Promise<ReadonlyMap<string, Round>> {
  const ids = [...new Set(counts.flatMap(({ round }) => round ?? []))];
  const found = await Promise.all(ids.map((id) => desk.shelf.find('round', id)));
  return new Map(
    found.flatMap((round) => (round === undefined ? [] : [[round.id as string, round] as const])),
  );
}

/** Takes off what somebody else has in hand already: prepared opinions, prepared notices, notices still running. */
async function refined(
  { desk }: Room,
  waiting: readonly Waiting[],
  counts: readonly TaskCount[],
  at: Instant,
): Promise<readonly Waiting[]> {
  const inHand = (thing: string, state: string, round: Round | null) =>
    counts.find((one) => one.thing === thing && one.state === state && one.round === round?.id)?.count ?? 0;
  return Promise.all(
    waiting.map(async (one): Promise<Waiting> => {
      const round = one.round?.id;
      if (one.kind === 'authority.recommended') {
        return {
          ...one,
          count: one.count - inHand('formalCheck', 'prepared', one.round),
          dueAt: one.round?.windows.check.until ?? null,
        };
      }
      // After its time a statement is no longer taken: nothing waits for the host.
      if (one.kind === 'host.evaluation' && one.dueAt !== null && one.dueAt < at) return { ...one, count: 0 };
      if (one.kind === 'authority.accepted')
        return { ...one, dueAt: one.round?.windows.review.until ?? null };
      if (one.kind === 'authority.selected' && round !== undefined) {
        const prepared = await desk.shelf.where('notice', { round, state: 'prepared' });
        return { ...one, count: one.count - prepared.reduce((sum, { entries }) => sum + entries.length, 0) };
      }
      if (one.kind === 'authority.on-notice' && round !== undefined) {
        const running = await desk.shelf.where('notice', { round, state: 'published' });
        const up = running
          .filter(({ until }) => until >= at)
          .reduce((sum, { entries }) => sum + entries.length, 0);
        const listed = await desk.shelf.where('announcement', { round, state: 'prepared' });
        return {
          ...one,
          count: one.count - up - listed.reduce((sum, { entries }) => sum + entries.length, 0),
        };
      }
      return one;
    }),
  );
}

/** By due time, what has none last; then by how long it has waited. */
function byUrgency(one: Waiting, other: Waiting): number {
  const [a, b] = [one.dueAt ?? '~', other.dueAt ?? '~'];
  if (a !== b) return a < b ? -1 : 1;
  return (one.since ?? '~') < (other.since ?? '~') ? -1 : 1;
}

function taskView(
  { kind, round, count, since, dueAt, first }: Waiting,
  at: Instant,
  language: Language,
): Task {
  const { title, verb, otherwise } = TASK_TEXTS[kind];
  return {
    id: `${kind}:${round?.id ?? ''}:${first}`,
    kind,
    title: say(title, language),
    about: round?.title[language] ?? '',
    otherwise: say(otherwise, language),
    verb: say(verb, language),
    link: taskLink(kind, first, round?.id ?? '', count),
    dueAt,
    since: since ?? round?.calledAt ?? at,
    count,
  };
}
