import { addMs, type Instant } from '@qichuang/base';

const FREE_FAILURES = 5;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;

/** How long an account is closed after so many failures in a row: nothing up to four, then a minute, doubling up to an hour. */
export function lockedUntil(failures: number, now: Instant): Instant | null {
  if (failures < FREE_FAILURES) return null;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures - FREE_FAILURES, 10), LONGEST_WAIT_MS);
  return addMs(now, wait);
}
