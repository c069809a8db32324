import type { Day, Instant } from '@qichuang/base';
import type { ApplicationState, FrozenCopy } from '../application/application.ts';
import type {
  ApplicationId,
  ExpertId,
  OrganisationId,
  PersonId,
  RecommenderId,
  ReviewStepId,
  RoundId,
} from '../ids.ts';
import { type CaseParties, type Part, type Standing, standingIn } from '../people/part.ts';
import type { Actor } from '../people/person.ts';
import type { Transition } from '../transition.ts';
import type { Prepared } from './review.ts';

/** Stages of the chain that a programme may switch on, or a round hold for chosen applications (product default). */
export const REVIEW_STEP_KINDS = ['oral-defence', 'site-visit'] as const;

export type ReviewStepKind = (typeof REVIEW_STEP_KINDS)[number];

export const REVIEW_STEP_STATES = ['planned', 'recorded', 'signed', 'cancelled'] as const;

/** `planned`: everyone concerned has been told; `recorded`: handed in, not yet signed by all who took part. */
export type ReviewStepState = (typeof REVIEW_STEP_STATES)[number];

export const REVIEW_STEP_OUTCOMES = ['consistent', 'partly', 'not', 'absent'] as const;

/** What was found against what was stated; advice to the meeting. `absent`: the applicant did not come. */
export type ReviewStepOutcome = (typeof REVIEW_STEP_OUTCOMES)[number];

export interface ReviewStepTime {
  readonly on: Day;
  /** `09:30`, Asia/Shanghai. */
  readonly from: string;
  readonly minutes: number;
  readonly place: string;
}

/** One oral defence or site visit of one application: when, where, by whom, and what was found. It never changes a score. */
export interface ReviewStep {
  readonly id: ReviewStepId;
  readonly version: number;
  readonly state: ReviewStepState;
  readonly kind: ReviewStepKind;
  readonly round: RoundId;
  readonly programme: string;
  readonly programmeDigest: string;
  readonly category: string;
  readonly application: ApplicationId;
  readonly organisation: OrganisationId;
  readonly recommender: RecommenderId | null;
  /** Held for every application by the programme, or for this one, for the reason. */
  readonly ground: 'programme' | 'chosen';
  readonly reason: string;
  readonly time: ReviewStepTime;
  readonly experts: readonly { readonly expert: ExpertId; readonly person: PersonId }[];
  /** Officials of the programme's authority who take part. */
  readonly officials: readonly PersonId[];
  /** Everyone who takes part and signs, experts first. */
  readonly persons: readonly PersonId[];
  readonly planned: Prepared;
  /** The applicant will be there, and who comes. */
  readonly attendance: (Prepared & { readonly who: string }) | null;
  /** Who cannot take part, and why; somebody else has to be put in the place. */
  readonly declined: readonly { readonly person: PersonId; readonly reason: string; readonly at: Instant }[];
  /** Postponed, moved, or held by others than planned. */
  readonly changes: readonly (Prepared & {
    readonly reason: string;
    readonly before: ReviewStepTime;
    readonly out: readonly PersonId[];
    readonly into: readonly PersonId[];
  })[];
  readonly record: {
    readonly values: Readonly<Record<string, string>>;
    readonly outcome: ReviewStepOutcome;
    readonly reason: string;
  } | null;
  readonly copies: readonly FrozenCopy[];
  /** Of the copy handed in last. `differing`: what somebody sees otherwise, kept beside the record. */
  readonly signatures: readonly {
    readonly by: PersonId;
    readonly at: Instant;
    readonly hash: string;
    readonly differing: string | null;
  }[];
  /** Sent back before the last signature; every signature fell. */
  readonly reopened: readonly (Prepared & { readonly reason: string })[];
  readonly cancelled: (Prepared & { readonly reason: string }) | null;
}

export const REVIEW_STEP_TRANSITIONS = {
  plan: { from: [], to: 'planned', by: ['authority'], clause: 'default' },
  change: { from: ['planned'], to: 'planned', by: ['authority'], clause: 'default' },
  cancel: { from: ['planned'], to: 'cancelled', by: ['authority'], clause: 'default' },
  attend: { from: ['planned'], to: 'planned', by: ['applicant'], until: 'stepBegins', clause: 'default' },
  decline: { from: ['planned'], to: 'planned', by: ['expert'], clause: 'default' },
  'hand-in': {
    from: ['planned'],
    to: 'recorded',
    by: ['expert', 'authority'],
    after: 'stepBegins',
    clause: 'default',
  },
  sign: { from: ['recorded'], to: 'recorded', by: ['expert', 'authority'], clause: 'default' },
  'sign-last': { from: ['recorded'], to: 'signed', by: ['expert', 'authority'], clause: 'default' },
  reopen: { from: ['recorded'], to: 'planned', by: ['expert', 'authority'], clause: 'default' },
} as const satisfies Record<string, Transition<ReviewStepState>>;

export type ReviewStepMove = keyof typeof REVIEW_STEP_TRANSITIONS;

/** What the actor is in a step: an expert in their own steps alone, everyone else what they are in the application. */
export function standingInStep(
  { persons, declined }: Pick<ReviewStep, 'persons' | 'declined'>,
  parties: CaseParties,
  actor: Actor,
): Standing {
  // Who stepped back has no part in it any more.
  const experts = persons.filter((one) => declined.every(({ person }) => person !== one));
  return standingIn({ ...parties, experts }, actor);
}

/** What a reader may find on the page of one step. */
type ReviewStepFacet =
  | 'time' // day, time, place, whether it is held
  | 'people' // who takes part, who declined, what was changed
  | 'record' // what was found, outcome, differing views
  | 'names'; // who signed

/** States of an application in which its outcome is known outside the authority. */
const PUBLISHED = ['not_selected', 'on_notice', 'designated'] as const satisfies readonly ApplicationState[];

/** Who sees which facet. `handed-in`: once the record is; `published`: signed, and the application's outcome is published. */
const REVIEW_STEP_SIGHT = {
  time: { applicant: 'all', partner: 'all', recommender: 'all', authority: 'all', expert: 'all' },
  people: { authority: 'all', expert: 'all' },
  record: { authority: 'handed-in', expert: 'handed-in', applicant: 'published' },
  names: { authority: 'handed-in', expert: 'handed-in' },
} as const satisfies Record<
  ReviewStepFacet,
  Readonly<Partial<Record<Part, 'all' | 'handed-in' | 'published'>>>
>;

/** Whether one facet of a step is seen; the applicant never reads by whom anything was found. */
export function maySeeStep(
  facet: ReviewStepFacet,
  { part }: Standing,
  { state }: Pick<ReviewStep, 'state'>,
  application: ApplicationState,
): boolean {
  const parts: Readonly<Partial<Record<Part, 'all' | 'handed-in' | 'published'>>> = REVIEW_STEP_SIGHT[facet];
  const when = parts[part];
  if (when === 'all') return true;
  if (when === 'handed-in') return state === 'recorded' || state === 'signed';
  return (
    when === 'published' &&
    state === 'signed' &&
    (PUBLISHED as readonly ApplicationState[]).includes(application)
  );
}
