import { instant } from '@qichuang/base';
import { criteriaOf, sheetFor } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, type CaseWorld, openCaseWorld, REVIEWING } from '../fixtures/case-world.ts';
import {
  assignByHand,
  assignEvenly,
  declare,
  finishReviews,
  replaceReviewer,
  saveScores,
  submitScores,
} from '../index.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

function fullSheet(halfOf = 0.8) {
  const sheet = sheetFor(world.programme, 'laboratory', '');
  if (sheet === undefined) throw new Error('no sheet');
  return criteriaOf(sheet).map(({ id, points }) => ({
    criterion: id,
    halfPoints: Math.floor(points * 2 * halfOf),
    comment: '',
  }));
}

const OVERALL = {
  strengths:
    '研究方向聚焦，关键问题明确，试验平台与数据条件齐备，已有较好的工作基础和队伍支撑，三年目标可以考核。',
  weaknesses: '对外开放共享的安排还不够具体，需要补充。',
  advice: '建议细化年度节点。',
};

describe('recusal: an expert never reads for the own organisation (A3.3, B5.1)', () => {
  test.each([
    {
      why: 'works there, by code',
      ground: 'same-institution',
      over: (w: CaseWorld) => ({ institution: { name: '别名', uscc: w.organisation.uscc } }),
    },
    {
      why: 'works there, by name in another width',
      ground: 'same-institution',
      over: (w: CaseWorld) => ({ institution: { name: ` ${w.organisation.name} `, uscc: null } }),
    },
    {
      why: 'left two years ago',
      ground: 'former-institution',
      over: (w: CaseWorld) => ({
        formerInstitutions: [{ name: w.organisation.name, uscc: null, until: '2023-12-01' as never }],
      }),
    },
  ])('who $why is refused by hand, with the ground', async ({ ground, over }) => {
    const expert = await world.expert(over(world));
    const { id } = await world.application('accepted');
    const outcome = await assignByHand(
      world.desk,
      act(world.authority.clerk, REVIEWING, { application: id, expert: expert.id }),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'recused', evidence: { ground } } });
    expect(await world.desk.shelf.find('application', id)).toMatchObject({ state: 'accepted' });
  });

  test('who left more than three years ago may read', async () => {
    const expert = await world.expert({
      formerInstitutions: [{ name: world.organisation.name, uscc: null, until: '2022-11-19' as never }],
    });
    const { id } = await world.application('accepted');
    const outcome = await assignByHand(
      world.desk,
      act(world.authority.clerk, REVIEWING, { application: id, expert: expert.id }),
    );
    expect(outcome).toMatchObject({ ok: true, value: { state: 'assigned' } });
    expect(await world.desk.shelf.find('application', id)).toMatchObject({ state: 'in_review' });
  });
});

describe('a category’s review from assignment to its end (A3.3, B5.1)', () => {
  test('too few experts is said with the applications that are short; nothing is assigned', async () => {
    const own = await openCaseWorld();
    try {
      const { id, receipt } = await own.application('accepted');
      await own.expert();
      await own.expert({ institution: { name: own.organisation.name, uscc: null } });
      const asked = { round: own.round.id, category: 'laboratory', perApplication: 3, previewOnly: false };
      const outcome = await assignEvenly(own.desk, act(own.authority.clerk, REVIEWING, asked));
      expect(outcome).toMatchObject({
        ok: false,
        refusal: { kind: 'too-few-experts', evidence: { missing: 2, short: [`${receipt}: 1/3`] } },
      });
      expect(await own.desk.shelf.where('review', { application: id })).toEqual([]);
    } finally {
      await own.store.close();
    }
  });

  test('assigned evenly, declared, one replaced, scored and ended', async () => {
    const own = await openCaseWorld();
    try {
      const { desk, authority } = own;
      const application = await own.application('accepted');
      const experts = [await own.expert(), await own.expert(), await own.expert(), await own.expert()];
      const asked = { round: own.round.id, category: 'laboratory', perApplication: 3 };
      const preview = await assignEvenly(
        desk,
        act(authority.clerk, REVIEWING, { ...asked, previewOnly: true }),
      );
      expect(preview).toMatchObject({ ok: true, value: { assigned: 3 } });
      expect(await desk.shelf.where('review', { application: application.id })).toEqual([]);
      expect(
        await assignEvenly(desk, act(authority.clerk, REVIEWING, { ...asked, previewOnly: false })),
      ).toMatchObject({ ok: true, value: { assigned: 3, applications: 1, experts: 3 } });

      const reviews = await desk.shelf.where('review', { application: application.id });
      const [refuser, ...others] = reviews.map((review) => ({
        review,
        expert: experts.find(({ id }) => id === review.expert),
      }));
      if (refuser?.expert === undefined) throw new Error('no review');
      const spare = experts.find(({ id }) => !reviews.some((review) => review.expert === id));

      const blind = await saveScores(
        desk,
        act(refuser.expert.actor, REVIEWING, {
          review: refuser.review.id,
          version: 1,
          scores: [],
          overall: OVERALL,
          recommendation: null,
          doubts: [],
        }),
      );
      expect(blind).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
      const groundless = await declare(
        desk,
        act(refuser.expert.actor, REVIEWING, {
          review: refuser.review.id,
          version: 1,
          kind: 'declared',
          ground: ' ',
        }),
      );
      expect(groundless).toMatchObject({ ok: false, refusal: { kind: 'reason-missing' } });
      expect(
        await declare(
          desk,
          act(refuser.expert.actor, REVIEWING, {
            review: refuser.review.id,
            version: 1,
            kind: 'declared',
            ground: '与申报单位有合作项目',
          }),
        ),
      ).toMatchObject({ ok: true, value: { state: 'recused' } });
      expect(
        await replaceReviewer(
          desk,
          act(authority.clerk, REVIEWING, {
            review: refuser.review.id,
            version: 2,
            expert: spare?.id ?? null,
            reason: '本人声明回避',
          }),
        ),
      ).toMatchObject({ ok: true, value: { state: 'replaced' } });

      const early = await finishReviews(
        desk,
        act(authority.clerk, REVIEWING, { round: own.round.id, category: 'laboratory' }),
      );
      expect(early).toMatchObject({
        ok: false,
        refusal: { kind: 'incomplete', evidence: { waiting: [application.receipt] } },
      });

      const active = await desk.shelf.where('review', { application: application.id, state: 'assigned' });
      expect(active).toHaveLength(3);
      expect(others).toHaveLength(2);
      for (const review of active) {
        const expert = experts.find(({ id }) => id === review.expert);
        if (expert === undefined) throw new Error('no expert');
        await declare(
          desk,
          act(expert.actor, REVIEWING, { review: review.id, version: 1, kind: 'none', ground: '' }),
        );
        const empty = await submitScores(
          desk,
          act(expert.actor, REVIEWING, { review: review.id, version: 2 }),
        );
        expect(empty).toMatchObject({ ok: false, refusal: { kind: 'incomplete' } });
        await saveScores(
          desk,
          act(expert.actor, REVIEWING, {
            review: review.id,
            version: 2,
            scores: fullSheet(),
            overall: OVERALL,
            recommendation: 'support',
            doubts: [],
          }),
        );
        const late = instant('2025-12-12T09:30:00.001Z');
        expect(
          await submitScores(desk, act(expert.actor, late, { review: review.id, version: 3 })),
        ).toMatchObject({ ok: false, refusal: { kind: 'too-late' } });
        expect(
          await submitScores(desk, act(expert.actor, REVIEWING, { review: review.id, version: 3 })),
        ).toMatchObject({ ok: true, value: { state: 'scored' } });
        expect(await own.factsOf(review.id)).toEqual(['assign-review', 'declare-none', 'submit-scores']);
      }
      expect(
        await finishReviews(
          desk,
          act(authority.clerk, REVIEWING, { round: own.round.id, category: 'laboratory' }),
        ),
      ).toMatchObject({ ok: true, value: { reviewed: 1 } });
      expect(await desk.shelf.find('application', application.id)).toMatchObject({ state: 'reviewed' });
    } finally {
      await own.store.close();
    }
  });

  test('another expert’s review does not exist for them (B5.1)', async () => {
    const [expert, other] = [await world.expert(), await world.expert()];
    const { id } = await world.application('accepted');
    const given = await assignByHand(
      world.desk,
      act(world.authority.clerk, REVIEWING, { application: id, expert: expert.id }),
    );
    if (!given.ok) throw new Error('not assigned');
    const outcome = await declare(
      world.desk,
      act(other.actor, REVIEWING, { review: given.value.id, version: 1, kind: 'none', ground: '' }),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'not-found', evidence: {} } });
  });
});
