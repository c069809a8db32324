import type { Day, Instant } from '@qichuang/base';
import type { ApplicationId, RankingId, RoundId } from '../ids.ts';
import type { Prepared } from '../review/review.ts';
import type { Transition } from '../transition.ts';

/** One line of a ranked list: the result in hundredths of a point, so that no drift can change an order. */
export interface RankingLine {
  readonly application: ApplicationId;
  readonly place: number;
  readonly meanHundredths: number;
  /** Mean after the highest and lowest are dropped, where there are scores enough. */
  readonly trimmedHundredths: number | null;
  readonly scores: number;
  readonly selected: boolean;
  /** Why it stands where it stands, or is in or out against the order. */
  readonly reason: string;
}

export interface Minutes {
  readonly heldOn: Day;
  readonly chair: string;
  readonly attendees: readonly string[];
  readonly absent: readonly string[];
  readonly observers: readonly string[];
  readonly number: string;
  readonly text: string;
}

/** The ranked list of one category of a round and what the meeting decided on it. */
export interface Ranking {
  readonly id: RankingId;
  readonly version: number;
  readonly state: 'drafted' | 'prepared' | 'confirmed';
  readonly round: RoundId;
  readonly programme: string;
  readonly category: string;
  readonly lines: readonly RankingLine[];
  readonly minutes: Minutes | null;
  readonly drawnUpAt: Instant;
  readonly prepared: Prepared | null;
  readonly sentBack: string | null;
  readonly confirmed: Prepared | null;
}

export const RANKING_TRANSITIONS = {
  draft: { from: [], to: 'drafted', by: ['authority.clerk'], clause: 'B5.1' },
  revise: { from: ['drafted'], to: 'drafted', by: ['authority.clerk'], clause: 'B5.1' },
  prepare: { from: ['drafted'], to: 'prepared', by: ['authority.clerk'], clause: 'B5.1' },
  'send-back': { from: ['prepared'], to: 'drafted', by: ['authority.approver'], clause: 'B5.1' },
  confirm: {
    from: ['prepared'],
    to: 'confirmed',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B5.1',
  },
} as const satisfies Record<string, Transition<Ranking['state']>>;
