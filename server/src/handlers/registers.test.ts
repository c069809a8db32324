import { addDays, dayIn, SHANGHAI } from '@qichuang/base';
import { tableXlsx } from '@qichuang/documents';
import type { Actor, Platform } from '@qichuang/domain';
import { SUPPORT_COLUMN_WORDS } from '@qichuang/language';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlatformHouse, type PlatformHouse, PROGRAMME } from '../testing/platform-house.ts';
import { Visitor } from '../testing/visitor.ts';
import { selectionRows } from '../views/selection-view.ts';

let open: PlatformHouse['open'];
let round: PlatformHouse['round'];
let holder: PlatformHouse['holder'];
let host: PlatformHouse['host'];
let stranger: PlatformHouse['stranger'];
let clerk: PlatformHouse['clerk'];
let approver: PlatformHouse['approver'];
let recommends: PlatformHouse['recommends'];
let elsewhere: PlatformHouse['elsewhere'];
let newId: PlatformHouse['newId'];
let put: PlatformHouse['put'];
let platform: PlatformHouse['platform'];
let made = 0;

beforeAll(async () => {
  ({ open, round, holder, host, stranger, clerk, approver, recommends, elsewhere, newId, put, platform } =
    await openPlatformHouse());
});

afterAll(async () => {
  await open.close();
});

const readers = () => ({ host, stranger, recommends, clerk, elsewhere });

/** Which of the readers get which number from a question. */
async function seenBy(path: string, what: (json: Record<string, unknown>) => unknown) {
  const all = await Promise.all(
    Object.entries(readers()).map(async ([name, visitor]) => {
      const reply = await visitor.ask('GET', path);
      return [name, reply.status === 200 ? what(reply.json) : reply.status] as const;
    }),
  );
  return Object.fromEntries(all);
}

const total = ({ total: of }: Record<string, unknown>) => of;

function lineOf(on: Platform, over: Record<string, unknown> = {}) {
  made += 1;
  return {
    platform: on.id,
    kind: 'award-subsidy',
    source: 'city',
    sourceName: '示例市财政局',
    amountFen: 50_000_000,
    receivedFen: 20_000_000,
    decidedOn: on.announcedOn,
    purpose: '示例：设备购置',
    documentNumber: `示例〔2026〕${made} 号`,
    files: [],
    pilot: null,
    ...over,
  };
}

describe('the register of support (A4.2, B6.2)', () => {
  let own: Platform;

  beforeAll(async () => {
    own = await platform();
    const standing = await recommends.ask('POST', '/api/v1/support', {
      body: { lines: [lineOf(own), lineOf(own, { kind: 'fund', amountFen: 30_000_000 })] },
    });
    expect(standing.json).toMatchObject({ state: 'standing' });
    const waits = await host.ask('POST', '/api/v1/support', { body: { lines: [lineOf(own)] } });
    expect(waits.json).toMatchObject({ state: 'proposed' });
  });

  test('lists, totals and exports end where the reader’s sight ends', async () => {
    const path = `/api/v1/support?platform=${own.id}`;
    expect(await seenBy(path, total)).toEqual({
      host: 3,
      stranger: 0,
      recommends: 3,
      clerk: 3,
      elsewhere: 0,
    });
    const sums = `/api/v1/support/totals?by=kind&platform=${own.id}`;
    expect(await seenBy(sums, ({ amountFen }) => amountFen)).toEqual({
      host: 80_000_000,
      stranger: 0,
      recommends: 80_000_000,
      clerk: 80_000_000,
      elsewhere: 0,
    });
    const file = await stranger.ask('GET', `/api/v1/support/export?format=json&platform=${own.id}`);
    expect(file.json).toEqual([]);
  });

  test.each(['year', 'source', 'kind', 'city', 'category', 'platform'])(
    'each number along %s opens exactly the lines it counts',
    async (by) => {
      const sums = await clerk.ask('GET', `/api/v1/support/totals?by=${by}`);
      const rows = sums.json['rows'] as { key: string; count: number }[];
      expect(rows.length).toBeGreaterThan(0);
      for (const { key, count } of rows) {
        const list = await clerk.ask('GET', `/api/v1/support?${by}=${key}&state=standing`);
        expect(list.json['total']).toBe(count);
      }
    },
  );

  test('what a host entered is a task of its recommender, who confirms it; then it counts', async () => {
    const tasks = await recommends.ask('GET', '/api/v1/tasks');
    expect(JSON.stringify(tasks.json)).toContain('recommender.support');
    const list = await recommends.ask('GET', `/api/v1/support?platform=${own.id}&state=proposed`);
    const [line] = list.json['rows'] as { id: string; version: number; acts: { act: string }[] }[];
    expect(line?.acts.map(({ act }) => act)).toEqual(['confirm-support', 'strike-support']);
    const confirmed = await recommends.ask('POST', `/api/v1/support/${line?.id}/confirmation`, {
      body: { version: line?.version },
    });
    expect(confirmed.json).toMatchObject({ state: 'standing' });
    const struck = await clerk.ask('POST', `/api/v1/support/${line?.id}/strike`, {
      body: { version: 2, reason: '示例：重复登记' },
    });
    expect(struck.json).toMatchObject({ state: 'struck' });
  });

  test('a filled-in table is read row by row, with what is wrong with each, and nothing is entered', async () => {
    const columns = Object.entries(SUPPORT_COLUMN_WORDS).map(([id, title]) => ({
      id,
      title,
      kind: 'text' as const,
    }));
    const row = {
      platform: own.number,
      kind: '贴息',
      source: '省级财政',
      sourceName: '示例省财政厅',
      amount: '12.5',
      received: '12.5',
      decidedOn: own.announcedOn,
      purpose: '示例：贷款贴息',
      documentNumber: '示例〔2026〕99 号',
    };
    const table = {
      title: '示例',
      columns,
      rows: [row, { ...row, platform: 'SDDE-NONE' }, { ...row, amount: '许多' }, { ...row, purpose: '' }],
    };
    const send = (visitor: Visitor, bytes: Uint8Array) =>
      open.app.request(`/api/v1/support/tables?programme=${PROGRAMME}`, {
        method: 'POST',
        headers: { cookie: visitor.cookie, 'content-type': 'application/octet-stream' },
        body: bytes as never,
      });
    const bytes = await tableXlsx(table, 'zh');
    const before = await clerk.ask('GET', '/api/v1/support');
    const read = (await (await send(clerk, bytes)).json()) as {
      rows: { line: { amountFen: number } | null; faults: string[] }[];
    };
    expect(read.rows.map(({ line, faults }) => [line?.amountFen ?? null, faults.length])).toEqual([
      [12_500_000, 0],
      [null, 1],
      [null, 1],
      [null, 1],
    ]);
    const foreign = (await (await send(stranger, bytes)).json()) as typeof read;
    expect(foreign.rows[0]).toMatchObject({ line: null, faults: [expect.stringContaining(own.number)] });
    expect((await clerk.ask('GET', '/api/v1/support')).json['total']).toBe(before.json['total']);
    expect((await send(clerk, new Uint8Array([1, 2, 3]))).status).toBe(422);
  });

  test('a template is there to be filled in, and a line is checked before it is entered', async () => {
    const template = await host.ask('GET', `/api/v1/support/template?programme=${PROGRAMME}`);
    expect(template.status).toBe(200);
    const wrong = lineOf(own, { source: 'moon' });
    const checked = await clerk.ask('POST', '/api/v1/support/check', {
      body: { lines: [lineOf(own), wrong] },
    });
    expect(checked.json['faults']).toMatchObject([{ line: 2, kind: 'value-not-allowed' }]);
  });
});

describe('problems and suggestions (A4.3, B6.3)', () => {
  let own: Platform;
  let voice: string;
  const one = () => `/api/v1/voices/${voice}`;

  beforeAll(async () => {
    own = await platform();
    const raised = await host.ask('POST', '/api/v1/voices', {
      body: {
        platform: own.id,
        kind: 'problem',
        topic: 'funds',
        title: '示例：配套资金未到位',
        text: '示例：市级配套资金尚未下达，影响设备采购进度。',
        done: '',
        wanted: '示例：请协调。',
        urgent: true,
        files: [],
      },
    });
    voice = String(raised.json['id']);
  });

  test('until the recommender passes it on, the authority has neither page nor row nor count of it', async () => {
    expect(await seenBy(one(), ({ state }) => state)).toEqual({
      host: 'raised',
      stranger: 404,
      recommends: 'raised',
      clerk: 404,
      elsewhere: 404,
    });
    expect(await seenBy('/api/v1/voices', total)).toMatchObject({ host: 1, recommends: 1, clerk: 0 });
    const tasks = await recommends.ask('GET', '/api/v1/tasks');
    expect(JSON.stringify(tasks.json)).toContain('recommender.voice');
  });

  test('passed on, answered, published in general words by two, and read by everyone without a name', async () => {
    const act = (by: Visitor, name: string, body: Record<string, unknown>) =>
      by.ask('POST', `${one()}/${name}`, { body });
    expect((await act(recommends, 'passage', { version: 1, opinion: '示例：情况属实。' })).status).toBe(200);
    expect(await seenBy(one(), ({ state }) => state)).toMatchObject({
      clerk: 'passed_on',
      stranger: 404,
      elsewhere: 404,
    });
    expect(JSON.stringify((await clerk.ask('GET', '/api/v1/tasks')).json)).toContain('authority.voice');
    await act(clerk, 'answer', { version: 2, text: '示例：已协调下达。' });
    const words = { question: '示例：配套资金何时下达？', answer: '示例：每年六月。' };
    await act(clerk, 'publication', { version: 3, ...words });
    const draft = (json: Record<string, unknown>) => json['publication'] !== null;
    expect(await seenBy(one(), draft)).toMatchObject({ host: false, recommends: false, clerk: true });
    expect((await new Visitor(open.app).ask('GET', '/api/v1/published-answers')).json['rows']).toEqual([]);
    expect((await act(approver, 'publishing', { version: 4 })).status).toBe(200);
    const everyone = await new Visitor(open.app).ask('GET', '/api/v1/published-answers');
    expect(everyone.json['rows']).toMatchObject([words]);
    for (const name of [holder.name, own.name, own.number])
      expect(JSON.stringify(everyone.json)).not.toContain(name);
    const page = await (await open.app.request('/answers')).text();
    expect(page).toContain(words.question);
    expect(page).not.toContain(own.name);
    const rated = await act(host, 'closing', { version: 5, rating: 'satisfied' });
    expect(rated.json).toMatchObject({ state: 'closed' });
    expect((await act(host, 'closing', { version: 6, rating: 'not' })).status).toBe(409);
  });

  test('a complaint is nowhere in what its host reads: no page, row, count, task, letter or line of its life', async () => {
    const body = {
      platform: own.id,
      kind: 'complaint',
      topic: 'other',
      title: '示例：反映设备闲置',
      text: '示例：有单位反映该平台设备长期闲置，与年度报告不符。',
      done: '',
      wanted: '示例：请核实。',
      urgent: false,
      files: [],
    };
    const before = (await host.ask('GET', '/api/v1/voices')).json['total'];
    const raised = await recommends.ask('POST', '/api/v1/voices', { body });
    expect(raised.status).toBe(200);
    const path = `/api/v1/voices/${raised.json['id']}`;
    const passed = await recommends.ask('POST', `${path}/passage`, {
      body: { version: 1, opinion: '示例：建议核实。' },
    });
    expect(passed.status).toBe(200);
    const answered = await clerk.ask('POST', `${path}/answer`, {
      body: { version: 2, text: '示例：经核实属实。', upheld: true },
    });
    expect(answered.status).toBe(200);
    expect(await seenBy(path, ({ answer }) => (answer as { upheld: boolean }).upheld)).toEqual({
      host: 404,
      stranger: 404,
      recommends: true,
      clerk: true,
      elsewhere: 404,
    });
    expect((await host.ask('GET', '/api/v1/voices')).json['total']).toBe(before);
    for (const asked of ['/api/v1/voices', '/api/v1/tasks', `/api/v1/platforms/${own.id}/life`]) {
      const { json } = await host.ask('GET', asked);
      expect(JSON.stringify(json), asked).not.toContain('示例：反映设备闲置');
    }
    const { json } = await clerk.ask('GET', `/api/v1/inspection-objects/${own.id}`);
    expect(json['counts']).toMatchObject({ 'upheld-complaint': 1 });
  });

  test('the export is exactly the list', async () => {
    const file = await host.ask('GET', '/api/v1/voices/export?format=json');
    const list = await host.ask('GET', '/api/v1/voices');
    expect(file.json).toEqual(list.json['rows']);
    const overdue = await host.ask('GET', '/api/v1/voices?standing=overdue');
    expect(overdue.json['total']).toBe(0);
  });
});

describe('the yearly choice of achievements (B5.3)', () => {
  test('a prepared call is the office’s alone; sent out by another it is everyone’s, and a host takes part', async () => {
    const own = await platform();
    const until = addDays(dayIn(open.house.clock.now(), SHANGHAI), 30);
    const body = { programme: PROGRAMME, title: '示例年度成果征集', filesUntil: until };
    const prepared = await clerk.ask('POST', '/api/v1/selections', { body });
    const path = `/api/v1/selections/${prepared.json['id']}`;
    const state = ({ state: of }: Record<string, unknown>) => of;
    expect(await seenBy(path, state)).toEqual({
      host: 404,
      stranger: 404,
      recommends: 404,
      clerk: 'prepared',
      elsewhere: 404,
    });
    expect((await new Visitor(open.app).ask('GET', path)).status).toBe(404);
    const tasks = await approver.ask('GET', '/api/v1/tasks');
    expect(JSON.stringify(tasks.json)).toContain('authority.achievements-call');
    expect((await approver.ask('POST', `${path}/call`, { body: { version: 1 } })).status).toBe(200);
    expect(await seenBy(path, ({ mayTakePart }) => mayTakePart)).toEqual({
      host: true,
      stranger: false,
      recommends: false,
      clerk: false,
      elsewhere: false,
    });
    const begun = await host.ask('POST', `${path}/filings`, { body: { platform: own.id } });
    expect(begun.json).toMatchObject({ state: 'draft' });
    const foreign = await stranger.ask('POST', `${path}/filings`, { body: { platform: own.id } });
    expect(foreign.status).toBe(404);
  });

  test('everyone reads the chosen once they are on notice, the office all with their points', async () => {
    const own = await platform();
    const entry = { platform: own.id, holder: holder.name, kind: 'product', reason: '', doubt: '' };
    const at = open.house.clock.now();
    const done = {
      by: (await open.house.desk.shelf.where('person', { account: 'clerk-zj' }))[0]?.id as never,
      at,
    };
    const today = dayIn(at, SHANGHAI);
    const id = newId('sel');
    const next = {
      id,
      version: 1,
      state: 'chosen' as const,
      programme: PROGRAMME,
      programmeDigest: round.programmeDigest,
      year: 2024,
      title: '示例上年成果',
      filesUntil: addDays(today, -30),
      noticeFrom: null,
      noticeUntil: null,
      entries: [
        { ...entry, filing: newId('fil'), title: '示例甲', hundredths: 8000, chosen: true },
        { ...entry, filing: newId('fil'), title: '示例乙', hundredths: 6000, chosen: false },
      ],
      cancelReason: '',
      prepared: done,
      called: done,
      chosen: done,
      confirmed: null,
      published: null,
    };
    await put({ kind: 'selection', previous: null, next });
    const path = `/api/v1/selections/${id}`;
    const titles = ({ list }: Record<string, unknown>) =>
      (list as { title: string; hundredths: number | null }[]).map((one) => [one.title, one.hundredths]);
    const inOffice = [
      ['示例甲', 8000],
      ['示例乙', 6000],
    ];
    expect(await seenBy(path, titles)).toEqual({
      host: [],
      stranger: [],
      recommends: [],
      clerk: inOffice,
      elsewhere: [],
    });
    expect(await seenBy(path, ({ state }) => state)).toMatchObject({ host: 'scoring', clerk: 'chosen' });
    expect((await clerk.ask('GET', `${path}/list?format=docx`)).status).toBe(404);
    const tied = (await open.house.desk.shelf.find('platform', entry.platform))?.organisation;
    if (typeof tied !== 'string') throw new Error('nobody holds the platform');
    const rowOf = async (actor: Actor) =>
      (await selectionRows(open.house, actor, PROGRAMME)).find((row) => row.id === id);
    const [office] = await open.house.desk.shelf.where('office', { person: done.by, state: 'active' });
    const official: Actor = { person: done.by, office: office ?? null };
    expect(await rowOf(official)).toMatchObject({ entries: 2, chosen: 1 });
    expect(await rowOf({ ...official, heldFrom: [tied] }), 'with a tie to its holder').toMatchObject({
      entries: 0,
      chosen: 0,
    });
    const noticed = await approver.ask('POST', `${path}/notice`, { body: { version: 1 } });
    expect(noticed.json).toMatchObject({ state: 'on_notice' });
    const visitor = await new Visitor(open.app).ask('GET', path);
    expect(titles(visitor.json)).toEqual([['示例甲', null]]);
    const page = await (await open.app.request('/achievements')).text();
    expect(page).toContain('示例甲');
    expect(page).not.toContain('示例乙');
    const file = await new Visitor(open.app).ask('GET', `${path}/list?format=json`);
    expect(JSON.stringify(file.json)).not.toContain('示例乙');
    const paper = await new Visitor(open.app).ask('GET', `${path}/list?format=docx`);
    expect(paper.headers.get('content-type')).toContain('wordprocessingml');
  });
});
