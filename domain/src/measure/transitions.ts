import type { Platform } from '../designation/announcement.ts';
import type { Transition } from '../transition.ts';
import type { Measure } from './measure.ts';

/** What follows for a platform is proposed by one person, stated on by its host, decided by another (A3.8, B5.3, B6.3). */
export const MEASURE_TRANSITIONS = {
  propose: { from: [], to: 'proposed', by: ['authority.clerk'], clause: 'B5.3' },
  hear: { from: ['proposed'], to: 'heard', by: ['host.approver'], until: 'hearingCloses', clause: 'B5.3' },
  decide: {
    from: ['proposed', 'heard'],
    to: 'decided',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B5.3',
  },
  order: {
    from: ['proposed', 'heard'],
    to: 'running',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B6.3',
  },
  drop: { from: ['proposed', 'heard'], to: 'dropped', by: ['authority.approver'], clause: 'B5.3' },
  'ask-review': {
    from: ['decided'],
    to: 'decided',
    by: ['host.approver'],
    until: 'reviewCloses',
    clause: 'B5.3',
  },
  uphold: {
    from: ['decided'],
    to: 'decided',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B5.3',
  },
  lift: { from: ['decided'], to: 'dropped', by: ['authority.approver'], twoPerson: true, clause: 'B5.3' },
  fulfil: { from: ['running'], to: 'fulfilled', by: ['authority.approver'], clause: 'B6.3' },
  fail: { from: ['running'], to: 'failed', by: ['authority.approver'], clause: 'B6.3' },
} as const satisfies Record<string, Transition<Measure['state']>>;

/** A platform's own life: it ends by decision, by its holder's wish, or with its validity (A3.6, B5.2, B5.4). */
export const PLATFORM_TRANSITIONS = {
  designate: { from: [], to: 'active', by: ['authority.approver'], clause: 'B5.1' },
  revoke: { from: ['active'], to: 'revoked', by: ['authority.approver'], clause: 'B5.3' },
  reinstate: { from: ['revoked'], to: 'active', by: ['authority.approver'], clause: 'B5.3' },
  expire: { from: ['active'], to: 'expired', by: ['clock'], after: 'validityEnds', clause: 'B5.2' },
  'set-risk': { from: ['active'], to: 'active', by: ['authority.clerk'], clause: 'A4.3' },
  end: { from: ['active'], to: 'ended', by: ['authority'], clause: 'B5.4' },
} as const satisfies Record<string, Transition<Platform['state']>>;
