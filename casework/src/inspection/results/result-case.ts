import {
  addDays,
  addMs,
  addWorkingDays,
  atLocalTime,
  type Day,
  type Instant,
  type Result,
  refused,
  SHANGHAI,
} from '@qichuang/base';
import {
  INSPECTION_TASK_TRANSITIONS,
  type InspectionTask,
  type InspectionTaskMove,
  mayMove,
  type PersonId,
  type Refusal,
  standingInInspection,
} from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type { Act, Desk } from '../../ports.ts';
import { seen } from '../../spine/commit.ts';
import { type TaskCase, taskCaseOf } from '../tasks/task-case.ts';

export interface OnResult {
  readonly task: string;
  readonly version: number;
}

export interface ResultCase extends TaskCase {
  /** The state after the move. */
  readonly state: InspectionTask['state'];
}

/** Finds the task, asks its table, and refuses what was decided on an older version. */
export async function resultCaseOf(
  desk: Desk,
  act: Act<OnResult>,
  name: InspectionTaskMove,
): Promise<Result<ResultCase, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task } = found.value;
  const allowed = mayMoveResult(task, name, act);
  if (!allowed.ok) return allowed;
  const current = seen(task, act.body.version);
  return current.ok
    ? { ok: true, value: { ...found.value, state: allowed.value } }
    : refused(current.refusal);
}

/** Asks the table whether the actor may make the move now, with the clocks and the person it must not be. */
export function mayMoveResult(
  task: InspectionTask,
  name: InspectionTaskMove,
  { actor, at }: Pick<Act<unknown>, 'actor' | 'at'>,
): Result<InspectionTask['state'], Refusal> {
  return mayMove<InspectionTask['state']>(INSPECTION_TASK_TRANSITIONS[name], {
    state: task.state,
    standing: standingInInspection(task, actor),
    person: actor.person,
    preparedBy: preparedBy(task, name),
    at,
    clocks: objectionClocks(task),
  });
}

function preparedBy({ concluded, corrections }: InspectionTask, name: InspectionTaskMove): PersonId | null {
  if (name === 'publish') return concluded?.by ?? null;
  return name === 'publish-correction' ? (corrections?.at(-1)?.prepared.by ?? null) : null;
}

/** The host may object to the end of the last day; only then, or with its objection answered, is a result concluded. */
function objectionClocks({
  objectionUntil,
  objection,
}: InspectionTask): Readonly<Record<string, Instant | null>> {
  if (objectionUntil === null) return {};
  const closed = atLocalTime(addDays(objectionUntil, 1), '00:00', SHANGHAI);
  return { objectionCloses: addMs(closed, -1), objectionClosed: objection === null ? closed : null };
}

/**
 * Last day on which a result is published in time: the programme's working days after the day on which the inspection ended (A4.3, B6.3).
 *
 * @returns `null` while it has not ended.
 */
export function publicationDueOn(
  { calendar }: Pick<Desk, 'calendar'>,
  { reports }: Pick<Programme, 'reports'>,
  { endedOn }: Pick<InspectionTask, 'endedOn'>,
): Day | null {
  return endedOn === null ? null : addWorkingDays(calendar, endedOn, reports.inspection.publishWorkingDays);
}
