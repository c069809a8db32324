import { instant } from '@qichuang/base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, type CaseWorld, openCaseWorld } from '../fixtures/case-world.ts';
import { beginApplication, callRound, concludeRound, planRound, reviseRound } from '../index.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

const AT = instant('2025-08-01T00:00:00.000Z');

function plan(over: object = {}) {
  const {
    programme,
    year,
    supplementary,
    title,
    categories,
    windows,
    quotas,
    panelSize,
    namesHidden,
    callNumber,
    contact,
  } = world.round;
  return {
    programme,
    year,
    supplementary,
    title,
    categories,
    windows,
    quotas,
    panelSize,
    namesHidden,
    callNumber,
    contact,
    ...over,
  };
}

describe('a round of a year: planned, called, concluded (A3.1, B5.1)', () => {
  test('planned by a clerk, it is unknown to applicants; called by an approver, it is pinned to the programme’s version', async () => {
    const planned = await planRound(world.desk, act(world.authority.clerk, AT, plan()));
    if (!planned.ok) throw new Error(JSON.stringify(planned.refusal));
    const round = planned.value.id;
    const begin = act(world.submitter, instant('2025-09-02T00:00:00.000Z'), {
      round,
      category: 'laboratory',
      kind: '',
    });
    expect(await beginApplication(world.desk, begin)).toMatchObject({
      ok: false,
      refusal: { kind: 'not-found' },
    });
    expect(
      await callRound(
        world.desk,
        act(world.authority.clerk, AT, { round, version: 1, publishedOn: '2025-08-15' }),
      ),
    ).toMatchObject({ ok: false, refusal: { kind: 'not-yours' } });
    expect(
      await callRound(
        world.desk,
        act(world.authority.approver, AT, { round, version: 1, publishedOn: '2025-08-15' }),
      ),
    ).toMatchObject({ ok: true, value: { state: 'called' } });
    expect(await world.desk.shelf.find('round', round)).toMatchObject({
      programmeDigest: world.round.programmeDigest,
    });
    expect(
      await reviseRound(world.desk, act(world.authority.clerk, AT, { round, version: 2, plan: plan() })),
    ).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
  });

  test.each([
    {
      why: 'a window that ends before it begins',
      over: () => ({
        windows: {
          ...world.round.windows,
          apply: { from: '2025-10-01T00:00:00.000Z', until: '2025-09-01T00:00:00.000Z' },
        },
      }),
    },
    {
      why: 'a recommender’s window that ends before the applicants’',
      over: () => ({
        windows: {
          ...world.round.windows,
          recommend: { from: '2025-09-01T00:00:00.000Z', until: '2025-10-01T00:00:00.000Z' },
        },
      }),
    },
    { why: 'a category the programme does not have', over: () => ({ categories: ['space-station'] }) },
    {
      why: 'the same quota twice',
      over: () => ({
        quotas: [1, 2].map((places) => ({ recommender: world.bureau.id, category: 'laboratory', places })),
      }),
    },
  ])('$why is refused and nothing is planned', async ({ over }) => {
    const outcome = await planRound(world.desk, act(world.authority.clerk, AT, plan(over())));
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'value-not-allowed' } });
  });

  test.each([
    { why: 'before it opens', at: '2025-08-31T23:59:59.999Z', kind: 'too-early' },
    { why: 'after it closes', at: '2025-10-17T09:30:00.001Z', kind: 'too-late' },
  ])('nobody begins an application $why: $kind', async ({ at, kind }) => {
    const outcome = await beginApplication(
      world.desk,
      act(world.submitter, instant(at), { round: world.round.id, category: 'laboratory', kind: '' }),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { kind } });
  });

  test('a round with something open in it cannot be concluded; a talent base needs its kind', async () => {
    const at = instant('2025-09-15T00:00:00.000Z');
    await world.application('submitted');
    expect(
      await concludeRound(
        world.desk,
        act(world.authority.approver, at, { round: world.round.id, version: 1 }),
      ),
    ).toMatchObject({ ok: false, refusal: { kind: 'incomplete' } });
    const body = { round: world.round.id, category: 'talent-base', kind: '' };
    expect(await beginApplication(world.desk, act(world.submitter, at, body))).toMatchObject({
      ok: false,
      refusal: { kind: 'value-not-allowed' },
    });
    expect(
      await beginApplication(world.desk, act(world.submitter, at, { ...body, kind: 'training-base' })),
    ).toMatchObject({ ok: true, value: { state: 'draft' } });
  });
});
