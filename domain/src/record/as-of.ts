import type { Day, Instant } from '@qichuang/base';
import type { RecordEntry } from './record-entry.ts';

/** What is asked: what was true on this day, as known at this moment. */
export interface AsOf {
  readonly on: Day;
  readonly knownAt: Instant;
}

type Dated = Pick<RecordEntry, 'id' | 'item' | 'validFrom' | 'validUntil' | 'recordedAt' | 'supersededAt'>;

/**
 * The entries that were true on a day as they were known at a moment, one clock each. An entry superseded later was still believed then,
 * so that the answer of a past moment never changes; asked as known today, the correction stands in its place.
 *
 * @param entries - of one platform, in any order.
 * @returns by item, then by their first day, then by id: a total order. O(n log n).
 * @source B5.4; Snodgrass, Developing Time-Oriented Database Applications in SQL (1999), ch. 10: valid time and transaction time
 */
export function recordAsOf<Entry extends Dated>(
  entries: readonly Entry[],
  { on, knownAt }: AsOf,
): readonly Entry[] {
  return entries
    .filter(
      ({ validFrom, validUntil, recordedAt, supersededAt }) =>
        validFrom <= on &&
        (validUntil === null || on <= validUntil) &&
        recordedAt <= knownAt &&
        (supersededAt === null || knownAt < supersededAt),
    )
    .sort(inOrder);
}

function inOrder(one: Dated, other: Dated): number {
  for (const key of ['item', 'validFrom', 'id'] as const) {
    if (one[key] !== other[key]) return one[key] < other[key] ? -1 : 1;
  }
  return 0;
}
