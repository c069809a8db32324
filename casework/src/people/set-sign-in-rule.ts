import { type Result, refused } from '@qichuang/base';
import { type Refusal, ROLES, type Role, refusal, SIGN_IN_RULE, type SignInRule } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';

export interface SignInRuleInput {
  /** The version decided on; 0 where no rule was set yet. */
  readonly version: number;
  readonly secondFactor: readonly Role[];
  readonly reason: string;
}

/** Says in which roles nobody acts without a second factor. What was asked before, and why, stays in the ledger's order. */
export async function setSignInRule(
  desk: Desk,
  act: Act<SignInRuleInput>,
): Promise<Result<Standpoint, Refusal>> {
  const { person } = act.actor;
  if (person === null) return refused(refusal('not-signed-in'));
  const before = await desk.shelf.find('signInRule', SIGN_IN_RULE);
  if ((before?.version ?? 0) !== act.body.version) {
    return refused(refusal('moved-on', null, { seen: act.body.version, version: before?.version ?? 0 }));
  }
  const asked = new Set(act.body.secondFactor);
  const next: SignInRule = {
    id: SIGN_IN_RULE,
    version: act.body.version,
    state: 'in-force',
    secondFactor: ROLES.filter((role) => asked.has(role)),
    reason: act.body.reason,
    setBy: person,
    setAt: act.at,
  };
  const named = { act: 'set-sign-in-rule', clause: 'default' } as const;
  return commitOne(desk, act, move(act, named, 'signInRule', before ?? null, next));
}
