import type { FieldRevision } from '@qichuang/domain';
import type { FormValues } from '@qichuang/programmes';

/** The standing values of a draft. They passed the form's check when they were saved. */
export function valuesOf(fields: readonly Pick<FieldRevision, 'field' | 'value'>[]): FormValues {
  return Object.fromEntries(fields.map(({ field, value }) => [field, value])) as FormValues;
}
