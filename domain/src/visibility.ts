import type { ApplicationState } from './application/application.ts';
import type { Clause } from './clause.ts';
import type { Part, Standing } from './people/part.ts';

/** What a reader may find on the page of one application, group by group. */
export const APPLICATION_FACETS = [
  'identity', // name of the applicant and of its partners, recommender
  'path', // state, since when, until when, who has it
  'form', // field values and attachments, whole
  'redacted-form', // the same without what names the applicant
  'draft', // revisions, conflicts, who typed what
  'contact',
  'returns', // reasons for return and correction
  'self-check',
  'recommendation', // verdict and rank
  'recommendation-opinion',
  'formal-check',
  'reviews', // who reviews, with scores and comments
  'own-review',
  'anonymous-comments', // comments without names, after the decision
  'ranking',
  'outcome',
  'objections', // what was objected; the objector's identity never leaves the authority
  'findings',
  'history',
] as const;

export type ApplicationFacet = (typeof APPLICATION_FACETS)[number];

const BEFORE_SUBMISSION = ['draft'] as const satisfies readonly ApplicationState[];

/** States in which the outcome of the review is known outside the authority. */
const DECIDED = ['not_selected', 'on_notice', 'designated'] as const satisfies readonly ApplicationState[];

const AFTER_RECOMMENDATION = [
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
  'disqualified',
] as const satisfies readonly ApplicationState[];

const IN_REVIEW = ['in_review'] as const satisfies readonly ApplicationState[];

type Stages = 'all' | 'submitted' | 'submitted-or-lapsed' | readonly ApplicationState[];

interface Sight {
  readonly parts: Readonly<Partial<Record<Part, Stages>>>;
  readonly clause: Clause;
}

/**
 * Who sees which facet at which stage. What is not written here is not seen. `submitted`: from the first submission on;
 * `submitted-or-lapsed`: what lapsed unsubmitted too, by name and place only, so that the authority can give it more time.
 */
export const APPLICATION_SIGHT = {
  identity: {
    parts: { applicant: 'all', partner: 'all', recommender: 'submitted', authority: 'submitted-or-lapsed' },
    clause: 'B5.1',
  },
  path: {
    parts: {
      applicant: 'all',
      partner: 'all',
      recommender: 'submitted',
      authority: 'submitted-or-lapsed',
      expert: IN_REVIEW,
    },
    clause: 'B5.1',
  },
  form: {
    parts: { applicant: 'all', partner: 'all', recommender: 'submitted', authority: 'submitted' },
    clause: 'B5.1',
  },
  'redacted-form': { parts: { expert: IN_REVIEW }, clause: 'B5.1' },
  draft: { parts: { applicant: 'all' }, clause: 'B5.1' },
  contact: { parts: { applicant: 'all', recommender: 'submitted', authority: 'submitted' }, clause: 'B5.1' },
  returns: { parts: { applicant: 'all', recommender: 'submitted', authority: 'submitted' }, clause: 'B5.1' },
  'self-check': {
    parts: { applicant: 'all', recommender: 'submitted', authority: 'submitted' },
    clause: 'B4.1',
  },
  recommendation: {
    parts: { applicant: AFTER_RECOMMENDATION, recommender: 'submitted', authority: AFTER_RECOMMENDATION },
    clause: 'B5.1',
  },
  'recommendation-opinion': {
    parts: { recommender: 'submitted', authority: AFTER_RECOMMENDATION },
    clause: 'B5.1',
  },
  'formal-check': { parts: { authority: 'submitted' }, clause: 'default' },
  reviews: { parts: { authority: 'submitted' }, clause: 'B5.1' },
  'own-review': { parts: { expert: IN_REVIEW }, clause: 'B5.1' },
  'anonymous-comments': { parts: { applicant: DECIDED, authority: DECIDED }, clause: 'B5.1' },
  ranking: { parts: { authority: 'submitted' }, clause: 'B5.1' },
  outcome: {
    parts: { applicant: 'all', partner: 'all', recommender: 'submitted', authority: 'submitted' },
    clause: 'B5.1',
  },
  objections: { parts: { applicant: DECIDED, authority: 'submitted' }, clause: 'B5.1' },
  findings: { parts: { applicant: 'all', authority: 'submitted' }, clause: 'B4.6' },
  history: { parts: { applicant: 'all', recommender: 'submitted', authority: 'submitted' }, clause: 'B5.1' },
} as const satisfies Record<ApplicationFacet, Sight>;

/** Whether one facet of an application is seen. `everSubmitted`: it has a receipt. */
export function maySee(
  facet: ApplicationFacet,
  standing: Standing,
  state: ApplicationState,
  everSubmitted: boolean,
): boolean {
  const parts: Readonly<Partial<Record<Part, Stages>>> = APPLICATION_SIGHT[facet].parts;
  const stages = parts[standing.part];
  if (stages === undefined) return false;
  if (stages === 'all') return true;
  const submitted = everSubmitted && !(BEFORE_SUBMISSION as readonly ApplicationState[]).includes(state);
  if (stages === 'submitted') return submitted;
  if (stages === 'submitted-or-lapsed') return submitted || state === 'lapsed';
  return stages.includes(state);
}

/** The state as a reader may know it: a decision not yet published shows as the stage it is in. */
export function stateAsSeen(state: ApplicationState, standing: Standing): ApplicationState {
  if (standing.part === 'authority') return state;
  if (state === 'reviewed' || state === 'selected') return 'in_review';
  return state;
}
