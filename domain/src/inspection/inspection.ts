import type { Day, Instant } from '@qichuang/base';
import type {
  DrawId,
  InspectionId,
  InspectionPlanId,
  InspectionTaskId,
  InspectorId,
  OrganisationId,
  PersonId,
  PlatformId,
  RecommenderId,
} from '../ids.ts';
import type { Prepared } from '../review/review.ts';

export type CreditRisk = 'A' | 'B' | 'C' | 'D';

/** The year's plan of random inspections, published before any draw (A4.3, B6.3: 双随机、一公开). */
export interface InspectionPlan {
  readonly id: InspectionPlanId;
  readonly version: number;
  readonly state: 'prepared' | 'published' | 'dropped';
  readonly programme: string;
  readonly year: number;
  readonly title: string;
  readonly items: readonly string[];
  /** Share of each class to be drawn, per thousand. */
  readonly ratios: readonly { readonly risk: CreditRisk; readonly perMille: number }[];
  readonly batches: readonly { readonly name: string; readonly from: Day; readonly until: Day }[];
  readonly prepared: Prepared;
  readonly published: Prepared | null;
}

/** Someone on the register of inspectors. */
export interface Inspector {
  readonly id: InspectorId;
  readonly version: number;
  readonly state: 'active' | 'suspended' | 'ended';
  readonly programme: string;
  readonly person: PersonId;
  readonly name: string;
  readonly organisationName: string;
  readonly credential: string;
  readonly fields: readonly string[];
}

/** One batch of a plan: its two draws, its tasks, its published results. */
export interface Inspection {
  readonly id: InspectionId;
  readonly version: number;
  readonly state: 'prepared' | 'drawn' | 'running' | 'published' | 'cancelled';
  readonly plan: InspectionPlanId;
  readonly programme: string;
  readonly year: number;
  readonly name: string;
  readonly objectsDraw: DrawId | null;
  readonly inspectorsDraw: DrawId | null;
  readonly inspectedUntil: Day | null;
  readonly prepared: Prepared;
  readonly published: Prepared | null;
}

export interface InspectionTask {
  readonly id: InspectionTaskId;
  readonly version: number;
  readonly state: 'assigned' | 'entered' | 'objected' | 'settled' | 'published';
  readonly inspection: InspectionId;
  readonly programme: string;
  readonly platform: PlatformId;
  readonly organisation: OrganisationId;
  readonly recommender: RecommenderId;
  readonly inspectors: readonly InspectorId[];
  /** The inspectors' persons, so that each finds the task. */
  readonly persons: readonly PersonId[];
  readonly inspectOn: Day | null;
  readonly findings: readonly {
    readonly item: string;
    readonly result:
      | 'normal'
      | 'corrected'
      | 'rectify'
      | 'not-cooperating'
      | 'not-reachable'
      | 'not-applicable';
    readonly note: string;
  }[];
  readonly files: readonly {
    readonly hash: string;
    readonly name: string;
    readonly media: string;
    readonly bytes: number;
  }[];
  readonly signatures: readonly {
    readonly by: PersonId | null;
    readonly name: string;
    readonly at: Instant;
    readonly refused: boolean;
  }[];
  readonly enteredAt: Instant | null;
  readonly endedOn: Day | null;
  readonly objection: { readonly text: string; readonly at: Instant } | null;
  readonly answer: (Prepared & { readonly text: string; readonly upheld: boolean }) | null;
}
