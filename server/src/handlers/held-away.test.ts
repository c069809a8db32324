import { addDays, dayIn, SHANGHAI } from '@qichuang/base';
import { makeUscc, type Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InspectionHouse, openInspectionHouse } from '../testing/inspection-house.ts';
import { appoint, newExpert, signedIn } from '../testing/people.ts';
import { PROGRAMME } from '../testing/platform-house.ts';
import type { Visitor } from '../testing/visitor.ts';

let world: InspectionHouse;
let tied: Record<'clerk' | 'approver', Visitor>;
/** One platform of the host, one of the organisation the officials are tied to. */
let open: Platform;
let kept: Platform;
let campaign: string;
let batch: string;

beforeAll(async () => {
  world = await openInspectionHouse();
  const { app, house } = world.open;
  const [other] = await house.desk.shelf.where('organisation', {
    uscc: makeUscc('9', '1', '370100', 'MA000002'),
  });
  if (other === undefined) throw new Error('no other organisation');
  open = await world.platform();
  kept = await world.platform({ organisation: other.id, organisationName: other.name });
  for (const account of ['reader-a', 'reader-b']) {
    await world.clerk.ask('POST', '/api/v1/experts', { body: newExpert(account) });
    const expert = await signedIn(app, account);
    await expert.ask('POST', '/api/v1/standing-declaration', { body: { version: 1, ties: [], none: true } });
  }
  campaign = await planned([open.id, kept.id]);
  batch = await world.objects(await world.plan());
  await world.sent(batch);
  const unit = { kind: 'authority', programme: PROGRAMME };
  tied = {
    clerk: await appoint(app, 'clerk-tied', 'authority-clerk', unit),
    approver: await appoint(app, 'approver-tied', 'authority-approver', unit),
  };
  for (const official of Object.values(tied))
    await must(official, 'ties', {
      person: null,
      uscc: other.uscc,
      name: '',
      kind: 'family',
      ground: '示例：配偶在该单位任职',
    });
});

afterAll(() => world.open.close());

async function must(who: Visitor, path: string, body: object): Promise<Record<string, unknown>> {
  const { status, json } = await who.ask('POST', `/api/v1/${path}`, { body });
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(json)}`);
  return json;
}

const plan = (platforms: readonly string[]) => {
  const today = dayIn(world.open.house.clock.now(), SHANGHAI);
  return {
    programme: PROGRAMME,
    kind: 'ad-hoc',
    title: '示例：视情评估',
    from: addDays(today, -400),
    until: addDays(today, -1),
    selfAssessmentDueOn: addDays(today, 20),
    expertsEach: 1,
    platforms,
  };
};

async function planned(platforms: readonly string[]): Promise<string> {
  return String((await must(world.clerk, 'campaigns', plan(platforms)))['id']);
}

const read = async (who: Visitor, path: string) => {
  const { status, json } = await who.ask('GET', `/api/v1/${path}`);
  return { status, json, words: JSON.stringify(json) };
};

/** Each list with how many it has for a colleague and for whoever is tied; the other organisation is named to the colleague alone. */
async function shorter(paths: readonly string[], all: number): Promise<void> {
  for (const path of paths) {
    const [colleague, held] = [await read(world.clerk, path), await read(tied.clerk, path)];
    const rowsOf = ({ json }: typeof held) => (json['rows'] ?? json['members'] ?? json['tasks']) as unknown[];
    expect([path, rowsOf(colleague).length, rowsOf(held).length]).toEqual([path, all, all - 1]);
    for (const word of [kept.id, kept.name, kept.number, kept.organisationName, kept.organisation]) {
      expect(held.words.includes(word), `${path} ${word}`).toBe(false);
    }
    expect(colleague.words, path).toContain(kept.number);
  }
}

const OWN_TIE = { evidence: { why: 'own-tie' } };

describe('evaluations of an organisation do not exist for the official tied to it (default, A3.8, B5.3)', () => {
  test('a planned campaign shows and counts the others; it is neither planned nor started over the tie', async () => {
    const seen = await read(tied.clerk, `campaigns/${campaign}`);
    expect(seen.json).toMatchObject({ platforms: 1, chosen: [{ id: open.id }] });
    expect((await read(world.clerk, `campaigns/${campaign}`)).json).toMatchObject({ platforms: 2 });
    const path = '/api/v1/campaigns';
    expect((await tied.clerk.ask('POST', path, { body: plan([kept.id]) })).status).toBe(404);
    const start = await tied.approver.ask('POST', `${path}/${campaign}/start`, { body: { version: 1 } });
    expect(start).toMatchObject({ status: 409, json: { kind: 'recused', ...OWN_TIE } });
  });

  test('once started: no row, no count, no page, no line of the export, no number on the list of campaigns', async () => {
    await must(world.approver, `campaigns/${campaign}/start`, { version: 1 });
    await must(world.clerk, `campaigns/${campaign}/scoring`, { version: 2 });
    await shorter(['evaluations', `campaigns/${campaign}`], 2);
    const [evaluation] = await world.open.house.desk.shelf.where('evaluation', { platform: kept.id });
    expect((await read(tied.clerk, `evaluations/${evaluation?.id}`)).status).toBe(404);
    expect((await read(tied.clerk, 'evaluations')).json).toMatchObject({ total: 1, counts: { assessed: 1 } });
    expect((await read(tied.clerk, `evaluations?platform=${kept.id}`)).json).toMatchObject({ total: 0 });
    for (const path of ['campaigns', `campaigns/${campaign}`]) {
      const numbers = { platforms: 1, sheets: 1, selfAssessed: 0 };
      const { json } = await read(tied.clerk, path);
      expect((json['rows'] as unknown[] | undefined)?.[0] ?? json, path).toMatchObject(numbers);
    }
    const exported = await tied.clerk.ask('GET', `/api/v1/campaigns/${campaign}/export?format=json`);
    expect(JSON.stringify(exported.json)).not.toContain(kept.number);
    const grade = { body: { version: 3, caps: [] } };
    expect(await tied.clerk.ask('POST', `/api/v1/campaigns/${campaign}/grades`, grade)).toMatchObject({
      status: 409,
      json: { kind: 'recused', ...OWN_TIE },
    });
  });
});

describe('inspections of an organisation do not exist for the official tied to it (default, A4.3, B6.3)', () => {
  test('batch, tasks, objects, results: no row, no count, no page', async () => {
    await shorter([`inspections/${batch}`, 'inspection-tasks', 'inspection-objects'], 2);
    await shorter([`inspections/${batch}/results`], 2);
    expect((await read(tied.clerk, `inspections/${batch}`)).json).toMatchObject({ objectCount: 1 });
    expect((await read(tied.clerk, 'inspection-tasks')).json).toMatchObject({
      total: 1,
      counts: { drawn: 1 },
    });
    const [task] = await world.open.house.desk.shelf.where('inspectionTask', { platform: kept.id });
    for (const path of [`inspection-tasks/${task?.id}`, `inspection-objects/${kept.id}`]) {
      expect((await read(tied.clerk, path)).status, path).toBe(404);
      expect((await read(world.clerk, path)).status, path).toBe(200);
    }
    for (const path of ['inspection-objects', 'inspection-tasks']) {
      const exported = await tied.clerk.ask('GET', `/api/v1/${path}/export?format=json`);
      expect([path, JSON.stringify(exported.json).includes(kept.number)]).toEqual([path, false]);
    }
  });

  test('what waits is counted without it, and its draw is read as the public reads it', async () => {
    const [task] = await world.open.house.desk.shelf.where('inspectionTask', { platform: kept.id });
    const declined = { inspector: task?.inspectors[0], reason: '示例', at: world.open.house.clock.now() };
    if (task === undefined) throw new Error('no task');
    await world.put({
      kind: 'inspectionTask',
      previous: task,
      next: { ...task, version: task.version + 1, declined: [declined as never] },
    });
    const kinds = async (who: Visitor) =>
      ((await read(who, 'tasks')).json['rows'] as { kind: string }[]).map(({ kind }) => kind);
    expect(await kinds(world.clerk)).toContain('authority.inspector-needed');
    expect(await kinds(tied.clerk)).not.toContain('authority.inspector-needed');
    const draw = (await world.open.house.desk.shelf.find('inspection', batch))?.objectsDraw;
    expect((await read(world.clerk, `draws/${draw}`)).words).toContain(kept.number);
    const held = await read(tied.clerk, `draws/${draw}`);
    expect(held.status).toBe(200);
    for (const word of [kept.number, open.number]) expect(held.words).not.toContain(word);
  });

  test('no list with it on is drawn up by whoever is tied', async () => {
    const year = await world.plan(2027);
    const body = {
      hash: 'sha256',
      witnesses: ['监督处', '示例大学'].map((source) => ({ source, person: '示例人' })),
      publicSource: '示例公开数值',
      fallback: '',
      deadline: null,
      batch: '第一批',
      title: '示例：第一批抽查对象',
      excluded: [{ platform: kept.id, reason: '示例：正在搬迁' }],
    };
    const drawn = await tied.clerk.ask('POST', `/api/v1/inspection-plans/${year}/draws`, { body });
    expect(drawn).toMatchObject({ status: 409, json: { kind: 'recused', ...OWN_TIE } });
  });
});
