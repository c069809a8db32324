import { instant } from '@qichuang/base';
import type { Actor, Draw } from '@qichuang/domain';
import { checkTranscript, opensId, ownTickets, witnessCommitment } from '@qichuang/engine-draw';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, type CaseWorld, openCaseWorld } from '../fixtures/case-world.ts';
import {
  cancelDraw,
  confirmDraw,
  enterPublicValue,
  publishDraw,
  revealNonce,
  sealWitness,
  showDrawNames,
} from './ceremony.ts';
import { transcriptsOf } from './draw-transcript.ts';
import { type PlannedDraw, prepareDraw } from './prepare-draw.ts';
import { holdersOf, supplementDraw } from './supplement-draw.ts';

const AT = instant('2026-06-10T02:00:00.000Z');
const NONCES = ['0123456789abcdef0123456789abcdef', 'fedcba9876543210fedcba9876543210'] as const;
const WITNESSES = ['监督处', '示例大学'] as const;

let world: CaseWorld;
let second: Actor;

beforeAll(async () => {
  world = await openCaseWorld();
  second = await world.actorOf('authority-approver', {
    kind: 'authority',
    programme: world.programme.id,
  });
});

afterAll(async () => {
  await world.store.close();
});

function plan(over: Partial<PlannedDraw> = {}): PlannedDraw {
  return { ...plan0(), programme: world.programme.id, ...over };
}

function plan0(): PlannedDraw {
  const candidates = (letter: string, count: number) =>
    Array.from({ length: count }, (_, nth) => ({ subject: '', name: `示例平台${letter}${nth + 1}` }));
  return {
    programme: '',
    purpose: 'inspection-objects',
    about: '',
    title: '示例：年度抽查对象',
    hash: 'sha256',
    strata: [
      {
        name: 'A 类',
        take: 2,
        reserves: 2,
        candidates: candidates('甲', 8),
        excluded: [{ subject: '', name: '示例平台丙', reason: '正在搬迁' }],
      },
      { name: 'B 类', take: 1, reserves: 1, candidates: candidates('乙', 4), excluded: [] },
    ],
    witnesses: WITNESSES.map((source) => ({ source, person: '示例人' })),
    publicSource: '示例彩票 2026066 期',
    fallback: '示例气象站 6 月 11 日气温',
    deadline: '2026-06-11T02:00:00.000Z',
    repeats: null,
  };
}

async function prepared(over: Partial<PlannedDraw> = {}): Promise<string> {
  const result = await prepareDraw(world.desk, act(world.authority.clerk, AT, plan(over)));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.id;
}

async function find(id: string): Promise<Draw> {
  const draw = await world.desk.shelf.find('draw', id);
  if (draw === undefined) throw new Error(`no draw ${id}`);
  return draw;
}

/** The next step of a ceremony, by whoever may do it, on the version that stands now. */
async function on<Body extends object>(draw: string, body: Body, actor: Actor = world.authority.approver) {
  const { version } = await find(draw);
  return act(actor, AT, { draw, version, ...body });
}

async function sealed(): Promise<string> {
  const draw = await prepared();
  expect(await publishDraw(world.desk, await on(draw, {}))).toMatchObject({
    ok: true,
    value: { state: 'committed' },
  });
  for (const [nth, source] of WITNESSES.entries())
    expect(
      await sealWitness(
        world.desk,
        await on(draw, { source, commitment: witnessCommitment('sha256', NONCES[nth] ?? '') }),
      ),
    ).toMatchObject({ ok: true });
  expect((await find(draw)).state).toBe('revealing');
  return draw;
}

async function drawn(): Promise<string> {
  const draw = await sealed();
  for (const [nth, source] of WITNESSES.entries())
    await revealNonce(world.desk, await on(draw, { source, nonce: NONCES[nth] ?? '' }));
  const value = { source: '示例彩票 2026066 期', value: '03 11 17 22 28 31 + 09', evidence: '' };
  expect(await enterPublicValue(world.desk, await on(draw, value, world.authority.clerk))).toMatchObject({
    ok: true,
    value: { state: 'drawn' },
  });
  return draw;
}

async function records(id: string): Promise<readonly unknown[]> {
  const result = transcriptsOf(await find(id));
  if (!result.ok) throw new Error(result.refusal.field);
  // As they are published: what anyone downloads and checks.
  return JSON.parse(JSON.stringify(result.value)) as readonly unknown[];
}

test('what the ledger says of a draw names nobody who is hidden in it (A4.3, B6.3)', async () => {
  const id = await prepared();
  await publishDraw(world.desk, act(world.authority.approver, AT, { draw: id, version: 1 }));
  const { names } = await find(id);
  const { rows } = await world.store.queries.listFacts({ subject: id }, { limit: 100 });
  expect(rows.map(({ fact }) => fact.act).toSorted()).toEqual(['prepare-draw', 'publish-draw']);
  const told = JSON.stringify(rows.map(({ fact }) => fact));
  const hidden = Object.entries(names).flatMap(([pseudonym, { name, salt }]) => [pseudonym, name, salt]);
  expect(hidden.length).toBeGreaterThan(30);
  expect(hidden.filter((one) => told.includes(one))).toEqual([]);
});

describe('a draw before witnesses (A3.3, A4.3, B6.3)', () => {
  test('the record of a whole ceremony holds, and is known by the commitments published before', async () => {
    const id = await drawn();
    const draw = await find(id);
    const [record] = await records(id);
    const commitments = draw.strata.map(({ name, commitment }) => [name, commitment] as const);
    expect(checkTranscript(record, { commitments, digest: draw.digest ?? '' })).toMatchObject({
      verdict: 'holds',
    });
    expect(holdersOf(draw)).toHaveLength(3);
    expect(await confirmDraw(world.desk, await on(id, {}))).toMatchObject({ value: { state: 'confirmed' } });
    expect(await world.factsOf(id)).toEqual([
      'prepare-draw',
      'publish-draw',
      'seal-draw',
      'seal-last-draw',
      'reveal-draw',
      'reveal-draw',
      'draw-draw',
      'confirm-draw',
    ]);
  });

  test.each([
    [
      'an entry',
      (text: string, draw: Draw) => text.replaceAll(draw.strata[0]?.pool[0] ?? '', 'f'.repeat(64)),
    ],
    ['a source', (text: string) => text.replaceAll('示例彩票 2026066 期', '示例彩票 2026067 期')],
    ['a value', (text: string) => text.replace('03 11 17', '03 11 18')],
    ['a place', (text: string) => text.replace('"take":2', '"take":3')],
  ] as const)('its record does not hold with %s changed', async (_, change) => {
    const id = await drawn();
    const [record] = await records(id);
    const altered = change(JSON.stringify(record), await find(id));
    expect(altered).not.toBe(JSON.stringify(record));
    expect(checkTranscript(JSON.parse(altered))).toMatchObject({ verdict: 'does-not-hold' });
  });

  test('the ids name nobody, and each candidate opens its own with its salt', async () => {
    const id = await drawn();
    const draw = await find(id);
    const [record] = await records(id);
    expect(JSON.stringify(record)).not.toContain('示例平台');
    const [own] = draw.strata[0]?.pool ?? [];
    const { salt = '', name = '' } = draw.names[own ?? ''] ?? {};
    expect(opensId('sha256', own ?? '', salt, name)).toBe(true);
    const told = checkTranscript(record);
    if (told.verdict !== 'holds') throw new Error(told.verdict);
    expect(ownTickets(told.transcript, { salt, name })).toMatchObject([{ id: own, stratum: 'A 类' }]);
    expect(new Set(Object.values(draw.names).map((one) => one.salt)).size).toBe(13);
    expect(draw.namesPublic).toBe(false);
    await confirmDraw(world.desk, await on(id, {}));
    await showDrawNames(world.desk, await on(id, {}));
    expect((await find(id)).namesPublic).toBe(true);
  });

  test('a reveal that is not what was sealed is refused, and so is one out of turn', async () => {
    const draw = await sealed();
    const reveal = async (source: string, nonce: string) =>
      revealNonce(world.desk, await on(draw, { source, nonce }));
    expect(await reveal('监督处', NONCES[1])).toMatchObject({
      refusal: { kind: 'value-not-allowed', evidence: { fault: 'not-committed' } },
    });
    expect(await reveal('示例大学', NONCES[1])).toMatchObject({
      refusal: { kind: 'wrong-state', evidence: { next: '监督处' } },
    });
    expect(await reveal('示例协会', NONCES[1])).toMatchObject({
      refusal: { evidence: { fault: 'not-named-beforehand' } },
    });
    expect(await reveal('监督处', NONCES[0])).toMatchObject({ ok: true });
  });

  test('nobody speaks before the list is sealed and published, nor the public source before the witnesses', async () => {
    const draw = await prepared();
    const commitment = witnessCommitment('sha256', NONCES[0]);
    expect(await sealWitness(world.desk, await on(draw, { source: '监督处', commitment }))).toMatchObject({
      refusal: { kind: 'wrong-state' },
    });
    const waiting = await sealed();
    const value = { source: '示例彩票 2026066 期', value: '1', evidence: '' };
    expect(await enterPublicValue(world.desk, await on(waiting, value))).toMatchObject({
      refusal: { kind: 'wrong-state', evidence: { next: '监督处' } },
    });
  });

  test('a second witness cannot copy the first one’s commitment', async () => {
    const draw = await prepared();
    await publishDraw(world.desk, await on(draw, {}));
    const commitment = witnessCommitment('sha256', NONCES[0]);
    await sealWitness(world.desk, await on(draw, { source: '监督处', commitment }));
    expect(await sealWitness(world.desk, await on(draw, { source: '示例大学', commitment }))).toMatchObject({
      refusal: { kind: 'already-exists' },
    });
  });

  test('the fallback speaks only when the deadline of the public source has passed', async () => {
    const draw = await sealed();
    for (const [nth, source] of WITNESSES.entries())
      await revealNonce(world.desk, await on(draw, { source, nonce: NONCES[nth] ?? '' }));
    const value = { source: '示例气象站 6 月 11 日气温', value: '29.4', evidence: '' };
    const early = await on(draw, value);
    expect(await enterPublicValue(world.desk, early)).toMatchObject({ refusal: { kind: 'too-early' } });
    const later = { ...early, at: instant('2026-06-11T02:00:00.001Z') };
    expect(await enterPublicValue(world.desk, later)).toMatchObject({ ok: true });
    const [record] = await records(draw);
    expect(checkTranscript(record)).toMatchObject({ verdict: 'holds' });
  });

  test('whoever drew up the list does not publish it, whoever entered the value does not confirm', async () => {
    const both = await world.actorOf('authority-approver', {
      kind: 'authority',
      programme: world.programme.id,
    });
    const id = await prepared();
    const draw = await find(id);
    const own = { ...draw, id: `${draw.id.slice(0, -1)}0` as Draw['id'], number: 900 };
    await world.put('draw', { ...own, prepared: { by: both.person ?? draw.prepared.by, at: AT } });
    expect(await publishDraw(world.desk, await on(own.id, {}, both))).toMatchObject({
      refusal: { kind: 'same-person' },
    });
    const waiting = await sealed();
    for (const [nth, source] of WITNESSES.entries())
      await revealNonce(world.desk, await on(waiting, { source, nonce: NONCES[nth] ?? '' }));
    const value = { source: '示例彩票 2026066 期', value: '1', evidence: '' };
    await enterPublicValue(world.desk, await on(waiting, value));
    expect(await confirmDraw(world.desk, await on(waiting, {}))).toMatchObject({
      refusal: { kind: 'same-person' },
    });
    expect(await confirmDraw(world.desk, await on(waiting, {}, second))).toMatchObject({ ok: true });
  });

  test('a draw that is given up keeps number and reason, its record holds, and another repeats it', async () => {
    const draw = await sealed();
    const reason = '见证人未到场';
    expect(await cancelDraw(world.desk, await on(draw, { reason }))).toMatchObject({
      value: { state: 'cancelled' },
    });
    const [record] = await records(draw);
    expect(checkTranscript(record)).toMatchObject({
      verdict: 'holds',
      transcript: { cancelled: { reason } },
    });
    const before = await find(draw);
    const again = await find(await prepared({ repeats: draw }));
    expect(again.repeats).toBe(draw);
    expect(again.number).toBe(before.number + 1);
    const repeatsLiving = await prepareDraw(
      world.desk,
      act(world.authority.clerk, AT, plan({ repeats: again.id })),
    );
    expect(repeatsLiving).toMatchObject({ refusal: { kind: 'wrong-state' } });
  });

  test('ten drawn up at once get ten numbers without a gap (who is outpaced tries again)', async () => {
    const first = await world.desk.shelf.nextNumber(`draw:${world.programme.id}`);
    const one = async (): Promise<number> => {
      const result = await prepareDraw(world.desk, act(world.authority.clerk, AT, plan()));
      if (result.ok) return result.value.number;
      expect(result.refusal.kind).toBe('moved-on');
      return one();
    };
    const numbers = await Promise.all(Array.from({ length: 10 }, one));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, nth) => first + nth));
  });

  test('a supplement takes the next ticket for whoever fell out, and the others stay', async () => {
    const id = await drawn();
    await confirmDraw(world.desk, await on(id, {}));
    const [out = '', ...stay] = holdersOf(await find(id));
    const [record] = (await records(id)) as { strata: { reserves: string[] }[] }[];
    const body = { out: [{ id: out, reason: '已注销' }], more: [], reason: '补足名额' };
    const clerk = world.authority.clerk;
    expect(await supplementDraw(world.desk, await on(id, body, clerk))).toMatchObject({
      value: { state: 'drawn' },
    });
    // Not before another person has confirmed it.
    expect(holdersOf(await find(id))).toContain(out);
    await confirmDraw(world.desk, await on(id, {}));
    const [reserve = ''] = record?.strata[0]?.reserves ?? [];
    expect(new Set(holdersOf(await find(id)))).toEqual(new Set([...stay, reserve]));
    const [earlier, later] = await records(id);
    expect(checkTranscript(later, { earlier })).toMatchObject({ verdict: 'holds' });
    expect(await supplementDraw(world.desk, await on(id, body, clerk))).toMatchObject({
      refusal: { kind: 'value-not-allowed' },
    });
  });

  test('a supplement not yet confirmed can be dropped; more places than candidates are refused', async () => {
    const id = await drawn();
    await confirmDraw(world.desk, await on(id, {}));
    const clerk = world.authority.clerk;
    const more = (places: number) => ({ out: [], more: [{ stratum: 'B 类', places }], reason: '扩大范围' });
    expect(await supplementDraw(world.desk, await on(id, more(4), clerk))).toMatchObject({
      refusal: { kind: 'limit-reached' },
    });
    expect(await supplementDraw(world.desk, await on(id, more(1), clerk))).toMatchObject({ ok: true });
    expect(await cancelDraw(world.desk, await on(id, { reason: '不需要' }))).toMatchObject({
      value: { state: 'confirmed' },
    });
    expect((await find(id)).supplements).toEqual([]);
  });

  const [first] = plan0().strata;

  test.each([
    ['the same stratum twice', { strata: [first, first] }],
    ['a witness that is also the public source', { publicSource: '监督处' }],
    ['a fallback without a deadline', { deadline: null }],
    ['a deadline that has passed', { deadline: '2026-06-10T01:00:00.000Z' }],
    ['a source that a line of the record cannot hold', { publicSource: 'a=b' }],
    ['an empty pool', { strata: [{ ...first, take: 0, candidates: [] }] }],
  ])('%s is refused before anything is published', async (_, over) => {
    expect(
      await prepareDraw(world.desk, act(world.authority.clerk, AT, plan(over as Partial<PlannedDraw>))),
    ).toMatchObject({ ok: false, refusal: { kind: 'value-not-allowed' } });
  });

  test('more places than candidates are refused', async () => {
    const strata = plan().strata.map((stratum) => ({ ...stratum, take: 9 }));
    expect(await prepareDraw(world.desk, act(world.authority.clerk, AT, plan({ strata })))).toMatchObject({
      refusal: { kind: 'limit-reached', evidence: { candidates: 8 } },
    });
  });

  test.each([
    ['a recommender', () => world.recommender.clerk],
    ['an applicant', () => world.submitter],
  ] as const)('%s finds no draw to work on', async (_, actorOf) => {
    const id = await prepared();
    expect(await prepareDraw(world.desk, act(actorOf(), AT, plan()))).toMatchObject({
      refusal: { kind: 'not-found' },
    });
    expect(await publishDraw(world.desk, await on(id, {}, actorOf()))).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });
});
