import type { Severity } from '../document/rule.ts';

export type Verdict = 'pass' | 'fail' | 'not-applicable';

/** What one rule says of one application; the words are there whatever the verdict. */
export interface RuleOutcome {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly clause: readonly string[];
  /** Set where the product made the rule, not the work plan. */
  readonly origin?: 'default' | 'document';
  readonly quote?: string;
  readonly zh: string;
  readonly en: string;
  readonly todo: { readonly zh: string; readonly en: string };
  readonly evidence: readonly string[];
}
