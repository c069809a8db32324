import type { Words } from '../../words.ts';

/** One particular reason of a refusal, and what helps in just that case. */
export interface Reason {
  readonly detail: Words;
  readonly todo?: Words;
}
