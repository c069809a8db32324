import type { Transition } from '../transition.ts';
import type { Meeting } from './meeting.ts';

/**
 * A meeting from its invitation to the last signature. The plans name no meeting: the stage is the product's (default). The clerk leads the
 * list and draws up the minutes; only who was present signs, each for themselves; without some signatures an approver closes, with the reason.
 */
export const MEETING_TRANSITIONS = {
  convene: { from: [], to: 'convened', by: ['authority.clerk'], clause: 'default' },
  change: { from: ['convened'], to: 'convened', by: ['authority.clerk'], clause: 'default' },
  arrange: { from: ['convened'], to: 'convened', by: ['authority.clerk'], clause: 'default' },
  'arrange-running': { from: ['running'], to: 'running', by: ['authority.clerk'], clause: 'default' },
  begin: { from: ['convened'], to: 'running', by: ['authority.clerk'], clause: 'default' },
  attend: { from: ['running'], to: 'running', by: ['authority.clerk'], clause: 'default' },
  'take-up': { from: ['running'], to: 'running', by: ['authority.clerk'], clause: 'default' },
  'put-off': { from: ['running'], to: 'running', by: ['authority.clerk'], clause: 'default' },
  conclude: { from: ['running'], to: 'running', by: ['authority.clerk'], clause: 'default' },
  end: { from: ['running'], to: 'ended', by: ['authority.clerk'], clause: 'default' },
  sign: { from: ['ended'], to: 'ended', by: ['authority'], clause: 'default' },
  'sign-last': { from: ['ended'], to: 'closed', by: ['authority'], clause: 'default' },
  remind: { from: ['ended'], to: 'ended', by: ['authority.clerk'], clause: 'default' },
  close: { from: ['ended'], to: 'closed', by: ['authority.approver'], clause: 'default' },
  correct: { from: ['ended', 'closed'], to: 'ended', by: ['authority.clerk'], clause: 'default' },
  cancel: { from: ['convened', 'running'], to: 'cancelled', by: ['authority.clerk'], clause: 'default' },
} as const satisfies Record<string, Transition<Meeting['state']>>;

export type MeetingMove = keyof typeof MEETING_TRANSITIONS;
