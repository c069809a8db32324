import type { Day } from '@qichuang/base';
import type { Visitor } from '../client.ts';
import type { Applicant, Cast, Play, RecommenderCast } from '../play.ts';

/** A platform through its years: what the play knows of it without asking. */
export interface Held {
  /** Its place among the platforms of the play: what becomes of it follows from this. */
  readonly place: number;
  readonly id: string;
  readonly number: string;
  readonly category: string;
  readonly applicant: Applicant;
  readonly validUntil: Day;
  name: string;
  /** Names it no longer bears, as the play had them changed. */
  readonly earlierNames: string[];
  /** Names its holder no longer bears. */
  readonly earlierHolders: string[];
  /** Whoever holds it now: another organisation after a merger. */
  host: Visitor;
  holderUscc: string;
  /** A colleague who types for it and hands nothing in, where there is one. */
  typist: Visitor | null;
  recommender: RecommenderCast;
  state: 'active' | 'revoked' | 'ended' | 'expired';
  /** The platform it goes on as. */
  renewedBy: string | null;
}

/** One filing as the play has it: what was acknowledged, field by field. */
export interface Filed {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly period: string;
  readonly writer: Visitor;
  version: number;
  state: string;
  readonly saved: Map<string, unknown>;
  readonly copies: { readonly number: number; readonly hash: string }[];
}

/** A duty that ran over without being handed in. */
export interface Overdue {
  readonly filing: string;
  readonly kind: string;
  readonly period: string;
  readonly dueOn: Day;
  readonly platform: string;
}

/** What was read of a platform's record on a day, to be read again at the end. */
export interface Sample {
  readonly platform: string;
  readonly on: Day;
  readonly knownAt: string;
  readonly told: string;
}

/** A line of support the play had entered, with where it stands. */
export interface Entered {
  readonly id: string;
  readonly platform: string;
  readonly kind: string;
  readonly source: string;
  readonly year: number;
  readonly amountFen: number;
  readonly receivedFen: number;
  state: 'proposed' | 'standing' | 'struck';
}

/** An inspector of the register with whoever signs in as it. */
export interface InspectorCast {
  readonly id: string;
  readonly organisation: string;
  readonly visitor: Visitor;
}

/** Three years being played. */
export interface Years {
  readonly play: Play;
  readonly cast: Cast;
  readonly round: string;
  /** Everyone who registered for the round, by place in the world. */
  readonly applicants: readonly Applicant[];
  readonly held: readonly Held[];
  readonly filed: Map<string, Filed>;
  readonly overdue: Overdue[];
  readonly samples: Sample[];
  readonly entered: Entered[];
  /** Half points an expert handed in for an evaluation, by evaluation and criterion. */
  readonly points: Map<string, Map<string, number[]>>;
  readonly campaigns: string[];
  readonly draws: string[];
  /** The register of inspectors, once there is one. */
  readonly inspectors: InspectorCast[];
}

/** Platforms that still stand. */
export function standing({ held }: Pick<Years, 'held'>): readonly Held[] {
  return held.filter(({ state }) => state === 'active');
}

/** Of every so many platforms one: the `place`th of each dozen, say. */
export function everyNth(count: number, place: number): (held: Held) => boolean {
  return (held) => held.place % count === place % count;
}
