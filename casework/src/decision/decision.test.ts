import { type Application, BLANK_SHEET, type CriterionScore, type Review } from '@qichuang/domain';
import { criteriaOf, sheetFor } from '@qichuang/programmes';
import { describe, expect, test } from 'vitest';
import { act, type CaseWorld, DECIDING, newId, openCaseWorld, REVIEWING } from '../fixtures/case-world.ts';
import { chooseSelected, confirmRanking, drawUpRanking, prepareRanking } from '../index.ts';

const MINUTES = {
  heldOn: '2025-12-15',
  chair: '示例主持人',
  attendees: ['示例甲', '示例乙'],
  absent: [],
  observers: ['示例监督'],
  number: '1',
  text: '会议研究了评审结果。',
};

function sheetWith(
  world: CaseWorld,
  half: (criterion: string, points: number) => number,
): readonly CriterionScore[] {
  const sheet = sheetFor(world.programme, 'laboratory', '');
  if (sheet === undefined) throw new Error('no sheet');
  return criteriaOf(sheet).map(({ id, points }) => ({
    criterion: id,
    halfPoints: half(id, points),
    comment: '',
  }));
}

async function scored(
  world: CaseWorld,
  application: Application,
  sheets: readonly (readonly CriterionScore[])[],
  state: Review['state'] = 'scored',
): Promise<void> {
  for (const scores of sheets) {
    const expert = await world.expert();
    const review: Review = {
      id: newId('rev'),
      version: 1,
      state,
      round: world.round.id,
      programme: world.programme.id,
      category: 'laboratory',
      application: application.id,
      expert: expert.id,
      person: expert.person,
      assignedAt: REVIEWING,
      declaration: { kind: 'none', ground: '', at: REVIEWING },
      ...BLANK_SHEET,
      scores,
      recommendation: 'support',
      savedAt: REVIEWING,
      scoredAt: REVIEWING,
      totalHalfPoints: scores.reduce((sum, { halfPoints }) => sum + halfPoints, 0),
    };
    await world.put('review', review);
  }
}

describe('ranking by mean and the meeting’s decision (A3.3, B5.1)', () => {
  test('a recused expert’s score does not count; ties go by the criteria declared beforehand; what is decided against the order needs a reason', async () => {
    const world = await openCaseWorld();
    try {
      const { desk, authority } = world;
      const [strong, tiedResults, tiedOther] = [
        await world.application('reviewed'),
        await world.application('reviewed'),
        await world.application('reviewed'),
      ];
      const flat = (share: number) => sheetWith(world, (_, points) => Math.floor(points * 2 * share));
      await scored(world, strong, [flat(0.9), flat(0.9), flat(0.9)]);
      await scored(world, strong, [flat(0)], 'recused');
      // Same total, but one has its points where ties are decided first (lab-research).
      const towards = (wanted: string) =>
        sheetWith(world, (id, points) => Math.floor(points * 2 * 0.7) + (id === wanted ? 2 : 0));
      await scored(world, tiedOther, [
        towards('lab-base-standing'),
        towards('lab-base-standing'),
        towards('lab-base-standing'),
      ]);
      await scored(world, tiedResults, [
        towards('lab-rd-direction'),
        towards('lab-rd-direction'),
        towards('lab-rd-direction'),
      ]);

      const on = { round: world.round.id, category: 'laboratory' };
      expect(await drawUpRanking(desk, act(authority.clerk, DECIDING, { ...on, version: 0 }))).toMatchObject({
        ok: true,
      });
      const [ranking] = await desk.shelf.where('ranking', { round: world.round.id, category: 'laboratory' });
      expect(ranking?.lines.map(({ application }) => application)).toEqual([
        strong.id,
        tiedResults.id,
        tiedOther.id,
      ]);
      expect(ranking?.lines[0]).toMatchObject({ place: 1, scores: 3 });
      // Each application was read by experts of its own: three pools, and the score of the recused one is kept.
      expect(ranking?.comparison).toMatchObject({ lines: [], recused: 1 });
      expect(ranking?.comparison?.pools).toHaveLength(3);
      expect(ranking?.lines[1]?.meanHundredths).toBe(ranking?.lines[2]?.meanHundredths);

      const choose = (
        lines: readonly { application: string; selected: boolean; reason: string }[],
        version: number,
        minutes: typeof MINUTES | null = MINUTES,
      ) => chooseSelected(desk, act(authority.clerk, DECIDING, { ...on, version, lines, minutes }));
      await choose([{ application: tiedOther.id, selected: true, reason: '' }], 1);
      expect(await prepareRanking(desk, act(authority.clerk, DECIDING, { ...on, version: 2 }))).toMatchObject(
        { ok: false, refusal: { kind: 'reason-missing', evidence: { places: ['1', '2', '3'] } } },
      );
      await choose(
        [
          { application: tiedOther.id, selected: false, reason: '' },
          { application: strong.id, selected: true, reason: '' },
        ],
        2,
        null,
      );
      expect(await prepareRanking(desk, act(authority.clerk, DECIDING, { ...on, version: 3 }))).toMatchObject(
        { ok: false, refusal: { kind: 'incomplete', evidence: { field: 'minutes' } } },
      );
      await choose([], 3);
      expect(await prepareRanking(desk, act(authority.clerk, DECIDING, { ...on, version: 4 }))).toMatchObject(
        { ok: true, value: { state: 'prepared' } },
      );
      const both = { person: authority.clerk.person, office: authority.approver.office };
      expect(await confirmRanking(desk, act(both, DECIDING, { ...on, version: 5 }))).toMatchObject({
        ok: false,
        refusal: { kind: 'same-person' },
      });
      expect(
        await confirmRanking(desk, act(authority.approver, DECIDING, { ...on, version: 5 })),
      ).toMatchObject({ ok: true, value: { state: 'confirmed' } });
      expect(await desk.shelf.find('application', strong.id)).toMatchObject({ state: 'selected' });
      expect(await desk.shelf.find('application', tiedOther.id)).toMatchObject({ state: 'not_selected' });
    } finally {
      await world.store.close();
    }
  });

  test('while one application of the category is still being read nothing is ranked', async () => {
    const world = await openCaseWorld();
    try {
      await world.application('in_review');
      const outcome = await drawUpRanking(
        world.desk,
        act(world.authority.clerk, DECIDING, { round: world.round.id, category: 'laboratory', version: 0 }),
      );
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'incomplete' } });
    } finally {
      await world.store.close();
    }
  });
});
