import type { FormValues } from '@qichuang/programmes';

/** The values of a draft, or of what was typed last. They have passed the form's check. */
export function valuesOf(fields: readonly { readonly field: string; readonly value: unknown }[]): FormValues {
  return Object.fromEntries(fields.map(({ field, value }) => [field, value])) as FormValues;
}
