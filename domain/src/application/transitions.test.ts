import { describe, expect, test } from 'vitest';
import {
  APPLICATION_STATES,
  APPLICATION_TRANSITIONS,
  type ApplicationMove,
  type ApplicationState,
  type Hand,
  type Transition,
} from '../index.ts';

const MOVES = Object.entries(APPLICATION_TRANSITIONS) as unknown as readonly (readonly [
  ApplicationMove,
  Transition<ApplicationState>,
])[];

function handsThatMove(from: ApplicationState): readonly Hand[] {
  return MOVES.filter(([, move]) => move.from.includes(from) && move.to !== from).flatMap(
    ([, move]) => move.by,
  );
}

describe('the table of an application’s lawful moves (A3.1–A3.4, B4.6, B5.1)', () => {
  test('every state but the first can be come to, and draft only by beginning or reviving', () => {
    for (const state of APPLICATION_STATES) {
      expect(
        MOVES.some(([, move]) => move.to === state),
        state,
      ).toBe(true);
    }
    const toDraft = MOVES.filter(([, move]) => move.to === 'draft').map(([name]) => name);
    expect(toDraft).toEqual(['begin', 'save', 'revive-draft']);
  });

  test.each([
    'not_recommended',
    'not_accepted',
    'not_selected',
    'designated',
    'withdrawn',
    'disqualified',
  ] as const)('%s is an end: nothing leads out of it (B5.1)', (state) => {
    expect(handsThatMove(state)).toEqual([]);
  });

  test('only the clock lets something lapse; no state is left by silence otherwise (B5.1)', () => {
    expect(MOVES.filter(([, { by }]) => by.includes('clock')).map(([name]) => name)).toEqual(['lapse-draft']);
  });

  test('an applicant may withdraw from any state before the notice, and from none after (B5.1)', () => {
    expect(APPLICATION_TRANSITIONS.withdraw.from).not.toContain('on_notice');
    expect(APPLICATION_TRANSITIONS.withdraw.from).toEqual(
      expect.arrayContaining(['submitted', 'recommended', 'accepted', 'in_review', 'reviewed', 'selected']),
    );
  });

  test('disqualification is possible at any moment from submission up to publication (B4.6)', () => {
    const running = [
      'submitted',
      'returned',
      'recommended',
      'correction',
      'accepted',
      'in_review',
      'reviewed',
      'selected',
      'on_notice',
    ];
    expect(APPLICATION_TRANSITIONS.disqualify.from).toEqual(running);
  });

  test('nobody is designated but from a public notice (A3.4, B5.1)', () => {
    expect(APPLICATION_TRANSITIONS.designate.from).toEqual(['on_notice']);
    expect(MOVES.filter(([, { to }]) => to === 'designated').map(([name]) => name)).toEqual(['designate']);
  });

  test('every decision for or against an application takes two persons (A3.2, A3.4, B4.6, B5.1)', () => {
    const deciding = [
      'recommend',
      'not-recommend',
      'accept',
      'request-correction',
      'not-accept',
      'select',
      'not-select',
      'put-on-notice',
      'designate',
      'disqualify',
      'uphold-objection',
    ] as const;
    for (const name of deciding)
      expect(APPLICATION_TRANSITIONS[name], name).toHaveProperty('twoPerson', true);
  });

  test('designation is reached only through submission, recommendation, check, review, selection and notice', () => {
    expect(reachable(null)).toContain('designated');
    for (const stage of [
      'submitted',
      'recommended',
      'accepted',
      'in_review',
      'reviewed',
      'selected',
      'on_notice',
    ] as const) {
      expect(reachable(stage), `without ${stage}`).not.toContain('designated');
    }
  });
});

/** Every state some lawful walk from a beginning comes to, one state left out. A revival leads back only to where the lapse came from. */
function reachable(without: ApplicationState | null): ReadonlySet<ApplicationState> {
  const been = new Set<ApplicationState>();
  const queue: (ApplicationState | null)[] = [null];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    for (const [name, { from, to }] of MOVES) {
      // A programme without preliminary review begins at the check (A4.1); this walk is of one that has it.
      if (name.startsWith('revive-') || name === 'submit-directly') continue;
      const leads = state === null ? from.length === 0 : from.includes(state);
      if (!leads || to === without || been.has(to)) continue;
      been.add(to);
      queue.push(to);
    }
  }
  return been;
}
