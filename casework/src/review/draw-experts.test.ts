import type { Draw, Expert } from '@qichuang/domain';
import { checkTranscript } from '@qichuang/engine-draw';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cancelDraw, confirmDraw } from '../draws/ceremony.ts';
import { transcriptsOf } from '../draws/draw-transcript.ts';
import { supplementDraw } from '../draws/supplement-draw.ts';
import { act, REVIEWING } from '../fixtures/case-world.ts';
import { CHANCE, type InspectionWorld, openInspectionWorld, PLANNING } from '../fixtures/inspection-world.ts';
import { assignEvenly } from './assign.ts';
import { assignByHand } from './assign-by-hand.ts';
import { type DrawExperts, drawExperts } from './draw-experts.ts';

let world: InspectionWorld;
beforeEach(async () => {
  await world?.store.close();
  world = await openInspectionWorld();
});
afterAll(() => world.store.close());

const body = (over: Partial<DrawExperts> = {}): DrawExperts => ({
  ...CHANCE,
  round: world.round.id,
  category: 'laboratory',
  title: '示例：创新实验室评审专家',
  seats: [
    { kind: 'technical', take: 4, reserves: 2 },
    { kind: 'finance', take: 1, reserves: 1 },
  ],
  excluded: [],
  ...over,
});
const prepare = (over: Partial<DrawExperts> = {}) =>
  drawExperts(world.desk, act(world.authority.clerk, PLANNING, body(over)));
const spread = () =>
  assignEvenly(
    world.desk,
    act(world.authority.clerk, REVIEWING, {
      round: world.round.id,
      category: 'laboratory',
      perApplication: 5,
      previewOnly: false,
    }),
  );

async function pool(technical: number, finance: number): Promise<readonly Expert[]> {
  const kinds = [...Array(technical).fill('technical'), ...Array(finance).fill('finance')];
  return Promise.all(kinds.map((kind) => world.expert({ kind })));
}

async function preparedDraw(over: Partial<DrawExperts> = {}): Promise<Draw> {
  const made = await prepare(over);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return found(made.value.id);
}

async function found(id: string): Promise<Draw> {
  const draw = await world.desk.shelf.find('draw', id);
  if (draw === undefined) throw new Error(`no draw ${id}`);
  return draw;
}

const readers = async () =>
  new Set((await world.desk.shelf.where('review', { round: world.round.id })).map(({ expert }) => expert));

describe('experts by draw (A3.3, B5.1)', () => {
  test('a pool for each kind; whoever has to do with an applicant of the category is kept out, with the reason', async () => {
    await world.application('accepted');
    await pool(6, 3);
    const near = await world.expert({ institution: { name: '别名', uscc: world.organisation.uscc } });
    const gone = await world.expert({ state: 'suspended' });
    const elsewhere = await world.expert({ categories: ['talent-base'] });
    const asked = await world.expert();
    const draw = await preparedDraw({ excluded: [{ expert: asked.id, reason: '本人说明不便参加' }] });
    const [technical, finance] = draw.strata;
    expect(technical).toMatchObject({ name: '技术专家', take: 4, reserves: 2 });
    expect(finance).toMatchObject({ name: '财务专家', take: 1, reserves: 1 });
    const who = (ids: readonly string[]) => ids.map((id) => draw.names[id]?.subject);
    expect(technical?.pool.length).toBe(6);
    expect(finance?.pool.length).toBe(3);
    const out = (technical?.excluded ?? []).map(
      ({ id, reason }) => [draw.names[id]?.subject ?? '', reason] as const,
    );
    expect(new Map(out)).toEqual(
      new Map<string, string>([
        [near.id, '所在单位在本类有申报'],
        [asked.id, '本人说明不便参加'],
      ]),
    );
    const listed = who([...(technical?.pool ?? []), ...(finance?.pool ?? [])]);
    for (const one of [near, gone, elsewhere, asked]) expect(listed).not.toContain(one.id);
  });

  test('nobody is assigned before the draw is confirmed, and afterwards only whom it seated', async () => {
    const application = await world.application('accepted');
    const experts = await pool(6, 3);
    const draw = await preparedDraw();
    expect(await spread()).toMatchObject({
      ok: false,
      refusal: { kind: 'wrong-state', evidence: { what: 'experts-being-drawn' } },
    });
    await world.play(draw.id);
    expect(await spread()).toMatchObject({ ok: true, value: { assigned: 5 } });
    const seated = await readers();
    const kinds = experts.filter(({ id }) => seated.has(id)).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['finance', 'technical', 'technical', 'technical', 'technical']);
    const other = experts.find(({ id }) => !seated.has(id));
    const byHand = act(world.authority.clerk, REVIEWING, {
      application: application.id,
      expert: other?.id ?? '',
    });
    expect(await assignByHand(world.desk, byHand)).toMatchObject({
      ok: false,
      refusal: { kind: 'value-not-allowed', evidence: { why: 'expert-not-drawn' } },
    });
  });

  test('who takes the next ticket of a supplement may be given a seat', async () => {
    const application = await world.application('accepted');
    const experts = await pool(6, 3);
    const { id } = await preparedDraw();
    await world.play(id);
    await spread();
    const before = await readers();
    const on = async <Body extends object>(more: Body) => ({
      draw: id,
      version: (await found(id)).version,
      ...more,
    });
    const asked = { out: [], more: [{ stratum: '技术专家', places: 1 }], reason: '一名专家因故退出（虚构）' };
    await supplementDraw(world.desk, act(world.authority.clerk, REVIEWING, await on(asked)));
    const confirmed = await confirmDraw(world.desk, act(world.authority.approver, REVIEWING, await on({})));
    expect(confirmed).toMatchObject({ ok: true });
    const outcomes = await Promise.all(
      experts
        .filter((expert) => !before.has(expert.id))
        .map((expert) =>
          assignByHand(
            world.desk,
            act(world.authority.clerk, REVIEWING, { application: application.id, expert: expert.id }),
          ),
        ),
    );
    expect(outcomes.filter(({ ok }) => ok).length).toBe(1);
  });

  test('of one institution no more are seated than panels allow; whoever stands aside is in the record, which anyone recomputes', async () => {
    await world.application('accepted');
    const house = { name: '示例共同研究院', uscc: null };
    const colleagues: string[] = [];
    for (const blank of ['', ' ', '  ', '   '])
      colleagues.push((await world.expert({ institution: { ...house, name: `${house.name}${blank}` } })).id);
    await pool(3, 2);
    const { id, strata } = await preparedDraw();
    expect(strata[0]?.pool.length).toBe(7);
    await world.play(id);
    const draw = await found(id);
    const records = transcriptsOf(draw);
    if (!records.ok) throw new Error(records.refusal.field);
    const [record] = records.value;
    expect(checkTranscript(record, { digest: draw.digest ?? '' })).toMatchObject({ verdict: 'holds' });
    const technical = record?.strata[0];
    const up = technical?.tickets.map((ticket) => ticket.id) ?? [];
    const theirs = up.filter((ticket) => colleagues.some((one) => one === draw.names[ticket]?.subject));
    const last = Math.max(...(technical?.taken ?? []).map((ticket) => up.indexOf(ticket)));
    expect(technical?.params).toContainEqual(['most-of-one-institution', '1']);
    expect(technical?.taken).toContain(theirs[0]);
    // Whoever of the same house came up before the last place was taken gave way.
    const passed = theirs.slice(1).filter((ticket) => up.indexOf(ticket) < last);
    expect(technical?.recused).toEqual(
      passed.map((ticket) => ({ id: ticket, reason: '同一单位至多 1 人，已满' })),
    );
    // And for good: a supplement, too, seats another institution or nobody.
    const more = { draw: id, version: draw.version, out: [], reason: '示例：增补' };
    const asked = { ...more, more: [{ stratum: '技术专家', places: 1 }] };
    expect(await supplementDraw(world.desk, act(world.authority.clerk, REVIEWING, asked))).toMatchObject({
      ok: false,
      refusal: { kind: 'limit-reached' },
    });
    expect(await spread()).toMatchObject({ ok: true, value: { assigned: 5 } });
  });

  test('a list with too few institutions for its seats is refused before there is any chance', async () => {
    await world.application('accepted');
    const house = { name: '示例共同研究院', uscc: null };
    for (let nth = 0; nth < 3; nth += 1) await world.expert({ institution: house });
    await pool(2, 2);
    expect(await prepare()).toMatchObject({
      ok: false,
      refusal: {
        kind: 'value-not-allowed',
        evidence: { why: 'draw-institution', found: 3, needed: 4 },
      },
    });
  });

  test('one draw for a category, until it is given up; the next one says which it takes the place of', async () => {
    await world.application('accepted');
    await pool(6, 3);
    const first = await preparedDraw();
    expect(await prepare()).toMatchObject({
      ok: false,
      refusal: { kind: 'already-exists', evidence: { what: 'experts-drawn-already' } },
    });
    const given = { draw: first.id, version: first.version, reason: '名单有误（虚构）' };
    await cancelDraw(world.desk, act(world.authority.approver, PLANNING, given));
    const second = await preparedDraw();
    expect(second.repeats).toBe(first.id);
    expect(second.number).toBe(first.number + 1);
  });

  test.each([
    {
      what: 'no application is accepted',
      given: () => pool(6, 3),
      refusal: { kind: 'wrong-state', evidence: { what: 'nothing-accepted' } },
    },
    {
      what: 'somebody reads in it already',
      given: async () => {
        await world.application('accepted');
        await pool(6, 3);
        await spread();
      },
      refusal: { kind: 'wrong-state', evidence: { what: 'readers-assigned' } },
    },
    {
      what: 'a kind has fewer experts than seats',
      given: async () => {
        await world.application('accepted');
        await pool(6, 0);
      },
      refusal: { kind: 'limit-reached' },
    },
  ])('is refused where $what, and nothing is numbered', async ({ given, refusal }) => {
    await given();
    expect(await prepare()).toMatchObject({ ok: false, refusal });
    expect(await world.desk.shelf.where('draw', { purpose: 'experts' })).toEqual([]);
  });

  test('is the clerk’s of this programme and nobody else’s', async () => {
    await world.application('accepted');
    await pool(6, 3);
    const strangers = [world.authority.approver, world.submitter, 'public'] as const;
    for (const who of strangers) {
      expect(await drawExperts(world.desk, act(who, PLANNING, body()))).toMatchObject({ ok: false });
    }
  });
});
