import type { Day, Instant } from '@qichuang/base';
import type { ApplicationId, NoticeId, ObjectionId, RoundId } from '../ids.ts';
import type { Prepared } from '../review/review.ts';
import type { Transition } from '../transition.ts';

/** What the public sees of one application on a list. */
export interface ListEntry {
  readonly application: ApplicationId;
  readonly category: string;
  readonly kind: string;
  readonly name: string;
  readonly organisation: string;
  readonly partners: readonly string[];
  readonly recommender: string;
  readonly city: string;
  /** Reasons accepted for soft rules, shown on the notice. */
  readonly acceptedReasons: readonly { readonly rule: string; readonly text: string }[];
}

/** The list of selected applications put up for objections (A3.4, B5.1). */
export interface Notice {
  readonly id: NoticeId;
  readonly version: number;
  readonly state: 'prepared' | 'published' | 'dropped';
  readonly round: RoundId;
  readonly programme: string;
  readonly number: string;
  readonly title: string;
  readonly entries: readonly ListEntry[];
  readonly startsOn: Day;
  readonly days: readonly Day[];
  readonly until: Instant;
  readonly prepared: Prepared;
  readonly published: Prepared | null;
  /** Corrections made while it was up, each with before and after. */
  readonly corrections: readonly {
    readonly application: ApplicationId;
    readonly before: string;
    readonly after: string;
    readonly at: Instant;
    readonly objection: ObjectionId;
  }[];
}

export const NOTICE_TRANSITIONS = {
  prepare: { from: [], to: 'prepared', by: ['authority.clerk'], clause: 'B5.1' },
  drop: { from: ['prepared'], to: 'dropped', by: ['authority'], clause: 'B5.1' },
  publish: {
    from: ['prepared'],
    to: 'published',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B5.1',
  },
} as const satisfies Record<string, Transition<Notice['state']>>;

export const OBJECTION_STATES = ['filed', 'accepted', 'invalid', 'answered'] as const;

export type ObjectionState = (typeof OBJECTION_STATES)[number];

export interface ObjectionEvidence {
  readonly name: string;
  readonly media: 'pdf' | 'ofd' | 'jpg' | 'png';
  readonly bytes: number;
  readonly hash: string;
}

/** An objection of anyone, with real name or seal. The other side is never told who objected. */
export interface Objection {
  readonly id: ObjectionId;
  readonly version: number;
  readonly state: ObjectionState;
  readonly number: string;
  readonly notice: NoticeId;
  readonly application: ApplicationId;
  readonly round: RoundId;
  readonly programme: string;
  readonly objector: {
    readonly kind: 'person' | 'unit';
    readonly name: string;
    readonly contact: string;
    readonly sealed: boolean;
  };
  readonly grounds: string;
  /** SHA-256 of the code the objector was given to look up how it stands, hex. */
  readonly codeHash: string;
  readonly evidence: readonly ObjectionEvidence[];
  readonly filedAt: Instant;
  readonly answerDueOn: Day;
  /** Grounds on which it is invalid, kept with reason: anonymous, incomplete evidence, late. */
  readonly invalid: {
    readonly kind: 'anonymous' | 'incomplete-evidence' | 'late' | 'not-of-this-notice';
    readonly reason: string;
  } | null;
  /** Prepared by one person, given by another. */
  readonly answer: {
    readonly conclusion: 'upheld' | 'partly-upheld' | 'not-upheld';
    readonly facts: string;
    readonly clause: string;
    readonly correctedName: string | null;
    readonly prepared: Prepared;
    readonly given: Prepared | null;
  } | null;
  readonly handledBy: Prepared | null;
}

export const OBJECTION_TRANSITIONS = {
  file: {
    from: [],
    to: 'filed',
    by: ['public', 'applicant', 'partner', 'recommender', 'authority', 'expert'],
    until: 'noticeCloses',
    clause: 'B5.1',
  },
  accept: { from: ['filed'], to: 'accepted', by: ['authority.clerk'], clause: 'B5.1' },
  'find-invalid': { from: ['filed'], to: 'invalid', by: ['authority.clerk'], clause: 'B5.1' },
  'prepare-answer': { from: ['accepted'], to: 'accepted', by: ['authority.clerk'], clause: 'B5.1' },
  answer: { from: ['accepted'], to: 'answered', by: ['authority.approver'], twoPerson: true, clause: 'B5.1' },
} as const satisfies Record<string, Transition<ObjectionState>>;

/** An objection that still holds its application back. */
export function isOpen(objection: Pick<Objection, 'state'>): boolean {
  return objection.state === 'filed' || objection.state === 'accepted';
}
