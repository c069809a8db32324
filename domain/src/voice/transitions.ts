import type { Transition } from '../transition.ts';
import type { Voice } from './voice.ts';

/** From the platform over its recommender to the authority and back (A4.3, B6.3). */
export const VOICE_TRANSITIONS = {
  raise: { from: [], to: 'raised', by: ['host', 'recommender'], clause: 'B6.3' },
  'pass-on': { from: ['raised'], to: 'passed_on', by: ['recommender'], clause: 'B6.3' },
  assign: { from: ['passed_on'], to: 'passed_on', by: ['authority'], clause: 'B6.3' },
  'answer-here': { from: ['raised'], to: 'answered', by: ['recommender'], clause: 'B6.3' },
  answer: { from: ['passed_on'], to: 'answered', by: ['authority'], clause: 'B6.3' },
  // What was closed with its publication is still rated by whoever asked.
  close: { from: ['answered', 'closed'], to: 'closed', by: ['host', 'recommender'], clause: 'B6.3' },
  reopen: { from: ['answered', 'closed'], to: 'passed_on', by: ['host'], clause: 'B6.3' },
  'prepare-publication': {
    from: ['answered', 'closed'],
    to: 'closed',
    by: ['authority.clerk'],
    clause: 'B6.3',
  },
  publish: {
    from: ['answered', 'closed'],
    to: 'closed',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B6.3',
  },
} as const satisfies Record<string, Transition<Voice['state']>>;

/** A complaint is passed on, looked into and closed; it is never answered by the recommender alone, nor told to everyone. */
export const COMPLAINT_MOVES = [
  'raise',
  'pass-on',
  'assign',
  'answer',
  'close',
] as const satisfies readonly (keyof typeof VOICE_TRANSITIONS)[];
