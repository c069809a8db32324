import type { Clause } from './clause.ts';

/** Every way the system may say no. Words in `language`, HTTP status in `server`: one table each. */
export const REFUSAL_KINDS = [
  // the request itself
  'malformed',
  'unknown-field',
  'too-large',
  'wrong-type-of-file',
  'broken-file',
  'infected-file',
  'file-not-examined',
  'key-missing',
  'key-reused',
  'too-many-requests',
  'foreign-origin',
  // who asks
  'not-signed-in',
  'wrong-credentials',
  'account-locked',
  'code-needed',
  'code-wrong',
  'factor-missing',
  'not-linked',
  'provider-failed',
  'not-your-office',
  'not-found',
  'not-yours',
  'same-person',
  'roles-exclude',
  // when and where it stands
  'wrong-state',
  'moved-on',
  'too-early',
  'too-late',
  'stale-revision',
  // what the policy says
  'rules-not-met',
  'reason-missing',
  'incomplete',
  'quota-exceeded',
  'limit-reached',
  'recused',
  'not-declared',
  'too-few-experts',
  'open-objection',
  'not-a-working-day',
  'calendar-unannounced',
  'value-not-allowed',
  'already-exists',
  'not-set-up',
] as const;

export type RefusalKind = (typeof REFUSAL_KINDS)[number];

export type EvidenceValue = string | number | boolean | null | readonly string[];

/** What is wrong with one field, in the same manner as the whole. */
export interface FieldFault {
  readonly field: string;
  readonly fault: string;
  readonly zh: string;
  readonly en: string;
}

/** What one rule found; `todo` says what the reader can do about it. */
export interface RuleFinding {
  readonly rule: string;
  readonly clause: readonly string[];
  readonly severity: 'block' | 'reason' | 'attest' | 'evidence';
  readonly zh: string;
  readonly en: string;
  readonly todoZh: string;
  readonly todoEn: string;
}

/** A "no" as a value: its kind, the clause it rests on, and what shows it. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly clause: Clause | null;
  readonly evidence: Readonly<Record<string, EvidenceValue>>;
  readonly fields?: readonly FieldFault[];
  readonly rules?: readonly RuleFinding[];
}

export function refusal(
  kind: RefusalKind,
  clause: Clause | null = null,
  evidence: Readonly<Record<string, EvidenceValue>> = {},
): Refusal {
  return { kind, clause, evidence };
}
