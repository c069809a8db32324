import type { Instant } from '@qichuang/base';
import type { PersonId, ProgrammeDraftId, RecommenderId } from '../ids.ts';
import type { Prepared } from '../review/review.ts';

/** A new version of a programme, or a city's own programme, in the making (A4.1, A4.3). Published by two people, then never changed. */
export interface ProgrammeDraft {
  readonly id: ProgrammeDraftId;
  readonly version: number;
  readonly state: 'open' | 'prepared' | 'published' | 'dropped';
  readonly programme: string;
  /** Digest of the version it was begun from. */
  readonly basedOn: string;
  /** City of a city programme; empty for the province's. */
  readonly city: string;
  /** The bureau that derives a city's first version; `null` where the programme's own authority writes. */
  readonly bureau: RecommenderId | null;
  readonly title: string;
  /** The whole document as it stands. */
  readonly document: unknown;
  readonly beganBy: PersonId;
  readonly beganAt: Instant;
  readonly changedBy: PersonId;
  readonly changedAt: Instant;
  readonly prepared: Prepared | null;
  /** Why the approver gave it back; `null` once it is prepared again. */
  readonly sentBack: string | null;
  readonly published: (Prepared & { readonly digest: string; readonly inForceFrom: string }) | null;
}
