import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { type OwnProvider, openOwnProvider } from '../testing/own-provider.ts';
import { PASSWORD, setUp, signedIn } from '../testing/people.ts';
import { Visitor } from '../testing/visitor.ts';
import { codeOf, stepAt } from './totp.ts';

const PUBLIC = 'http://platforms.example';
const PATH = '/api/v1/session/elsewhere';

let provider: OwnProvider;
let open: TestHouse;

beforeAll(async () => {
  provider = await openOwnProvider(`${PUBLIC}/app/sign-in/answer`);
  open = await openTestHouse({
    PUBLIC_URL: PUBLIC,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.client.id,
    OIDC_CLIENT_SECRET: provider.client.secret,
    OIDC_NAME: '虚构统一门户 | Made-up gate',
  });
  await setUp(open.app);
  const system = await signedIn(open.app, 'system');
  for (const account of ['linked', 'by-admin', 'two-steps']) {
    await system.ask('POST', '/api/v1/people', {
      body: {
        account,
        name: `示例${account}`,
        email: `${account}@example.cn`,
        phone: '',
        password: PASSWORD,
      },
    });
  }
});
afterAll(async () => {
  await open.close();
  await provider.close();
});

async function asked(visitor: Visitor, body: object = {}): Promise<string> {
  const reply = await visitor.ask('POST', PATH, { body: { after: '/', ...body } });
  expect(reply.status).toBe(200);
  return String(reply.json['address']);
}

const finish = (visitor: Visitor, answer?: string, code?: string) =>
  visitor.ask('PUT', PATH, {
    body: { ...(answer === undefined ? {} : { answer }), ...(code === undefined ? {} : { code }) },
  });

async function personOf(account: string) {
  const [person] = await open.house.desk.shelf.where('person', { account });
  if (person === undefined) throw new Error(`nobody is ${account}`);
  return person;
}

describe('single sign-on (OpenID Connect Core 1.0, code with PKCE)', () => {
  test('asks with state, nonce and PKCE; somebody nobody linked is told so, and no account is opened', async () => {
    provider.seat({ subject: 'stranger-1', amr: ['pwd'] });
    const visitor = new Visitor(open.app);
    expect((await visitor.ask('GET', '/api/v1/session')).json['provider']).toEqual({
      zh: '虚构统一门户',
      en: 'Made-up gate',
    });
    const address = new URL(await asked(visitor));
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^.{40,}$/),
      nonce: expect.stringMatching(/^.{40,}$/),
    });
    const before = (await open.house.desk.shelf.where('person', { state: 'active' })).length;
    const answer = await provider.follow(address.href);
    const reply = await finish(visitor, answer);
    expect(reply.json).toMatchObject({ kind: 'not-linked', evidence: { subject: 'stranger-1' } });
    expect((await visitor.ask('GET', '/api/v1/session')).json['person']).toBeNull();
    expect((await open.house.desk.shelf.where('person', { state: 'active' })).length).toBe(before);
    // An answer holds once, and only in the browser that asked.
    expect((await finish(visitor, answer)).json).toMatchObject({ evidence: { why: 'question-over' } });
    expect((await finish(new Visitor(open.app), answer)).json).toMatchObject({ kind: 'provider-failed' });
  });

  test('is linked by its holder after the password, then signs in; signing out ends it over there too', async () => {
    provider.seat({ subject: 'zhang-1', amr: ['pwd'] });
    const own = await signedIn(open.app, 'linked');
    const wrong = await own.ask('POST', PATH, { body: { after: '/account', link: { password: 'not it' } } });
    expect(wrong.json).toMatchObject({ fields: [{ fault: 'password-wrong' }] });
    const back = await provider.follow(await asked(own, { link: { password: PASSWORD } }));
    expect((await finish(own, back)).json).toMatchObject({ outcome: 'linked' });
    expect((await own.ask('GET', '/api/v1/session/outside-identity')).json['subject']).toBe('zhang-1');

    const visitor = new Visitor(open.app);
    const answer = await provider.follow(await asked(visitor, { after: '/rounds' }));
    const reply = await finish(visitor, answer);
    expect(reply.json).toMatchObject({
      outcome: 'signed-in',
      after: '/rounds',
      session: { person: { account: 'linked' }, offices: [], acting: null, outside: true },
    });
    // When it ends, each is asked to come back the way they came.
    expect((await visitor.ask('GET', '/api/v1/session')).json['outside']).toBe(true);
    expect((await own.ask('GET', '/api/v1/session')).json['outside']).toBe(false);
    const left = await visitor.ask('DELETE', '/api/v1/session');
    expect(left.json['elsewhere']).toContain(`${provider.issuer}/session/end?`);
    expect((await (await signedIn(open.app, 'linked')).ask('DELETE', '/api/v1/session')).json).toEqual({
      elsewhere: null,
    });

    // Of two accounts one has the name.
    const other = await signedIn(open.app, 'two-steps');
    const taken = await provider.follow(await asked(other, { link: { password: PASSWORD } }));
    expect((await finish(other, taken)).json).toMatchObject({ evidence: { what: 'outside-identity' } });

    await own.ask('DELETE', '/api/v1/session/outside-identity');
    const again = new Visitor(open.app);
    expect((await finish(again, await provider.follow(await asked(again)))).json['kind']).toBe('not-linked');
  });

  test.each([
    { what: 'another state', change: (query: URLSearchParams) => query.set('state', 'x'.repeat(43)) },
    { what: 'another issuer', change: (query: URLSearchParams) => query.set('iss', 'https://evil.example') },
    { what: 'a code of nobody', change: (query: URLSearchParams) => query.set('code', 'x'.repeat(43)) },
    { what: 'no code', change: (query: URLSearchParams) => query.delete('code') },
  ])('does not believe an answer with $what', async ({ change }) => {
    provider.seat({ subject: 'zhang-2', amr: ['pwd'] });
    const visitor = new Visitor(open.app);
    const query = new URLSearchParams(await provider.follow(await asked(visitor)));
    change(query);
    expect((await finish(visitor, query.toString())).json).toMatchObject({
      kind: 'provider-failed',
      evidence: { why: 'provider-untrue' },
    });
    expect((await visitor.ask('GET', '/api/v1/session')).json['person']).toBeNull();
  });

  test('called off over there, it is told in clear words', async () => {
    provider.seat(null);
    const visitor = new Visitor(open.app);
    const reply = await finish(visitor, await provider.follow(await asked(visitor)));
    expect(reply.json).toMatchObject({ kind: 'provider-failed', evidence: { why: 'provider-denied' } });
  });

  test('an administrator links with a reason, but nobody with the rights of the other two administrators', async () => {
    const system = await signedIn(open.app, 'system');
    const set = async (account: string, body: object = {}) => {
      const { id, version } = await personOf(account);
      return system.ask('PUT', `/api/v1/people/${id}/outside-identity`, {
        body: { version, subject: `${account}-7`, reason: '人事处来函核实', ...body },
      });
    };
    expect((await set('auditor')).json['kind']).toBe('roles-exclude');
    expect((await set('system')).json['kind']).toBe('same-person');
    expect((await set('by-admin')).status).toBe(200);
    expect((await set('two-steps', { subject: 'by-admin-7' })).json['kind']).toBe('already-exists');
    provider.seat({ subject: 'by-admin-7', amr: ['pwd'] });
    const visitor = new Visitor(open.app);
    const reply = await finish(visitor, await provider.follow(await asked(visitor)));
    expect(reply.json).toMatchObject({ outcome: 'signed-in', session: { secondFactor: 'none' } });
    expect((await set('by-admin', { subject: null })).status).toBe(200);
    const again = new Visitor(open.app);
    expect((await finish(again, await provider.follow(await asked(again)))).json['kind']).toBe('not-linked');
  });

  test('does not go round a second factor, unless the provider says it asked for one itself (RFC 8176)', async () => {
    const own = await signedIn(open.app, 'two-steps');
    provider.seat({ subject: 'two-steps-1', amr: ['pwd'] });
    await finish(own, await provider.follow(await asked(own, { link: { password: PASSWORD } })));
    await own.ask('POST', '/api/v1/session/second-factor', { body: { password: PASSWORD } });
    const { id } = await personOf('two-steps');
    const sealed = (await open.store.secondFactors.find(id))?.sealed ?? '';
    const secret = (await open.house.sealing.unseal(`second-factor ${id}`, sealed)) ?? new Uint8Array();
    const code = (later: number) => codeOf(secret, stepAt(open.house.clock.real()) + later);
    await own.ask('PUT', '/api/v1/session/second-factor', { body: { code: code(-1) } });

    const visitor = new Visitor(open.app);
    expect((await finish(visitor, await provider.follow(await asked(visitor)))).json['kind']).toBe(
      'code-needed',
    );
    expect((await visitor.ask('GET', '/api/v1/session')).json['person']).toBeNull();
    expect((await finish(visitor, undefined, 'AAAAAAAAAAAAAAAA')).json['kind']).toBe('code-wrong');
    expect((await finish(visitor, undefined, code(0))).json).toMatchObject({
      session: { person: { account: 'two-steps' }, secondFactor: 'passed' },
    });

    provider.seat({ subject: 'two-steps-1', amr: ['pwd', 'otp', 'mfa'] });
    const strong = new Visitor(open.app);
    expect((await finish(strong, await provider.follow(await asked(strong)))).json).toMatchObject({
      session: { secondFactor: 'passed' },
    });
  });

  test('where nobody answers, the password still does', async () => {
    const { OIDC_ISSUER, ...env } = {
      PUBLIC_URL: PUBLIC,
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'qichuang',
    };
    const alone = await openTestHouse({ ...env, OIDC_ISSUER });
    await setUp(alone.app);
    const reply = await new Visitor(alone.app).ask('POST', PATH, { body: { after: '/' } });
    expect(reply.json).toMatchObject({ evidence: { why: 'provider-unreachable' } });
    await signedIn(alone.app, 'system');
    await alone.close();
  });
});
