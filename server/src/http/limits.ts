import { type Refusal, refusal } from '@qichuang/domain';
import type { House } from '../house.ts';

const MINUTE_MS = 60_000;

interface Limit {
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
}

/** Counted for each address, over all nodes together. */
export const SIGN_IN_LIMIT: Limit = { name: 'sign-in', most: 60, windowMs: 5 * MINUTE_MS };
export const REGISTRATION_LIMIT: Limit = { name: 'registration', most: 30, windowMs: 60 * MINUTE_MS };
export const OBJECTION_LIMIT: Limit = { name: 'objection', most: 20, windowMs: 60 * MINUTE_MS };
export const TRIAL_LETTER_LIMIT: Limit = { name: 'trial-letter', most: 30, windowMs: 60 * MINUTE_MS };
export const COSIGNATURE_LIMIT: Limit = { name: 'cosignature', most: 60, windowMs: 60 * MINUTE_MS };

/** Counts one attempt of this sender, or says until when there can be no more. */
export async function takeFrom(limit: Limit, house: House, sender: string): Promise<Refusal | undefined> {
  if (house.settings.requestsPerMinute === 0) return undefined;
  const outcome = await house.store.rate.take(
    `${limit.name}:${sender}`,
    limit.most,
    limit.windowMs,
    house.clock.real(),
  );
  return outcome.allowed ? undefined : tooMany(house, outcome.endsAt);
}

const BATCH = 25;

interface Held {
  windowStart: number;
  left: number;
}

/**
 * The general limit of one session or address. Every node takes its share from the common bucket by the handful, so
 * that counting costs one write in twenty-five requests.
 */
export function generalLimit(house: House): (who: string) => Promise<Refusal | undefined> {
  const held = new Map<string, Held>();
  return async function take(who) {
    const most = house.settings.requestsPerMinute;
    if (most === 0) return undefined;
    const now = house.clock.real();
    const windowStart = Math.floor(Date.parse(now) / MINUTE_MS);
    let mine = held.get(who);
    if (mine === undefined || mine.windowStart !== windowStart) {
      if (held.size > 10_000) held.clear();
      mine = { windowStart, left: 0 };
      held.set(who, mine);
    }
    if (mine.left > 0) {
      mine.left -= 1;
      return undefined;
    }
    const batches = Math.max(1, Math.floor(most / BATCH));
    const outcome = await house.store.rate.take(`general:${who}`, batches, MINUTE_MS, now);
    if (!outcome.allowed) return tooMany(house, outcome.endsAt);
    mine.left = BATCH - 1;
    return undefined;
  };
}

function tooMany(house: House, until: Parameters<House['clock']['asModel']>[0]): Refusal {
  return refusal('too-many-requests', null, { until: house.clock.asModel(until) });
}
