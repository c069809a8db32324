import type { Day, Instant } from '@qichuang/base';
import type { FilingId, PersonId, PlatformId, RecordEntryId } from '../ids.ts';

/**
 * One thing that is true of a platform over a span of days, and when the system learned it: two clocks (bitemporal). Entries are never
 * changed; what was wrong is superseded by a later entry that corrects it, and both stay. `item` is an item of the operating record
 * (B5.2: managing-head, posts-and-staff …) or one of the identity of a platform (name, holder, address, partners: B5.4).
 */
export interface RecordEntry {
  readonly id: RecordEntryId;
  readonly version: number;
  readonly state: 'standing' | 'superseded';
  readonly platform: PlatformId;
  readonly programme: string;
  readonly item: string;
  /** First day it is true. */
  readonly validFrom: Day;
  /** Last day it is true; `null`: until further notice. */
  readonly validUntil: Day | null;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
  /** Stored files by hash, with the name they came under. */
  readonly files: readonly {
    readonly hash: string;
    readonly name: string;
    readonly media: string;
    readonly bytes: number;
  }[];
  readonly recordedAt: Instant;
  readonly recordedBy: PersonId | null;
  /** The filing it rests on, where it does. */
  readonly filing: FilingId | null;
  /** Since when it is known to be wrong, and the entry that says so. */
  readonly supersededAt: Instant | null;
  readonly supersededBy: RecordEntryId | null;
  readonly correctionReason: string;
}

/** How an item of the operating record stands on a day. */
export type ItemStanding = 'there' | 'stale' | 'missing';

/**
 * How an item stands on a day by the entries that are believed now: `stale` if it was there once and no entry reaches the day.
 *
 * @param entries - of one item of one platform.
 * @source B5.2: the record is kept current
 */
export function itemStandingOn(
  entries: readonly Pick<RecordEntry, 'state' | 'validFrom' | 'validUntil'>[],
  today: Day,
): ItemStanding {
  const standing = entries.filter(({ state }) => state === 'standing');
  const there = standing.some(
    ({ validFrom, validUntil }) => validFrom <= today && (validUntil === null || today <= validUntil),
  );
  if (there) return 'there';
  return standing.some(({ validFrom }) => validFrom <= today) ? 'stale' : 'missing';
}
