import { addDays, atLocalTime, type Day, type Instant, SHANGHAI } from '@qichuang/base';
import type { Grade, InspectionTask } from '@qichuang/domain';
import type { TaskKind } from '@qichuang/language';
import { publicationOf } from './inspection-results.ts';
import type { Room, Scope } from './standing.ts';
import type { Waiting } from './waiting.ts';

/** What results ask: of the host to object in time, of the clerk to conclude, of the approver to answer and to publish (A4.3, B6.3). */
export async function inspectionResultTasks(
  room: Room,
  scope: Scope,
  grade: Grade | null,
  at: Instant,
): Promise<readonly Waiting[]> {
  const { shelf } = room.desk;
  if (scope.kind === 'organisation') {
    if (grade !== 'approver') return [];
    const signed = await shelf.where('inspectionTask', { organisation: scope.id, state: 'signed' });
    return one(
      'host.inspection',
      signed.filter((task) => isOpen(task, at)),
      ({ objectionUntil }) => endOf(objectionUntil),
    );
  }
  if (scope.kind !== 'authority') return [];
  const { programme, awayFrom = [] } = scope;
  const all = await shelf.where('inspectionTask', {
    programme,
    state: ['signed', 'objected', 'answered', 'concluded'],
  });
  const tasks = all.filter(({ organisation }) => !awayFrom.includes(organisation));
  const due = (task: InspectionTask) =>
    endOf((publicationOf(room, task, at)?.dueOn as Day | undefined) ?? null);
  const of = (kind: TaskKind, ...states: readonly InspectionTask['state'][]) =>
    one(
      kind,
      tasks.filter((task) => states.includes(task.state) && !(task.state === 'signed' && isOpen(task, at))),
      due,
    );
  return grade === 'clerk'
    ? of('authority.inspection-to-conclude', 'signed', 'answered')
    : [
        ...of('authority.inspection-objected', 'objected'),
        ...of('authority.inspection-to-publish', 'concluded'),
      ];
}

/** The host may still object. */
function isOpen({ objectionUntil }: InspectionTask, at: Instant): boolean {
  return objectionUntil !== null && at < atLocalTime(addDays(objectionUntil, 1), '00:00', SHANGHAI);
}

function one(
  kind: TaskKind,
  tasks: readonly InspectionTask[],
  due: (task: InspectionTask) => Instant | null,
): readonly Waiting[] {
  const [first] = tasks;
  if (first === undefined) return [];
  return [
    {
      kind,
      round: null,
      count: tasks.length,
      since:
        tasks.flatMap(({ concluded, objection }) => concluded?.at ?? objection?.at ?? []).sort()[0] ?? null,
      dueAt: tasks.flatMap((task) => due(task) ?? []).sort()[0] ?? null,
      first: kind === 'authority.inspection-to-publish' ? first.inspection : first.id,
    },
  ];
}

/** The whole day is in time; told as the end of that day. */
function endOf(day: Day | null): Instant | null {
  return day === null ? null : atLocalTime(day, '23:59', SHANGHAI);
}
