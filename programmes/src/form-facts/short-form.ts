import type { Form } from '../document/form.ts';
import type { Programme } from '../document/programme.ts';
import { checkFieldValue } from '../form-values/check-field-value.ts';
import { isEmpty, valueIn } from '../form-values/reading.ts';
import type { FormValues } from '../form-values/values.ts';

/** Among the consequences of a grade: whoever has it may apply anew with the short form. */
const SHORT_FORM = 'renew-short-form';

/** Whether an evaluation that ended with this grade lets its platform apply anew with the short form (default; A3.6, B5.2). */
export function allowsShortForm({ evaluation }: Programme, grade: string): boolean {
  return (evaluation.consequences.byGrade[grade] ?? []).some(({ id }) => id === SHORT_FORM);
}

interface Known {
  readonly programme: Programme;
  readonly form: Form;
  /** What was filled in before. */
  readonly values: FormValues;
  /** Slots with a file that comes along. */
  readonly slots: ReadonlySet<string>;
}

/**
 * The sections a short form does not ask: those the programme names, as far as what is known of them is whole and taken by the form as it
 * stands now. The others are asked like any section. Empty where the programme has no short form.
 */
export function carriedSections({ programme, form, values, slots }: Known): readonly string[] {
  const isWhole = (field: Form['sections'][number]['fields'][number]) => {
    const value = valueIn(values, field.id);
    if (isEmpty(field.type, value)) return !field.required && field.requiredWhen === undefined;
    const checked = checkFieldValue(form, field.id, value, { programme, values });
    return checked.ok && checked.value.warnings.length === 0;
  };
  return (form.shortForm?.carried ?? [])
    .filter(({ section, slots: proofs }) => {
      const fields = form.sections.find(({ id }) => id === section)?.fields ?? [];
      const needed = form.attachments.slots.filter(({ id, required }) => required && proofs.includes(id));
      return fields.length > 0 && fields.every(isWhole) && needed.every(({ id }) => slots.has(id));
    })
    .map(({ section }) => section);
}

/** The slots whose files come along with carried sections. */
export function carriedSlots({ shortForm }: Form, sections: readonly string[]): readonly string[] {
  return (shortForm?.carried ?? [])
    .filter(({ section }) => sections.includes(section))
    .flatMap(({ slots }) => slots);
}

/** The form without the sections that are carried over: what may be typed in. */
export function askedPart(form: Form, carried: readonly string[]): Form {
  return carried.length === 0
    ? form
    : { ...form, sections: form.sections.filter(({ id }) => !carried.includes(id)) };
}
