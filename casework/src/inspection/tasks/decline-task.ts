import { type Result, refused } from '@qichuang/base';
import { type InspectionTask, type Inspector, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../../ports.ts';
import { personOf } from '../../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../../spine/commit.ts';
import { ticketOrder } from '../inspectors/make-tasks.ts';
import { holdsOn, recusalsOf } from '../inspectors/recusals.ts';
import { inspectorIn, mayMoveTask, type TaskCase, taskCaseOf } from './task-case.ts';

interface OnTask {
  readonly task: string;
  readonly version: number;
}

/** An inspector steps back from a task, with the reason; the office fills the place from the reserves (A4.3, B6.3). */
export async function declineInspection(
  desk: Desk,
  act: Act<OnTask & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task, inspection, platform } = found.value;
  const allowed = mayMoveTask(task, 'decline', act);
  if (!allowed.ok) return allowed;
  const current = seen(task, act.body.version);
  if (!current.ok) return current;
  const { inspector } = inspectorIn(task, act);
  if (task.declined.some((one) => one.inspector === inspector))
    return refused(refusal('already-exists', 'A4.3', { what: 'recusal' }));
  const { reason } = act.body;
  return commitOne(
    desk,
    act,
    move(act, { act: 'decline-inspection', clause: 'A4.3' }, 'inspectionTask', task, {
      ...task,
      state: allowed.value,
      declined: [...task.declined, { inspector, reason, at: act.at }],
    }),
    {
      messages: [
        {
          topic: 'inspection-declined',
          to: { programme: task.programme },
          values: { platform: platform.name, batch: inspection.name, reason },
        },
      ],
    },
  );
}

/**
 * Puts the next reserve in the place of an inspector who stepped back or has to be recused, with the reason. Nobody chooses: of those who
 * may go it is the one with the fewest tasks of the batch, and among them the lowest ticket. The platform is told anew.
 *
 * @returns `limit-reached` where no reserve is left.
 */
export async function replaceInspector(
  desk: Desk,
  act: Act<OnTask & { readonly inspector: string; readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task, inspection, platform } = found.value;
  const allowed = mayMoveTask(task, 'replace', act);
  if (!allowed.ok) return allowed;
  const current = seen(task, act.body.version);
  if (!current.ok) return current;
  const { inspector, reason } = act.body;
  const place = (task.inspectors as readonly string[]).indexOf(inspector);
  const out = task.inspectors[place];
  const leaving = task.persons[place];
  if (out === undefined || leaving === undefined)
    return refused(refusal('value-not-allowed', 'A4.3', { field: 'inspector' }));
  const into = await nextReserve(desk, act, found.value);
  if (into === undefined)
    return refused(refusal('limit-reached', 'A4.3', { platform: platform.name, candidates: 0, needs: 1 }));
  const next: InspectionTask = {
    ...task,
    state: allowed.value,
    inspectors: task.inspectors.with(place, into.id),
    persons: task.persons.with(place, into.person),
    declined: task.declined.filter((one) => one.inspector !== out),
    ...answered(task, out, act, reason),
    replaced: [...task.replaced, { out, into: into.id, reason, by: personOf(act), at: act.at }],
  };
  const values = { platform: platform.name, batch: inspection.name, inspectOn: task.inspectOn ?? '' };
  return commitOne(
    desk,
    act,
    move(act, { act: 'replace-inspector', clause: 'A4.3' }, 'inspectionTask', task, next),
    {
      messages: [
        { topic: 'inspection-replaced', to: { person: leaving }, values },
        { topic: 'inspection-assigned', to: { person: into.person }, values },
      ],
    },
  );
}

/** What the host asked about this inspector is answered by the replacement. */
function answered(
  { recusalsAsked }: InspectionTask,
  out: Inspector['id'],
  act: Act<unknown>,
  reason: string,
): Pick<InspectionTask, 'recusalsAsked'> {
  if (recusalsAsked === undefined) return {};
  const answer = { by: personOf(act), at: act.at, replaced: true, reason };
  return {
    recusalsAsked: recusalsAsked.map((one) =>
      one.inspector === out && one.answer === null ? { ...one, answer } : one,
    ),
  };
}

/** Who comes next for a task: recusals are found anew, since the register may have changed. O(tasks of the batch · inspectors). */
async function nextReserve(
  desk: Desk,
  { at }: Pick<Act<unknown>, 'at'>,
  { task, inspection, platform }: TaskCase,
): Promise<Inspector | undefined> {
  const draw =
    inspection.inspectorsDraw === null ? undefined : await desk.shelf.find('draw', inspection.inspectorsDraw);
  const plan = await desk.shelf.find('inspectionPlan', inspection.plan);
  if (draw === undefined || plan === undefined) throw new Error(`task ${task.id} without its draw`);
  const order = await ticketOrder(desk, draw);
  const barred = new Set<string>([
    ...(await recusalsOf(desk, plan, [platform], order)).map((one) => one.inspector),
    ...task.inspectors,
    ...task.replaced.map(({ out }) => out),
  ]);
  const tasks = await desk.shelf.where('inspectionTask', { inspection: inspection.id });
  const loadOf = (id: Inspector['id']) =>
    tasks.filter(({ inspectors, state }) => state !== 'dropped' && inspectors.includes(id)).length;
  const free = order
    .filter((inspector) => !barred.has(inspector.id) && holdsOn(inspector, at))
    .map((inspector, rank) => ({ inspector, rank, load: loadOf(inspector.id) }))
    .sort((one, other) => one.load - other.load || one.rank - other.rank);
  return free[0]?.inspector;
}
