import type { Day, Instant } from '@qichuang/base';
import type { OrganisationId, PersonId, PlatformId, RecommenderId, VoiceId } from '../ids.ts';
import type { Prepared } from '../review/review.ts';

/** A problem or suggestion on its way from a platform over its recommender to the authority, and the answer (A4.3, B6.3). */
export interface Voice {
  readonly id: VoiceId;
  readonly version: number;
  readonly state: 'raised' | 'passed_on' | 'answered' | 'closed';
  readonly number: string;
  readonly programme: string;
  /** A complaint about a platform is its recommender's to pass on: the host has no part in it, and learns of it from the office. */
  readonly kind: 'problem' | 'suggestion' | 'complaint';
  readonly topic: string;
  readonly platform: PlatformId | null;
  readonly organisation: OrganisationId | null;
  readonly recommender: RecommenderId;
  readonly title: string;
  readonly text: string;
  readonly done: string;
  readonly wanted: string;
  readonly urgent: boolean;
  readonly files: readonly {
    readonly hash: string;
    readonly name: string;
    readonly media: string;
    readonly bytes: number;
  }[];
  readonly raisedBy: PersonId;
  readonly raisedAt: Instant;
  readonly answerDueOn: Day;
  readonly passedOn: (Prepared & { readonly opinion: string }) | null;
  /** Office of the authority that sees to it; empty until it is given to one. */
  readonly assignedTo: string;
  readonly answer:
    | (Prepared & {
        readonly text: string;
        readonly from: 'recommender' | 'authority';
        /** Whether a complaint was found true; absent of everything else. */
        readonly upheld?: boolean;
      })
    | null;
  readonly rating: 'satisfied' | 'partly' | 'not' | null;
  /** Earlier answers, where it was opened again. */
  readonly earlier: readonly { readonly text: string; readonly at: Instant; readonly why: string }[];
  /** An answer of general interest, shown to everyone with the question put in general words. */
  readonly published: {
    readonly question: string;
    readonly answer: string;
    readonly prepared: Prepared;
    readonly confirmed: Prepared | null;
  } | null;
}
