/** Wrong passwords in a row that close an account for a while. */
export const FREE_FAILURES = 5;

const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;

/** How long a lock lasts: a minute, twice as long after each lock before it, an hour at most. */
export function lockMs(earlierLocks: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(earlierLocks, 10), LONGEST_WAIT_MS);
}
