/** What a check found: that it holds, or the field at fault and what is wrong with it. */
export type Verdict = { readonly holds: true } | FailedVerdict;

export interface FailedVerdict {
  readonly holds: false;
  readonly field: string;
  readonly reason: Fault;
}

export type Fault =
  | 'malformed'
  | 'out-of-range'
  | 'too-short'
  | 'too-long'
  | 'does-not-lead-to-root'
  | 'differs-from-checkpoint'
  | 'bad-signature'
  | 'not-signed-by-log'
  | 'too-few-witnesses'
  | 'other-log'
  | 'no-such-root'
  | 'unknown';

export const HOLDS: Verdict = { holds: true };

export function fails(field: string, reason: Fault): FailedVerdict {
  return { holds: false, field, reason };
}
