import type { Transition } from '../transition.ts';
import { type ApplicationState, UNDECIDED, UNDER_WAY } from './application.ts';

type Clock = 'applyOpens' | 'applyCloses' | 'recommendOpens' | 'recommendCloses' | 'dueAt';

/** Every lawful move of an application. What is not written here cannot happen. */
export const APPLICATION_TRANSITIONS = {
  begin: {
    from: [],
    to: 'draft',
    by: ['applicant'],
    after: 'applyOpens',
    until: 'applyCloses',
    clause: 'B5.1',
  },
  save: { from: ['draft'], to: 'draft', by: ['applicant'], until: 'applyCloses', clause: 'B5.1' },
  amend: { from: ['returned'], to: 'returned', by: ['applicant'], until: 'dueAt', clause: 'B5.1' },
  correct: { from: ['correction'], to: 'correction', by: ['applicant'], until: 'dueAt', clause: 'default' },
  submit: {
    from: ['draft'],
    to: 'submitted',
    by: ['applicant.approver'],
    after: 'applyOpens',
    until: 'applyCloses',
    clause: 'B5.1',
  },
  /** Where the programme has no preliminary review (a city's own, A4.1), what is submitted waits for the formal check at once. */
  'submit-directly': {
    from: ['draft'],
    to: 'recommended',
    by: ['applicant.approver'],
    after: 'applyOpens',
    until: 'applyCloses',
    clause: 'A4.1',
  },
  resubmit: {
    from: ['returned'],
    to: 'submitted',
    by: ['applicant.approver'],
    until: 'dueAt',
    clause: 'B5.1',
  },
  'answer-correction': {
    from: ['correction'],
    to: 'recommended',
    by: ['applicant.approver'],
    until: 'dueAt',
    clause: 'default',
  },
  discard: { from: ['draft'], to: 'withdrawn', by: ['applicant.approver'], clause: 'B5.1' },
  withdraw: {
    from: UNDER_WAY,
    to: 'withdrawn',
    by: ['applicant.approver'],
    clause: 'B5.1',
  },
  return: {
    from: ['submitted'],
    to: 'returned',
    by: ['recommender.clerk'],
    until: 'recommendCloses',
    clause: 'B5.1',
  },
  recommend: {
    from: ['submitted'],
    to: 'recommended',
    by: ['recommender.approver'],
    twoPerson: true,
    until: 'recommendCloses',
    clause: 'B5.1',
  },
  'not-recommend': {
    from: ['submitted'],
    to: 'not_recommended',
    by: ['recommender.approver'],
    twoPerson: true,
    until: 'recommendCloses',
    clause: 'B5.1',
  },
  'close-not-acted-on': {
    from: ['submitted'],
    to: 'not_recommended',
    by: ['authority.approver'],
    after: 'recommendCloses',
    clause: 'B5.1',
  },
  accept: {
    from: ['recommended'],
    to: 'accepted',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'default',
  },
  'request-correction': {
    from: ['recommended'],
    to: 'correction',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'default',
  },
  'not-accept': {
    from: ['recommended'],
    to: 'not_accepted',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B4.1',
  },
  'send-to-review': {
    from: ['accepted', 'in_review'],
    to: 'in_review',
    by: ['authority.clerk'],
    clause: 'B5.1',
  },
  'finish-review': { from: ['in_review'], to: 'reviewed', by: ['authority.clerk'], clause: 'B5.1' },
  select: { from: ['reviewed'], to: 'selected', by: ['authority.approver'], twoPerson: true, clause: 'B5.1' },
  'not-select': {
    from: ['reviewed'],
    to: 'not_selected',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B5.1',
  },
  'put-on-notice': {
    from: ['selected'],
    to: 'on_notice',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B5.1',
  },
  'uphold-objection': {
    from: ['on_notice'],
    to: 'not_selected',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B5.1',
  },
  'correct-on-notice': {
    from: ['on_notice'],
    to: 'on_notice',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B5.1',
  },
  designate: {
    from: ['on_notice'],
    to: 'designated',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B5.1',
  },
  disqualify: {
    from: UNDECIDED,
    to: 'disqualified',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B4.6',
  },
  'lapse-draft': { from: ['draft', 'returned', 'correction'], to: 'lapsed', by: ['clock'], clause: 'B5.1' },
  'revive-draft': {
    from: ['lapsed', 'draft'],
    to: 'draft',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'default',
  },
  'revive-returned': {
    from: ['lapsed', 'returned'],
    to: 'returned',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'default',
  },
  'revive-correction': {
    from: ['lapsed', 'correction'],
    to: 'correction',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'default',
  },
} as const satisfies Record<string, Transition<ApplicationState, Clock>>;

export type ApplicationMove = keyof typeof APPLICATION_TRANSITIONS;

/** Extensions and the partners' answers, which live beside the application. */
export const PARTNERSHIP_TRANSITIONS = {
  invite: { from: [], to: 'pending', by: ['applicant'], clause: 'B4.5' },
  confirm: { from: ['pending', 'declined'], to: 'confirmed', by: ['partner.approver'], clause: 'B4.5' },
  decline: { from: ['pending', 'confirmed'], to: 'declined', by: ['partner.approver'], clause: 'B4.5' },
  remove: { from: ['pending', 'confirmed', 'declined'], to: 'removed', by: ['applicant'], clause: 'B4.5' },
} as const satisfies Record<string, Transition<'pending' | 'confirmed' | 'declined' | 'removed'>>;

export const EXTENSION_TRANSITIONS = {
  prepare: { from: [], to: 'prepared', by: ['authority.clerk'], clause: 'default' },
  grant: {
    from: ['prepared'],
    to: 'granted',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'default',
  },
  refuse: {
    from: ['prepared'],
    to: 'refused',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'default',
  },
} as const satisfies Record<string, Transition<'prepared' | 'granted' | 'refused'>>;
