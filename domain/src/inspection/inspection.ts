import type { Day, Instant } from '@qichuang/base';
import type { FrozenCopy } from '../application/application.ts';
import type { Uscc } from '../identifiers/uscc.ts';
import type {
  DrawId,
  InspectionId,
  InspectionPlanId,
  InspectionTaskId,
  InspectorId,
  MeasureId,
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
  /** How many go to one platform; absent: what the programme says. Never fewer than two. */
  readonly inspectorsPerTask?: number;
  /** Whether nobody is sent to a platform of the city in which their own unit stands. */
  readonly recuseSameCity?: boolean;
  readonly prepared: Prepared;
  readonly published: Prepared | null;
}

/** Someone on the register of inspectors: who may be sent, where to, until when (A4.3, B6.3: 检查人员名录库). */
export interface Inspector {
  readonly id: InspectorId;
  readonly version: number;
  readonly state: 'active' | 'suspended' | 'ended';
  readonly programme: string;
  readonly person: PersonId;
  readonly name: string;
  /** The unit they work for: nobody inspects their own. */
  readonly organisationName: string;
  readonly uscc: Uscc | null;
  /** Four digits of the city in which the unit stands. */
  readonly city: string;
  readonly credential: string;
  readonly fields: readonly string[];
  /** Cities they may be sent to; empty: anywhere. */
  readonly cities: readonly string[];
  /** Last day on which the credential holds. */
  readonly validUntil: Day;
  /** Organisations they have an interest in, as they declared them. */
  readonly conflicts: readonly {
    readonly name: string;
    readonly uscc: Uscc | null;
    readonly reason: string;
  }[];
  /** Why suspended or ended; empty while active. */
  readonly reason: string;
  readonly registeredAt: Instant;
}

/** Who may not be sent to whom, found before the inspectors were drawn and sealed with their list. */
export interface InspectorRecusal {
  readonly inspector: InspectorId;
  readonly platform: PlatformId;
  readonly ground:
    | 'own-organisation'
    | 'conflict'
    | 'same-city'
    | 'other-cities'
    | 'not-available'
    | 'declined'
    | 'replaced';
  /** In the words of whoever declared it; empty where the register speaks. */
  readonly reason: string;
}

/** Who may not be sent to whom, sealed before the inspectors are drawn; and for objects drawn later, found when those were confirmed. */
export interface InspectorPairing {
  readonly perTask: number;
  /** How many supplements of the objects' draw were confirmed by then; absent: none. */
  readonly supplement?: number;
  readonly recusals: readonly InspectorRecusal[];
  /** One for each confirmed supplement of the objects' draw that brought new ones, by its number from 1. */
  readonly later?: readonly { readonly supplement: number; readonly recusals: readonly InspectorRecusal[] }[];
}

/** One batch of a plan: its two draws, its tasks, its published results. */
export interface Inspection {
  readonly id: InspectionId;
  readonly version: number;
  /** `drawn`: both draws confirmed and the tasks made; `running`: the platforms have been told. */
  readonly state: 'prepared' | 'drawn' | 'running' | 'published' | 'cancelled';
  readonly plan: InspectionPlanId;
  readonly programme: string;
  readonly year: number;
  readonly name: string;
  readonly objectsDraw: DrawId | null;
  readonly inspectorsDraw: DrawId | null;
  /** How inspectors come to objects, fixed with the list they are drawn from. */
  readonly pairing?: InspectorPairing;
  readonly inspectedUntil: Day | null;
  readonly prepared: Prepared;
  readonly published: Prepared | null;
}

export const INSPECTION_TASK_STATES = [
  'drawn',
  'notified',
  'entering',
  'entered',
  'signed',
  'objected',
  'answered',
  'concluded',
  'published',
  'dropped',
] as const;

/** `drawn`: made of both draws; `entering`: on the spot; `entered`: handed in, not yet signed by all; `signed`: open to objection. */
export type InspectionTaskState = (typeof INSPECTION_TASK_STATES)[number];

export const INSPECTION_RESULTS = [
  'normal',
  'corrected',
  'rectify',
  'not-cooperating',
  'not-reachable',
  'transferred',
] as const;

export type InspectionResult = (typeof INSPECTION_RESULTS)[number];

export const INSPECTION_VERDICTS = [
  'conforming',
  'partly',
  'rectify',
  'not-applicable',
  'not-checkable',
] as const;

export type InspectionVerdict = (typeof INSPECTION_VERDICTS)[number];

/** What the inspectors found and handed in, one line for each item of the plan that concerns the platform. */
export interface InspectionFindings {
  readonly items: readonly {
    readonly item: string;
    readonly verdict: InspectionVerdict;
    readonly note: string;
  }[];
  readonly overall: InspectionResult;
  readonly facts: string;
  readonly rectifyUntil: Day | null;
  /** Who stood for the platform, and whether the record was signed on the spot. */
  readonly party: {
    readonly name: string;
    readonly stand: 'signed' | 'refused' | 'absent';
    readonly reason: string;
    readonly statement: string;
  };
}

/** A published result put right or taken back, with the reason; what stood before stays. */
export interface InspectionCorrection {
  readonly kind: 'corrected' | 'withdrawn';
  readonly reason: string;
  readonly before: InspectionFindings;
  /** `null` where the result is withdrawn. */
  readonly after: InspectionFindings | null;
  readonly prepared: Prepared;
  readonly published: Prepared | null;
}

/** Two or more inspectors at one platform: typed on the spot, handed in, signed by each, open to objection, published (A4.3, B6.3). */
export interface InspectionTask {
  readonly id: InspectionTaskId;
  readonly version: number;
  readonly state: InspectionTaskState;
  readonly inspection: InspectionId;
  readonly programme: string;
  readonly programmeDigest: string;
  readonly category: string;
  readonly platform: PlatformId;
  readonly organisation: OrganisationId;
  readonly recommender: RecommenderId;
  /** Items of the plan that concern platforms of this category. */
  readonly items: readonly string[];
  readonly inspectors: readonly InspectorId[];
  /** The inspectors' persons in the same order, so that each finds the task. */
  readonly persons: readonly PersonId[];
  /** Who cannot go and why; a place is open for each until a reserve takes it. */
  readonly declined: readonly {
    readonly inspector: InspectorId;
    readonly reason: string;
    readonly at: Instant;
  }[];
  /** Another inspector asked for by the host, with the office's answer; absent: nobody asked. */
  readonly recusalsAsked?: readonly {
    readonly inspector: InspectorId;
    readonly reason: string;
    readonly by: PersonId;
    readonly at: Instant;
    readonly answer: (Prepared & { readonly replaced: boolean; readonly reason: string }) | null;
  }[];
  /** Who gave way to which reserve of the draw. */
  readonly replaced: readonly (Prepared & {
    readonly out: InspectorId;
    readonly into: InspectorId;
    readonly reason: string;
  })[];
  readonly inspectOn: Day | null;
  readonly notified:
    | (Prepared & {
        readonly ways: readonly ('online' | 'on-site')[];
        /** Last day on which the host may ask for another inspector. */
        readonly recusalUntil: Day;
      })
    | null;
  readonly beganAt: Instant | null;
  /** As handed in last; `null` while nothing is. */
  readonly findings: InspectionFindings | null;
  readonly receipt: string | null;
  readonly copies: readonly FrozenCopy[];
  /** Of the copy handed in last: each inspector by their own account. */
  readonly signatures: readonly {
    readonly by: PersonId;
    readonly inspector: InspectorId;
    readonly at: Instant;
    readonly hash: string;
  }[];
  /** Sent back by the other inspector before signing. */
  readonly reopened: readonly (Prepared & { readonly reason: string })[];
  readonly enteredAt: Instant | null;
  /** The day on which the last inspector signed: the publication is due from it. */
  readonly endedOn: Day | null;
  /** Last day on which the host may object. */
  readonly objectionUntil: Day | null;
  readonly objection: { readonly text: string; readonly by: PersonId; readonly at: Instant } | null;
  readonly answer: (Prepared & { readonly text: string; readonly upheld: boolean }) | null;
  /** What the inspectors had signed, where the answer to an objection changed it. */
  readonly signedFindings?: InspectionFindings;
  /** The measure that was proposed of it. */
  readonly rectification: MeasureId | null;
  readonly concluded: Prepared | null;
  readonly published: Prepared | null;
  /** What was put right after the publication, the latest last; one that nobody else has published yet is not told. */
  readonly corrections?: readonly InspectionCorrection[];
  readonly dropped: (Prepared & { readonly reason: string }) | null;
}

/** Working days after the last signature within which the host may object (product default). */
export const INSPECTION_OBJECTION_DAYS = 5;
