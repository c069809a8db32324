import type { Transition } from '../transition.ts';
import type { Selection } from './selection.ts';

/** The yearly choice of achievements: called, scored, chosen by one and confirmed by another, on notice, published (B5.3). */
export const SELECTION_TRANSITIONS = {
  prepare: { from: [], to: 'prepared', by: ['authority.clerk'], clause: 'B5.3' },
  call: { from: ['prepared'], to: 'called', by: ['authority.approver'], twoPerson: true, clause: 'B5.3' },
  score: { from: ['called'], to: 'scoring', by: ['authority.clerk'], after: 'filingCloses', clause: 'B5.3' },
  choose: { from: ['scoring', 'chosen'], to: 'chosen', by: ['authority.clerk'], clause: 'B5.3' },
  notify: { from: ['chosen'], to: 'on_notice', by: ['authority.approver'], twoPerson: true, clause: 'B5.3' },
  doubt: { from: ['on_notice'], to: 'on_notice', by: ['authority.clerk'], clause: 'B5.3' },
  publish: {
    from: ['on_notice'],
    to: 'published',
    by: ['authority.approver'],
    twoPerson: true,
    after: 'noticeCloses',
    clause: 'B5.3',
  },
  cancel: {
    from: ['prepared', 'called', 'scoring', 'chosen'],
    to: 'cancelled',
    by: ['authority.approver'],
    clause: 'B5.3',
  },
} as const satisfies Record<string, Transition<Selection['state']>>;
