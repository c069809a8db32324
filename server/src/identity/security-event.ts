import type { House } from '../house.ts';

export type SecurityEventKind =
  | 'signed-in'
  | 'sign-in-failed'
  | 'account-locked'
  | 'password-changed'
  | 'password-change-failed'
  | 'password-reset'
  | 'account-opened'
  | 'account-state-set'
  | 'office-granted'
  | 'office-ended'
  | 'second-factor-set-up'
  | 'second-factor-removed'
  | 'second-factor-reset'
  | 'second-factor-failed'
  | 'recovery-code-used'
  | 'recovery-codes-renewed'
  | 'sign-in-rule-set'
  | 'signed-in-elsewhere'
  | 'sign-in-elsewhere-failed'
  | 'outside-identity-linked'
  | 'outside-identity-ended'
  | 'first-run';

/** Keeps what the security administrator looks at: sign-ins, failures, changes of rights. */
export function noteSecurity(
  house: House,
  kind: SecurityEventKind,
  account: string,
  detail = '',
): Promise<void> {
  return house.store.securityEvents.add({ at: house.clock.now(), kind, account, detail });
}
