import { refused } from '@qichuang/base';
import { type Clause, type FieldFault, type Refusal, refusal } from '@qichuang/domain';

/**
 * A fault of one field by its code, with the values its words speak of behind it: `uscc-symbol 5 I`.
 * The words stand in `language`, which this room does not know; the server puts them in.
 */
export function fault(field: string, code: string): FieldFault {
  return { field, fault: code, zh: '', en: '' };
}

export function refusedFields(fields: readonly FieldFault[], clause: Clause | null = null) {
  const refusalOfFields: Refusal = { ...refusal('value-not-allowed', clause), fields };
  return refused(refusalOfFields);
}
