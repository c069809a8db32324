import type { Result } from '@qichuang/base';
import type { Inspection, InspectionTask, Refusal } from '@qichuang/domain';
import type { Act, Desk, Message } from '../../ports.ts';
import { personOf } from '../../spine/case.ts';
import { commit, type Move, move, type Standpoint, seen } from '../../spine/commit.ts';
import { mayMoveTask, taskCaseOf } from './task-case.ts';

/** Calls an inspection off before anything is handed in, with the reason: the platform ended meanwhile, and the like (A4.3, B6.3). */
export async function dropInspection(
  desk: Desk,
  act: Act<{ readonly task: string; readonly version: number; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task, inspection, platform } = found.value;
  const allowed = mayMoveTask(task, 'drop', act);
  if (!allowed.ok) return allowed;
  const current = seen(task, act.body.version);
  if (!current.ok) return current;
  const { reason } = act.body;
  const values = { platform: platform.name, batch: inspection.name, reason };
  // A host that was never told need not be told of this.
  const to: readonly Message['to'][] = [
    ...task.persons.map((person) => ({ person })),
    ...(task.notified === null
      ? []
      : [{ organisation: task.organisation }, { recommender: task.recommender }]),
  ];
  const dropped = move(act, { act: 'drop-inspection', clause: 'A4.3' }, 'inspectionTask', task, {
    ...task,
    state: allowed.value,
    dropped: { by: personOf(act), at: act.at, reason },
  });
  return commit(
    desk,
    act,
    [dropped, ...(await closing(desk, act, inspection, task))],
    { id: task.id, version: task.version + 1, state: allowed.value },
    { messages: to.map((one): Message => ({ topic: 'inspection-dropped', to: one, values })) },
  );
}

/** With the last task that was waited for the batch is published, if any of it was. */
async function closing(
  desk: Desk,
  act: Act<unknown>,
  inspection: Inspection,
  task: InspectionTask,
): Promise<readonly Move[]> {
  const others = (await desk.shelf.where('inspectionTask', { inspection: inspection.id })).filter(
    ({ id, state }) => id !== task.id && state !== 'dropped',
  );
  const isWhole = others.length > 0 && others.every(({ state }) => state === 'published');
  if (inspection.state !== 'running' || !isWhole) return [];
  const published = { by: personOf(act), at: act.at };
  return [
    move(act, { act: 'publish-inspection', clause: 'A4.3' }, 'inspection', inspection, {
      ...inspection,
      state: 'published',
      published,
    }),
  ];
}
