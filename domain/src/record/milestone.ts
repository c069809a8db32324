import { addDays, type Day, type Instant } from '@qichuang/base';
import type { MilestoneId, PersonId, PlatformId, RecommenderId } from '../ids.ts';

/** A task of the construction plan with its day, watched by the recommender (A4.1, B6.1). Due and overdue follow from the day. */
export interface Milestone {
  readonly id: MilestoneId;
  readonly version: number;
  readonly state: 'planned' | 'reported' | 'done' | 'cancelled';
  readonly platform: PlatformId;
  readonly programme: string;
  readonly recommender: RecommenderId;
  /** From the application's own plan, or one that every platform has. */
  readonly origin: 'application' | 'general';
  /** Which of the programme's general ones; `null` for one of the application's own. */
  readonly general: string | null;
  readonly task: string;
  readonly deliverable: string;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
  readonly proof: readonly {
    readonly hash: string;
    readonly name: string;
    readonly media: string;
    readonly bytes: number;
  }[];
  readonly note: string;
  /** The recommender's finding on the report, and on one it sent back. */
  readonly checked: {
    readonly finding: string;
    readonly confirmed: boolean;
    readonly by: PersonId;
    readonly at: Instant;
  } | null;
  /** A change somebody has asked for and nobody has decided: another day, or `null` to cancel it. */
  readonly asked: {
    readonly to: Day | null;
    readonly reason: string;
    readonly by: PersonId;
    readonly at: Instant;
  } | null;
  /** Earlier days, each moved with a reason and the recommender's consent. */
  readonly moved: readonly {
    readonly from: Day;
    readonly to: Day;
    readonly reason: string;
    readonly by: PersonId;
    readonly at: Instant;
    readonly consentedBy: PersonId;
    readonly consentedAt: Instant;
  }[];
}

export const MILESTONE_STANDINGS = ['overdue', 'due', 'planned', 'reported', 'done', 'cancelled'] as const;

/** How a milestone stands on a day: what is planned comes due and runs over by itself. */
export type MilestoneStanding = (typeof MILESTONE_STANDINGS)[number];

/** Within so many days a milestone counts as due (reports: 临期（30日内）). */
export const DUE_WITHIN_DAYS = 30;

/** @source A4.1, B6.1: 督促建设单位按期完成建设任务; the due day itself is in time */
export function milestoneStandingOn(
  { state, dueOn }: Pick<Milestone, 'state' | 'dueOn'>,
  today: Day,
): MilestoneStanding {
  if (state !== 'planned') return state;
  if (dueOn < today) return 'overdue';
  return dueOn <= addDays(today, DUE_WITHIN_DAYS) ? 'due' : 'planned';
}
