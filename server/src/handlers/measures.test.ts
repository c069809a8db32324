import { addDays, dayIn, SHANGHAI } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appoint } from '../testing/people.ts';
import { openPlatformHouse, type PlatformHouse } from '../testing/platform-house.ts';
import { Visitor } from '../testing/visitor.ts';
import { lookAfterEndings } from '../work/endings.ts';

let open: PlatformHouse['open'];
let host: PlatformHouse['host'];
let stranger: PlatformHouse['stranger'];
let clerk: PlatformHouse['clerk'];
let approver: PlatformHouse['approver'];
let recommends: PlatformHouse['recommends'];
let elsewhere: PlatformHouse['elsewhere'];
let platform: PlatformHouse['platform'];

beforeAll(async () => {
  ({ open, host, stranger, clerk, approver, recommends, elsewhere, platform } = await openPlatformHouse());
});

afterAll(async () => {
  await open.close();
});

async function proposed(kind: string, on: Platform): Promise<string> {
  const reply = await clerk.ask('POST', `/api/v1/platforms/${on.id}/measures`, {
    body: {
      kind,
      source: { kind: 'other', id: '' },
      ground: '示例：整改未通过',
      facts: '示例事实。',
      evidence: '示例证据。',
      clause: 'B5.3',
      dueOn: null,
    },
  });
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.json));
  return String(reply.json['id']);
}

const decision = { decision: 'decide', reason: '示例理由', documentNumber: '示例工信数〔2026〕9号' };

describe('a measure is read by those it concerns (A3.8, B5.3)', () => {
  test('host, recommender and authority see it; everyone else finds nothing, in lists and by its id', async () => {
    const measure = await proposed('warning', await platform());
    for (const [who, status] of [
      [host, 200],
      [recommends, 200],
      [clerk, 200],
      [approver, 200],
      [stranger, 404],
      [elsewhere, 404],
      [new Visitor(open.app), 401],
    ] as const) {
      const one = await who.ask('GET', `/api/v1/measures/${measure}`);
      const list = await who.ask('GET', '/api/v1/measures');
      expect(one.status).toBe(status);
      const listed = (list.json['rows'] as { id: string }[] | undefined)?.some(({ id }) => id === measure);
      expect(listed ?? false).toBe(status === 200);
      if (status === 404) expect(list.json['counts']).toEqual({});
      // The export ends where the list does; JSON gives its rows.
      const file = await who.ask('GET', '/api/v1/measures/export?format=json');
      expect(JSON.stringify(file.json).includes(measure)).toBe(status === 200);
    }
  });

  test('who proposed and decided is named to the authority alone', async () => {
    const measure = await proposed('warning', await platform());
    const name = async (who: Visitor) =>
      (await who.ask('GET', `/api/v1/measures/${measure}`)).json['proposedBy'];
    expect(await name(host)).toBe('');
    expect(await name(recommends)).toBe('');
    expect(await name(approver)).toBe('示例clerk-zj');
  });

  test('a revocation from hearing to portal: heard, decided by another, on paper, published, shown as revoked', async () => {
    const on = await platform();
    const measure = await proposed('revocation', on);
    const published = async () =>
      (await new Visitor(open.app).ask('GET', `/api/v1/published-measures?platform=${on.id}`)).json['rows'];
    expect(await published()).toEqual([]);
    expect((await host.ask('GET', `/api/v1/measures/${measure}/paper`)).status).toBe(404);
    const said = await host.ask('POST', `/api/v1/measures/${measure}/statement`, {
      body: { version: 1, text: '示例陈述' },
    });
    expect(said.json).toMatchObject({ state: 'heard' });
    const decided = await approver.ask('POST', `/api/v1/measures/${measure}/decision`, {
      body: { version: 2, ...decision },
    });
    expect(decided.json).toMatchObject({ state: 'decided' });
    expect((await host.ask('GET', `/api/v1/measures/${measure}/paper`)).status).toBe(200);
    expect((await stranger.ask('GET', `/api/v1/measures/${measure}/paper`)).status).toBe(404);
    expect(await published()).toMatchObject([{ kind: 'revocation', platform: { number: on.number } }]);
    const seen = await new Visitor(open.app).ask('GET', `/api/v1/platforms/${on.id}`);
    expect(seen.json).toMatchObject({ state: 'revoked' });
  });

  test('a warning and a rectification are never published', async () => {
    const on = await platform();
    const measure = await proposed('warning', on);
    await host.ask('POST', `/api/v1/measures/${measure}/statement`, {
      body: { version: 1, text: '示例陈述' },
    });
    const decided = await approver.ask('POST', `/api/v1/measures/${measure}/decision`, {
      body: { version: 2, ...decision },
    });
    expect(decided.status).toBe(200);
    const { json } = await new Visitor(open.app).ask('GET', `/api/v1/published-measures?platform=${on.id}`);
    expect(json['rows']).toEqual([]);
  });

  test('the host is asked for its view on its home page, the approver for a decision once it is heard', async () => {
    const measure = await proposed('rectification', await platform());
    const kinds = async (who: Visitor) =>
      ((await who.ask('GET', '/api/v1/tasks')).json['rows'] as { kind: string }[]).map(({ kind }) => kind);
    expect(await kinds(host)).toContain('host.measure');
    const before = (await kinds(approver)).includes('authority.measure');
    await host.ask('POST', `/api/v1/measures/${measure}/statement`, {
      body: { version: 1, text: '示例陈述' },
    });
    expect(before).toBe(false);
    expect(await kinds(approver)).toContain('authority.measure');
  });
});

describe('the end of validity (A3.6, B5.2)', () => {
  test('it is listed for those concerned, with the day from which to apply again', async () => {
    const today = dayIn(open.house.clock.now(), SHANGHAI);
    const on = await platform({ validUntil: addDays(today, 60) });
    const ids = async (who: Visitor) =>
      ((await who.ask('GET', '/api/v1/ending-platforms')).json['rows'] as { id: string }[]).map(
        ({ id }) => id,
      );
    for (const who of [host, recommends, clerk]) expect(await ids(who)).toContain(on.id);
    for (const who of [stranger, elsewhere]) expect(await ids(who)).toEqual([]);
  });

  test('the clock lets it expire once, tells of it before, and leaves everything else alone', async () => {
    const today = dayIn(open.house.clock.now(), SHANGHAI);
    const over = await platform({ validUntil: addDays(today, -1) });
    const near = await platform({ validUntil: addDays(today, 30) });
    const far = await platform({ validUntil: addDays(today, 181) });
    await Promise.all([lookAfterEndings(open.house), lookAfterEndings(open.house)]);
    await lookAfterEndings(open.house);
    const { shelf } = open.house.desk;
    expect(await shelf.find('platform', over.id)).toMatchObject({ state: 'expired', version: 2 });
    expect(await shelf.find('platform', near.id)).toMatchObject({ state: 'active', toldOf: 30, version: 2 });
    expect(await shelf.find('platform', far.id)).toMatchObject({ state: 'active', version: 1 });
  });
});

test('an official tied to the host finds none of its things, until a colleague ends the tie (default)', async () => {
  const on = await platform();
  const measure = await proposed('warning', on);
  const tied = await appoint(open.app, 'clerk-tied', 'authority-clerk', {
    kind: 'authority',
    programme: on.programme,
  });
  const dashboard = '/api/v1/dashboard/targets';
  const before = await tied.ask('GET', '/api/v1/measures');
  expect(JSON.stringify(before.json)).toContain(measure);
  const holder = await open.house.desk.shelf.find('organisation', on.organisation);
  const declared = await tied.ask('POST', '/api/v1/ties', {
    body: { person: null, uscc: holder?.uscc, name: '', kind: 'shareholding', ground: '示例：持有股份' },
  });
  expect(declared.status).toBe(200);
  expect((await tied.ask('GET', `/api/v1/measures/${measure}`)).status).toBe(404);
  expect((await tied.ask('GET', '/api/v1/measures')).json).toMatchObject({ rows: [], counts: {} });
  for (const path of [
    '/api/v1/measures/export?format=json',
    '/api/v1/duties',
    '/api/v1/ending-platforms',
    dashboard,
  ]) {
    const reply = await tied.ask('GET', path);
    expect(JSON.stringify(reply.json), path).not.toContain(on.name);
  }
  const { rows } = (await approver.ask('GET', '/api/v1/held-away')).json as {
    rows: { person: string; version: number; ties: { id: string }[] }[];
  };
  const row = rows.find(({ person }) => person === declared.json['id']);
  const end = `/api/v1/people/${row?.person}/ties/${row?.ties[0]?.id}/end`;
  const body = { version: row?.version, reason: '示例：股份已转让' };
  expect((await tied.ask('PUT', end, { body })).status).toBe(403);
  expect((await approver.ask('PUT', end, { body })).status).toBe(200);
  expect((await tied.ask('GET', `/api/v1/measures/${measure}`)).status).toBe(200);
});
