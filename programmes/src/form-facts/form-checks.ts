import type { Form, FormField } from '../document/form.ts';
import { isEmpty, isTableComplete, valueIn } from '../form-values/reading.ts';
import type { FormValues } from '../form-values/values.ts';
import type { FormChecks } from './form-facts.ts';
import type { FormState } from './form-state.ts';
import { type AttachmentFacts, isThere, tablesWithoutProof } from './proofs.ts';
import { textsOutOfLimits, textsWithPersonalNumbers } from './texts.ts';

/** What is missing or wrong in the shown part of a form. */
export function formChecks(
  form: Form,
  state: FormState,
  values: FormValues,
  attachments: readonly AttachmentFacts[],
  claimedElsewhere: readonly string[],
): FormChecks {
  const shown = form.sections
    .flatMap(({ fields }) => fields)
    .filter(({ id }) => state.fields[id]?.shown === true);
  const slots = new Set(attachments.filter(isThere).map(({ slot }) => slot));
  return {
    texts_out_of_limits: [...textsOutOfLimits(shown, values)],
    texts_with_personal_numbers: [...textsWithPersonalNumbers(shown, values)],
    required_missing: shown.filter((field) => isMissing(field, state, values)).map(({ id }) => id),
    slots_missing: form.attachments.slots
      .filter(({ id }) => state.slots[id]?.required === true && !slots.has(id))
      .map(({ id }) => id),
    rows_without_proof: [...tablesWithoutProof(shown, values, attachments)],
    claimed_elsewhere: [...claimedElsewhere],
  };
}

/** A required field is empty, or a table has rows that are not filled in (required or not: half a row is no row). */
function isMissing(field: FormField, state: FormState, values: FormValues): boolean {
  const value = valueIn(values, field.id);
  const required = state.fields[field.id]?.required === true;
  if (isEmpty(field.type, value)) return required;
  return field.type === 'table' && !isTableComplete(required ? field : withoutMinimum(field), value);
}

function withoutMinimum<Table extends FormField>(table: Table): Table {
  return { ...table, minRows: 0, presets: [], rows: [] };
}
