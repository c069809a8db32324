import type { Transition } from '../transition.ts';
import type { Draw } from './draw.ts';

/** A draw from its frozen list to its record. The list is published by another person than the one who drew it up, and so is the result. */
export const DRAW_TRANSITIONS = {
  prepare: { from: [], to: 'prepared', by: ['authority.clerk'], clause: 'A4.3' },
  publish: {
    from: ['prepared'],
    to: 'committed',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'A4.3',
  },
  seal: { from: ['committed'], to: 'committed', by: ['authority'], clause: 'A4.3' },
  'seal-last': { from: ['committed'], to: 'revealing', by: ['authority'], clause: 'A4.3' },
  reveal: { from: ['revealing'], to: 'revealing', by: ['authority'], clause: 'A4.3' },
  draw: { from: ['revealing'], to: 'drawn', by: ['authority'], clause: 'A4.3' },
  confirm: { from: ['drawn'], to: 'confirmed', by: ['authority.approver'], twoPerson: true, clause: 'A4.3' },
  supplement: { from: ['confirmed'], to: 'drawn', by: ['authority.clerk'], clause: 'A4.3' },
  'drop-supplement': { from: ['drawn'], to: 'confirmed', by: ['authority.approver'], clause: 'A4.3' },
  'show-names': { from: ['confirmed'], to: 'confirmed', by: ['authority.approver'], clause: 'A4.3' },
  cancel: {
    from: ['prepared', 'committed', 'revealing', 'drawn'],
    to: 'cancelled',
    by: ['authority.approver'],
    clause: 'A4.3',
  },
} as const satisfies Record<string, Transition<Draw['state']>>;

export type DrawMove = keyof typeof DRAW_TRANSITIONS;
