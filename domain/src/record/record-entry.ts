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
