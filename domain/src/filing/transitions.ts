import type { Transition } from '../transition.ts';
import type { Filing, FilingState } from './filing.ts';

/** A filing of a platform: host, recommender, authority (A3.7, B5.1; a change by B5.4). */
export const FILING_TRANSITIONS = {
  begin: { from: [], to: 'draft', by: ['host', 'clock'], clause: 'B5.2' },
  save: { from: ['draft', 'returned'], to: 'draft', by: ['host'], clause: 'B5.2' },
  submit: { from: ['draft'], to: 'submitted', by: ['host.approver'], clause: 'B5.2' },
  resubmit: { from: ['returned'], to: 'submitted', by: ['host.approver'], clause: 'B5.2' },
  return: {
    from: ['submitted', 'endorsed'],
    to: 'returned',
    by: ['recommender', 'authority'],
    clause: 'B5.2',
  },
  endorse: { from: ['submitted'], to: 'endorsed', by: ['recommender.approver'], clause: 'B5.4' },
  accept: { from: ['endorsed'], to: 'accepted', by: ['authority'], clause: 'B5.4' },
  decline: {
    from: ['submitted', 'endorsed'],
    to: 'not_accepted',
    by: ['recommender.approver', 'authority'],
    clause: 'B5.4',
  },
  withdraw: {
    from: ['draft', 'submitted', 'returned'],
    to: 'withdrawn',
    by: ['host.approver'],
    clause: 'B5.2',
  },
} as const satisfies Record<string, Transition<FilingState>>;

/** A recommender's own progress report to the authority (A4.3, B6.3). */
export const PROGRESS_TRANSITIONS = {
  begin: { from: [], to: 'draft', by: ['recommender', 'clock'], clause: 'B6.3' },
  save: { from: ['draft', 'returned'], to: 'draft', by: ['recommender'], clause: 'B6.3' },
  submit: { from: ['draft'], to: 'endorsed', by: ['recommender.approver'], clause: 'B6.3' },
  resubmit: { from: ['returned'], to: 'endorsed', by: ['recommender.approver'], clause: 'B6.3' },
  return: { from: ['endorsed'], to: 'returned', by: ['authority'], clause: 'B6.3' },
  accept: { from: ['endorsed'], to: 'accepted', by: ['authority'], clause: 'B6.3' },
} as const satisfies Record<string, Transition<Filing['state']>>;

export type FilingMove = keyof typeof FILING_TRANSITIONS;
