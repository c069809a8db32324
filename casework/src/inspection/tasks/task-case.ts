import { atLocalTime, type Instant, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  INSPECTION_TASK_TRANSITIONS,
  type Inspection,
  type InspectionTask,
  type InspectionTaskMove,
  type InspectorId,
  mayMove,
  maySeeTask,
  type PersonId,
  type Platform,
  type Refusal,
  refusal,
  type Standing,
  standingInInspection,
} from '@qichuang/domain';
import { type Form, inspectionForm, type Programme } from '@qichuang/programmes';
import type { Act, Desk } from '../../ports.ts';
import { personOf, programmeAt } from '../../spine/case.ts';

/** A task with its batch, its platform, and the form it is typed into. */
export interface TaskCase {
  readonly task: InspectionTask;
  readonly inspection: Inspection;
  readonly platform: Platform;
  readonly programme: Programme;
  readonly form: Form;
}

/** @throws Error if its batch or platform is not on the shelf: a broken installation. */
export async function findTask(desk: Desk, id: string): Promise<TaskCase | undefined> {
  const task = await desk.shelf.find('inspectionTask', id);
  if (task === undefined) return undefined;
  const [inspection, platform] = await Promise.all([
    desk.shelf.find('inspection', task.inspection),
    desk.shelf.find('platform', task.platform),
  ]);
  if (inspection === undefined || platform === undefined)
    throw new Error(`inspection task ${id} without its batch or platform`);
  const programme = programmeAt(desk, task.programmeDigest);
  return { task, inspection, platform, programme, form: inspectionForm(programme, task) };
}

/** Finds a task the actor may know of; what is not theirs does not exist for them (A4.3, B6.3). */
export async function taskCaseOf(
  desk: Desk,
  id: string,
  { actor }: Pick<Act<unknown>, 'actor'>,
): Promise<Result<TaskCase & { readonly standing: Standing }, Refusal>> {
  const found = await findTask(desk, id);
  if (found === undefined) return refused(refusal('not-found'));
  const standing = standingInInspection(found.task, actor);
  if (!maySeeTask('task', standing, found.task)) return refused(refusal('not-found'));
  return ok({ ...found, standing });
}

/** Asks the table whether the actor may make the move now. */
export function mayMoveTask(
  task: InspectionTask,
  name: InspectionTaskMove,
  { actor, at }: Pick<Act<unknown>, 'actor' | 'at'>,
): Result<InspectionTask['state'], Refusal> {
  return mayMove<InspectionTask['state']>(INSPECTION_TASK_TRANSITIONS[name], {
    state: task.state,
    standing: standingInInspection(task, actor),
    person: actor.person,
    preparedBy: null,
    at,
    clocks: { recusalCloses: recusalCloses(task) },
  });
}

/** The whole day is in time. */
function recusalCloses({ notified }: InspectionTask): Instant | null {
  return notified === null ? null : atLocalTime(notified.recusalUntil, '23:59', SHANGHAI);
}

/** Which of the task's inspectors acts. @throws Error for anybody else: the table has let them through. */
export function inspectorIn(
  task: Pick<InspectionTask, 'id' | 'inspectors' | 'persons'>,
  act: Pick<Act<unknown>, 'actor'>,
): { readonly inspector: InspectorId; readonly person: PersonId } {
  const person = personOf(act);
  const inspector = task.inspectors[task.persons.indexOf(person)];
  if (inspector === undefined) throw new Error(`nobody's task ${task.id}`);
  return { inspector, person };
}
