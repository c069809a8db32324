import { randomUUID } from 'node:crypto';
import { readTableXlsx, tableXlsx } from '@qichuang/documents';
import { examine } from '@qichuang/verify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSPECTING, type InspectionHouse, openInspectionHouse } from '../testing/inspection-house.ts';
import { PASSWORD } from '../testing/people.ts';
import { PROGRAMME } from '../testing/platform-house.ts';
import { Visitor } from '../testing/visitor.ts';
import { inspectorTemplate } from '../views/inspector-table.ts';

let world: InspectionHouse;
let batch: string;
let task: Awaited<ReturnType<InspectionHouse['tasks']>>[number];
let one: Visitor;
let other: Visitor;
let idle: Visitor;

beforeAll(async () => {
  world = await openInspectionHouse();
  await world.platform();
  batch = await world.objects(await world.plan());
  await world.sent(batch);
  const [first] = await world.tasks(batch);
  if (first === undefined) throw new Error('no task');
  task = first;
  [one, other] = (await world.team(task)) as [Visitor, Visitor];
  const rest = [...world.inspectors.values()].find((visitor) => visitor !== one && visitor !== other);
  if (rest === undefined) throw new Error('nobody left');
  idle = rest;
});

afterAll(async () => {
  await world.open.close();
});

type Who = 'inspector' | 'other' | 'idle' | 'host' | 'recommends' | 'clerk' | 'stranger' | 'elsewhere';

function visitor(who: Who): Visitor {
  const { host, recommends, clerk, stranger, elsewhere } = world;
  return { inspector: one, other, idle, host, recommends, clerk, stranger, elsewhere }[who];
}

const EVERYBODY: readonly Who[] = [
  'inspector',
  'other',
  'idle',
  'host',
  'recommends',
  'clerk',
  'stranger',
  'elsewhere',
];

/** Who finds the task, by its id and in the list, and who of them reads what was found. */
async function sight(): Promise<Readonly<Record<Who, string>>> {
  const rows = await Promise.all(
    EVERYBODY.map(async (who) => {
      const seen = await visitor(who).ask('GET', `/api/v1/inspection-tasks/${task.id}`);
      const list = await visitor(who).ask('GET', '/api/v1/inspection-tasks');
      const listed = (list.json['rows'] as { id: string }[] | undefined)?.some(({ id }) => id === task.id);
      expect([who, listed ?? false]).toEqual([who, seen.status === 200]);
      expect([who, Object.keys((list.json['counts'] as object) ?? {}).length > 0]).toEqual([
        who,
        seen.status === 200,
      ]);
      if (seen.status !== 200) return [who, `${seen.status}`];
      return [who, seen.json['findings'] === null ? 'task' : 'findings'];
    }),
  );
  return Object.fromEntries(rows);
}

const send = (by: Visitor, what: string, body: object = {}) =>
  by.ask('POST', `/api/v1/inspection-tasks/${task.id}/${what}`, { body });

const version = async () => (await world.open.house.desk.shelf.find('inspectionTask', task.id))?.version;

const NOBODY_ELSE = { idle: '404', stranger: '404', elsewhere: '404' };

describe('who inspects whom, in the open (A4.3, B6.3)', () => {
  test('tickets, recusals by their kind and both draws are one file that a stranger’s verifier accepts, and no name', async () => {
    const anyone = new Visitor(world.open.app);
    const { inspectorsDraw } = (await world.open.house.desk.shelf.find('inspection', batch)) ?? {};
    const seen = await anyone.ask('GET', `/api/v1/draws/${inspectorsDraw}`);
    expect(seen.json['pairing']).toMatchObject({ perTask: 2, sent: [{ place: 1, supplement: 0 }] });
    const { sealed } = seen.json['pairing'] as { readonly sealed: string };
    const record = await world.open.app.request(`/api/v1/draws/${inspectorsDraw}/record?format=pairing`);
    const text = await record.text();
    expect(examine(text, { digests: [sealed] })).toMatchObject({
      verdict: 'holds',
      kind: 'pairing',
      content: { objects: 1, inspectors: 5 },
    });
    expect(text).not.toContain('示例检查员');
    const { rounds } = JSON.parse(text) as {
      readonly rounds: [{ readonly sent: [{ inspectors: string[] }] }];
    };
    rounds[0].sent[0].inspectors.reverse();
    expect(examine(JSON.stringify({ ...JSON.parse(text), rounds }))).toMatchObject({
      verdict: 'does-not-hold',
      faults: [{ field: 'rounds[0].sent[0].inspectors' }, { field: 'digest' }],
    });
    const page = await (await world.open.app.request(`/draws/${inspectorsDraw}`)).text();
    expect(page).toContain('谁去检查哪一家');
    const { objectsDraw } = (await world.open.house.desk.shelf.find('inspection', batch)) ?? {};
    expect((await anyone.ask('GET', `/api/v1/draws/${objectsDraw}/record?format=pairing`)).status).toBe(404);
  });
});

describe('who sees an inspection, from the draw to the last signature (A4.3, B6.3)', () => {
  test('drawn and not yet told: its inspectors and the office alone', async () => {
    expect(await sight()).toEqual({
      inspector: 'task',
      other: 'task',
      clerk: 'task',
      host: '404',
      recommends: '404',
      ...NOBODY_ELSE,
    });
    const seen = await new Visitor(world.open.app).ask('GET', `/api/v1/inspection-tasks/${task.id}`);
    expect(seen.status).toBe(401);
    expect((await world.clerk.ask('GET', `/api/v1/inspection-tasks/${task.id}/letter`)).status).toBe(404);
  });

  test('an inspector finds the task at home, and nothing of the programme besides', async () => {
    const home = await one.ask('GET', '/api/v1/tasks');
    expect(home.json['rows']).toMatchObject([{ kind: 'inspector.coming', count: 1 }]);
    const clerks = await world.clerk.ask('GET', '/api/v1/tasks');
    expect(clerks.json['rows']).toContainEqual(
      expect.objectContaining({
        kind: 'authority.inspections-to-tell',
        link: `/app/inspections/batches/${batch}`,
      }),
    );
    expect((await one.ask('GET', '/api/v1/inspectors')).status).toBe(403);
    expect((await one.ask('GET', `/api/v1/inspections/${batch}`)).status).toBe(403);
    expect((await world.elsewhere.ask('GET', `/api/v1/inspections/${batch}`)).status).toBe(404);
    const applications = await one.ask('GET', '/api/v1/applications');
    expect(applications.json['rows'] ?? []).toEqual([]);
  });

  test('told: host and recommender know of it and have the letter; nobody reads what is typed', async () => {
    await world.tell(batch);
    expect(await sight()).toEqual({
      inspector: 'task',
      other: 'task',
      clerk: 'task',
      host: 'task',
      recommends: 'task',
      ...NOBODY_ELSE,
    });
    for (const who of ['host', 'recommends', 'inspector', 'clerk'] as const)
      expect((await visitor(who).ask('GET', `/api/v1/inspection-tasks/${task.id}/letter`)).status).toBe(200);
    expect((await idle.ask('GET', `/api/v1/inspection-tasks/${task.id}/letter`)).status).toBe(404);
  });

  test('on the spot its inspectors type and take pictures; for everybody else there is no draft', async () => {
    world.moveTo(INSPECTING);
    const began = await send(one, 'beginning', { version: await version(), declaresNoInterest: true });
    expect(began.json).toMatchObject({ state: 'entering' });
    await world.fill(task.id, one);
    const draft = (who: Who) => visitor(who).ask('GET', `/api/v1/inspection-tasks/${task.id}/draft`);
    expect((await draft('other')).status).toBe(200);
    for (const who of ['host', 'recommends', 'clerk', 'stranger'] as const)
      expect([who, (await draft(who)).status]).toEqual([who, 403]);
    expect((await draft('idle')).status).toBe(404);
    const seen = await world.clerk.ask('GET', `/api/v1/inspection-tasks/${task.id}`);
    expect(seen.json).toMatchObject({ form: null, findings: null, receipt: null, signatures: [] });
    const kept = await upload(one, 'i-existence');
    expect(kept.status).toBe(200);
    const { id } = (await kept.json()) as { id: string };
    const fetched = (who: Who) =>
      visitor(who).ask('GET', `/api/v1/inspection-tasks/${task.id}/attachments/${id}`);
    expect((await fetched('other')).status).toBe(200);
    for (const who of ['host', 'recommends', 'clerk', 'idle'] as const)
      expect([who, (await fetched(who)).status]).toEqual([who, 404]);
    expect((await upload(world.clerk, 'i-existence')).status).toBe(403);
    expect((await upload(idle, 'i-existence')).status).toBe(404);
    const home = await one.ask('GET', '/api/v1/tasks');
    expect(home.json['rows']).toMatchObject([
      { kind: 'inspector.entering', link: `/app/inspection-tasks/${task.id}/entry` },
    ]);
  });

  test('handed in by one, signed by the other: only then host, recommender and office read it', async () => {
    const handed = await send(one, 'submission', { version: await version(), declaresTrue: true });
    expect(handed.json).toMatchObject({ state: 'entered', copy: 1 });
    expect(await sight()).toMatchObject({
      inspector: 'findings',
      other: 'findings',
      clerk: 'task',
      host: 'task',
      recommends: 'task',
    });
    const home = await other.ask('GET', '/api/v1/tasks');
    expect(home.json['rows']).toMatchObject([{ kind: 'inspector.to-sign' }]);
    const signed = await send(other, 'signatures', { version: await version(), hash: handed.json['hash'] });
    expect(signed.json).toMatchObject({ state: 'signed' });
    expect(await sight()).toEqual({
      inspector: 'findings',
      other: 'findings',
      clerk: 'findings',
      host: 'findings',
      recommends: 'findings',
      ...NOBODY_ELSE,
    });
    const read = await world.host.ask('GET', `/api/v1/inspection-tasks/${task.id}`);
    expect(read.json).toMatchObject({
      result: 'normal',
      objectionUntil: '2026-04-22',
      replacements: [],
      findings: { overall: 'normal', party: { stand: 'signed' } },
    });
  });

  test('the list is exported as it is shown, to each what is theirs', async () => {
    const exported = await world.host.ask('GET', '/api/v1/inspection-tasks/export?format=json');
    expect(exported.json).toMatchObject([{ id: task.id, state: 'signed' }]);
    const none = await world.stranger.ask('GET', '/api/v1/inspection-tasks/export?format=json');
    expect(none.json).toEqual([]);
    const narrowed = await world.clerk.ask('GET', '/api/v1/inspection-tasks?state=drawn');
    expect(narrowed.json).toMatchObject({ rows: [], total: 0, counts: { signed: 1 } });
  });

  async function upload(by: Visitor, slot: string): Promise<Response> {
    return world.open.app.request(
      `/api/v1/inspection-tasks/${task.id}/attachments?slot=${slot}&name=${encodeURIComponent('现场.png')}`,
      {
        method: 'POST',
        headers: { cookie: by.cookie, 'idempotency-key': randomUUID() },
        body: new Blob([new Uint8Array(PNG)]),
      },
    );
  }
});

// One transparent dot.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('the register of inspectors over the wire (A4.3, B6.3)', () => {
  const table = async (rows: readonly Record<string, string>[]) =>
    tableXlsx({ ...inspectorTemplate('zh'), rows }, 'zh');

  const ROW = {
    account: 'imported1',
    name: '示例导入一',
    email: 'imported1@example.cn',
    password: PASSWORD,
    organisationName: '示例检验中心',
    city: '济南市',
    credential: '示例导入 1',
    cities: '青岛市、烟台市',
    validUntil: '2027-12-31',
    conflicts: '示例大学（曾任职）',
  };

  async function read(rows: readonly Record<string, string>[]) {
    const bytes = await table(rows);
    const reply = await world.open.app.request(`/api/v1/inspectors/tables?programme=${PROGRAMME}`, {
      method: 'POST',
      headers: { cookie: world.clerk.cookie },
      body: new Blob([new Uint8Array(bytes)]),
    });
    expect(reply.status).toBe(200);
    return (await reply.json()) as { rows: { line: unknown; faults: string[]; cells: string[] }[] };
  }

  test('the template is a table of the columns that are read', async () => {
    const back = await readTableXlsx(await table([]), { maxRows: 10, maxBytes: 1_000_000 });
    expect(back.ok && back.value.head.slice(0, 3)).toEqual(['账号', '姓名', '邮箱']);
    expect((await world.clerk.ask('GET', '/api/v1/inspectors/template')).status).toBe(200);
  });

  test('a table is judged row by row, each fault under the name of its column; nobody is entered', async () => {
    const { rows } = await read([
      ROW,
      { ...ROW, account: 'imported2', credential: '示例导入 2', city: '不存在市' },
      { ...ROW, account: 'imported3', credential: '示例导入 3', password: '123' },
      { ...ROW, account: 'imported4', credential: '示例导入 4', validUntil: '2020-01-01' },
      { ...ROW, account: 'imported5', credential: '' },
      { ...ROW, account: 'imported6' },
    ]);
    expect(rows.map(({ faults }) => faults.join(' '))).toEqual([
      '',
      '“单位所在市”不能识别：不存在市',
      '初始密码：密码至少 12 个字符。',
      '证件有效期至：日期早于今天。',
      '“检查证件号”未填',
      '账号或证件号在表中出现两次',
    ]);
    expect(rows[0]?.line).toMatchObject({
      inspector: {
        city: '3701',
        cities: ['3702', '3706'],
        conflicts: [{ name: '示例大学', reason: '曾任职' }],
      },
    });
    expect(rows[0]?.cells).not.toContain(PASSWORD);
    const list = await world.clerk.ask('GET', '/api/v1/inspectors?text=导入');
    expect(list.json).toMatchObject({ total: 0 });
  });

  test('what was read is entered, may sign in, is found by filters, and is exported', async () => {
    const { rows } = await read([ROW]);
    const added = await world.clerk.ask('POST', '/api/v1/inspectors', {
      body: { programme: PROGRAMME, lines: [rows[0]?.line] },
    });
    expect(added.status).toBe(200);
    const entry = await new Visitor(world.open.app).ask('POST', '/api/v1/session', {
      body: { account: ROW.account, password: PASSWORD },
    });
    expect(entry.status).toBe(200);
    const found = await world.clerk.ask('GET', '/api/v1/inspectors?city=3701&standing=valid');
    expect(found.json).toMatchObject({ total: 1, rows: [{ name: ROW.name, load: 0, expired: false }] });
    const exported = await world.clerk.ask('GET', '/api/v1/inspectors/export?format=json&city=3701');
    expect(exported.json).toMatchObject([{ name: ROW.name }]);
    for (const who of [world.elsewhere, world.host, world.recommends])
      expect((await who.ask('GET', '/api/v1/inspectors')).json['rows'] ?? []).toEqual([]);
    const [{ id }] = found.json['rows'] as [{ id: string }];
    expect((await world.elsewhere.ask('GET', `/api/v1/inspectors/${id}`)).status).toBe(404);
    expect((await world.clerk.ask('GET', `/api/v1/inspectors/${id}`)).json).toMatchObject({ tasks: [] });
  });

  test('a weak password opens no account, whatever the table was', async () => {
    const { rows } = await read([{ ...ROW, account: 'imported9', credential: '示例导入 9' }]);
    const line = rows[0]?.line as Record<string, unknown>;
    const refused = await world.clerk.ask('POST', '/api/v1/inspectors', {
      body: { programme: PROGRAMME, lines: [{ ...line, password: 'short' }] },
    });
    expect(refused.json).toMatchObject({
      kind: 'value-not-allowed',
      fields: [{ field: 'lines.0.password' }],
    });
  });
});
