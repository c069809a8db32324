import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { PASSWORD, setUp, signedIn } from '../testing/people.ts';
import { Visitor } from '../testing/visitor.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openTestHouse();
});
afterAll(() => open.close());

describe('the first run', () => {
  test('is asked for while nobody has an account, and refused afterwards', async () => {
    const visitor = new Visitor(open.app);
    expect((await visitor.ask('GET', '/api/v1/session')).json).toMatchObject({
      firstRun: true,
      person: null,
    });
    await setUp(open.app);
    expect((await visitor.ask('GET', '/api/v1/session')).json).toMatchObject({ firstRun: false });
    await expect(setUp(open.app)).rejects.toThrow('already-exists');
  });
});

describe('signing in', () => {
  test('gives a cookie that scripts cannot read, and the store keeps only its hash', async () => {
    const visitor = new Visitor(open.app);
    const reply = await visitor.ask('POST', '/api/v1/session', {
      body: { account: 'SYSTEM', password: PASSWORD },
    });
    expect(reply.json).toMatchObject({ person: { account: 'system' }, demo: false });
    const [cookie = ''] = reply.headers.getSetCookie();
    expect(cookie).toMatch(/^qichuang=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = cookie.slice('qichuang='.length, 'qichuang='.length + 43);
    expect(await open.store.sessions.find(token, open.house.clock.real(), 1e9)).toBeUndefined();
    expect((await visitor.ask('GET', '/api/v1/session')).json['acting']).toMatch(/^off_/);
  });

  test('over https the cookie is bound to the host', async () => {
    const secure = await openTestHouse({ PUBLIC_URL: 'https://qichuang.example.cn' });
    await setUp(secure.app);
    const reply = await new Visitor(secure.app).ask('POST', '/api/v1/session', {
      body: { account: 'system', password: PASSWORD },
    });
    expect(reply.headers.getSetCookie()[0]).toMatch(/^__Host-qichuang=.*; Secure$/);
    await secure.close();
  });

  test('with an unknown account and with a wrong password is answered alike, lock and all', async () => {
    const ask = (account: string) =>
      new Visitor(open.app).ask('POST', '/api/v1/session', {
        body: { account, password: 'wrong wrong wrong' },
      });
    const kinds = { holder: [] as unknown[], stranger: [] as unknown[] };
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      kinds.holder.push((await ask('auditor')).json['kind']);
      kinds.stranger.push((await ask('nobody')).json['kind']);
    }
    expect(kinds.holder).toEqual([...Array(4).fill('wrong-credentials'), 'account-locked', 'account-locked']);
    expect(kinds.stranger).toEqual(kinds.holder);
    await expect(signedIn(open.app, 'auditor')).rejects.toThrow('account-locked');
  });

  test('signing out ends the session on the server, not only in the browser', async () => {
    const visitor = await signedIn(open.app, 'system');
    const { cookie } = visitor;
    await visitor.ask('DELETE', '/api/v1/session');
    const reply = await new Visitor(open.app).ask('GET', '/api/v1/session', { headers: { cookie } });
    expect(reply.json['person']).toBeNull();
  });

  test('changing the password ends every other session', async () => {
    const one = await signedIn(open.app, 'security');
    const other = await signedIn(open.app, 'security');
    const weak = await one.ask('PUT', '/api/v1/session/password', {
      body: { current: PASSWORD, next: 'my security word' },
    });
    expect(weak.json).toMatchObject({ kind: 'value-not-allowed', fields: [{ fault: 'password-account' }] });
    const next = '另一个示例口令-Made-up-8';
    expect(
      (await one.ask('PUT', '/api/v1/session/password', { body: { current: PASSWORD, next } })).status,
    ).toBe(200);
    expect((await one.ask('GET', '/api/v1/session')).json['person']).not.toBeNull();
    expect((await other.ask('GET', '/api/v1/session')).json['person']).toBeNull();
  });

  test('a closed account is out at once', async () => {
    const system = await signedIn(open.app, 'system');
    const opened = await system.ask('POST', '/api/v1/people', {
      body: {
        account: 'leaving',
        name: '示例丙',
        email: 'leaving@example.cn',
        phone: '',
        password: PASSWORD,
      },
    });
    const leaving = await signedIn(open.app, 'leaving');
    await system.ask('PUT', `/api/v1/people/${opened.json['id']}/state`, {
      body: { version: 1, state: 'disabled' },
    });
    expect((await leaving.ask('GET', '/api/v1/session')).json['person']).toBeNull();
    await expect(signedIn(open.app, 'leaving')).rejects.toThrow('wrong-credentials');
  });
});

describe('a request another site makes a browser send', () => {
  test.each([
    { headers: { origin: 'https://elsewhere.example' }, status: 403 },
    { headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
    { headers: { 'sec-fetch-site': 'same-site' }, status: 403 },
    { headers: { origin: 'null' }, status: 403 },
    { headers: { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, status: 200 },
    { headers: {}, status: 200 },
  ])('$headers is answered $status', async ({ headers, status }) => {
    const reply = await new Visitor(open.app).ask('PUT', '/api/v1/session/language', {
      body: { language: 'en' },
      headers: headers as Record<string, string>,
    });
    expect(reply.status).toBe(status);
  });
});
