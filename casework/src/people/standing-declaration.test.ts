import { type Day, instant } from '@qichuang/base';
import type { Actor, Expert } from '@qichuang/domain';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { act, type CaseWorld, openCaseWorld, REVIEWING } from '../fixtures/case-world.ts';
import {
  askDeclarations,
  assignByHand,
  assignEvenly,
  declare,
  declareStanding,
  judgeTie,
  setExpertTerm,
} from '../index.ts';
import type { Desk } from '../ports.ts';

let world: CaseWorld;
beforeEach(async () => {
  await world?.store.close();
  world = await openCaseWorld();
});
afterAll(() => world.store.close());

const AT = instant('2025-08-01T00:00:00.000Z');
type Someone = Expert & { readonly actor: Actor };

const now = async (id: string) => {
  const expert = await world.desk.shelf.find('expert', id);
  if (expert === undefined) throw new Error('no expert');
  return expert;
};
const preview = async (perApplication = 1) =>
  assignEvenly(
    world.desk,
    act(world.authority.clerk, REVIEWING, {
      round: world.round.id,
      category: 'laboratory',
      perApplication,
      previewOnly: true,
    }),
  );
const byHand = async (application: string, { id }: Someone) =>
  assignByHand(world.desk, act(world.authority.clerk, REVIEWING, { application, expert: id }));
const says = async ({ id, actor }: Someone, ties: Parameters<typeof declareStanding>[1]['body']['ties']) =>
  declareStanding(
    world.desk,
    act(actor, REVIEWING, { version: (await now(id)).version, ties, none: ties.length === 0 }),
  );

describe('the standing declaration of a year comes before any task (default)', () => {
  test('who never declared may be assigned, and nothing opens before the declaration is made', async () => {
    const expert = await world.expert({}, 'never-declared');
    const application = await world.application('accepted');
    expect(await byHand(application.id, expert)).toMatchObject({ ok: true });
    const [review] = await world.desk.shelf.where('review', { expert: expert.id });
    if (review === undefined) throw new Error('no review');
    const open = () =>
      declare(
        world.desk,
        act(expert.actor, REVIEWING, { review: review.id, version: 1, kind: 'none' as const, ground: '' }),
      );
    expect(await open()).toMatchObject({
      ok: false,
      refusal: { kind: 'not-declared', evidence: { why: 'standing-declaration' } },
    });
    const silence = act(expert.actor, REVIEWING, { version: 1, ties: [], none: false });
    expect(await declareStanding(world.desk, silence)).toMatchObject({ refusal: { kind: 'incomplete' } });
    expect(await says(expert, [])).toMatchObject({ ok: true });
    expect(await open()).toMatchObject({ ok: true, value: { state: 'declared' } });
  });

  test('one of an earlier year has expired: nothing is assigned, and the assignment names who is left out', async () => {
    const application = await world.application('accepted');
    await world.expert();
    const expired = await world.expert({ declaration: { year: 2024, at: AT, ties: [] } });
    expect(await byHand(application.id, expired)).toMatchObject({
      refusal: { kind: 'value-not-allowed', evidence: { why: 'expert-declaration-expired' } },
    });
    expect(await preview()).toMatchObject({
      ok: true,
      value: { leftOut: [{ expert: expired.id, name: expired.name, why: 'declaration-expired' }] },
    });
    await says(expired, []);
    expect(await preview()).toMatchObject({ ok: true, value: { leftOut: [] } });
  });
});

describe('a declared tie holds an expert away as its kind and its judgement say (default)', () => {
  test('some exclude, others until they are judged; a judgement is pinned through the next declaration', async () => {
    const application = await world.application('accepted');
    const expert = await world.expert();
    const { uscc, name } = world.organisation;
    const line = { name, uscc: null, ground: '示例说明', until: null };
    await says(expert, [{ ...line, kind: 'shareholding' }]);
    const refusedFor = async () => {
      const outcome = await byHand(application.id, expert);
      return outcome.ok ? null : outcome.refusal.evidence['ground'];
    };
    expect(await refusedFor()).toBe('declared-tie');
    await says(expert, [{ ...line, uscc, kind: 'consulting' }]);
    expect(await refusedFor()).toBe('tie-to-be-judged');
    const { declaration, version } = await now(expert.id);
    const body = {
      expert: expert.id,
      tie: declaration?.ties[0]?.id ?? '',
      version,
      verdict: 'no-hindrance' as const,
      reason: '示例：一次性讲座，已过两年',
    };
    const stranger = act(world.submitter, REVIEWING, body);
    expect(await judgeTie(world.desk, stranger)).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await judgeTie(world.desk, act(world.authority.clerk, REVIEWING, body))).toMatchObject({
      ok: true,
    });
    await says(expert, [{ ...line, uscc, kind: 'consulting', ground: '同一关系，次年再次声明' }]);
    expect(await refusedFor()).toBeNull();
  });

  test('a tie that ended more than three years ago is none', async () => {
    const application = await world.application('accepted');
    const expert = await world.expert();
    const { uscc, name } = world.organisation;
    await says(expert, [{ name, uscc, kind: 'employment', ground: '曾任职', until: '2021-06-30' }]);
    expect(await byHand(application.id, expert)).toMatchObject({ ok: true });
  });
});

describe('experts serve within their term (default)', () => {
  test('outside it nobody is assigned; renewed, the expert is there again', async () => {
    const application = await world.application('accepted');
    const expert = await world.expert();
    const term = async (from: string, until: string, by = world.authority.clerk) =>
      setExpertTerm(
        world.desk,
        act(by, REVIEWING, { expert: expert.id, version: (await now(expert.id)).version, from, until }),
      );
    expect(await term('2023-01-01', '2025-01-01', world.recommender.clerk)).toMatchObject({ ok: false });
    expect(await term('2025-02-01', '2025-01-01')).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    await term('2023-01-01', '2025-01-01');
    expect(await byHand(application.id, expert)).toMatchObject({
      refusal: { evidence: { why: 'expert-term-over' } },
    });
    expect(await preview()).toMatchObject({ ok: false, refusal: { kind: 'too-few-experts' } });
    await term('2023-01-01', '2027-12-31');
    expect(await byHand(application.id, expert)).toMatchObject({ ok: true });
  });
});

describe('an office knows who has not declared, and its programme says whether that keeps them out (default)', () => {
  test('a programme that requires it leaves whoever has not declared out of every assignment; one that asks names them', async () => {
    const silent = await world.expert({}, 'never-declared');
    const application = await world.application('accepted');
    const asked = await preview();
    expect(asked).toMatchObject({ ok: true, value: { undeclared: [{ expert: silent.id }], leftOut: [] } });
    const body = { application: application.id, expert: silent.id };
    expect(await assignByHand(requiring(), act(world.authority.clerk, REVIEWING, body))).toMatchObject({
      ok: false,
      refusal: { kind: 'value-not-allowed', evidence: { why: 'expert-not-declared' } },
    });
    const evenly = () =>
      assignEvenly(
        requiring(),
        act(world.authority.clerk, REVIEWING, {
          round: world.round.id,
          category: 'laboratory',
          perApplication: 1,
          previewOnly: true,
        }),
      );
    expect(await evenly()).toMatchObject({ ok: false, refusal: { kind: 'too-few-experts' } });
    const ready = await world.expert();
    expect(await evenly()).toMatchObject({
      ok: true,
      value: {
        loads: [{ expert: ready.id, load: 1 }],
        leftOut: [{ expert: silent.id, why: 'not-declared' }],
        undeclared: [],
      },
    });
  });

  test('a clerk reminds all who have not declared this year, and nobody besides', async () => {
    const silent = await world.expert({}, 'never-declared');
    const earlier = await world.expert({ declaration: { year: 2024, at: AT, ties: [] } });
    await world.expert();
    await world.expert({ state: 'suspended' }, 'never-declared');
    await world.expert({ term: { from: '2024-01-01' as Day, until: '2024-12-31' as Day } }, 'never-declared');
    const ask = (who: Actor) => askDeclarations(world.desk, act(who, REVIEWING, {}));
    for (const who of [world.authority.approver, world.submitter, silent.actor])
      expect(await ask(who)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    expect(await ask(world.authority.clerk)).toMatchObject({ ok: true, value: { asked: 2 } });
    const letters = await world.store.outbox.claim(100, 60_000, REVIEWING);
    expect(letters.map(({ topic, values }) => [topic, values])).toEqual(
      Array(2).fill(['standing-asked', { year: '2025' }]),
    );
    expect(new Set(letters.map(({ to }) => ('person' in to ? to.person : null)))).toEqual(
      new Set([silent.person, earlier.person]),
    );
  });
});

/** The desk with the round's version of the programme requiring the declaration beforehand. */
function requiring(): Desk {
  const { programme, desk, round } = world;
  const expertPanel = { ...programme.sharedRules.expertPanel, yearlyDeclaration: 'required' as const };
  const version = { ...programme, sharedRules: { ...programme.sharedRules, expertPanel } };
  return { ...desk, programmes: new Map([...desk.programmes, [round.programmeDigest, version]]) };
}
