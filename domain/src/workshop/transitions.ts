import type { Transition } from '../transition.ts';
import type { ProgrammeDraft } from './programme-draft.ts';

/**
 * A version in the making (A4.1, A4.3, B6.1): prepared by one, published by another, never changed afterwards. A city's first version is
 * its bureau's, which recommends in the province's programme; every later one is that of the authority the city has become.
 */
export const PROGRAMME_DRAFT_TRANSITIONS = {
  begin: { from: [], to: 'open', by: ['authority.clerk'], clause: 'A4.1' },
  derive: { from: [], to: 'open', by: ['recommender.clerk'], clause: 'A4.1' },
  edit: { from: ['open'], to: 'open', by: ['authority.clerk', 'recommender.clerk'], clause: 'A4.1' },
  prepare: { from: ['open'], to: 'prepared', by: ['authority.clerk', 'recommender.clerk'], clause: 'A4.1' },
  'send-back': {
    from: ['prepared'],
    to: 'open',
    by: ['authority.approver', 'recommender.approver'],
    clause: 'A4.1',
  },
  publish: {
    from: ['prepared'],
    to: 'published',
    by: ['authority.approver', 'recommender.approver'],
    twoPerson: true,
    clause: 'A4.1',
  },
  drop: { from: ['open'], to: 'dropped', by: ['authority.clerk', 'recommender.clerk'], clause: 'A4.1' },
} as const satisfies Record<string, Transition<ProgrammeDraft['state']>>;

export type ProgrammeDraftMove = keyof typeof PROGRAMME_DRAFT_TRANSITIONS;
