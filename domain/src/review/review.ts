import type { Instant } from '@qichuang/base';
import type {
  ApplicationId,
  ExpertId,
  FormalCheckId,
  PersonId,
  RecommendationListId,
  RecommenderId,
  ReviewId,
  RoundId,
} from '../ids.ts';
import type { Transition } from '../transition.ts';

/** Prepared by one person, awaiting another; `null` while it is worked on. */
export interface Prepared {
  readonly by: PersonId;
  readonly at: Instant;
}

/** A recommender's ranked list of one round, prepared by a clerk, confirmed once as a whole (A3.2, B5.1). */
export interface RecommendationList {
  readonly id: RecommendationListId;
  readonly version: number;
  readonly state: 'drafted' | 'prepared' | 'confirmed';
  readonly round: RoundId;
  readonly programme: string;
  readonly recommender: RecommenderId;
  readonly entries: readonly RecommendationEntry[];
  readonly prepared: Prepared | null;
  readonly sentBack: string | null;
  readonly confirmed: Prepared | null;
}

export interface RecommendationEntry {
  readonly application: ApplicationId;
  readonly verdict: 'recommend' | 'not-recommend';
  /** Place within its category in this list, 1 is first; `null` if not recommended. */
  readonly rank: number | null;
  readonly opinion: string;
}

export const RECOMMENDATION_LIST_TRANSITIONS = {
  draft: { from: [], to: 'drafted', by: ['recommender.clerk'], until: 'recommendCloses', clause: 'B5.1' },
  revise: {
    from: ['drafted'],
    to: 'drafted',
    by: ['recommender.clerk'],
    until: 'recommendCloses',
    clause: 'B5.1',
  },
  prepare: {
    from: ['drafted'],
    to: 'prepared',
    by: ['recommender.clerk'],
    until: 'recommendCloses',
    clause: 'B5.1',
  },
  'send-back': { from: ['prepared'], to: 'drafted', by: ['recommender.approver'], clause: 'B5.1' },
  confirm: {
    from: ['prepared'],
    to: 'confirmed',
    by: ['recommender.approver'],
    twoPerson: true,
    until: 'recommendCloses',
    clause: 'B5.1',
  },
} as const satisfies Record<string, Transition<RecommendationList['state']>>;

export interface CheckItem {
  readonly rule: string;
  readonly verdict: 'open' | 'met' | 'not-met' | 'to-correct' | 'not-applicable';
  readonly note: string;
  /** For a rule met only by a stated reason: whether the authority accepts it. */
  readonly reasonDecision: 'none' | 'accepted' | 'refused';
}

/** The authority's check of one application, item by item; one complete request for correction. */
export interface FormalCheck {
  readonly id: FormalCheckId;
  readonly version: number;
  readonly state: 'open' | 'prepared' | 'confirmed';
  readonly application: ApplicationId;
  readonly programme: string;
  /** Number of the frozen copy it looks at. */
  readonly copy: number;
  readonly items: readonly CheckItem[];
  readonly conclusion: { readonly kind: 'accept' | 'correct' | 'refuse'; readonly reason: string } | null;
  readonly prepared: Prepared | null;
  readonly sentBack: string | null;
  readonly confirmed: Prepared | null;
}

export const FORMAL_CHECK_TRANSITIONS = {
  open: { from: [], to: 'open', by: ['authority.clerk'], clause: 'default' },
  note: { from: ['open'], to: 'open', by: ['authority.clerk'], clause: 'default' },
  prepare: { from: ['open'], to: 'prepared', by: ['authority.clerk'], clause: 'default' },
  'send-back': { from: ['prepared'], to: 'open', by: ['authority.approver'], clause: 'default' },
  confirm: {
    from: ['prepared'],
    to: 'confirmed',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'default',
  },
} as const satisfies Record<string, Transition<FormalCheck['state']>>;

export const REVIEW_STATES = ['assigned', 'declared', 'recused', 'declined', 'scored', 'replaced'] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

export interface CriterionScore {
  readonly criterion: string;
  /** Half points, so that sums stay whole: 13 stands for 6.5. */
  readonly halfPoints: number;
  readonly comment: string;
}

/** One expert's review of one application. Nothing of the application shows before the declaration. */
export interface Review {
  readonly id: ReviewId;
  readonly version: number;
  readonly state: ReviewState;
  readonly round: RoundId;
  readonly programme: string;
  readonly category: string;
  readonly application: ApplicationId;
  readonly expert: ExpertId;
  readonly person: PersonId;
  readonly assignedAt: Instant;
  /** Three values: asked and not yet answered is `not-asked` in no sense; silence is not "none". */
  readonly declaration: {
    readonly kind: 'not-asked' | 'none' | 'declared';
    readonly ground: string;
    readonly at: Instant | null;
  };
  readonly scores: readonly CriterionScore[];
  readonly overall: { readonly strengths: string; readonly weaknesses: string; readonly advice: string };
  readonly recommendation: 'support' | 'support-with-changes' | 'not-support' | null;
  readonly doubts: readonly {
    readonly kind: 'truth' | 'overlap' | 'category' | 'security';
    readonly text: string;
  }[];
  readonly savedAt: Instant | null;
  readonly scoredAt: Instant | null;
  readonly totalHalfPoints: number | null;
  readonly endedReason: string;
  /** How close the expert's fields were to the application when it was given, 0 to 100; absent before it was measured. */
  readonly closeness?: {
    readonly points: number;
    readonly grounds: readonly {
      readonly kind: 'field' | 'branch' | 'chain' | 'words' | 'category';
      readonly points: number;
      readonly zh: string;
      readonly en: string;
    }[];
  };
}

/** The sheet of a review nobody has written on yet. */
export const BLANK_SHEET = {
  scores: [],
  overall: { strengths: '', weaknesses: '', advice: '' },
  recommendation: null,
  doubts: [],
  savedAt: null,
  scoredAt: null,
  totalHalfPoints: null,
  endedReason: '',
} as const satisfies Partial<Review>;

export const REVIEW_TRANSITIONS = {
  assign: { from: [], to: 'assigned', by: ['authority.clerk'], clause: 'B5.1' },
  'declare-none': { from: ['assigned'], to: 'declared', by: ['expert'], clause: 'default' },
  recuse: { from: ['assigned', 'declared'], to: 'recused', by: ['expert'], clause: 'default' },
  decline: { from: ['assigned'], to: 'declined', by: ['expert'], clause: 'default' },
  'save-scores': {
    from: ['declared'],
    to: 'declared',
    by: ['expert'],
    until: 'reviewCloses',
    clause: 'B5.1',
  },
  score: { from: ['declared'], to: 'scored', by: ['expert'], until: 'reviewCloses', clause: 'B5.1' },
  replace: {
    from: ['assigned', 'declared', 'recused', 'declined'],
    to: 'replaced',
    by: ['authority.clerk'],
    clause: 'default',
  },
  'set-aside': { from: ['scored'], to: 'recused', by: ['authority.clerk'], clause: 'default' },
} as const satisfies Record<string, Transition<ReviewState>>;
