import { dayIn, parseDay, type Result, refused, SHANGHAI, yearOf } from '@qichuang/base';
import {
  INSPECTION_RESULTS,
  INSPECTION_VERDICTS,
  type InspectionFindings,
  type InspectionTask,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import { type FormValues, findingsFaults, noteField, verdictField } from '@qichuang/programmes';
import {
  commitHandIn,
  filledForm,
  frozenCopy,
  type HandedInCopy,
  type HandIn,
} from '../../application/hand-in.ts';
import { faultsOf } from '../../filings/submit-filing.ts';
import type { Act, Desk } from '../../ports.ts';
import { move, seen } from '../../spine/commit.ts';
import { inspectorIn, mayMoveTask, type TaskCase, taskCaseOf } from './task-case.ts';

export interface HandInFindings extends HandIn {
  readonly task: string;
}

/**
 * Saves, checks and freezes the findings, and signs them for whoever hands them in; the others sign the same copy by their own accounts
 * (A4.3, B6.3).
 */
export async function handInFindings(
  desk: Desk,
  act: Act<HandInFindings>,
): Promise<Result<HandedInCopy, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task, form, programme } = found.value;
  const allowed = mayMoveTask(task, 'hand-in', act);
  if (!allowed.ok) return allowed;
  const current = seen(task, act.body.version);
  if (!current.ok) return current;
  const filled = await filledForm(desk, act, task.id, form, programme);
  if (!filled.ok) return filled;
  const { values } = filled.value;
  const faults = [...faultsOf(form, programme, filled.value), ...findingsFaults(form, values)];
  if (faults.length > 0)
    return refused({
      ...refusal('incomplete', 'A4.3', { fields: [...new Set(faults.map(({ field }) => field))] }),
      fields: faults,
    });
  const copy = frozenCopy(act, task.copies, filled.value, {
    task: task.id,
    inspection: task.inspection,
    programme: task.programme,
    programmeDigest: task.programmeDigest,
    platform: task.platform,
    inspectors: task.inspectors,
  });
  const receipt = task.receipt ?? (await receiptFor(desk, act, found.value));
  const { inspector, person } = inspectorIn(task, act);
  const next: InspectionTask = {
    ...task,
    state: allowed.value,
    findings: findingsOf(task, values),
    receipt,
    copies: [...task.copies, copy.frozen],
    signatures: [{ by: person, inspector, at: act.at, hash: copy.frozen.hash }],
    enteredAt: act.at,
  };
  const moved = move(act, { act: 'hand-in-findings', clause: 'A4.3' }, 'inspectionTask', task, next);
  return commitHandIn(desk, act, moved, filled.value, copy, receipt);
}

/** `SDDE-IN-2026-0031`: programme, year, serial. */
async function receiptFor(desk: Desk, { at }: Act<unknown>, { task, programme }: TaskCase): Promise<string> {
  const year = yearOf(dayIn(at, SHANGHAI));
  const serial = await desk.shelf.takeNumber(`inspection:${task.programme}:${year}`);
  return `${programme.code}-IN-${year}-${String(serial).padStart(4, '0')}`;
}

/** The values of the form as what they mean. @throws Error for a value its own field does not offer: it was checked before. */
function findingsOf(task: InspectionTask, values: FormValues): InspectionFindings {
  const text = (id: string) => {
    const value = values[id];
    return typeof value === 'string' ? value.trim() : '';
  };
  const oneOf = <Choice extends string>(choices: readonly Choice[], id: string): Choice => {
    const chosen = choices.find((choice) => choice === values[id]);
    if (chosen === undefined) throw new Error(`${id} of ${task.id} is none of its choices`);
    return chosen;
  };
  return {
    items: task.items.map((item) => ({
      item,
      verdict: oneOf(INSPECTION_VERDICTS, verdictField(item)),
      note: text(noteField(item)),
    })),
    overall: oneOf(INSPECTION_RESULTS, 'overall'),
    facts: text('facts'),
    rectifyUntil: parseDay(text('rectify_until')) ?? null,
    party: {
      name: text('party_name'),
      stand: oneOf(['signed', 'refused', 'absent'] as const, 'party_stand'),
      reason: text('party_reason'),
      statement: text('party_statement'),
    },
  };
}
