import { type Instant, ok, type Result, refused } from '@qichuang/base';
import {
  type Actor,
  type ApplicationMove,
  type DraftId,
  type FieldFault,
  type FieldRevision,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import { askedPart, checkFieldValue, type Form, findForm, type Programme } from '@qichuang/programmes';
import type { Act, Desk, FieldSave } from '../ports.ts';
import { type Case, caseOf, mayMoveApplication, personOf } from '../spine/case.ts';

export type TypedField = Omit<FieldSave, 'carriedOver' | 'value'> & { readonly value?: unknown };

export interface SaveFields {
  readonly application: string;
  readonly fields: readonly TypedField[];
}

/** A saving is no act: nobody else sees what is typed, and no fact is written of it. */
export type Save<Body> = Pick<Act<Body>, 'actor' | 'at' | 'body'>;

export interface FieldsSaved {
  readonly saved: readonly (FieldRevision & { readonly warnings: readonly FieldFault[] })[];
  readonly conflicts: readonly FieldRevision[];
}

const SAVING = { draft: 'save', returned: 'amend', correction: 'correct' } as const satisfies Readonly<
  Record<string, ApplicationMove>
>;

/** The state of an application whose fields may be typed in, or why not. */
export function mayType(found: Case, actor: Actor, at: Instant): Result<keyof typeof SAVING, Refusal> {
  const { state } = found.application;
  const typed = state === 'returned' || state === 'correction' ? state : 'draft';
  const allowed = mayMoveApplication(found, SAVING[typed], actor, at);
  return allowed.ok ? ok(typed) : allowed;
}

/**
 * Saves fields as typed. Not an act: a draft is an append-only run of revisions and no fact is written.
 * What is merely incomplete or too long is kept with a warning; only what cannot be a value of the field is refused, whole.
 */
export async function saveFields(desk: Desk, save: Save<SaveFields>): Promise<Result<FieldsSaved, Refusal>> {
  const { actor, at, body } = save;
  const found = await caseOf(desk, body.application, save);
  if (!found.ok) return found;
  const may = mayType(found.value, actor, at);
  if (!may.ok) return may;
  const { application, programme } = found.value;
  return saveTyped(desk, save, application.id, [may.value], formOf(found.value), programme);
}

/** Keeps fields of a draft in one of the states it is typed in; each is saved by itself, or kept aside where somebody was faster. */
export async function saveTyped(
  desk: Desk,
  save: Save<{ readonly fields: readonly TypedField[] }>,
  draft: DraftId,
  states: readonly string[],
  form: Form,
  programme: Programme,
): Promise<Result<FieldsSaved, Refusal>> {
  const checked = checkFormFields(form, programme, save.body.fields);
  if (!checked.ok) return checked;
  const { fields, warnings } = checked.value;
  const outcome = await desk.shelf.saveFields(draft, states, fields, personOf(save), save.at);
  if (outcome === undefined) return refused(refusal('moved-on'));
  return ok({
    saved: outcome.saved.map((revision) => ({ ...revision, warnings: warnings.get(revision.field) ?? [] })),
    conflicts: outcome.conflicts,
  });
}

interface CheckedFields {
  readonly fields: readonly FieldSave[];
  readonly warnings: ReadonlyMap<string, readonly FieldFault[]>;
}

/**
 * What of its form an application is asked: a short form leaves out what is carried over (A3.6, B5.2).
 *
 * @throws Error where its programme has no form for the category: a fault of the programme.
 */
export function formOf({ programme, application }: Pick<Case, 'programme' | 'application'>): Form {
  const form = findForm(programme, application.category);
  if (form === undefined) throw new Error(`no form for ${application.category}`);
  return askedPart(form, application.shortForm?.sections ?? []);
}

/** Checks each value against its field of the form, as the programme describes it. */
export function checkFormFields(
  form: Form,
  programme: Programme,
  fields: readonly TypedField[],
): Result<CheckedFields, Refusal> {
  const refusals: FieldFault[] = [];
  const warnings = new Map<string, readonly FieldFault[]>();
  const kept: FieldSave[] = [];
  for (const { field, basedOn, value, overrule } of fields) {
    const checked = checkFieldValue(form, field, value, { programme });
    if (!checked.ok) {
      refusals.push(...checked.refusal.map(({ kind, zh, en }) => ({ field, fault: kind, zh, en })));
      continue;
    }
    warnings.set(
      field,
      checked.value.warnings.map(({ kind, zh, en }) => ({ field, fault: kind, zh, en })),
    );
    kept.push({ field, basedOn, value: checked.value.value, carriedOver: false, overrule });
  }
  if (refusals.length > 0)
    return refused({
      ...refusal('value-not-allowed', null, { fields: refusals.map(({ field }) => field) }),
      fields: refusals,
    });
  return ok({ fields: kept, warnings });
}
