export type FaultKind =
  | 'unknown-field'
  | 'wrong-type'
  | 'control-characters'
  | 'too-big'
  | 'unknown-column'
  | 'missing'
  | 'too-short'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'too-small'
  | 'above-field'
  | 'unknown-choice'
  | 'wrong-shape';

/**
 * What is wrong with a value. `refuse`: not saved at all; `warn`: saved as a draft, to be put right before submission.
 * `column` and `row` (from 0) tell where in a table; the words carry the numbers.
 */
export interface FieldFault {
  readonly level: 'refuse' | 'warn';
  readonly kind: FaultKind;
  readonly fieldId: string;
  readonly column?: string;
  readonly row?: number;
  readonly zh: string;
  readonly en: string;
}
