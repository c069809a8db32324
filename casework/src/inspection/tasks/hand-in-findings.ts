import {
  canonicalBytes,
  dayIn,
  parseDay,
  type Result,
  refused,
  SHANGHAI,
  sha256Hex,
  yearOf,
} from '@qichuang/base';
import {
  type Attachment,
  INSPECTION_RESULTS,
  INSPECTION_VERDICTS,
  type InspectionFindings,
  type InspectionTask,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import { type FormValues, findingsFaults, noteField, verdictField } from '@qichuang/programmes';
import { checkFormFields, type TypedField } from '../../application/save-fields.ts';
import { staleFields } from '../../application/submit-application.ts';
import { valuesOf } from '../../application/values-of.ts';
import { faultsOf } from '../../filings/submit-filing.ts';
import type { Act, Desk } from '../../ports.ts';
import { personOf } from '../../spine/case.ts';
import { commit, move, seen } from '../../spine/commit.ts';
import { mint } from '../../spine/mint.ts';
import { inspectorIn, mayMoveTask, type TaskCase, taskCaseOf } from './task-case.ts';

export interface HandInFindings {
  readonly task: string;
  readonly version: number;
  /** What was typed last and may not have been saved yet: handing in saves first. */
  readonly fields: readonly Omit<TypedField, 'overrule'>[];
  readonly declaresTrue: true;
}

export interface FindingsHandedIn {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly receipt: string;
  readonly copy: number;
  readonly hash: string;
  readonly at: string;
}

/**
 * Saves, checks and freezes the findings, and signs them for whoever hands them in; the others sign the same copy by their own accounts
 * (A4.3, B6.3).
 */
export async function handInFindings(
  desk: Desk,
  act: Act<HandInFindings>,
): Promise<Result<FindingsHandedIn, Refusal>> {
  const found = await taskCaseOf(desk, act.body.task, act);
  if (!found.ok) return found;
  const { task, form, programme } = found.value;
  const allowed = mayMoveTask(task, 'hand-in', act);
  if (!allowed.ok) return allowed;
  const current = seen(task, act.body.version);
  if (!current.ok) return current;
  const typed = checkFormFields(
    form,
    programme,
    act.body.fields.map((field) => ({ ...field, overrule: false })),
  );
  if (!typed.ok) return typed;
  const draft = await desk.shelf.draftOf(task.id);
  const stale = staleFields(draft.fields, typed.value.fields);
  if (stale !== null) return refused(stale);
  const values = {
    ...valuesOf(draft.fields),
    ...Object.fromEntries(typed.value.fields.map(({ field, value }) => [field, value])),
  } as FormValues;
  const files = await desk.shelf.where('attachment', { holder: task.id, state: 'ready' });
  const faults = [...faultsOf(form, programme, values, files), ...findingsFaults(form, values)];
  if (faults.length > 0)
    return refused({
      ...refusal('incomplete', 'A4.3', { fields: [...new Set(faults.map(({ field }) => field))] }),
      fields: faults,
    });
  const copy = freeze(act, found.value, values, files);
  const receipt = task.receipt ?? (await receiptFor(desk, act, found.value));
  const { inspector, person } = inspectorIn(task, act);
  const { hash, number } = copy.frozen;
  const next: InspectionTask = {
    ...task,
    state: allowed.value,
    findings: findingsOf(task, values),
    receipt,
    copies: [...task.copies, copy.frozen],
    signatures: [{ by: person, inspector, at: act.at, hash }],
    enteredAt: act.at,
  };
  const moved = move(act, { act: 'hand-in-findings', clause: 'A4.3' }, 'inspectionTask', task, next);
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [moved],
    { id, version, state, receipt, copy: number, hash, at: act.at },
    {
      frozen: [{ hash, bytes: copy.bytes }],
      drafts: [{ draft: task.id, seen: draft.seen, fields: typed.value.fields, by: person, at: act.at }],
    },
  );
}

/** The copy that is signed: everything typed, pictures by hash. */
function freeze(act: Act<unknown>, { task }: TaskCase, values: FormValues, files: readonly Attachment[]) {
  const number = task.copies.length + 1;
  const bytes = canonicalBytes({
    v: 1,
    task: task.id,
    inspection: task.inspection,
    number,
    at: act.at,
    programme: task.programme,
    programmeDigest: task.programmeDigest,
    platform: task.platform,
    inspectors: task.inspectors,
    values,
    attachments: files.map(({ id, slot, name, media, bytes: size, hash, issuedOn, at }) => ({
      id,
      slot,
      name,
      media,
      bytes: size,
      hash,
      issuedOn,
      at,
    })),
  });
  return {
    frozen: { id: mint(act, 'cpy', 0), number, hash: sha256Hex(bytes), at: act.at, by: personOf(act) },
    bytes,
  };
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
