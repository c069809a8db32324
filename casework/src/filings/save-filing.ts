import { type Instant, ok, type Result, refused } from '@qichuang/base';
import { type Actor, type FieldFault, type FieldRevision, type Refusal, refusal } from '@qichuang/domain';
import { checkFormFields, type TypedField } from '../application/save-fields.ts';
import type { Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { type FilingCase, filingCaseOf, mayMoveFiling } from './filing-case.ts';

export interface FilingSaved {
  readonly saved: readonly (FieldRevision & { readonly warnings: readonly FieldFault[] })[];
  readonly conflicts: readonly FieldRevision[];
}

/** States in which a filing is typed in. */
export const TYPED_STATES = ['draft', 'returned'] as const;

/** Whether the actor may type in it now. */
export function mayTypeFiling(found: FilingCase, asked: { readonly actor: Actor; readonly at: Instant }) {
  return mayMoveFiling(found.filing, 'save', asked);
}

/** Saves fields of a filing as typed, by the rules of an application's draft: revisions, conflicts, nothing lost (B5.2). */
export async function saveFiling(
  desk: Desk,
  save: {
    readonly actor: Actor;
    readonly at: Instant;
    readonly body: { readonly filing: string; readonly fields: readonly TypedField[] };
  },
): Promise<Result<FilingSaved, Refusal>> {
  const found = await filingCaseOf(desk, save.body.filing, save);
  if (!found.ok) return found;
  const may = mayTypeFiling(found.value, save);
  if (!may.ok) return may;
  const { form, programme, filing } = found.value;
  const checked = checkFormFields(form, programme, save.body.fields);
  if (!checked.ok) return checked;
  const { fields, warnings } = checked.value;
  const outcome = await desk.shelf.saveFields(filing.id, TYPED_STATES, fields, personOf(save), save.at);
  if (outcome === undefined) return refused(refusal('moved-on'));
  return ok({
    saved: outcome.saved.map((revision) => ({ ...revision, warnings: warnings.get(revision.field) ?? [] })),
    conflicts: outcome.conflicts,
  });
}
