import type { Day, Instant } from '@qichuang/base';
import type { ApplicationId, MeetingId, RankingId, RoundId } from '../ids.ts';
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

/** What the scores say of one application when strict and lenient experts are taken out (A3.3). The mean decides. */
export interface ComparedLine {
  readonly application: ApplicationId;
  readonly calibratedHundredths: number;
  /** Half the 95 % interval; `null` where there are too few scores to tell chance by. */
  readonly errorHundredths: number | null;
  /** The places it may take by the calibrated score, both ends included. */
  readonly places: { readonly from: number; readonly to: number } | null;
}

/** How far the scores of a category can be compared, reckoned when the list was drawn up (A3.3). */
export interface ScoreComparison {
  /** Applications that hang together by experts they share. More than one pool: nothing is calibrated across them. */
  readonly pools: readonly (readonly ApplicationId[])[];
  /** One per application of the list; none where there is more than one pool. */
  readonly lines: readonly ComparedLine[];
  /** ICC(1,k), the reliability of a mean, with k scores on average; `null` where nothing can be said. */
  readonly icc: { readonly value: number; readonly scores: number } | null;
  /** Krippendorff's α on the points of single scores. */
  readonly alpha: number | null;
  /** How far the strictest and the most lenient expert stand from the average; `null` across pools. */
  readonly offsetHundredths: { readonly strictest: number; readonly mostLenient: number } | null;
  /** Scores of experts recused afterwards: kept, not counted. */
  readonly recused: number;
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
  /** Absent from lists drawn up before scores were compared. */
  readonly comparison?: ScoreComparison;
  readonly minutes: Minutes | null;
  /** The meeting whose closed minutes the decision rests on; absent where none was held. */
  readonly meeting?: MeetingId;
  readonly drawnUpAt: Instant;
  readonly prepared: Prepared | null;
  readonly sentBack: string | null;
  readonly confirmed: Prepared | null;
}

/** Whether the scores leave open on which side of the cut an application stands: the meeting decides and minutes it. */
export function standsInGreyBand(places: ComparedLine['places'], cut: number): boolean {
  return places !== null && places.from <= cut && cut < places.to;
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
