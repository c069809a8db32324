import { addWorkingDays, dayIn, type Result, refused, SHANGHAI } from '@qichuang/base';
import { INSPECTION_OBJECTION_DAYS, type InspectionTask, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk, Message } from '../../ports.ts';
import { personOf } from '../../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../../spine/commit.ts';
import { inspectorIn, mayMoveTask, taskCaseOf } from './task-case.ts';

interface OnTask {
  readonly task: string;
  readonly version: number;
}

/** Another inspector signs the copy that was handed in; with the last signature the platform may read it, and object (A4.3, B6.3). */
export async function signFindings(
  desk: Desk,
  act: Act<OnTask & { readonly hash: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task, inspection, platform } = found.value;
  const may = mayMoveTask(task, 'sign', act);
  if (!may.ok) return may;
  const current = seen(task, act.body.version);
  if (!current.ok) return current;
  const { inspector, person } = inspectorIn(task, act);
  if (task.signatures.some(({ by }) => by === person))
    return refused(refusal('already-exists', 'A4.3', { what: 'signature' }));
  // What is signed is what was read.
  const { hash } = act.body;
  if (task.copies.at(-1)?.hash !== hash) return refused(refusal('moved-on', 'A4.3'));
  const signatures = [...task.signatures, { by: person, inspector, at: act.at, hash }];
  const missing = task.persons.some((one) => signatures.every(({ by }) => by !== one));
  const name = missing ? 'sign' : 'sign-last';
  const allowed = mayMoveTask(task, name, act);
  if (!allowed.ok) return allowed;
  const today = dayIn(act.at, SHANGHAI);
  const until = addWorkingDays(desk.calendar, today, INSPECTION_OBJECTION_DAYS);
  const next: InspectionTask = {
    ...task,
    state: allowed.value,
    signatures,
    ...(missing ? {} : { endedOn: today, objectionUntil: until }),
  };
  const values = { platform: platform.name, batch: inspection.name, until };
  const to: readonly Message['to'][] = [
    { organisation: task.organisation },
    { recommender: task.recommender },
    { programme: task.programme },
  ];
  return commitOne(
    desk,
    act,
    move(act, { act: 'sign-findings', clause: 'A4.3' }, 'inspectionTask', task, next),
    missing ? {} : { messages: to.map((one): Message => ({ topic: 'inspection-signed', to: one, values })) },
  );
}

/** An inspector who will not sign what was handed in sends it back, with the reason; every signature falls. */
export async function reopenFindings(
  desk: Desk,
  act: Act<OnTask & { readonly reason: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task } = found.value;
  const allowed = mayMoveTask(task, 'reopen', act);
  if (!allowed.ok) return allowed;
  const current = seen(task, act.body.version);
  if (!current.ok) return current;
  return commitOne(
    desk,
    act,
    move(act, { act: 'reopen-findings', clause: 'A4.3' }, 'inspectionTask', task, {
      ...task,
      state: allowed.value,
      signatures: [],
      findings: null,
      reopened: [...task.reopened, { by: personOf(act), at: act.at, reason: act.body.reason }],
    }),
  );
}
