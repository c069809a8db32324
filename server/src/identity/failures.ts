import type { Instant } from '@qichuang/base';
import { type Person, type Refusal, refusal } from '@qichuang/domain';
import type { House } from '../house.ts';
import { FREE_FAILURES, lockMs } from './lock-out.ts';
import { noteSecurity } from './security-event.ts';

const DAY_MS = 86_400_000;
const MOST_LOCKS = 100;

/**
 * Counts a wrong password or a wrong code: guesses at either fill the same measure. Each lock within a day lasts twice as
 * long as the one before. @returns until when it is locked, if it now is.
 */
export async function countFailure(house: House, person: Pick<Person, 'id'>): Promise<Instant | null> {
  const now = house.clock.real();
  const kept = await house.store.credentials.findOf(person.id);
  const fills = (kept?.failed ?? 0) + 1 >= FREE_FAILURES;
  const locks = fills
    ? await house.store.rate.take(`locks:${person.id}`, MOST_LOCKS, DAY_MS, now)
    : undefined;
  const earlier = locks === undefined ? 0 : MOST_LOCKS - locks.left - 1;
  const rule = { lockAfter: FREE_FAILURES, lockMs: lockMs(earlier) };
  const { failed, lockedUntil } = await house.store.credentials.failed(person.id, now, rule);
  return failed === 0 ? lockedUntil : null;
}

/** A wrong code is a guess at the account: it is counted and told, and may lock. */
export async function refusalOfGuess(house: House, person: Pick<Person, 'id' | 'account'>): Promise<Refusal> {
  const until = await countFailure(house, person);
  await noteSecurity(house, until === null ? 'second-factor-failed' : 'account-locked', person.account);
  house.log.tell(until === null ? 'sign-in-failed' : 'account-locked');
  return until === null
    ? refusal('code-wrong')
    : refusal('account-locked', null, { until: house.clock.asModel(until) });
}
