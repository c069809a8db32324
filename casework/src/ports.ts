import type { Instant, WorkCalendar } from '@qichuang/base';
import type {
  Actor,
  ApplicationId,
  ApplicationState,
  DraftId,
  ExpertId,
  Fact,
  FieldRevision,
  OrganisationId,
  PersonId,
  RecommenderId,
  RoundId,
  ThingKind,
  Things,
  Topic,
} from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';

/** One thing before and after: `previous` is `null` for a new one. Versions are set by the shelf. */
export type Write = {
  [Kind in ThingKind]: {
    readonly kind: Kind;
    readonly previous: Things[Kind] | null;
    readonly next: Things[Kind];
  };
}[ThingKind];

/** A message to go out after the act: mail and in-house notes, delivered at least once by any node. */
export interface Message {
  readonly topic: Topic;
  readonly to:
    | { readonly person: PersonId }
    | { readonly organisation: OrganisationId }
    | { readonly recommender: RecommenderId }
    | { readonly programme: string };
  readonly values: Readonly<Record<string, string>>;
}

/** A numbered series: `receipt:<round>:<category>` and the like. Numbers have no gaps: a counter row is part of the act's transaction. */
export interface NumberDraw {
  readonly series: string;
  /** Next number expected; the commit fails as moved on if another act took it. */
  readonly take: number;
  readonly count: number;
}

/** Frozen bytes that go with an act: the copy of an application as submitted. */
export interface FrozenBytes {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** What an application handed in, for others to be compared with; takes the place of what its earlier copy said. */
export interface HandedIn {
  readonly application: ApplicationId;
  readonly programme: string;
  /** Hash of the frozen copy. */
  readonly copy: string;
  /** `<kind> <number>` as compared: `patent 2021101234567`, `file-hash 9f…`. */
  readonly claims: readonly string[];
  /** The print of its prose (engine similarity), little-endian 32-bit numbers; `null` where there is none. */
  readonly print: Uint8Array | null;
}

/** A programme version that an act publishes: kept for ever, known by its digest. */
interface PublishedVersion {
  readonly id: string;
  readonly digest: string;
  readonly document: unknown;
}

export interface Change {
  readonly writes: readonly Write[];
  readonly facts: readonly Fact[];
  readonly messages: readonly Message[];
  readonly numbers: readonly NumberDraw[];
  readonly frozen: readonly FrozenBytes[];
  /** Goes with a submission. */
  readonly handedIn?: HandedIn;
  /** Goes with the publishing of a programme draft (A4.1). */
  readonly publishes?: PublishedVersion & { readonly publishedAt: Instant };
  /** Revisions written with the act (a submission saves first), and the size of the draft the act has seen: the commit fails as moved on if someone typed since. */
  readonly drafts: readonly {
    readonly draft: DraftId;
    readonly seen: number;
    readonly fields: readonly FieldSave[];
    readonly by: PersonId;
    readonly at: Instant;
  }[];
  /** Key of the request and what is answered to it, so that a repeat gets the first answer. */
  readonly request: { readonly key: string; readonly by: string; readonly digest: string };
  readonly answer: unknown;
}

/** Columns by which things of a kind may be asked for; each is indexed. `unit` is written `organisation:org_…`, `recommender:rec_…`, `authority:<programme>`, `expert:exp_…`, `operator`. */
export const COLUMNS = {
  person: ['account', 'state'],
  office: ['person', 'unit', 'role', 'state'],
  organisation: ['uscc', 'state'],
  recommender: ['state', 'kind', 'city', 'name'],
  expert: ['person', 'state'],
  round: ['programme', 'state', 'year'],
  application: ['round', 'category', 'organisation', 'recommender', 'state', 'programme'],
  attachment: ['holder', 'state', 'slot'],
  partnership: ['application', 'organisation', 'uscc', 'state'],
  extension: ['application', 'state'],
  recommendationList: ['round', 'recommender', 'state'],
  formalCheck: ['application', 'state'],
  review: ['application', 'round', 'category', 'expert', 'person', 'state'],
  reviewStep: ['application', 'round', 'programme', 'category', 'kind', 'state'],
  ranking: ['round', 'category', 'state'],
  notice: ['round', 'programme', 'state'],
  objection: ['notice', 'application', 'round', 'state', 'number'],
  finding: ['application', 'state'],
  announcement: ['round', 'notice', 'programme', 'state'],
  platform: ['programme', 'category', 'organisation', 'application', 'state', 'number'],
  filing: ['programme', 'kind', 'platform', 'organisation', 'recommender', 'period', 'about', 'state'],
  recordEntry: ['platform', 'programme', 'item', 'state'],
  milestone: ['platform', 'programme', 'recommender', 'state'],
  measure: ['platform', 'programme', 'organisation', 'recommender', 'kind', 'state'],
  campaign: ['programme', 'kind', 'year', 'state'],
  evaluation: ['campaign', 'programme', 'platform', 'organisation', 'recommender', 'category', 'state'],
  assessment: ['within', 'programme', 'expert', 'person', 'state', 'about'],
  inspectionPlan: ['programme', 'year', 'state'],
  inspector: ['programme', 'person', 'state'],
  draw: ['programme', 'purpose', 'about', 'number', 'state'],
  inspection: ['plan', 'programme', 'year', 'state'],
  inspectionTask: ['inspection', 'programme', 'platform', 'organisation', 'recommender', 'state'],
  selection: ['programme', 'year', 'state'],
  support: ['programme', 'platform', 'kind', 'source', 'year', 'state'],
  voice: ['programme', 'platform', 'organisation', 'recommender', 'state', 'number'],
  programmeDraft: ['programme', 'city', 'state'],
  signInRule: ['state'],
  mailText: ['state'],
  meeting: ['programme', 'round', 'state'],
} as const satisfies Record<ThingKind, readonly string[]>;

export type Match<Kind extends ThingKind> = {
  readonly [Column in (typeof COLUMNS)[Kind][number]]?: string | number | readonly string[];
};

/** One field a writer wants saved: `basedOn` is the revision the writer had seen, 0 for none. */
export interface FieldSave {
  readonly field: string;
  readonly basedOn: number;
  readonly value: unknown;
  readonly carriedOver: boolean;
  /** The writer has seen the other value and chooses this one. */
  readonly overrule: boolean;
}

export interface SavedFields {
  readonly saved: readonly FieldRevision[];
  /** The standing value where someone else was faster; the writer's own is kept aside, not dropped. */
  readonly conflicts: readonly FieldRevision[];
}

export interface Draft {
  readonly fields: readonly FieldRevision[];
  readonly seen: number;
}

export interface Shelf {
  find<Kind extends ThingKind>(kind: Kind, id: string): Promise<Things[Kind] | undefined>;
  /** All things of a kind whose listed columns have these values; a closed set of columns per kind, each indexed. Ordered by id. */
  where<Kind extends ThingKind>(kind: Kind, match: Match<Kind>): Promise<readonly Things[Kind][]>;
  /** Latest standing value of each field of a draft, and how many revisions there are in all. */
  draftOf(draft: DraftId): Promise<Draft>;
  /**
   * Appends revisions of a draft, each field by itself: saved where `basedOn` is still the latest or the writer overrules,
   * otherwise kept aside and answered as a conflict. Only while the application or filing is in one of the states; `undefined` if it is not.
   */
  saveFields(
    draft: DraftId,
    states: readonly string[],
    fields: readonly FieldSave[],
    by: PersonId,
    at: Instant,
  ): Promise<SavedFields | undefined>;
  /** The answer first given to this key of this person, if any. */
  firstAnswer(
    key: string,
    by: string,
  ): Promise<{ readonly digest: string; readonly answer: unknown } | undefined>;
  frozenBytes(hash: string): Promise<Uint8Array | undefined>;
  /** Next number of a series, 1 at first. */
  nextNumber(series: string): Promise<number>;
  /** Takes a number of a series at once, outside any act: no two takers get the same; a taker that fails leaves a gap (receipts, objections). */
  takeNumber(series: string): Promise<number>;
  /** How many running applications of a round share this name, folded, this one left out. */
  sameName(round: RoundId, name: string, except: ApplicationId): Promise<number>;
  /** What the experts carry of a year; who was given nothing is not in the map. */
  sheetsGiven(year: number): Promise<ReadonlyMap<ExpertId, SheetsGiven>>;
  /**
   * Which of these claims applications of other organisations make, in the same programme and one of the states.
   * Each claim of each application once, by application, then claim.
   */
  claimedByOthers(
    own: { readonly programme: string; readonly organisation: OrganisationId },
    states: readonly ApplicationState[],
    claims: readonly string[],
  ): Promise<readonly { readonly application: ApplicationId; readonly claim: string }[]>;
  /**
   * Writes the new states, the ledger's facts, the messages, the numbers and the answer, all or none,
   * and only while every `previous` is still what is on the shelf.
   */
  commit(change: Change): Promise<'written' | 'moved-on'>;
}

/** What an expert was given to read in one year, in all programmes; what was given back does not count. */
export interface SheetsGiven {
  /** Applications, in the rounds of that year. */
  readonly reviews: number;
  /** Platforms, in its evaluations (A3.8, B5.3). */
  readonly evaluations: number;
  /** Achievements, in its calls (B5.3). */
  readonly achievements: number;
}

/** What an act may lean on. No clock, no chance, no network: those come with the act. */
export interface Desk {
  readonly shelf: Shelf;
  /** Every published version by its digest, and the current one of each programme by its id. */
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly calendar: WorkCalendar;
}

/** One act as it arrives: who, when, with what chance and under which key. */
export interface Act<Body> {
  readonly actor: Actor;
  readonly at: Instant;
  /** Thirty-two bytes of chance for the ids this act gives. */
  readonly seed: Uint8Array;
  readonly request: Change['request'];
  readonly body: Body;
}
