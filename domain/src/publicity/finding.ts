import type { Instant } from '@qichuang/base';
import type { ApplicationId, FindingId } from '../ids.ts';
import type { Prepared } from '../review/review.ts';
import type { Transition } from '../transition.ts';

/** A ground for disqualification under B4.6, with evidence, hearing of the applicant and decision. */
export interface Finding {
  readonly id: FindingId;
  readonly version: number;
  readonly state: 'proposed' | 'heard' | 'decided' | 'dropped';
  readonly application: ApplicationId;
  readonly programme: string;
  readonly ground: 'accident' | 'violation' | 'false-material' | 'other';
  readonly facts: string;
  readonly evidence: string;
  readonly hearingUntil: Instant;
  readonly statement: { readonly text: string; readonly at: Instant } | null;
  readonly proposed: Prepared;
  readonly decided: (Prepared & { readonly reason: string }) | null;
}

export const FINDING_TRANSITIONS = {
  propose: { from: [], to: 'proposed', by: ['authority.clerk'], clause: 'B4.6' },
  hear: {
    from: ['proposed'],
    to: 'heard',
    by: ['applicant.approver'],
    until: 'hearingCloses',
    clause: 'B4.6',
  },
  decide: {
    from: ['proposed', 'heard'],
    to: 'decided',
    by: ['authority.approver'],
    twoPerson: true,
    clause: 'B4.6',
  },
  drop: { from: ['proposed', 'heard'], to: 'dropped', by: ['authority.approver'], clause: 'B4.6' },
} as const satisfies Record<string, Transition<Finding['state']>>;
