import type { Day, Instant } from '@qichuang/base';
import type { MeasureId, OrganisationId, PersonId, PlatformId, RecommenderId } from '../ids.ts';
import type { Prepared } from '../review/review.ts';

/** What follows for a platform: proposed by a clerk or the system, decided by another person, never by a clock (A3.8, B5.3, B6.3). */
export const MEASURE_KINDS = ['commendation', 'warning', 'rectification', 'revocation'] as const;

export type MeasureKind = (typeof MEASURE_KINDS)[number];

export interface Measure {
  readonly id: MeasureId;
  readonly version: number;
  /** `running`: a rectification ordered and not yet checked; `fulfilled` and `failed`: after the re-check. */
  readonly state: 'proposed' | 'heard' | 'decided' | 'running' | 'fulfilled' | 'failed' | 'dropped';
  readonly kind: MeasureKind;
  readonly platform: PlatformId;
  readonly organisation: OrganisationId;
  readonly recommender: RecommenderId;
  readonly programme: string;
  /** What it comes from: an evaluation, an inspection task, a missed duty, or a ground of its own. */
  readonly source: {
    readonly kind: 'evaluation' | 'inspection' | 'duty' | 'change' | 'other';
    readonly id: string;
  };
  readonly ground: string;
  readonly facts: string;
  readonly evidence: string;
  readonly clause: string;
  /** Until when the host may state its view; before a revocation always. */
  readonly hearingUntil: Instant | null;
  readonly statement: { readonly text: string; readonly at: Instant } | null;
  /** Last day of a rectification, or the last day a warning stands at its platform. */
  readonly dueOn: Day | null;
  readonly proposed: Prepared;
  readonly decided: (Prepared & { readonly reason: string; readonly documentNumber: string }) | null;
  readonly concluded: (Prepared & { readonly reason: string }) | null;
  /** The host asks once for a decision to be looked at again; somebody else than who decided answers. */
  readonly review?: {
    readonly text: string;
    readonly by: PersonId;
    readonly at: Instant;
    readonly answer: (Prepared & { readonly outcome: 'upheld' | 'lifted'; readonly reason: string }) | null;
  };
}

/** Working days after a decision within which its host may ask for a review (product default, papers D15). */
export const REVIEW_WORKING_DAYS = 60;

/** Whether a decided warning still stands at its platform on a day. */
export function warns(
  { kind, state, dueOn }: Pick<Measure, 'kind' | 'state' | 'dueOn'>,
  today: Day,
): boolean {
  return kind === 'warning' && state === 'decided' && (dueOn === null || today <= dueOn);
}
