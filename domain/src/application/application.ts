import type { Day, Instant } from '@qichuang/base';
import type {
  ApplicationId,
  AttachmentId,
  CopyId,
  DraftId,
  EvaluationId,
  ExtensionId,
  OrganisationId,
  PartnershipId,
  PersonId,
  PlatformId,
  RecommenderId,
  RoundId,
} from '../ids.ts';

export const APPLICATION_STATES = [
  'draft',
  'submitted',
  'returned',
  'recommended',
  'not_recommended',
  'correction',
  'accepted',
  'not_accepted',
  'in_review',
  'reviewed',
  'selected',
  'not_selected',
  'on_notice',
  'designated',
  'withdrawn',
  'disqualified',
  'lapsed',
] as const;

export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Handed in, and nobody outside knows an outcome. */
export const UNDER_WAY = [
  'submitted',
  'returned',
  'recommended',
  'correction',
  'accepted',
  'in_review',
  'reviewed',
  'selected',
] as const satisfies readonly ApplicationState[];

/** Handed in, and not at an end: on notice as well. */
export const UNDECIDED = [...UNDER_WAY, 'on_notice'] as const satisfies readonly ApplicationState[];

/** A reason for return or correction, bound to a field or an attachment; all reasons are given at once. */
export interface ReturnReason {
  /** Field id, `attachment:<slot>`, or `rule:<id>`. */
  readonly target: string;
  readonly text: string;
  readonly clause: string | null;
}

export interface Returned {
  readonly kind: 'return' | 'correction';
  readonly reasons: readonly ReturnReason[];
  readonly by: PersonId;
  readonly at: Instant;
  readonly dueAt: Instant;
}

/** What was frozen at a submission: canonical bytes by hash, kept whole. */
export interface FrozenCopy {
  readonly id: CopyId;
  readonly number: number;
  readonly hash: string;
  readonly at: Instant;
  readonly by: PersonId;
}

export interface Recommendation {
  readonly rank: number | null;
  readonly opinion: string;
  readonly at: Instant;
}

/** A reason stated for a soft rule, and whether the authority accepts it; never a silent pass (B4.5). */
export interface StatedReason {
  readonly rule: string;
  readonly text: string;
  readonly decision: 'open' | 'accepted' | 'refused';
}

export interface Outcome {
  readonly reason: string;
  readonly clause: string | null;
  readonly at: Instant;
}

/** When a draft went over to a later version of its programme, and which fields that version does not take as they were. */
export interface DraftMove {
  readonly from: string;
  readonly to: string;
  readonly at: Instant;
  /** Field ids; what was typed in them stands in their history. */
  readonly setAside: readonly string[];
}

/** One application of an organisation in a round. What experts write and what is drafted stands elsewhere. */
export interface Application {
  readonly id: ApplicationId;
  readonly version: number;
  readonly state: ApplicationState;
  readonly round: RoundId;
  readonly programme: string;
  readonly programmeDigest: string;
  readonly category: string;
  /** Kind within the category (talent bases), empty otherwise. */
  readonly kind: string;
  readonly organisation: OrganisationId;
  readonly recommender: RecommenderId | null;
  readonly name: string;
  readonly beganBy: PersonId;
  readonly beganAt: Instant;
  /** Since when it stands in this state. */
  readonly since: Instant;
  /** When the state lapses by itself, where it does. */
  readonly dueAt: Instant | null;
  /** Own end of the application window, from an approved extension. */
  readonly extendedUntil: Instant | null;
  readonly receipt: string | null;
  readonly copies: readonly FrozenCopy[];
  readonly returned: readonly Returned[];
  readonly reasons: readonly StatedReason[];
  readonly statements: readonly string[];
  readonly recommendation: Recommendation | null;
  readonly outcome: Outcome | null;
  /** State to come back to when a lapse is undone. */
  readonly lapsedFrom: 'draft' | 'returned' | 'correction' | null;
  /** The platform it is to renew (A3.6, B5.2). */
  readonly renews?: PlatformId;
  /** It renews a platform whose last evaluation allows the short form: these sections stand as they were and are not asked (A3.6, B5.2). */
  readonly shortForm?: { readonly evaluation: EvaluationId; readonly sections: readonly string[] };
  /** Moves to later versions while it was a draft, the latest last (A4.1). */
  readonly moves?: readonly DraftMove[];
  /** The platform of a city's own programme it is to promote (A4.1). */
  readonly promotes?: PlatformId;
}

/** One saved value of a draft: append-only, each with the revision it was based on. */
export interface FieldRevision {
  readonly draft: DraftId;
  readonly field: string;
  readonly revision: number;
  readonly basedOn: number;
  readonly value: unknown;
  readonly by: PersonId;
  readonly at: Instant;
  /** The value came from the record or an earlier application and nobody has touched it yet. */
  readonly carriedOver: boolean;
  /** Someone else was faster: kept in the history, not the standing value. */
  readonly setAside: boolean;
}

export interface Attachment {
  readonly id: AttachmentId;
  readonly version: number;
  readonly state: 'ready' | 'removed';
  /** The application or filing it goes with, or the platform whose record it proves. */
  readonly holder: DraftId | PlatformId;
  readonly slot: string;
  readonly name: string;
  readonly media: 'pdf' | 'ofd' | 'jpg' | 'png';
  readonly bytes: number;
  /** Of a PDF, as it says itself; `null` where that cannot be read, absent in what came before pages were counted. */
  readonly pages?: number | null;
  /** SHA-256 of the content, hex; the file store keeps it under this name. */
  readonly hash: string;
  readonly issuedOn: Day | null;
  readonly by: PersonId;
  readonly at: Instant;
}

/** A partner's part in a joint laboratory, confirmed on line by the partner itself (B4.5). */
export interface Partnership {
  readonly id: PartnershipId;
  readonly version: number;
  readonly state: 'pending' | 'confirmed' | 'declined' | 'removed';
  readonly application: ApplicationId;
  readonly uscc: string;
  readonly name: string;
  readonly region: string;
  readonly organisation: OrganisationId | null;
  readonly invitedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly answeredBy: PersonId | null;
  readonly note: string;
}

/** More time for one application: prepared by a clerk, granted by another person, with reason. */
export interface Extension {
  readonly id: ExtensionId;
  readonly version: number;
  readonly state: 'prepared' | 'granted' | 'refused';
  readonly application: ApplicationId;
  readonly until: Instant;
  readonly reason: string;
  readonly preparedBy: PersonId;
  readonly preparedAt: Instant;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Instant | null;
}
