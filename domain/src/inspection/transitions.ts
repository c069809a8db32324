import type { Transition } from '../transition.ts';
import type { Inspection, InspectionPlan, InspectionTask, Inspector } from './inspection.ts';

/** The plan of a year: drawn up by one person, published by another, before anything is drawn (A4.3, B6.3). */
export const INSPECTION_PLAN_TRANSITIONS = {
  prepare: { from: [], to: 'prepared', by: ['authority.clerk'], clause: 'A4.3' },
  publish: {
    from: ['prepared'],
    to: 'published',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'A4.3',
  },
  drop: { from: ['prepared'], to: 'dropped', by: ['authority'], clause: 'A4.3' },
} as const satisfies Record<string, Transition<InspectionPlan['state']>>;

/** The register of inspectors: kept by the authority (A4.3, B6.3). */
export const INSPECTOR_TRANSITIONS = {
  add: { from: [], to: 'active', by: ['authority'], clause: 'A4.3' },
  change: { from: ['active'], to: 'active', by: ['authority'], clause: 'A4.3' },
  suspend: { from: ['active'], to: 'suspended', by: ['authority'], clause: 'A4.3' },
  resume: { from: ['suspended'], to: 'active', by: ['authority'], clause: 'A4.3' },
  end: { from: ['active', 'suspended'], to: 'ended', by: ['authority'], clause: 'A4.3' },
} as const satisfies Record<string, Transition<Inspector['state']>>;

/**
 * A batch of a plan: its objects are prepared to be drawn, again if the draw was given up; then its inspectors; with the second
 * confirmed draw its tasks are there.
 */
export const INSPECTION_TRANSITIONS = {
  prepare: { from: [], to: 'prepared', by: ['authority.clerk'], clause: 'A4.3' },
  'prepare-again': { from: ['prepared'], to: 'prepared', by: ['authority.clerk'], clause: 'A4.3' },
  'draw-inspectors': { from: ['prepared'], to: 'prepared', by: ['authority.clerk'], clause: 'A4.3' },
  'make-tasks': { from: ['prepared'], to: 'drawn', by: ['authority.approver'], clause: 'A4.3' },
  // Objects of a confirmed supplement: they get their inspectors by the same rule, whoever has them keeps them.
  'add-tasks': { from: ['drawn'], to: 'drawn', by: ['authority.approver'], clause: 'A4.3' },
  'add-tasks-running': { from: ['running'], to: 'running', by: ['authority.approver'], clause: 'A4.3' },
  notify: { from: ['drawn', 'running'], to: 'running', by: ['authority'], clause: 'A4.3' },
  publish: {
    from: ['running'],
    to: 'published',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'A4.3',
  },
} as const satisfies Record<string, Transition<Inspection['state']>>;

/**
 * One platform's inspection: drawn, told, entered on the spot, signed by every inspector, open to objection, concluded, published
 * (A4.3, B6.3). Whoever takes another's place is told of to the platform anew.
 */
export const INSPECTION_TASK_TRANSITIONS = {
  make: { from: [], to: 'drawn', by: ['authority.approver'], clause: 'A4.3' },
  notify: { from: ['drawn'], to: 'notified', by: ['authority'], clause: 'A4.3' },
  decline: { from: ['drawn', 'notified'], to: 'drawn', by: ['inspector'], clause: 'A4.3' },
  replace: { from: ['drawn', 'notified', 'entering'], to: 'drawn', by: ['authority.clerk'], clause: 'A4.3' },
  'ask-recusal': {
    from: ['notified'],
    to: 'notified',
    by: ['host.approver'],
    until: 'recusalCloses',
    clause: 'A4.3',
  },
  'keep-inspector': { from: ['notified'], to: 'notified', by: ['authority.clerk'], clause: 'A4.3' },
  begin: { from: ['notified'], to: 'entering', by: ['inspector'], clause: 'A4.3' },
  save: { from: ['entering'], to: 'entering', by: ['inspector'], clause: 'A4.3' },
  'hand-in': { from: ['entering'], to: 'entered', by: ['inspector'], clause: 'A4.3' },
  reopen: { from: ['entered'], to: 'entering', by: ['inspector'], clause: 'A4.3' },
  sign: { from: ['entered'], to: 'entered', by: ['inspector'], clause: 'A4.3' },
  'sign-last': { from: ['entered'], to: 'signed', by: ['inspector'], clause: 'A4.3' },
  object: {
    from: ['signed'],
    to: 'objected',
    by: ['host.approver'],
    until: 'objectionCloses',
    clause: 'A4.3',
  },
  answer: { from: ['objected'], to: 'answered', by: ['authority.approver'], clause: 'A4.3' },
  conclude: {
    from: ['signed', 'answered'],
    to: 'concluded',
    by: ['authority.clerk'],
    after: 'objectionClosed',
    clause: 'A4.3',
  },
  publish: {
    from: ['concluded'],
    to: 'published',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'A4.3',
  },
  // What was published stays; what is wrong in it is corrected or withdrawn beside it, by two people.
  'propose-correction': { from: ['published'], to: 'published', by: ['authority.clerk'], clause: 'A4.3' },
  'publish-correction': {
    from: ['published'],
    to: 'published',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'A4.3',
  },
  drop: {
    from: ['drawn', 'notified', 'entering'],
    to: 'dropped',
    by: ['authority.approver'],
    clause: 'A4.3',
  },
} as const satisfies Record<string, Transition<InspectionTask['state']>>;

export type InspectionTaskMove = keyof typeof INSPECTION_TASK_TRANSITIONS;
