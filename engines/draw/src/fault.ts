/** What can be wrong with a field. The engine has no words: whoever shows a fault has a table of them. */
export type FaultKind =
  // of the shape of a document
  | 'missing'
  | 'no-such-field'
  | 'wrong-type'
  | 'out-of-range'
  | 'too-long'
  | 'too-many'
  // of what it says
  | 'empty'
  | 'forbidden-character'
  | 'said-twice'
  | 'mixed-weights'
  | 'disagrees'
  | 'wrong-order'
  | 'not-in-pool'
  | 'not-committed'
  | 'not-named-beforehand'
  | 'cannot-be-met'
  // of a record that was made and no longer stands
  | 'altered'
  | 'not-what-comes-out';

/** One field that does not hold. */
export interface Fault {
  /** As `pool[3].id`. */
  readonly field: string;
  readonly kind: FaultKind;
  /** What should stand there, as text, where that can be said. */
  readonly expected: string | null;
}

export function fault(field: string, kind: FaultKind, expected: string | null = null): Fault {
  return { field, kind, expected };
}
