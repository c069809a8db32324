import { DIGITAL_ECONOMY_2023 } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { openHouse } from '../open-house.ts';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { appoint, registration, setUp, signedIn } from '../testing/people.ts';
import { Visitor } from '../testing/visitor.ts';

const PROGRAMME = DIGITAL_ECONOMY_2023.id;
const DRAFTS = '/api/v1/programme-drafts';

let open: TestHouse;
let clerk: Visitor;
let approver: Visitor;
let city: { readonly clerk: Visitor; readonly approver: Visitor };

beforeAll(async () => {
  open = await openTestHouse();
  const { app } = open;
  await setUp(app);
  const unit = { kind: 'authority', programme: PROGRAMME };
  clerk = await appoint(app, 'clerk-zj', 'authority-clerk', unit);
  approver = await appoint(app, 'approver-zj', 'authority-approver', unit);
  const bureau = await clerk.ask('POST', '/api/v1/recommenders', {
    body: { kind: 'city', name: '示例市局', nameEn: 'Made-up bureau', city: '3701' },
  });
  const ofBureau = { kind: 'recommender', id: bureau.json['id'] };
  city = {
    clerk: await appoint(app, 'clerk-tj', 'recommender-clerk', ofBureau),
    approver: await appoint(app, 'approver-tj', 'recommender-approver', ofBureau),
  };
});
afterAll(() => open.close());

const [laboratory, ...others] = DIGITAL_ECONOMY_2023.categories;
const GUIDE = {
  id: 'guide-1',
  kind: 'construction-guide',
  zh: '创新实验室建设指南',
  en: 'Guide to building a laboratory',
  clause: ['B6.3'],
  origin: 'default',
  text: { zh: '一、示例总则。\n\n二、示例场地。', en: '1. General.\n\n2. Premises.' },
};
const PARTS = {
  categories: [{ ...laboratory, target: { ...laboratory?.target, number: 88 } }, ...others],
  guides: [GUIDE],
};

describe('the workshop of programmes over the wire (A4.1, A4.3, B6.1, B6.3)', () => {
  test('edited, handed on, published by another: every node and the portal have it with the next request', async () => {
    const { files, settings, log, clock } = open.house;
    const second = buildApp(await openHouse({ store: open.store, files, settings, log, clock }));

    const begun = await clerk.ask('POST', DRAFTS, { body: { programme: PROGRAMME, title: '目标调整' } });
    const address = `${DRAFTS}/${begun.json['id']}`;
    const edited = await clerk.ask('PATCH', address, { body: { version: 1, parts: PARTS } });
    const seen = await clerk.ask('GET', address);
    expect(seen.json).toMatchObject({ faults: [], state: 'open' });
    expect(seen.json['acts']).toContain('prepare-programme-draft');
    expect(JSON.stringify(seen.json['differences'])).toContain('88');
    const { version } = edited.json;
    expect((await approver.ask('POST', `${address}/publication`, { body: { version } })).status).toBe(409);
    const prepared = await clerk.ask('POST', `${address}/preparation`, { body: { version } });
    const kinds = async (who: Visitor) => JSON.stringify((await who.ask('GET', '/api/v1/tasks')).json);
    expect(await kinds(approver)).toContain('authority.programme-prepared');
    expect(await kinds(clerk)).not.toContain('authority.programme-prepared');
    const published = await approver.ask('POST', `${address}/publication`, {
      body: { version: prepared.json['version'] },
    });
    expect(published.json).toMatchObject({ state: 'published' });

    for (const app of [open.app, second]) {
      const visitor = new Visitor(app);
      const inForce = await visitor.ask('GET', `/api/v1/programmes/${PROGRAMME}`);
      expect(inForce.json['document']).toMatchObject({ version: DIGITAL_ECONOMY_2023.version + 1 });
      const { json } = await visitor.ask('GET', `/api/v1/programmes/${PROGRAMME}/versions`);
      expect(json['rows']).toMatchObject([
        { origin: 'workshop', inForce: true },
        { origin: 'house', inForce: false },
      ]);
      const page = await (await app.request(`/programmes/${PROGRAMME}`)).text();
      expect(page).toContain('一、示例总则。');
      expect(page).toContain('建设目标由 2025 年 50 个改为 2025 年 88 个');
      expect(page).toContain('运行评价标准');
    }
  });

  test('for everyone but its authority a draft does not exist, in the list neither', async () => {
    const begun = await clerk.ask('POST', DRAFTS, { body: { programme: PROGRAMME, title: '另一稿' } });
    const { id } = begun.json;
    await new Visitor(open.app).ask('POST', '/api/v1/organisations', { body: registration('submitter') });
    const unit = { kind: 'authority', programme: 'bigdata-2020' };
    const other = await appoint(open.app, 'clerk-other', 'authority-clerk', unit);
    const matrix = [
      { who: new Visitor(open.app), status: 401 },
      { who: await signedIn(open.app, 'submitter'), status: 403 },
      { who: city.clerk, status: 404 },
      { who: other, status: 404 },
      { who: approver, status: 200 },
    ];
    for (const { who, status } of matrix) {
      expect((await who.ask('GET', `${DRAFTS}/${id}`)).status).toBe(status);
      const { json } = await who.ask('GET', DRAFTS);
      expect(JSON.stringify(json['rows'] ?? []).includes(String(id))).toBe(status === 200);
    }
  });

  test('a city’s programme is published by its bureau; then its own people are appointed, and the province sees no draft of it', async () => {
    const head = {
      from: PROGRAMME,
      title: '首版',
      id: 'shili-city-2026',
      code: 'SLSE',
      names: { zh: '示例市创新平台', en: 'Made-up City Platforms' },
      authority: { zh: '示例市局', en: 'Made-up City Bureau' },
    };
    const derived = await city.clerk.ask('POST', `${DRAFTS}/derived`, { body: head });
    const address = `${DRAFTS}/${derived.json['id']}`;
    expect((await clerk.ask('GET', address)).status).toBe(404);
    const prepared = await city.clerk.ask('POST', `${address}/preparation`, { body: { version: 1 } });
    const body = { version: prepared.json['version'] };
    expect((await city.approver.ask('POST', `${address}/publication`, { body })).json).toMatchObject({
      state: 'published',
    });
    const own = await appoint(open.app, 'clerk-city', 'authority-clerk', {
      kind: 'authority',
      programme: head.id,
    });
    expect((await own.ask('GET', '/api/v1/rounds')).status).toBe(200);
    const next = await own.ask('POST', DRAFTS, { body: { programme: head.id, title: '第二版' } });
    expect(next.json).toMatchObject({ state: 'open' });
    const page = await (await open.app.request(`/programmes/${head.id}`)).text();
    expect(page).toContain('示例市创新平台');
    expect(page).not.toContain('初审推荐');
  });

  test('the province has a city’s numbers and none of its files; the public has the city’s own part', async () => {
    const address = '/api/v1/city-programmes';
    const { json } = await clerk.ask('GET', address);
    expect(json['rows']).toMatchObject([
      { id: 'shili-city-2026', city: { code: '3701', name: { zh: '济南市' } }, derivedFrom: 2, rounds: 0 },
    ]);
    const [row] = json['rows'] as { categories: Record<string, unknown>[] }[];
    for (const category of row?.categories ?? [])
      expect(Object.keys(category).sort()).toEqual([
        'applications',
        'id',
        'name',
        'platforms',
        'target',
        'underWay',
      ]);
    const matrix = [
      { who: new Visitor(open.app), status: 401 },
      { who: await signedIn(open.app, 'submitter'), status: 403 },
      { who: city.clerk, status: 403 },
      { who: await signedIn(open.app, 'clerk-other'), status: 200 },
      { who: await signedIn(open.app, 'clerk-city'), status: 200 },
      { who: approver, status: 200 },
    ];
    for (const { who, status } of matrix) {
      const answer = await who.ask('GET', address);
      expect(answer.status).toBe(status);
      // Another programme's authority, and the city itself, have nothing derived from theirs.
      if (status === 200) expect(answer.json['rows']).toHaveLength(who === approver ? 1 : 0);
    }
    const own = await (await open.app.request('/cities/3701')).text();
    expect(own).toContain('示例市创新平台');
    expect(own).toContain('/notices?programme=shili-city-2026');
    expect(own).not.toContain(DIGITAL_ECONOMY_2023.names.zh);
    expect((await open.app.request('/cities/3702')).status).toBe(404);
    expect(await (await open.app.request('/programmes')).text()).toContain('href="/cities/3701"');
  });

  test('a guide is a document with versions: each is read by itself, with what it changed (A4.3, B6.3)', async () => {
    const rows = (await clerk.ask('GET', DRAFTS)).json['rows'] as { id: string; state: string }[];
    for (const { id, state } of rows)
      if (state === 'open') {
        const { version } = (await clerk.ask('GET', `${DRAFTS}/${id}`)).json;
        await clerk.ask('POST', `${DRAFTS}/${id}/end`, { body: { version } });
      }
    const begun = await clerk.ask('POST', DRAFTS, { body: { programme: PROGRAMME, title: '指南修订' } });
    const address = `${DRAFTS}/${begun.json['id']}`;
    const text = { zh: '一、示例总则。\n\n二、示例设备。', en: '1. General.\n\n2. Equipment.' };
    const edited = await clerk.ask('PATCH', address, {
      body: { version: 1, parts: { guides: [{ ...GUIDE, text }] } },
    });
    const prepared = await clerk.ask('POST', `${address}/preparation`, {
      body: { version: edited.json['version'] },
    });
    const published = await approver.ask('POST', `${address}/publication`, {
      body: { version: prepared.json['version'] },
    });
    expect(published.json).toMatchObject({ state: 'published' });
    const guide = `/programmes/${PROGRAMME}/documents/guide-1`;
    const now = await (await open.app.request(guide)).text();
    expect(now).toContain('<ins>二、示例设备。</ins>');
    expect(now).toContain('<del>二、示例场地。</del>');
    const before = await (await open.app.request(`${guide}?version=2`)).text();
    expect(before).toContain('这是较早的一版，现行的是第 3 版。');
    for (const unknown of [
      `${guide}?version=9`,
      `/programmes/${PROGRAMME}/documents/guide-9`,
      '/programmes/none/documents/guide-1',
    ])
      expect((await open.app.request(unknown)).status).toBe(404);
    // The standard did not change: one version, the programme’s first.
    const standard = await (
      await open.app.request(`/programmes/${PROGRAMME}/documents/evaluation-standard`)
    ).text();
    expect(standard).toContain('首次公布');
    expect(standard).not.toContain('<del>');
  });

  test('a document of nonsense is kept as it is typed, read with its faults, and never handed on', async () => {
    const { json: begun } = await clerk.ask('POST', DRAFTS, {
      body: { programme: PROGRAMME, title: '又一稿' },
    });
    const draft = { id: String(begun['id']), version: 1 };
    const parts = {
      names: 5,
      categories: { __proto__: null, a: [[[[]]]] },
      cases: { bases: { b: {} }, cases: [{ rule: 'r', title: 't', base: 'b', changes: { 'a.b.c': 1 } }] },
    };
    const edited = await clerk.ask('PATCH', `${DRAFTS}/${draft.id}`, {
      body: { version: draft.version, parts },
    });
    expect(edited.status).toBe(200);
    const seen = await clerk.ask('GET', `${DRAFTS}/${draft.id}`);
    expect(seen.status).toBe(200);
    expect(seen.json['faults']).toContainEqual({
      path: 'names',
      zh: '应为一组内容，现为数字。',
      en: 'Expected object, found number.',
    });
    const version = edited.json['version'];
    const refused = await clerk.ask('POST', `${DRAFTS}/${draft.id}/preparation`, { body: { version } });
    expect(refused.json).toMatchObject({ kind: 'incomplete' });
  });
});
