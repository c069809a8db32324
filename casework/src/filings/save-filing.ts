import type { Instant, Result } from '@qichuang/base';
import type { Actor, Refusal } from '@qichuang/domain';
import { type FieldsSaved, type Save, type SaveFields, saveTyped } from '../application/save-fields.ts';
import type { Desk } from '../ports.ts';
import { type FilingCase, filingCaseOf, mayMoveFiling } from './filing-case.ts';

/** States in which a filing is typed in. */
export const TYPED_STATES = ['draft', 'returned'] as const;

/** Whether the actor may type in it now. */
export function mayTypeFiling(found: FilingCase, asked: { readonly actor: Actor; readonly at: Instant }) {
  return mayMoveFiling(found.filing, 'save', asked);
}

/** Saves fields of a filing as typed, by the rules of an application's draft: revisions, conflicts, nothing lost (B5.2). */
export async function saveFiling(
  desk: Desk,
  save: Save<Pick<SaveFields, 'fields'> & { readonly filing: string }>,
): Promise<Result<FieldsSaved, Refusal>> {
  const found = await filingCaseOf(desk, save.body.filing, save);
  if (!found.ok) return found;
  const may = mayTypeFiling(found.value, save);
  if (!may.ok) return may;
  const { form, programme, filing } = found.value;
  return saveTyped(desk, save, filing.id, TYPED_STATES, form, programme);
}
