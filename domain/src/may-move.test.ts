import { instant } from '@qichuang/base';
import { describe, expect, test } from 'vitest';
import { APPLICATION_TRANSITIONS, type Moment, mayMove, parsePersonId } from './index.ts';

const clerk = parsePersonId('per_0000000001') ?? null;
const approver = parsePersonId('per_0000000002') ?? null;
const closes = instant('2025-10-17T09:30:00.000Z');

function moment<State extends string>(
  over: Partial<Moment<State>> & Pick<Moment<State>, 'state'>,
): Moment<State> {
  return {
    standing: { part: 'applicant', grade: 'approver' },
    person: approver,
    preparedBy: null,
    at: instant('2025-10-01T00:00:00.000Z'),
    clocks: { applyOpens: instant('2025-09-01T00:00:00.000Z'), applyCloses: closes, dueAt: null },
    ...over,
  };
}

describe('nobody can submit outside the window, by the server’s clock (A3.1, B5.1)', () => {
  test.each([
    { when: 'one millisecond before it opens', at: '2025-08-31T23:59:59.999Z', kind: 'too-early' },
    { when: 'on the opening instant', at: '2025-09-01T00:00:00.000Z', kind: null },
    { when: 'one millisecond before it closes', at: '2025-10-17T09:29:59.999Z', kind: null },
    { when: 'on the closing instant', at: '2025-10-17T09:30:00.000Z', kind: null },
    { when: 'one millisecond after', at: '2025-10-17T09:30:00.001Z', kind: 'too-late' },
  ])('$when: $kind', ({ at, kind }) => {
    const outcome = mayMove(APPLICATION_TRANSITIONS.submit, moment({ state: 'draft', at: instant(at) }));
    expect(outcome.ok ? null : outcome.refusal.kind).toBe(kind);
  });

  test('an extension of one application moves its own end and no other', () => {
    const late = instant('2025-10-20T00:00:00.000Z');
    const extended = { applyOpens: null, applyCloses: instant('2025-10-24T09:30:00.000Z'), dueAt: null };
    expect(
      mayMove(APPLICATION_TRANSITIONS.submit, moment({ state: 'draft', at: late, clocks: extended })).ok,
    ).toBe(true);
    expect(mayMove(APPLICATION_TRANSITIONS.submit, moment({ state: 'draft', at: late })).ok).toBe(false);
  });
});

describe('a move is refused in an order that tells a stranger nothing', () => {
  test('whoever has no part in the case finds nothing, whatever its state (B5.1)', () => {
    for (const state of ['draft', 'designated'] as const) {
      const outcome = mayMove(
        APPLICATION_TRANSITIONS.submit,
        moment({ state, standing: { part: 'public', grade: null } }),
      );
      expect(outcome).toMatchObject({
        ok: false,
        refusal: { kind: 'not-found', clause: null, evidence: {} },
      });
    }
  });

  test('a handler may type but only a submitter submits (B5.1)', () => {
    const handler = { part: 'applicant', grade: 'clerk' } as const;
    expect(mayMove(APPLICATION_TRANSITIONS.save, moment({ state: 'draft', standing: handler })).ok).toBe(
      true,
    );
    const outcome = mayMove(APPLICATION_TRANSITIONS.submit, moment({ state: 'draft', standing: handler }));
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'not-yours', clause: 'B5.1' } });
  });

  test('a move from another state names the state it stands in (B5.1)', () => {
    const outcome = mayMove(APPLICATION_TRANSITIONS.submit, moment({ state: 'submitted' }));
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { kind: 'wrong-state', evidence: { state: 'submitted' } },
    });
  });
});

describe('what one person prepares another confirms (A3.2, B5.1)', () => {
  const authority = { part: 'authority', grade: 'approver' } as const;

  test('the one who prepared it cannot confirm it, even with an approver’s office', () => {
    const outcome = mayMove(
      APPLICATION_TRANSITIONS.select,
      moment({ state: 'reviewed', standing: authority, person: clerk, preparedBy: clerk }),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'same-person', clause: 'B5.1' } });
  });

  test('another approver can', () => {
    const outcome = mayMove(
      APPLICATION_TRANSITIONS.select,
      moment({ state: 'reviewed', standing: authority, person: approver, preparedBy: clerk }),
    );
    expect(outcome).toEqual({ ok: true, value: 'selected' });
  });
});
