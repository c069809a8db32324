import { describe, expect, test } from 'vitest';
import { likelyRound } from './likely-round.ts';

const newest = { id: 'newest', state: 'called', counts: { draft: 3 } };
const busy = { id: 'busy', state: 'called', counts: { submitted: 2 } };
const over = { id: 'over', state: 'concluded', counts: { submitted: 1 } };

describe('the round a page opens with when none is named', () => {
  test('a recommender of two programmes comes to the round where work waits, not to the newest (B5.1)', () => {
    expect(likelyRound([newest, busy, over], 'recommender-clerk')).toBe(busy);
    expect(likelyRound([newest, busy, over], 'recommender-approver')).toBe(busy);
  });

  test.each([
    { when: 'nothing waits', rounds: [newest, over], role: 'recommender-clerk', opens: newest },
    { when: 'others come', rounds: [newest, busy], role: 'authority-clerk', opens: newest },
    { when: 'none runs', rounds: [over], role: 'recommender-clerk', opens: over },
    { when: 'there is none', rounds: [], role: 'recommender-clerk', opens: null },
  ] as const)('where $when it is the newest running, else the newest', ({ rounds, role, opens }) => {
    expect(likelyRound(rounds, role)).toBe(opens);
  });
});
