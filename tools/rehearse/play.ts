import type { Programme } from '@qichuang/programmes';
import type { Chance, MadeUpOrganisation, PlannedApplication, Timetable, World } from '@qichuang/world';
import type { Street, Visitor } from './client.ts';
import type { ModelClock } from './model-clock.ts';
import type { Progress } from './progress.ts';

/** One round being played: what all its acts need to know. */
export interface Play {
  readonly street: Street;
  readonly clock: ModelClock;
  readonly progress: Progress;
  /** People at work at the same time. */
  readonly atOnce: number;
  readonly chance: Chance;
  /** Before every account of an applicant or expert, so that two plays on one database do not meet. */
  readonly prefix: string;
  /** Accounts of single applicants, by their place in the world, where a number would say too little. */
  readonly named?: ReadonlyMap<number, string>;
  readonly programme: Programme;
  readonly year: number;
  readonly timetable: Timetable;
  readonly world: World;
  readonly panelSize: number;
  /** Platforms that applications are to renew, by the application's place in the world. */
  readonly renews?: ReadonlyMap<number, string>;
  /** Of those reviewed so many are selected; six in ten where nobody says otherwise. */
  readonly selectedShare?: number;
  /** Whether a meeting with signed minutes stands before the decision on its first category. */
  readonly meets?: true;
  /** What did not come out as it had to. */
  readonly broken: string[];
  /** How often each expectation was looked at. */
  readonly looked: Map<string, number>;
}

export interface RecommenderCast {
  readonly id: string;
  readonly kind: 'city' | 'department';
  readonly city: string | null;
  readonly name: string;
  readonly clerk: Visitor;
  readonly approver: Visitor;
}

export interface ExpertCast {
  readonly id: string;
  readonly account: string;
  readonly visitor: Visitor;
  readonly institution: string | null;
  readonly formerly: readonly string[];
}

export interface Cast {
  readonly system: Visitor;
  readonly security: Visitor;
  readonly auditor: Visitor;
  readonly clerk: Visitor;
  readonly approver: Visitor;
  /** The clerk in an approver's office, to try what one person may not do; `null` where nobody holds both. */
  readonly bothHands: Visitor | null;
  readonly recommenders: readonly RecommenderCast[];
  readonly experts: readonly ExpertCast[];
}

export interface Applicant {
  readonly organisation: MadeUpOrganisation;
  readonly id: string;
  readonly account: string;
  readonly recommender: RecommenderCast;
  readonly submitter: Visitor;
  /** A colleague with rights of their own, where there is one. */
  readonly handler: Visitor | null;
}

/** An application as the play knows it: what it has been told last. */
export interface Played {
  readonly planned: PlannedApplication;
  readonly applicant: Applicant;
  readonly id: string;
  version: number;
  state: string;
  receipt: string | null;
  readonly copies: { readonly number: number; readonly hash: string }[];
}

export interface RoundPlayed {
  readonly id: string;
  readonly applications: Played[];
  readonly applicants: readonly Applicant[];
}

/** Notes a fact that has to hold; the sentence says what was wrong. */
export function expects(
  play: Pick<Play, 'broken' | 'looked'>,
  name: string,
  holds: boolean,
  wrong: string,
): void {
  play.looked.set(name, (play.looked.get(name) ?? 0) + 1);
  if (!holds) play.broken.push(`${name}: ${wrong}`);
}
