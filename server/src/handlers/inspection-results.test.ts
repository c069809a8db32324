import { addDays, addWorkingDays, type Day, dayIn, SHANGHAI } from '@qichuang/base';
import type { Inspection, InspectionPlan, InspectionTask, Measure, Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlatformHouse, type PlatformHouse, PROGRAMME } from '../testing/platform-house.ts';
import { Visitor } from '../testing/visitor.ts';
import { lookAfterInspections } from '../work/inspections.ts';

let world: PlatformHouse;
let platform: Platform;
let batch: Inspection;
let signed: InspectionTask;
let published: InspectionTask;
let withdrawn: InspectionTask;
/** Last day of the publication of what ended sixty days ago. */
let dueOn: Day;

// Words that stand in what is never published.
const SECRETS = ['示例机密事实', '示例内部备注', '示例异议内容', '示例内部计划', '示例待审更正'];

beforeAll(async () => {
  world = await openPlatformHouse();
  platform = await world.platform();
  const at = world.open.house.clock.now();
  const [clerk] = await world.open.house.desk.shelf.where('office', { role: 'authority-clerk' });
  const endedOn = addDays(dayIn(at, SHANGHAI), -60);
  dueOn = addWorkingDays(world.open.house.desk.calendar, endedOn, 20);
  const by = { by: clerk?.person ?? world.newId('per'), at };
  const plan = {
    id: world.newId('ipl'),
    version: 1,
    state: 'published',
    programme: PROGRAMME,
    year: 2026,
    title: '示例：2026 年度抽查计划',
    items: ['i-premises', 'i-funds'],
    ratios: [{ risk: 'A', perMille: 50 }],
    batches: [{ name: '第一批', from: '2026-04-01' as Day, until: '2026-06-30' as Day }],
    prepared: by,
    published: by,
  } as const satisfies InspectionPlan;
  batch = {
    id: world.newId('isp'),
    version: 1,
    state: 'running',
    plan: plan.id,
    programme: PROGRAMME,
    year: 2026,
    name: '第一批',
    objectsDraw: null,
    inspectorsDraw: null,
    inspectedUntil: null,
    prepared: by,
    published: null,
  };
  const measure: Measure = {
    id: world.newId('mea'),
    version: 1,
    state: 'running',
    kind: 'rectification',
    platform: platform.id,
    organisation: platform.organisation,
    recommender: platform.recommender,
    programme: PROGRAMME,
    source: { kind: 'inspection', id: 'itk_0000000001' },
    ground: '示例',
    facts: '示例机密事实',
    evidence: '',
    clause: 'B4.3',
    hearingUntil: null,
    statement: null,
    dueOn: '2026-07-31' as Day,
    proposed: by,
    decided: { ...by, reason: '示例', documentNumber: '' },
    concluded: null,
  };
  signed = {
    id: world.newId('itk'),
    version: 1,
    state: 'objected',
    inspection: batch.id,
    programme: PROGRAMME,
    programmeDigest: world.round.programmeDigest,
    category: platform.category,
    platform: platform.id,
    organisation: platform.organisation,
    recommender: platform.recommender,
    items: ['i-premises', 'i-funds'],
    inspectors: [world.newId('ins')],
    persons: [world.newId('per')],
    declined: [],
    replaced: [],
    inspectOn: '2026-04-15' as Day,
    notified: { ...by, ways: ['on-site'], recusalUntil: '2026-04-10' as Day },
    beganAt: at,
    findings: {
      items: [
        { item: 'i-premises', verdict: 'rectify', note: '示例内部备注' },
        { item: 'i-funds', verdict: 'conforming', note: '' },
      ],
      overall: 'rectify',
      facts: '示例机密事实',
      rectifyUntil: '2026-07-31' as Day,
      party: { name: '示例人', stand: 'signed', reason: '', statement: '' },
    },
    receipt: '示例-1',
    copies: [],
    signatures: [],
    reopened: [],
    enteredAt: at,
    endedOn,
    objectionUntil: '2026-04-22' as Day,
    objection: { text: '示例异议内容', by: by.by, at },
    answer: null,
    rectification: null,
    concluded: null,
    published: null,
    dropped: null,
  };
  published = {
    ...signed,
    id: world.newId('itk'),
    state: 'published',
    rectification: measure.id,
    concluded: by,
    published: by,
    corrections: [
      {
        kind: 'withdrawn',
        reason: '示例待审更正',
        before: signed.findings as NonNullable<InspectionTask['findings']>,
        after: null,
        prepared: by,
        published: null,
      },
    ],
  };
  withdrawn = {
    ...published,
    id: world.newId('itk'),
    corrections: [
      {
        kind: 'withdrawn',
        reason: '示例：检查对象有误',
        before: signed.findings as NonNullable<InspectionTask['findings']>,
        after: null,
        prepared: by,
        published: by,
      },
    ],
  };
  const secret: InspectionPlan = {
    ...plan,
    id: world.newId('ipl'),
    state: 'prepared',
    title: '示例内部计划',
    year: 2027,
    published: null,
  };
  await world.put(
    { kind: 'inspectionPlan', previous: null, next: plan },
    { kind: 'inspectionPlan', previous: null, next: secret },
    { kind: 'inspection', previous: null, next: batch },
    { kind: 'measure', previous: null, next: measure },
    { kind: 'inspectionTask', previous: null, next: signed },
    { kind: 'inspectionTask', previous: null, next: published },
    { kind: 'inspectionTask', previous: null, next: withdrawn },
  );
});

afterAll(() => world.open.close());

const readers = () =>
  ({
    host: world.host,
    recommends: world.recommends,
    clerk: world.clerk,
    approver: world.approver,
    stranger: world.stranger,
    elsewhere: world.elsewhere,
    nobody: new Visitor(world.open.app),
  }) as const;

async function statuses(path: string): Promise<Record<string, number>> {
  const asked = await Promise.all(
    Object.entries(readers()).map(
      async ([name, who]) => [name, (await who.ask('GET', path)).status] as const,
    ),
  );
  return Object.fromEntries(asked);
}

describe('who reads what of a result (A4.3, B6.3)', () => {
  test('the result of a signed inspection is its own host’s, recommender’s and authority’s; nobody else has it', async () => {
    expect(await statuses(`/api/v1/inspection-tasks/${signed.id}/result`)).toEqual({
      host: 200,
      recommends: 200,
      clerk: 200,
      approver: 200,
      stranger: 404,
      elsewhere: 404,
      nobody: 401,
    });
  });

  test('a correction nobody else has published is the authority’s alone', async () => {
    const of = async (who: Visitor) => {
      const { json } = await who.ask('GET', `/api/v1/inspection-tasks/${published.id}/result`);
      return (json['corrections'] as readonly unknown[]).length;
    };
    expect(await of(world.clerk)).toBe(1);
    expect(await of(world.host)).toBe(0);
    expect(await of(world.recommends)).toBe(0);
  });

  test('classes, their evidence and the way to publication are the authority’s own', async () => {
    const mine = { clerk: 200, approver: 200 };
    for (const path of [
      `/api/v1/inspections/${batch.id}/results`,
      `/api/v1/inspection-objects/${platform.id}`,
    ]) {
      const { clerk, approver, ...others } = await statuses(path);
      expect({ clerk, approver }, path).toEqual(mine);
      expect(
        Object.values(others).every((status) => [401, 403, 404].includes(status)),
        `${path} ${JSON.stringify(others)}`,
      ).toBe(true);
    }
    const { json } = await world.elsewhere.ask('GET', '/api/v1/inspection-objects');
    expect(json['rows']).toEqual([]);
  });

  test('the objects of a programme are told with class and evidence, and exported as shown', async () => {
    const { json } = await world.clerk.ask('GET', `/api/v1/inspection-objects/${platform.id}`);
    expect(json['evidence']).toMatchObject([
      { point: 'rectify-ordered', items: [{ kind: 'measure', label: '示例' }] },
    ]);
    const exported = await world.clerk.ask('GET', '/api/v1/inspection-objects/export?format=json');
    expect(exported.status).toBe(200);
  });

  test('the clock of the publication runs in working days and stops when it is published', async () => {
    const { json } = await world.clerk.ask('GET', `/api/v1/inspections/${batch.id}/results`);
    const rows = json['rows'] as readonly {
      readonly id: string;
      readonly publication: { readonly dueOn: string; readonly overdue: boolean } | null;
    }[];
    const of = (id: string) => rows.find((row) => row.id === id)?.publication;
    expect(of(signed.id)).toMatchObject({ dueOn, overdue: true });
    expect(of(published.id)).toBeNull();
  });
});

describe('what is late is said, and nothing is published by a clock (A4.3, B6.3)', () => {
  test('two nodes that look at once tell clerk and approver of a batch once', async () => {
    const { house } = world.open;
    await Promise.all([lookAfterInspections(house), lookAfterInspections(house)]);
    await lookAfterInspections(house);
    const letters = await house.store.outbox.claim(1000, 60_000, house.clock.now());
    expect(letters.filter(({ topic }) => topic === 'inspection-overdue')).toMatchObject([
      { to: { programme: PROGRAMME }, values: { batch: '第一批', count: '1', dueOn } },
    ]);
    expect((await house.desk.shelf.find('inspectionTask', signed.id))?.state).toBe('objected');
  });

  test('an objection waits on the home page of the approver, with the day of the publication, and of nobody else', async () => {
    const kinds = async (who: Visitor) => {
      const { json } = await who.ask('GET', '/api/v1/tasks');
      return (json['rows'] as readonly { readonly kind: string }[]).map(({ kind }) => kind);
    };
    expect(await kinds(world.approver)).toContain('authority.inspection-objected');
    for (const who of [world.clerk, world.host, world.recommends, world.elsewhere])
      expect(await kinds(who)).not.toContain('authority.inspection-objected');
  });
});

describe('what everybody reads (A4.3, B6.3)', () => {
  test('results item by item, the rectification that was ordered, a withdrawn result with its reason', async () => {
    const { json } = await readers().nobody.ask('GET', '/api/v1/inspection-results');
    const [told] = json['batches'] as readonly { readonly results: readonly Record<string, unknown>[] }[];
    const of = (id: string) => told?.results.find((one) => one['id'] === id);
    expect(told?.results).toHaveLength(2);
    expect(of(published.id)).toMatchObject({
      overall: 'rectify',
      items: [{ id: 'i-premises', verdict: 'rectify' }, { id: 'i-funds' }],
      rectification: { state: 'running', dueOn: '2026-07-31' },
      corrections: [],
    });
    expect(of(withdrawn.id)).toMatchObject({
      overall: null,
      items: [],
      rectification: null,
      corrections: [{ kind: 'withdrawn', reason: '示例：检查对象有误' }],
    });
  });

  test('no page and no answer tells facts, notes, objections, plans being drawn up or corrections being proposed', async () => {
    const paths = [
      '/inspections',
      `/inspections/${batch.id}`,
      '/inspections?lang=en',
      '/api/v1/inspection-results',
      '/api/v1/inspection-plans',
    ];
    for (const path of paths) {
      const answer = await world.open.app.request(path);
      expect(answer.status, path).toBe(200);
      const text = await answer.text();
      expect(text.length).toBeGreaterThan(100);
      for (const secret of SECRETS) expect(text, path).not.toContain(secret);
    }
  });

  test('the page of a batch nobody has published is not there; that of the plans shows items with their ground', async () => {
    expect((await world.open.app.request('/inspections/isp_0000000000')).status).toBe(404);
    const page = await (await world.open.app.request('/inspections')).text();
    expect(page).toContain('示例：2026 年度抽查计划');
    expect(page).toContain('专门场所');
    expect(page).toContain('〔B4.3〕');
    const results = await (await world.open.app.request(`/inspections/${batch.id}`)).text();
    expect(results).toContain('整改中，期限 2026-07-31');
    expect(results).toContain('撤回：示例：检查对象有误');
  });

  test('the totals of support name no host (A4.2, B6.2)', async () => {
    const page = await (await world.open.app.request('/support')).text();
    expect(page).toContain('平台支持情况');
    expect(page).toContain('还没有可以公开的汇总');
  });
});
