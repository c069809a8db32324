import type { Day, Instant } from '@qichuang/base';
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
  /** Earlier days, each moved with a reason and the recommender's consent. */
  readonly moved: readonly {
    readonly from: Day;
    readonly to: Day;
    readonly reason: string;
    readonly by: PersonId;
    readonly at: Instant;
    readonly consentedBy: PersonId | null;
    readonly consentedAt: Instant | null;
  }[];
}
