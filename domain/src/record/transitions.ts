import type { Transition } from '../transition.ts';
import type { Milestone } from './milestone.ts';
import type { RecordEntry } from './record-entry.ts';

/** The operating record is kept by the host; what was wrong is corrected by a later entry, never changed (B5.2). */
export const RECORD_TRANSITIONS = {
  record: { from: [], to: 'standing', by: ['host'], clause: 'B5.2' },
  correct: { from: ['standing'], to: 'superseded', by: ['host'], clause: 'B5.2' },
  close: { from: ['standing'], to: 'superseded', by: ['host'], clause: 'B5.2' },
} as const satisfies Record<string, Transition<RecordEntry['state']>>;

/** Milestones are reported by the host, checked by the recommender, moved with its consent, cancelled by the authority (A4.1, B6.1). */
export const MILESTONE_TRANSITIONS = {
  report: { from: ['planned'], to: 'reported', by: ['host'], clause: 'B6.1' },
  confirm: { from: ['reported'], to: 'done', by: ['recommender'], clause: 'B6.1' },
  'send-back': { from: ['reported'], to: 'planned', by: ['recommender'], clause: 'B6.1' },
  'ask-change': { from: ['planned'], to: 'planned', by: ['host', 'recommender.clerk'], clause: 'B6.1' },
  consent: {
    from: ['planned'],
    to: 'planned',
    by: ['recommender.approver'],
    twoPerson: true,
    clause: 'B6.1',
  },
  cancel: { from: ['planned'], to: 'cancelled', by: ['authority.approver'], twoPerson: true, clause: 'B6.1' },
  'refuse-move': { from: ['planned'], to: 'planned', by: ['recommender.approver'], clause: 'B6.1' },
  'refuse-cancel': { from: ['planned'], to: 'planned', by: ['authority.approver'], clause: 'B6.1' },
} as const satisfies Record<string, Transition<Milestone['state']>>;
