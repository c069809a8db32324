import type { Transition } from '../transition.ts';
import type { Support } from './support.ts';

/** Support is entered, confirmed by an office above, and struck with a reason; never changed, never deleted (A4.2, B6.2). */
export const SUPPORT_TRANSITIONS = {
  record: { from: [], to: 'standing', by: ['recommender', 'authority'], clause: 'B6.2' },
  propose: { from: [], to: 'proposed', by: ['host'], clause: 'B6.2' },
  confirm: { from: ['proposed'], to: 'standing', by: ['recommender', 'authority'], clause: 'B6.2' },
  strike: {
    from: ['proposed', 'standing'],
    to: 'struck',
    by: ['recommender.approver', 'authority'],
    clause: 'B6.2',
  },
  'take-back': { from: ['proposed'], to: 'struck', by: ['host'], clause: 'B6.2' },
} as const satisfies Record<string, Transition<Support['state']>>;
