import { type Day, daysBetween } from '@qichuang/base';
import { EXPIRY_NOTICES } from '@qichuang/casework';
import type { Platform } from '@qichuang/domain';
import type { MarkedState } from '@qichuang/language';

/** How a platform stands for the public; one that ends soon is told apart, as its mark is (A3.6). */
export const MARKS = [
  'active',
  'expiring',
  'expired',
  'ended',
  'revoked',
] as const satisfies readonly MarkedState[];

/** Within so many days of its end: from the day its holder is first told. */
const EXPIRING_DAYS = Math.max(...EXPIRY_NOTICES);

/** What it is found by: whatever ends soon runs as well. */
export function marksOn(platform: Platform, day: Day): readonly MarkedState[] {
  return [...new Set([platform.state, markOn(platform, day)])];
}

/**
 * The mark it bears on a day.
 *
 * @param platform - in the state it has on that day.
 */
export function markOn({ state, validUntil }: Pick<Platform, 'state' | 'validUntil'>, day: Day): MarkedState {
  return state === 'active' && daysBetween(day, validUntil) <= EXPIRING_DAYS ? 'expiring' : state;
}
