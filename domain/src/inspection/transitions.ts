import type { Transition } from '../transition.ts';
import type { Inspection, InspectionPlan } from './inspection.ts';

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

/** A batch of a plan: its objects are prepared to be drawn, again if the draw was given up. */
export const INSPECTION_TRANSITIONS = {
  prepare: { from: [], to: 'prepared', by: ['authority.clerk'], clause: 'A4.3' },
  'prepare-again': { from: ['prepared'], to: 'prepared', by: ['authority.clerk'], clause: 'A4.3' },
} as const satisfies Record<string, Transition<Inspection['state']>>;
