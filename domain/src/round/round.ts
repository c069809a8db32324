import type { Day, Instant } from '@qichuang/base';
import type { RecommenderId, RoundId } from '../ids.ts';
import type { Transition } from '../transition.ts';

export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

export const ROUND_STATES = ['planned', 'called', 'concluded'] as const;

export type RoundState = (typeof ROUND_STATES)[number];

/** One yearly round of a programme, A3.1 and B5.1. Its year is not the calendar year. */
export interface Round {
  readonly id: RoundId;
  readonly version: number;
  readonly state: RoundState;
  readonly programme: string;
  /** Digest of the programme's published version; never changes after the call. */
  readonly programmeDigest: string;
  /** Version in which applications are filled in since open drafts were moved to it; absent: the round's own (A4.1). */
  readonly filledIn?: string;
  readonly year: number;
  readonly supplementary: boolean;
  readonly title: { readonly zh: string; readonly en: string };
  readonly categories: readonly string[];
  readonly windows: {
    readonly apply: Window;
    readonly recommend: Window;
    readonly check: Window;
    readonly review: Window;
  };
  /** Places a recommender may put forward, by category; absent: no limit (A3.2). */
  readonly quotas: readonly {
    readonly recommender: RecommenderId;
    readonly category: string;
    readonly places: number;
  }[];
  /** Experts an application is read by. */
  readonly panelSize: number;
  readonly namesHidden: boolean;
  readonly callNumber: string;
  readonly callPublishedOn: Day | null;
  readonly contact: {
    readonly office: string;
    readonly phone: string;
    readonly email: string;
    readonly address: string;
  };
  readonly calledAt: Instant | null;
}

export const ROUND_TRANSITIONS = {
  plan: { from: [], to: 'planned', by: ['authority.clerk'], clause: 'B5.1' },
  revise: { from: ['planned'], to: 'planned', by: ['authority.clerk'], clause: 'B5.1' },
  call: { from: ['planned'], to: 'called', by: ['authority.approver'], clause: 'B5.1' },
  reschedule: { from: ['called'], to: 'called', by: ['authority.approver'], clause: 'B5.1' },
  /** Open drafts go over to a version published since the call, which asks otherwise and judges alike (A4.1). */
  'move-drafts': { from: ['called'], to: 'called', by: ['authority.approver'], clause: 'A4.1' },
  conclude: { from: ['called'], to: 'concluded', by: ['authority.approver'], clause: 'B5.1' },
} as const satisfies Record<string, Transition<RoundState>>;
