import type { Day, Instant } from '@qichuang/base';
import type { FrozenCopy, Outcome, Returned } from '../application/application.ts';
import type { FilingId, OrganisationId, PersonId, PlatformId, RecommenderId } from '../ids.ts';

/**
 * What is filed after the designation, one manner for all: typed field by field into a form of the programme, submitted with a frozen
 * copy and a receipt, looked at by the recommender, taken in by the authority. A recommender's own progress report skips the first desk.
 */
export const FILING_KINDS = [
  'annual-work-plan',
  'annual-report',
  'change',
  'achievement',
  'self-assessment',
  'rectification',
  'progress-report',
] as const;

export type FilingKind = (typeof FILING_KINDS)[number];

export const FILING_STATES = [
  'draft',
  'submitted',
  'returned',
  'endorsed',
  'accepted',
  'not_accepted',
  'withdrawn',
] as const;

export type FilingState = (typeof FILING_STATES)[number];

/** A number of an official paper (发文字号): the office's own word, the year in full, the serial within both. */
export interface GivenNumber {
  readonly agency: string;
  readonly year: number;
  readonly serial: number;
  /** Why it is not the next one; empty where it is. */
  readonly reason: string;
}

export interface Filing {
  readonly id: FilingId;
  readonly version: number;
  readonly state: FilingState;
  readonly kind: FilingKind;
  readonly programme: string;
  readonly programmeDigest: string;
  readonly category: string;
  /** `null` for a recommender's progress report. */
  readonly platform: PlatformId | null;
  readonly organisation: OrganisationId | null;
  readonly recommender: RecommenderId;
  /** `2024`, `2024-H1`; empty where the kind has no period. */
  readonly period: string;
  /** What it is filed for within its kind: a kind of change, the campaign, the measure, the call; empty otherwise. */
  readonly about: string;
  readonly dueOn: Day | null;
  readonly beganBy: PersonId | null;
  readonly beganAt: Instant;
  readonly since: Instant;
  /** When a return has to be answered. */
  readonly answerBy: Instant | null;
  readonly firstSubmittedAt: Instant | null;
  readonly receipt: string | null;
  readonly copies: readonly FrozenCopy[];
  readonly returned: readonly Returned[];
  readonly endorsement: { readonly opinion: string; readonly by: PersonId; readonly at: Instant } | null;
  readonly outcome:
    | (Outcome & {
        readonly by: PersonId;
        /** Of the paper that answers it, where the register gave one. */
        readonly documentNumber?: GivenNumber;
      })
    | null;
}
