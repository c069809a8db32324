import type { Day } from '@qichuang/base';
import type { FilingId, PlatformId, SelectionId } from '../ids.ts';
import type { Prepared } from '../review/review.ts';

/** The yearly call for achievements, their scoring, and the list of major ones that is published (B5.3). */
export interface Selection {
  readonly id: SelectionId;
  readonly version: number;
  readonly state: 'prepared' | 'called' | 'scoring' | 'chosen' | 'on_notice' | 'published' | 'cancelled';
  readonly programme: string;
  readonly programmeDigest: string;
  readonly year: number;
  readonly title: string;
  readonly filesUntil: Day;
  readonly noticeFrom: Day | null;
  readonly noticeUntil: Day | null;
  readonly entries: readonly {
    readonly filing: FilingId;
    readonly platform: PlatformId;
    readonly title: string;
    readonly holder: string;
    readonly kind: string;
    readonly hundredths: number | null;
    readonly chosen: boolean;
    readonly reason: string;
    /** A doubt raised while the list was on notice, and how it was settled. */
    readonly doubt: string;
  }[];
  readonly cancelReason: string;
  readonly prepared: Prepared;
  readonly called: Prepared | null;
  readonly chosen: Prepared | null;
  readonly confirmed: Prepared | null;
  readonly published: Prepared | null;
}
