import type { Instant } from '@qichuang/base';
import { type PersonId, parseSignInRuleId, type SignInRuleId } from '../ids.ts';
import type { Role } from './role.ts';

/** What the security administrator asks of whoever signs in. There is one; each change is a version with its reason. */
export interface SignInRule {
  readonly id: SignInRuleId;
  readonly version: number;
  readonly state: 'in-force';
  /** Roles nobody acts in without a second factor. */
  readonly secondFactor: readonly Role[];
  readonly reason: string;
  readonly setBy: PersonId;
  readonly setAt: Instant;
}

/** The one id there is: two administrators who set the first rule at once cannot make two. */
export const SIGN_IN_RULE: SignInRuleId = theOne('sir_0000000000');

function theOne(text: string): SignInRuleId {
  const id = parseSignInRuleId(text);
  if (id === undefined) throw new Error(`${text} is no id of a rule`);
  return id;
}
