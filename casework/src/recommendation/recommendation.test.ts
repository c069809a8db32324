import { instant } from '@qichuang/base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APPLYING, act, type CaseWorld, newId, openCaseWorld, RECOMMENDING } from '../fixtures/case-world.ts';
import {
  confirmRecommendation,
  draftRecommendation,
  prepareRecommendation,
  returnApplication,
  sendBackRecommendation,
} from '../index.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

const REASON = { target: 'platform_name', text: '名称与研究方向不一致，请改。', clause: 'B4.5' };
const DUE = '2025-10-24T09:30:00.000Z';

describe('returning for revision: all reasons at once, with a due time (A3.2, B5.1)', () => {
  test('the recommender’s clerk returns; the applicant sees every reason and the due time', async () => {
    const { id } = await world.application('submitted');
    const outcome = await returnApplication(
      world.desk,
      act(world.recommender.clerk, APPLYING, { application: id, version: 1, reasons: [REASON], dueAt: DUE }),
    );
    expect(outcome).toMatchObject({ ok: true, value: { state: 'returned', version: 2 } });
    expect(await world.desk.shelf.find('application', id)).toMatchObject({
      dueAt: DUE,
      returned: [{ kind: 'return', reasons: [REASON] }],
    });
    expect(await world.factsOf(id)).toEqual(['return-application']);
  });

  test.each([
    { why: 'a stranger', kind: 'not-found', over: {} },
    { why: 'a due time already past', kind: 'too-early', over: { dueAt: '2025-09-01T00:00:00.000Z' } },
    {
      why: 'a due time after the recommender’s own window',
      kind: 'too-late',
      over: { dueAt: '2025-11-30T00:00:00.000Z' },
    },
    { why: 'an older version than the one that stands', kind: 'moved-on', over: { version: 9 } },
  ])('$why: $kind, and nothing changes', async ({ why, kind, over }) => {
    const { id } = await world.application('submitted');
    const actor =
      why === 'a stranger'
        ? await world.actorOf('recommender-clerk', { kind: 'recommender', id: newId('rec') })
        : world.recommender.clerk;
    const outcome = await returnApplication(
      world.desk,
      act(actor, APPLYING, { application: id, version: 1, reasons: [REASON], dueAt: DUE, ...over }),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { kind } });
    expect(await world.desk.shelf.find('application', id)).toMatchObject({
      state: 'submitted',
      version: 1,
      returned: [],
    });
    expect(await world.factsOf(id)).toEqual([]);
  });
});

describe('a ranked list, prepared by one and confirmed once by another (A3.2, B5.1)', () => {
  test('it is complete or says what is missing, keeps quotas, goes back and is confirmed as a whole', async () => {
    const own = await openCaseWorld();
    try {
      const [first, second, third] = [
        await own.application('submitted'),
        await own.application('submitted'),
        await own.application('submitted'),
      ];
      const round = {
        ...own.round,
        version: 2,
        quotas: [{ recommender: own.bureau.id, category: 'laboratory', places: 1 }],
      };
      await own.desk.shelf.commit({
        writes: [{ kind: 'round', previous: own.round, next: round }],
        facts: [],
        messages: [],
        numbers: [],
        frozen: [],
        drafts: [],
        request: { key: 'quota', by: 'test', digest: 'd' },
        answer: null,
      });
      const { clerk, approver } = own.recommender;
      const entry = (application: string, rank: number | null, opinion = '材料真实、规范、完整。') => ({
        application,
        verdict: rank === null ? ('not-recommend' as const) : ('recommend' as const),
        rank,
        opinion,
      });
      const body = { round: own.round.id };

      const drafted = await draftRecommendation(
        own.desk,
        act(clerk, RECOMMENDING, { ...body, version: 0, entries: [entry(first.id, 1), entry(second.id, 2)] }),
      );
      expect(drafted).toMatchObject({ ok: true, value: { state: 'drafted', version: 1 } });
      const missing = await prepareRecommendation(
        own.desk,
        act(clerk, RECOMMENDING, { ...body, version: 1 }),
      );
      expect(missing).toMatchObject({
        ok: false,
        refusal: { kind: 'incomplete', clause: 'B5.1', evidence: { missing: [third.receipt] } },
      });

      await draftRecommendation(
        own.desk,
        act(clerk, RECOMMENDING, {
          ...body,
          version: 1,
          entries: [entry(first.id, 1), entry(second.id, 2), entry(third.id, null, '不符合方向。')],
        }),
      );
      const over = await prepareRecommendation(own.desk, act(clerk, RECOMMENDING, { ...body, version: 2 }));
      expect(over).toMatchObject({
        ok: false,
        refusal: { kind: 'quota-exceeded', evidence: { places: 1, recommended: 2 } },
      });

      await draftRecommendation(
        own.desk,
        act(clerk, RECOMMENDING, {
          ...body,
          version: 2,
          entries: [entry(first.id, 1), entry(second.id, null, ''), entry(third.id, null, '不符合方向。')],
        }),
      );
      const silent = await prepareRecommendation(own.desk, act(clerk, RECOMMENDING, { ...body, version: 3 }));
      expect(silent).toMatchObject({
        ok: false,
        refusal: { kind: 'reason-missing', evidence: { applications: [second.receipt] } },
      });

      await draftRecommendation(
        own.desk,
        act(clerk, RECOMMENDING, {
          ...body,
          version: 3,
          entries: [
            entry(first.id, 1),
            entry(second.id, null, '基础条件不足。'),
            entry(third.id, null, '不符合方向。'),
          ],
        }),
      );
      expect(
        await prepareRecommendation(own.desk, act(clerk, RECOMMENDING, { ...body, version: 4 })),
      ).toMatchObject({ ok: true, value: { state: 'prepared' } });
      expect(
        await sendBackRecommendation(
          own.desk,
          act(approver, RECOMMENDING, { ...body, version: 5, reason: '请补充实地核查情况。' }),
        ),
      ).toMatchObject({ ok: true, value: { state: 'drafted' } });
      expect(
        await prepareRecommendation(own.desk, act(clerk, RECOMMENDING, { ...body, version: 6 })),
      ).toMatchObject({ ok: true });

      expect(
        await confirmRecommendation(own.desk, act(clerk, RECOMMENDING, { ...body, version: 7 })),
      ).toMatchObject({ ok: false, refusal: { kind: 'not-yours' } });
      const both = { person: clerk.person, office: approver.office };
      expect(
        await confirmRecommendation(own.desk, act(both, RECOMMENDING, { ...body, version: 7 })),
      ).toMatchObject({ ok: false, refusal: { kind: 'same-person' } });
      expect(
        await confirmRecommendation(own.desk, act(approver, RECOMMENDING, { ...body, version: 7 })),
      ).toMatchObject({ ok: true, value: { state: 'confirmed' } });

      expect(await own.desk.shelf.find('application', first.id)).toMatchObject({
        state: 'recommended',
        recommendation: { rank: 1 },
      });
      expect(await own.desk.shelf.find('application', second.id)).toMatchObject({
        state: 'not_recommended',
        outcome: { reason: '基础条件不足。' },
      });
      expect(await own.factsOf(first.id)).toEqual(['recommend']);
      const again = await confirmRecommendation(
        own.desk,
        act(approver, RECOMMENDING, { ...body, version: 8 }),
      );
      expect(again).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
    } finally {
      await own.store.close();
    }
  });

  test('after the recommender’s window nothing can be confirmed', async () => {
    const late = instant('2025-10-31T09:30:00.001Z');
    const outcome = await draftRecommendation(
      world.desk,
      act(world.recommender.clerk, late, { round: world.round.id, version: 0, entries: [] }),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'too-late', clause: 'B5.1' } });
  });
});
