import type { Application, Expert } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { act, type CaseWorld, openCaseWorld, REVIEWING } from '../fixtures/case-world.ts';
import { CHANCE, PLANNING } from '../fixtures/inspection-world.ts';
import { assignByHand, assignEvenly, drawExperts, finishReviews, replaceReviewer } from '../index.ts';
import type { Desk } from '../ports.ts';

let world: CaseWorld;
beforeEach(async () => {
  await world?.store.close();
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

type Composition = Programme['sharedRules']['expertPanel'];

/** The desk with the round's version of the programme composing its panels so. */
function composed(over: Partial<Composition>): Desk {
  const { programme, desk, round } = world;
  const { sharedRules } = programme;
  const version = {
    ...programme,
    sharedRules: { ...sharedRules, expertPanel: { ...sharedRules.expertPanel, ...over } },
  };
  return { ...desk, programmes: new Map([...desk.programmes, [round.programmeDigest, version]]) };
}

const spread = (desk: Desk, perApplication = 3) =>
  assignEvenly(
    desk,
    act(world.authority.clerk, REVIEWING, {
      round: world.round.id,
      category: 'laboratory',
      perApplication,
      previewOnly: false,
    }),
  );
const byHand = (desk: Desk, application: Application, expert: Expert) =>
  assignByHand(
    desk,
    act(world.authority.clerk, REVIEWING, { application: application.id, expert: expert.id }),
  );
const reviews = () => world.desk.shelf.where('review', { round: world.round.id });

describe('panels are made up as the programme says (A3.3, B5.1)', () => {
  test('without a finance expert nothing is assigned, and the rule in the way is named; with one every panel has one', async () => {
    const desk = composed({ leastOfKind: [{ kind: 'finance', least: 1 }] });
    const { receipt } = await world.application('accepted');
    for (let nth = 0; nth < 4; nth += 1) await world.expert();
    expect(await spread(desk)).toMatchObject({
      ok: false,
      refusal: {
        kind: 'too-few-experts',
        evidence: { short: [`${receipt}: 0/1`], rules: ['kind:finance'] },
      },
    });
    expect(await reviews()).toEqual([]);
    const finance = await world.expert({ kind: 'finance' });
    expect(await spread(desk)).toMatchObject({ ok: true, value: { assigned: 3 } });
    expect((await reviews()).map(({ expert }) => expert)).toContain(finance.id);
  });

  test('one of an institution at most, by code or by name, whoever assigns', async () => {
    const application = await world.application('accepted');
    const house = { name: '示例共同研究院', uscc: null };
    const twins = [await world.expert({ institution: house }), await world.expert({ institution: house })];
    const [one, other] = twins;
    if (one === undefined || other === undefined) throw new Error('no twins');
    await world.expert();
    expect(await spread(world.desk)).toMatchObject({
      ok: false,
      refusal: { evidence: { short: [`${application.receipt}: 2/3`], rules: ['one-per:institution'] } },
    });
    expect(await byHand(world.desk, application, one)).toMatchObject({ ok: true });
    expect(await byHand(world.desk, application, other)).toMatchObject({
      ok: false,
      refusal: { kind: 'value-not-allowed', evidence: { why: 'panel-institution' } },
    });
    // In the place of the one who leaves the other may sit.
    const [seat] = await reviews();
    if (seat === undefined) throw new Error('no review');
    const body = { review: seat.id, version: seat.version, expert: other.id, reason: '示例：换人' };
    expect(await replaceReviewer(world.desk, act(world.authority.clerk, REVIEWING, body))).toMatchObject({
      ok: true,
    });
  });

  test('nobody carries more than the limit of the round, and the limit that would do is named', async () => {
    const [first, second] = [await world.application('accepted'), await world.application('accepted')];
    const experts = [await world.expert(), await world.expert(), await world.expert()];
    expect(await spread(composed({ maximumLoad: 1 }))).toMatchObject({
      ok: false,
      refusal: { kind: 'too-few-experts', evidence: { loadNeeded: 2 } },
    });
    const [expert] = experts;
    if (expert === undefined) throw new Error('no expert');
    expect(await byHand(composed({ maximumLoad: 1 }), first, expert)).toMatchObject({ ok: true });
    expect(await byHand(composed({ maximumLoad: 1 }), second, expert)).toMatchObject({
      ok: false,
      refusal: { evidence: { why: 'panel-load', load: 1, limit: 1 } },
    });
    expect(await spread(composed({ maximumLoad: 2 }))).toMatchObject({ ok: true, value: { assigned: 5 } });
  });

  test('the last place is kept for the kind that is missing, and a panel that lacks it does not finish', async () => {
    const finance = { leastOfKind: [{ kind: 'finance' as const, least: 1 }] };
    const application = await world.application('accepted');
    const experts = [await world.expert(), await world.expert(), await world.expert()];
    const outcomes = [];
    for (const expert of experts) outcomes.push(await byHand(composed(finance), application, expert));
    expect(outcomes).toMatchObject([
      { ok: true },
      { ok: true },
      { ok: false, refusal: { evidence: { why: 'panel-kind', missing: 1 } } },
    ]);
    const [, , third] = experts;
    if (third === undefined) throw new Error('no third');
    expect(await byHand(world.desk, application, third)).toMatchObject({ ok: true });
    for (const review of await reviews())
      await world.store.shelf.commit({
        writes: [{ kind: 'review', previous: review, next: { ...review, version: 2, state: 'scored' } }],
        facts: [],
        messages: [],
        numbers: [],
        frozen: [],
        drafts: [],
        request: { key: `score ${review.id}`, by: 'fixture', digest: 'd' },
        answer: null,
      });
    const finish = act(world.authority.clerk, REVIEWING, { round: world.round.id, category: 'laboratory' });
    expect(await finishReviews(composed(finance), finish)).toMatchObject({
      ok: false,
      refusal: { kind: 'too-few-experts', evidence: { rules: ['kind:finance'] } },
    });
    expect(await finishReviews(world.desk, finish)).toMatchObject({ ok: true });
  });

  test('an even number of experts is refused, and so is a draw whose seats make up no panel', async () => {
    await world.application('accepted');
    for (let nth = 0; nth < 5; nth += 1) await world.expert();
    expect(await spread(world.desk, 4)).toMatchObject({
      ok: false,
      refusal: { kind: 'value-not-allowed', evidence: { why: 'panel-odd' } },
    });
    const draw = (desk: Desk, take: number) =>
      drawExperts(
        desk,
        act(world.authority.clerk, PLANNING, {
          ...CHANCE,
          round: world.round.id,
          category: 'laboratory',
          title: '示例：评审专家',
          seats: [{ kind: 'technical', take, reserves: 0 }],
          excluded: [],
        }),
      );
    expect(await draw(world.desk, 2)).toMatchObject({ refusal: { evidence: { why: 'draw-panel' } } });
    expect(await draw(composed({ leastOfKind: [{ kind: 'finance', least: 1 }] }), 3)).toMatchObject({
      refusal: { evidence: { why: 'draw-kind-finance', needed: 1 } },
    });
    expect(await draw(composed({ onePerCity: true }), 3)).toMatchObject({
      refusal: { evidence: { why: 'draw-city', found: 1, needed: 3 } },
    });
    expect(await draw(world.desk, 3)).toMatchObject({ ok: true });
  });
});
