import { addDays, canonicalBytes, type Day, type Instant, instant, sha256Hex } from '@qichuang/base';
import type { Draw, Filing, Platform } from '@qichuang/domain';
import { witnessCommitment } from '@qichuang/engine-draw';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cancelDraw,
  confirmDraw,
  enterPublicValue,
  publishDraw,
  revealNonce,
  sealWitness,
} from '../draws/ceremony.ts';
import { holdersOf } from '../draws/supplement-draw.ts';
import { act, newId } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { riskClass, riskOf, risksOf } from './credit-risk.ts';
import { type DrawObjects, drawObjects } from './draw-objects.ts';
import {
  dropInspectionPlan,
  type PlanInspections,
  planInspections,
  publishInspectionPlan,
} from './inspection-plan.ts';
import { type SetRiskClass, setRiskClass } from './set-risk-class.ts';

const AT = instant('2026-03-10T02:00:00.000Z');
const TODAY = '2026-03-10' as Day;

let world: PlatformWorld;
let plan: string;
let rectified: Platform;

beforeAll(async () => {
  world = await openPlatformWorld();
  // Designated long ago, so that nothing lifts the class of the calm ones.
  const over = { announcedOn: '2024-03-01' as Day };
  for (let made = 0; made < 11; made += 1) await world.platform(over);
  rectified = await world.platform(over);
  await world.put('measure', {
    id: newId('mea'),
    version: 1,
    state: 'failed',
    kind: 'rectification',
    platform: rectified.id,
    organisation: rectified.organisation,
    recommender: rectified.recommender,
    programme: rectified.programme,
    source: { kind: 'inspection', id: 'itk_0000000001' },
    ground: '示例',
    facts: '示例',
    evidence: '',
    clause: 'B6.3',
    hearingUntil: null,
    statement: null,
    dueOn: null,
    proposed: { by: world.authority.clerk.person ?? newId('per'), at: AT },
    decided: null,
    concluded: null,
  });
  await world.platform({ ...over, state: 'revoked' });
});

afterAll(async () => {
  await world.store.close();
});

/** Takes a platform out of the register, so that draws below find it as it was. */
async function retire(id: string): Promise<void> {
  const platform = await world.desk.shelf.find('platform', id);
  if (platform === undefined) throw new Error('no platform');
  const next: Platform = { ...platform, version: platform.version + 1, state: 'ended' };
  await world.store.shelf.commit({
    writes: [{ kind: 'platform', previous: platform, next }],
    facts: [],
    messages: [],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: `retire-${id}`, by: 'fixture', digest: 'd' },
    answer: null,
  });
}

/** A change handed in at a moment, of what is true from a day on. */
async function changeFiled(platform: Platform, effectiveOn: string, at: Instant): Promise<string> {
  const id = newId('fil');
  const bytes = canonicalBytes({ filing: id, values: { change_effective_on: effectiveOn } });
  const hash = sha256Hex(bytes);
  const filing: Filing = {
    id,
    version: 1,
    state: 'submitted',
    kind: 'change',
    programme: platform.programme,
    programmeDigest: world.round.programmeDigest,
    category: platform.category,
    platform: platform.id,
    organisation: platform.organisation,
    recommender: platform.recommender,
    period: '',
    about: 'head-change',
    dueOn: null,
    beganBy: null,
    beganAt: at,
    since: at,
    answerBy: null,
    firstSubmittedAt: at,
    receipt: `示例-${id}`,
    copies: [{ id: newId('cpy'), number: 1, at, hash, by: world.submitter.person ?? newId('per') }],
    returned: [],
    endorsement: null,
    outcome: null,
  };
  await world.store.shelf.commit({
    writes: [{ kind: 'filing', previous: null, next: filing }],
    facts: [],
    messages: [],
    numbers: [],
    frozen: [{ hash, bytes }],
    drafts: [],
    request: { key: id, by: 'fixture', digest: 'd' },
    answer: null,
  });
  return id;
}

async function objectionOn(
  platform: Platform,
  conclusion: 'upheld' | 'not-upheld',
  correctedName: string | null = null,
): Promise<string> {
  const id = newId('obj');
  const by = { by: world.authority.clerk.person ?? newId('per'), at: AT };
  const notice = await world.put('notice', {
    id: newId('ntc'),
    version: 1,
    state: 'published',
    round: platform.round,
    programme: platform.programme,
    number: `示例-${id}`,
    title: '示例',
    entries: [],
    startsOn: TODAY,
    days: [],
    until: AT,
    prepared: by,
    published: by,
    corrections: [],
  });
  await world.put('objection', {
    id,
    version: 1,
    state: 'answered',
    number: `示例-${id}`,
    notice: notice.id,
    application: platform.application,
    round: platform.round,
    programme: platform.programme,
    objector: { kind: 'person', name: '示例人', contact: '示例', sealed: false },
    grounds: '示例',
    codeHash: '0'.repeat(64),
    evidence: [],
    filedAt: AT,
    answerDueOn: TODAY,
    invalid: null,
    answer: {
      conclusion,
      facts: '示例',
      clause: 'B5.1',
      correctedName,
      prepared: by,
      given: by,
    },
    handledBy: by,
  });
  return id;
}

async function complaintOn(platform: Platform, upheld: boolean): Promise<string> {
  const id = newId('voi');
  const by = world.authority.clerk.person ?? newId('per');
  await world.put('voice', {
    id,
    version: 1,
    state: 'answered',
    number: `示例-${id}`,
    programme: platform.programme,
    kind: 'complaint',
    topic: 'other',
    platform: platform.id,
    organisation: null,
    recommender: platform.recommender,
    title: '示例',
    text: '示例',
    done: '',
    wanted: '示例',
    urgent: false,
    files: [],
    raisedBy: by,
    raisedAt: AT,
    answerDueOn: TODAY,
    passedOn: null,
    assignedTo: '',
    answer: { by, at: AT, text: '示例', from: 'authority', upheld },
    rating: null,
    earlier: [],
    published: null,
  });
  return id;
}

function planOf(over: Partial<PlanInspections> = {}): PlanInspections {
  const { inspection, creditRisk } = world.programme.reports;
  return {
    programme: world.programme.id,
    year: 2026,
    title: '示例：2026 年度抽查计划',
    items: inspection.items.slice(0, 3).map(({ id }) => id),
    ratios: creditRisk.classes.map(({ id, samplingPercent }) => ({
      risk: id,
      perMille: samplingPercent * 10,
    })),
    batches: [
      { name: '第一批', from: '2026-04-01', until: '2026-06-30' },
      { name: '第二批', from: '2026-09-01', until: '2026-10-31' },
    ],
    ...over,
  };
}

function objects(over: Partial<DrawObjects> = {}): DrawObjects {
  return {
    plan,
    batch: '第一批',
    excluded: [],
    title: '示例：第一批抽查对象',
    hash: 'sha256',
    witnesses: [
      { source: '监督处', person: '示例人' },
      { source: '示例大学', person: '示例人' },
    ],
    publicSource: '示例公开数值',
    fallback: '',
    deadline: null,
    ...over,
  };
}

async function drawOf(result: Awaited<ReturnType<typeof drawObjects>>): Promise<Draw> {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const draw = await world.desk.shelf.find('draw', result.value.draw);
  if (draw === undefined) throw new Error('no draw');
  return draw;
}

describe('credit-risk classes (A4.3, B6.3)', () => {
  test('points make the class, and an override only makes it worse', () => {
    const { creditRisk } = world.programme.reports;
    const risk = (counts: Record<string, number>, holds: string[] = []) =>
      riskClass(creditRisk, counts, holds).risk;
    expect(risk({})).toBe('A');
    expect(risk({ 'overdue-report': 1 })).toBe('B');
    expect(risk({ 'missing-report': 1 })).toBe('C');
    expect(risk({ 'missing-report': 2 })).toBe('D');
    expect(risk({}, ['first-year-after-designation'])).toBe('B');
    expect(risk({ 'missing-report': 1 }, ['first-year-after-designation'])).toBe('C');
    expect(risk({ 'grade-excellent': 1 }, ['not-cooperating-with-inspection'])).toBe('D');
    expect(riskClass(creditRisk, { 'overdue-milestone': 9 }, []).points).toBe(15);
  });

  test('what is on record of a platform is what counts: a failed rectification after an inspection', async () => {
    const { creditRisk } = world.programme.reports;
    const { risk, counts } = await riskOf(world.desk, creditRisk, rectified, TODAY);
    expect(counts).toMatchObject({ 'rectify-ordered': 1, 'rectify-failed': 1, 'missing-report': 0 });
    expect(risk).toBe('D');
    const fresh = { ...rectified, id: newId('plt'), announcedOn: addDays(TODAY, -10) };
    expect(await riskOf(world.desk, creditRisk, fresh, TODAY)).toMatchObject({
      risk: 'B',
      lifted: ['first-year-after-designation'],
    });
  });

  test('each point opens what it rests on, and one platform is classed as among all (A4.3, B6.3)', async () => {
    const { creditRisk } = world.programme.reports;
    const one = await riskOf(world.desk, creditRisk, rectified, TODAY);
    const [measure] = await world.desk.shelf.where('measure', { platform: rectified.id });
    expect(one.evidence['rectify-failed']).toEqual([{ kind: 'measure', id: measure?.id, on: TODAY }]);
    expect(Object.values(one.evidence).flat()).toHaveLength(2);
    const active = await world.desk.shelf.where('platform', { state: 'active' });
    const all = await risksOf(world.desk, creditRisk, active, TODAY);
    expect(all.size).toBe(12);
    expect(all.get(rectified.id)).toEqual(one);
  });

  test('a change filed after its twenty working days counts, one in time does not (B5.4)', async () => {
    const { creditRisk } = world.programme.reports;
    const moved = await world.platform({ announcedOn: '2024-03-01' as Day, state: 'ended' });
    // Twenty working days after Monday 1 December 2025 is Monday the 29th.
    const filed = (at: string) => changeFiled(moved, '2025-12-01', instant(at));
    const late = await filed('2025-12-29T16:00:00.000Z');
    await filed('2025-12-29T15:59:00.000Z');
    const { evidence } = await riskOf(world.desk, creditRisk, moved, TODAY);
    expect(evidence['unfiled-change']).toEqual([{ kind: 'filing', id: late, on: '2025-12-30' }]);
  });

  test('objections and complaints found true count, those found untrue do not, nor a name put right (A4.3, B6.3)', async () => {
    const { creditRisk } = world.programme.reports;
    const accused = await world.platform({ announcedOn: '2024-03-01' as Day, state: 'ended' });
    const upheld = await objectionOn(accused, 'upheld');
    await objectionOn(accused, 'not-upheld');
    await objectionOn(accused, 'upheld', '示例：更正后的名称');
    await complaintOn(accused, false);
    const complaint = await complaintOn(accused, true);
    const { evidence, counts } = await riskOf(world.desk, creditRisk, accused, TODAY);
    expect(counts['upheld-complaint']).toBe(2);
    expect(evidence['upheld-complaint']).toEqual([
      { kind: 'objection', id: upheld, on: TODAY },
      { kind: 'voice', id: complaint, on: TODAY },
    ]);
  });
});

describe('a class set by hand (A4.3, B6.3)', () => {
  const set = async (over: Partial<SetRiskClass>, by = world.authority.clerk, at = AT) => {
    const platform = await world.desk.shelf.find('platform', over.platform ?? '');
    return setRiskClass(
      world.desk,
      act(by, at, {
        platform: '',
        version: platform?.version ?? 0,
        risk: 'C' as const,
        reason: '示例：专项举报核查中',
        until: '2026-12-31',
        ...over,
      }),
    );
  };

  test('holds with its reason until its last day, then the points decide again; nothing is forgotten', async () => {
    const { creditRisk } = world.programme.reports;
    const { id } = await world.platform({ announcedOn: '2024-03-01' as Day, state: 'active' });
    expect(await set({ platform: id })).toMatchObject({ ok: true });
    const found = async (day: Day) => {
      const platform = await world.desk.shelf.find('platform', id);
      if (platform === undefined) throw new Error('no platform');
      return riskOf(world.desk, creditRisk, platform, day);
    };
    expect(await found(TODAY)).toMatchObject({ risk: 'C', reckoned: 'A', byHand: { until: '2026-12-31' } });
    expect(await found('2026-12-31' as Day)).toMatchObject({ risk: 'C' });
    expect(await found('2027-01-01' as Day)).toMatchObject({ risk: 'A', byHand: null });
    expect(await set({ platform: id, risk: null, reason: '示例：核查完毕', until: null })).toMatchObject({
      ok: true,
    });
    expect(await found(TODAY)).toMatchObject({ risk: 'A', byHand: null });
    const kept = (await world.desk.shelf.find('platform', id))?.riskByHand;
    expect(kept).toMatchObject([{ risk: 'C', ended: { reason: '示例：核查完毕' } }]);
    expect(await world.factsOf(id)).toEqual(['set-risk-class', 'end-risk-class']);
    await retire(id);
  });

  test('not for longer than a year, not to the class it has, not by whoever publishes the list, not twice taken back', async () => {
    const { id } = await world.platform({ announcedOn: '2024-03-01' as Day });
    expect(await set({ platform: id, until: '2027-03-11' })).toMatchObject({
      refusal: { kind: 'value-not-allowed', evidence: { latest: '2027-03-10' } },
    });
    expect(await set({ platform: id, until: '2026-03-09' })).toMatchObject({
      refusal: { kind: 'value-not-allowed' },
    });
    expect(await set({ platform: id, risk: 'A' })).toMatchObject({ refusal: { kind: 'already-exists' } });
    expect(await set({ platform: id }, world.authority.approver)).toMatchObject({
      refusal: { kind: 'not-yours' },
    });
    // Whose platform it is knows of it; whoever has no part in it finds nothing.
    expect(await set({ platform: id }, world.submitter)).toMatchObject({ refusal: { kind: 'not-yours' } });
    const nobody = { person: null, office: null };
    expect(await set({ platform: id }, nobody)).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await set({ platform: id, risk: null })).toMatchObject({ refusal: { kind: 'wrong-state' } });
    await retire(id);
  });
});

describe('the plan of a year (A4.3, B6.3)', () => {
  test('its items have their ground in the programme, its batches lie in the year, another person publishes it', async () => {
    const prepare = (over: Partial<PlanInspections> = {}) =>
      planInspections(world.desk, act(world.authority.clerk, AT, planOf(over)));
    expect(await prepare({ items: ['i-anything'] })).toMatchObject({
      refusal: { kind: 'value-not-allowed' },
    });
    expect(await prepare({ ratios: [] })).toMatchObject({ refusal: { kind: 'incomplete' } });
    expect(
      await prepare({ batches: [{ name: '第一批', from: '2025-12-01', until: '2026-03-01' }] }),
    ).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    const dropped = await prepare();
    if (!dropped.ok) throw new Error('not prepared');
    expect(await prepare()).toMatchObject({ refusal: { kind: 'already-exists' } });
    await dropInspectionPlan(
      world.desk,
      act(world.authority.clerk, AT, { plan: dropped.value.id, version: 1 }),
    );
    const prepared = await prepare();
    if (!prepared.ok) throw new Error('not prepared');
    plan = prepared.value.id;
    expect(await drawObjects(world.desk, act(world.authority.clerk, AT, objects()))).toMatchObject({
      refusal: { kind: 'wrong-state' },
    });
    const on = { plan, version: 1 };
    expect(await publishInspectionPlan(world.desk, act(world.authority.clerk, AT, on))).toMatchObject({
      refusal: { kind: 'not-yours' },
    });
    expect(await publishInspectionPlan(world.desk, act(world.authority.approver, AT, on))).toMatchObject({
      ok: true,
      value: { state: 'published' },
    });
    expect(await world.factsOf(plan)).toEqual(['prepare-inspection-plan', 'publish-inspection-plan']);
  });

  test('nobody but the authority draws up a plan', async () => {
    expect(
      await planInspections(world.desk, act(world.recommender.clerk, AT, planOf({ year: 2027 }))),
    ).toMatchObject({ refusal: { kind: 'not-found' } });
  });
});

describe('objects drawn from the register (A4.3, B6.3)', () => {
  test('one pool for each class, of each the share of the plan rounded up; who no longer is a platform is on none', async () => {
    const draw = await drawOf(await drawObjects(world.desk, act(world.authority.clerk, AT, objects())));
    // 11 of class A at 5 %, one of class D at 100 %.
    expect(draw.strata.map(({ name, pool, take }) => [name.slice(0, 1), pool.length, take])).toEqual([
      ['A', 11, 1],
      ['D', 1, 1],
    ]);
    expect(draw.about).toMatch(/^isp_/);
    const again = await drawObjects(world.desk, act(world.authority.clerk, AT, objects()));
    expect(again).toMatchObject({ refusal: { kind: 'already-exists', evidence: { draw: draw.id } } });
    await cancelDraw(
      world.desk,
      act(world.authority.approver, AT, { draw: draw.id, version: 1, reason: '见证人未到场' }),
    );
    const repeated = await drawOf(await drawObjects(world.desk, act(world.authority.clerk, AT, objects())));
    expect(repeated).toMatchObject({ repeats: draw.id, number: draw.number + 1, about: draw.about });
  });

  test('who is kept out is kept out for a reason, and who an earlier batch drew is not drawn again', async () => {
    const [first] = await world.desk.shelf.where('draw', { state: 'prepared' });
    if (first === undefined) throw new Error('no draw');
    await play(first.id);
    const drawn = await world.desk.shelf.find('draw', first.id);
    if (drawn === undefined) throw new Error('no draw');
    const inspected = new Set(holdersOf(drawn).map((id) => drawn.names[id]?.subject));
    expect(inspected).toContain(rectified.id);
    const moving = (await world.desk.shelf.where('platform', { state: 'active' })).find(
      ({ id }) => !inspected.has(id),
    );
    const second = await drawOf(
      await drawObjects(
        world.desk,
        act(
          world.authority.clerk,
          AT,
          objects({ batch: '第二批', excluded: [{ platform: moving?.id ?? '', reason: '正在搬迁' }] }),
        ),
      ),
    );
    // Class D has nobody left; of eleven in class A one was drawn before and one is moving house.
    expect(second.strata.map(({ pool, excluded }) => [pool.length, excluded.length])).toEqual([[9, 2]]);
    expect(second.strata[0]?.excluded.map(({ reason }) => reason).toSorted()).toEqual([
      '本年度前批已抽中',
      '正在搬迁',
    ]);
  });

  test('a batch that is not in the plan is refused, and so is keeping out a stranger', async () => {
    const prepare = (over: Partial<DrawObjects>) =>
      drawObjects(world.desk, act(world.authority.clerk, AT, objects(over)));
    expect(await prepare({ batch: '第九批' })).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    expect(await prepare({ plan: 'ipl_0000000000' })).toMatchObject({ refusal: { kind: 'not-found' } });
  });
});

/** The ceremony of one draw, to its confirmation. */
async function play(draw: string): Promise<void> {
  const { clerk, approver } = world.authority;
  const nonces = [
    ['监督处', '0123456789abcdef'],
    ['示例大学', 'fedcba9876543210'],
  ] as const;
  const on = async <Body extends object>(who: typeof clerk, body: Body) => ({
    ...act(who, AT, {
      draw,
      version: (await world.desk.shelf.find('draw', draw))?.version ?? 0,
      ...body,
    }),
  });
  await publishDraw(world.desk, await on(approver, {}));
  for (const [source, nonce] of nonces)
    await sealWitness(
      world.desk,
      await on(clerk, { source, commitment: witnessCommitment('sha256', nonce) }),
    );
  for (const [source, nonce] of nonces) await revealNonce(world.desk, await on(clerk, { source, nonce }));
  await enterPublicValue(world.desk, await on(clerk, { source: '示例公开数值', value: '42', evidence: '' }));
  expect(await confirmDraw(world.desk, await on(approver, {}))).toMatchObject({ ok: true });
}
