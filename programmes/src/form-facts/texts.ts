import { lengthInCharacters } from '@qichuang/base';
import type { Form, FormField } from '../document/form.ts';
import { listOf, rowsOf, textOf, valueIn } from '../form-values/reading.ts';
import type { FormValues } from '../form-values/values.ts';
import { hasPersonalNumber } from './personal-numbers.ts';

interface Limits {
  readonly minChars?: number;
  readonly maxChars?: number;
}

/** Fields with a text longer or shorter than its limits; an empty text is missing, not short. */
export function textsOutOfLimits(
  fields: Form['sections'][number]['fields'],
  values: FormValues,
): readonly string[] {
  return fields
    .filter((field) => textsIn(field, values).some(({ text, limits }) => isOut(text, limits)))
    .map(idOf);
}

/** Fields in which an identity or bank card number seems to stand; codes and telephone numbers are asked for, and not looked at. */
export function textsWithPersonalNumbers(
  fields: Form['sections'][number]['fields'],
  values: FormValues,
): readonly string[] {
  return fields
    .filter((field) =>
      textsIn(field, values).some(({ type, text }) => LOOKED_AT.has(type) && hasPersonalNumber(text)),
    )
    .map(idOf);
}

const LOOKED_AT: ReadonlySet<string> = new Set(['text', 'textarea', 'person', 'tags']);

function isOut(text: string, { minChars = 0, maxChars = Number.POSITIVE_INFINITY }: Limits): boolean {
  const length = lengthInCharacters(text);
  return length > 0 && (length < minChars || length > maxChars);
}

interface FoundText {
  readonly type: string;
  readonly text: string;
  readonly limits: Limits;
}

function textsIn(field: FormField, values: FormValues): readonly FoundText[] {
  const value = valueIn(values, field.id);
  if (field.type !== 'table') {
    const texts = field.type === 'tags' ? listOf(value) : [textOf(value)];
    return texts.map((text) => ({ type: field.type, text, limits: field }));
  }
  return rowsOf(value).flatMap((row) =>
    field.columns.map((column) => {
      const cell = row[column.id];
      return { type: column.type, text: typeof cell === 'string' ? cell.trim() : '', limits: column };
    }),
  );
}

function idOf({ id }: FormField): string {
  return id;
}
