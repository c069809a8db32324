import type { Transition } from '../transition.ts';
import type { Assessment, Campaign, Evaluation } from './evaluation.ts';

/** An evaluation is planned by one and started by another, scored, graded by one and published by another (A3.8, B5.3). */
export const CAMPAIGN_TRANSITIONS = {
  plan: { from: [], to: 'planned', by: ['authority.clerk'], clause: 'B5.3' },
  start: { from: ['planned'], to: 'running', by: ['authority.approver'], twoPerson: true, clause: 'B5.3' },
  // Again while it is being scored: whoever was recused is replaced.
  score: { from: ['running', 'scoring'], to: 'scoring', by: ['authority.clerk'], clause: 'B5.3' },
  grade: { from: ['scoring', 'graded'], to: 'graded', by: ['authority.clerk'], clause: 'B5.3' },
  publish: {
    from: ['graded'],
    to: 'published',
    by: ['authority.approver'],
    twoPerson: true,
    after: 'statementCloses',
    clause: 'B5.3',
  },
  cancel: {
    from: ['planned', 'running', 'scoring'],
    to: 'cancelled',
    by: ['authority.approver'],
    clause: 'B5.3',
  },
} as const satisfies Record<string, Transition<Campaign['state']>>;

/** What is recorded of one platform's evaluation besides scores: the visit to it, and its host's view of the draft (B5.3). */
export const EVALUATION_TRANSITIONS = {
  visit: { from: ['assessed'], to: 'assessed', by: ['authority.clerk'], clause: 'B5.3' },
  state: { from: ['graded'], to: 'graded', by: ['host.approver'], until: 'statementCloses', clause: 'B5.3' },
} as const satisfies Record<string, Transition<Evaluation['state']>>;

/** An expert's part in an evaluation or in the choice of achievements (B5.3): declared first, as for an application. */
export const ASSESSMENT_TRANSITIONS = {
  assign: { from: [], to: 'assigned', by: ['authority.clerk'], clause: 'B5.3' },
  declare: { from: ['assigned'], to: 'declared', by: ['expert'], clause: 'B5.3' },
  recuse: { from: ['assigned', 'declared'], to: 'recused', by: ['expert'], clause: 'B5.3' },
  score: { from: ['declared'], to: 'scored', by: ['expert'], clause: 'B5.3' },
} as const satisfies Record<string, Transition<Assessment['state']>>;
