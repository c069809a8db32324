import { randomUUID } from 'node:crypto';
import { REQUESTS, type RequestName, type RequestShape } from '@qichuang/contract';
import { REFUSAL_KINDS } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HANDLERS } from '../handlers/handlers.ts';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { appoint, newExpert, openRound, PASSWORD, registration, setUp, signedIn } from '../testing/people.ts';
import { Visitor } from '../testing/visitor.ts';
import { openApi } from './open-api.ts';
import { STATUS } from './status.ts';

let open: TestHouse;
const people = new Map<string, Visitor>();

beforeAll(async () => {
  open = await openTestHouse();
  const { app } = open;
  await setUp(app);
  await new Visitor(app).ask('POST', '/api/v1/organisations', { body: registration('submitter') });
  const programme = 'digital-economy-2023';
  const clerk = await appoint(app, 'clerk-zj', 'authority-clerk', { kind: 'authority', programme });
  const unit = await clerk.ask('POST', '/api/v1/recommenders', {
    body: { kind: 'city', name: '示例市局', nameEn: 'Made-up bureau', city: '3701' },
  });
  const recommender = { kind: 'recommender', id: unit.json['id'] };
  await clerk.ask('POST', '/api/v1/experts', { body: newExpert('reader') });
  people.set('applicant.approver', await signedIn(app, 'submitter'));
  people.set('authority.clerk', clerk);
  people.set(
    'authority.approver',
    await appoint(app, 'approver-zj', 'authority-approver', { kind: 'authority', programme }),
  );
  people.set('recommender.clerk', await appoint(app, 'clerk-tj', 'recommender-clerk', recommender));
  people.set('recommender.approver', await appoint(app, 'approver-tj', 'recommender-approver', recommender));
  people.set('expert', await signedIn(app, 'reader'));
  people.set('system-administrator', await signedIn(app, 'system'));
  people.set('security-administrator', await signedIn(app, 'security'));
  people.set('auditor', await signedIn(app, 'auditor'));
});
afterAll(() => open.close());

function who(role: string): Visitor {
  const visitor = people.get(role);
  if (visitor === undefined) throw new Error(role);
  return visitor;
}

describe('a request that acts', () => {
  const body = {
    account: 'repeated',
    name: '示例丁',
    email: 'repeated@example.cn',
    phone: '',
    password: PASSWORD,
  };

  test('without a key is refused before anything is done', async () => {
    const answer = await open.app.request('/api/v1/people', {
      method: 'POST',
      headers: { cookie: who('system-administrator').cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ kind: 'key-missing' });
  });

  test('sent again with its key gets the first answer, and happens once', async () => {
    const key = randomUUID();
    const first = await who('system-administrator').ask('POST', '/api/v1/people', { body, key });
    const again = await who('system-administrator').ask('POST', '/api/v1/people', { body, key });
    expect(first.status).toBe(200);
    expect(again).toMatchObject({ status: 200, json: first.json });
    expect(await open.house.desk.shelf.where('person', { account: 'repeated' })).toHaveLength(1);
  });

  test('with a key that came with something else is refused', async () => {
    const key = randomUUID();
    const other = { ...body, account: 'repeated-2' };
    await who('system-administrator').ask('POST', '/api/v1/people', { body: other, key });
    const reply = await who('system-administrator').ask('POST', '/api/v1/people', {
      body: { ...other, name: '示例戊' },
      key,
    });
    expect(reply).toMatchObject({ status: 422, json: { kind: 'key-reused' } });
  });

  test('that comes ten times at once happens once, and all get one answer', async () => {
    const key = randomUUID();
    const at = { body: { ...body, account: 'at-once' }, key };
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => who('system-administrator').ask('POST', '/api/v1/people', at)),
    );
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(replies.map(({ json }) => json['id'])).size).toBe(1);
  });

  test('of two with different keys for one account, one is told that it is taken', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        who('system-administrator').ask('POST', '/api/v1/people', {
          body: { ...body, account: 'contested' },
        }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.json).toMatchObject({ kind: 'already-exists' });
  });
});

describe('registering an organisation, B4.1', () => {
  test('names each fault of the code by its place, in both languages', async () => {
    const wrong = registration('faulty', '91370100I0000000XX');
    const reply = await new Visitor(open.app).ask('POST', '/api/v1/organisations', { body: wrong });
    expect(reply).toMatchObject({ status: 422, json: { kind: 'value-not-allowed', clause: 'B4.1' } });
    expect(reply.json['fields']).toEqual([
      expect.objectContaining({
        field: 'organisation.uscc',
        fault: 'uscc-symbol',
        zh: expect.stringContaining('第 9 位'),
      }),
    ]);
  });

  test('a code that is registered is refused with what to do', async () => {
    const reply = await new Visitor(open.app).ask('POST', '/api/v1/organisations', {
      body: registration('second'),
    });
    expect(reply).toMatchObject({
      status: 409,
      json: { kind: 'already-exists', todo: expect.stringContaining('本单位') },
    });
    expect(await open.house.desk.shelf.where('person', { account: 'second' })).toEqual([]);
  });
});

describe('administrators', () => {
  test('exclude each other and all casework', async () => {
    const [person] = await open.house.desk.shelf.where('person', { account: 'system' });
    for (const [role, unit] of [
      ['auditor', { kind: 'operator' }],
      ['authority-clerk', { kind: 'authority', programme: 'digital-economy-2023' }],
    ] as const) {
      const reply = await who('security-administrator').ask('POST', '/api/v1/offices', {
        body: { person: person?.id, role, unit },
      });
      expect(reply).toMatchObject({ status: 409, json: { kind: 'roles-exclude' } });
    }
  });

  test('the system administrator cannot become the auditor by setting a password', async () => {
    const [person] = await open.house.desk.shelf.where('person', { account: 'auditor' });
    const reply = await who('system-administrator').ask('PUT', `/api/v1/people/${person?.id}/password`, {
      body: { password: PASSWORD },
    });
    expect(reply).toMatchObject({ status: 409, json: { kind: 'roles-exclude' } });
  });

  test('the last of a kind stays', async () => {
    const [office] = await open.house.desk.shelf.where('office', { role: 'auditor', state: 'active' });
    const reply = await who('security-administrator').ask('PUT', `/api/v1/offices/${office?.id}/end`, {
      body: { version: office?.version },
    });
    expect(reply).toMatchObject({ status: 422, json: { kind: 'value-not-allowed' } });
  });
});

const SAMPLE: Readonly<Record<string, string>> = {
  number: '1',
  category: 'laboratory',
  field: 'x',
  hash: 'x',
  programme: 'digital-economy-2023',
};
const PREFIX: Readonly<Record<string, string>> = {
  application: 'app',
  round: 'rnd',
  organisation: 'org',
  office: 'off',
  person: 'per',
  recommender: 'rec',
  expert: 'exp',
  review: 'rev',
  notice: 'ntc',
  objection: 'obj',
  finding: 'fnd',
  announcement: 'ann',
  platform: 'plt',
  partnership: 'ptn',
  extension: 'ext',
  attachment: 'att',
  measure: 'mea',
};

describe('who may send what', () => {
  const names = (Object.keys(REQUESTS) as RequestName[]).filter((name) => name in HANDLERS);
  const roles = [
    'nobody',
    'applicant.approver',
    'recommender.clerk',
    'recommender.approver',
    'authority.clerk',
    'authority.approver',
    'expert',
    'system-administrator',
    'security-administrator',
    'auditor',
  ];

  test.each(names)('%s', async (name) => {
    const shape: RequestShape = REQUESTS[name];
    const path = shape.path.replace(
      /:([A-Za-z]+)/g,
      (_, part: string) => SAMPLE[part] ?? `${PREFIX[part]}_zzzzzzzzzz`,
    );
    for (const role of roles) {
      if (name === 'sign-out') continue;
      const visitor = role === 'nobody' ? new Visitor(open.app) : who(role);
      // A body that fits nothing: whoever passes the door is told of that, or of the thing that is not there.
      const reply = await visitor.ask(
        shape.method,
        path,
        shape.method === 'GET' || shape.body === 'none' ? {} : { body: { nothing: 1 } },
      );
      expect([role, whatHappened(reply)]).toEqual([role, expected(shape, role)]);
    }
  });

  function whatHappened({
    status,
    json,
  }: {
    readonly status: number;
    readonly json: Record<string, unknown>;
  }): string {
    if (status === 401 && json['kind'] === 'not-signed-in') return 'sign in first';
    return json['kind'] === 'not-your-office' ? 'not your office' : 'let in';
  }

  function expected({ audience }: RequestShape, role: string): string {
    if (audience === 'anyone') return 'let in';
    if (role === 'nobody') return 'sign in first';
    if (audience === 'signed-in') return 'let in';
    const [part = ''] = role.split('.');
    // Whoever applies may be somebody's partner, and host of what was designated.
    const also =
      part === 'applicant'
        ? ['partner', 'host'].flatMap((other) => [role.replace('applicant', other), other])
        : [];
    return [role, part, ...also].some((hand) => (audience as readonly string[]).includes(hand))
      ? 'let in'
      : 'not your office';
  }
});

describe('what is not yours', () => {
  test('is not there: another organisation is answered like one that does not exist', async () => {
    const round = await openRound(open.app, who('authority.clerk'), who('authority.approver'));
    expect(round).toMatch(/^rnd_/);
    const [own] = await open.house.desk.shelf.where('organisation', { state: 'active' });
    const other = await who('expert').ask('GET', `/api/v1/organisations/${own?.id}`);
    const none = await who('expert').ask('GET', '/api/v1/organisations/org_zzzzzzzzzz');
    const { reference: _one, ...told } = other.json;
    const { reference: _other, ...toldOfNone } = none.json;
    expect(other.status).toBe(404);
    expect(told).toEqual(toldOfNone);
    expect((await who('applicant.approver').ask('GET', `/api/v1/organisations/${own?.id}`)).status).toBe(200);
  });
});

describe('the API says of itself', () => {
  const api = openApi('1') as {
    readonly paths: Record<
      string,
      Record<string, { operationId: string; parameters: { name: string; in: string; required: boolean }[] }>
    >;
  };

  test('every refusal kind has a status', () => {
    expect(Object.keys(STATUS).sort()).toEqual([...REFUSAL_KINDS].sort());
  });

  test('every request once, with every parameter of its path declared, and references that lead somewhere', () => {
    const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, ...operation })),
    );
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(REQUESTS).sort());
    for (const { path, parameters } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(
        parameters
          .filter((one) => one.in === 'path')
          .map(({ name }) => name)
          .sort(),
      ).toEqual(inPath);
      expect(parameters.filter((one) => one.in === 'path' && !one.required)).toEqual([]);
      expect(new Set(parameters.map((one) => `${one.in} ${one.name}`)).size).toBe(parameters.length);
    }
    const references = [...JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    expect(new Set(references)).toEqual(new Set(['#/components/schemas/Problem']));
  });
});
