import { dayIn, type Result, refused, SHANGHAI } from '@qichuang/base';
import { type Attachment, type Refusal, refusal } from '@qichuang/domain';
import type { AttachmentSlot } from '@qichuang/programmes';
import { dropFile, type IncomingFile, keepFile, slotIn } from '../../application/keep-file.ts';
import { type FieldsSaved, type Save, type SaveFields, saveTyped } from '../../application/save-fields.ts';
import type { Act, Desk } from '../../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../../spine/commit.ts';
import { mayMoveTask, taskCaseOf } from './task-case.ts';

interface OnTask {
  readonly task: string;
  readonly version: number;
}

/** An inspector is on the spot, has shown the credential and has no interest in the platform; from now on is typed (A4.3, B6.3). */
export async function beginInspection(
  desk: Desk,
  act: Act<OnTask & { readonly declaresNoInterest: true }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task } = found.value;
  const allowed = mayMoveTask(task, 'begin', act);
  if (!allowed.ok) return allowed;
  const current = seen(task, act.body.version);
  if (!current.ok) return current;
  // The platform was told a day and prepares for it.
  if (task.inspectOn !== null && dayIn(act.at, SHANGHAI) < task.inspectOn)
    return refused(refusal('too-early', 'A4.3', { inspectOn: task.inspectOn }));
  return commitOne(
    desk,
    act,
    move(act, { act: 'begin-inspection', clause: 'A4.3' }, 'inspectionTask', task, {
      ...task,
      state: allowed.value,
      beganAt: task.beganAt ?? act.at,
    }),
  );
}

/** States in which findings are typed. */
const TYPED_STATES = ['entering'] as const;

/** Saves fields of the findings as typed, by the rules of an application's draft: revisions, conflicts, nothing lost. */
export async function saveFindings(
  desk: Desk,
  save: Save<Pick<SaveFields, 'fields'> & { readonly task: string }>,
): Promise<Result<FieldsSaved, Refusal>> {
  const found = await taskCaseOf(desk, save.body.task, save);
  if (!found.ok) return found;
  const { task, form, programme } = found.value;
  const may = mayMoveTask(task, 'save', save);
  return may.ok ? saveTyped(desk, save, task.id, TYPED_STATES, form, programme) : may;
}

/** The slot a picture is to go into, before its bytes are read. */
export async function mayAttachToTask(
  desk: Desk,
  asked: Pick<Act<{ readonly task: string; readonly slot: string }>, 'actor' | 'at' | 'body'>,
): Promise<Result<AttachmentSlot, Refusal>> {
  const found = await taskCaseOf(desk, asked.body.task, asked);
  if (!found.ok) return found;
  const may = mayMoveTask(found.value.task, 'save', asked);
  return may.ok ? slotIn(found.value.form, asked.body.slot) : may;
}

/** Keeps a picture or paper with the findings. */
export async function attachToTask(
  desk: Desk,
  act: Act<IncomingFile & { readonly task: string }>,
): Promise<Result<Attachment, Refusal>> {
  const slot = await mayAttachToTask(desk, act);
  if (!slot.ok) return slot;
  return keepFile(desk, act, act.body.task as Attachment['holder'], slot.value);
}

/** Takes a picture out again before the findings are handed in; frozen copies keep theirs. */
export async function removeFromTask(
  desk: Desk,
  act: Act<{ readonly task: string; readonly attachment: string }>,
): Promise<Result<Standpoint, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const may = mayMoveTask(found.value.task, 'save', act);
  return may.ok ? dropFile(desk, act, found.value.task.id) : may;
}
