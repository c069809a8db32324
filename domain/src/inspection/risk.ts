import type { Day } from '@qichuang/base';
import type { Prepared } from '../review/review.ts';
import type { CreditRisk } from './inspection.ts';

/** A credit-risk class a person has set against the points, with its reason and its last day; kept for good (A4.3, B6.3). */
export interface RiskByHand extends Prepared {
  readonly risk: CreditRisk;
  readonly reason: string;
  /** Last day on which it holds. */
  readonly until: Day;
  /** Taken back before its last day. */
  readonly ended: (Prepared & { readonly reason: string }) | null;
}

/** The class set by hand that holds on a day: the last one set, while it has neither run out nor been taken back. */
export function riskByHandOn(
  { riskByHand = [] }: { readonly riskByHand?: readonly RiskByHand[] },
  today: Day,
): RiskByHand | null {
  const last = riskByHand.at(-1);
  return last === undefined || last.ended !== null || last.until < today ? null : last;
}
