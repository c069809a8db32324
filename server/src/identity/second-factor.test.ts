import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { appoint, PASSWORD, setUp, signedIn } from '../testing/people.ts';
import { Visitor } from '../testing/visitor.ts';
import { codeOf, stepAt } from './totp.ts';

let open: TestHouse;
let ahead = 0;

beforeAll(async () => {
  open = await openTestHouse({}, { wall: () => Date.now() + ahead });
  await setUp(open.app);
});
afterAll(() => open.close());
// A code is taken once: tests go on by a minute at a time.
const nextMinute = () => {
  ahead += 60_000;
};
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator does with the key it was given. */
function codeNow(key: string): string {
  const bits = [...key].map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  return codeOf(bytes, stepAt(open.house.clock.real()));
}

async function enrol(visitor: Visitor) {
  const begun = await visitor.ask('POST', '/api/v1/session/second-factor', { body: { password: PASSWORD } });
  const key = String(begun.json['secret']);
  const confirmed = await visitor.ask('PUT', '/api/v1/session/second-factor', {
    body: { code: codeNow(key) },
  });
  expect(confirmed.status).toBe(200);
  return { key, recovery: confirmed.json['recoveryCodes'] as string[] };
}

async function someone(account: string): Promise<Visitor> {
  const system = await signedIn(open.app, 'system');
  await system.ask('POST', '/api/v1/people', {
    body: { account, name: `示例${account}`, email: `${account}@example.cn`, phone: '', password: PASSWORD },
  });
  return signedIn(open.app, account);
}

async function signIn(account: string, code?: string): Promise<{ visitor: Visitor; kind: unknown }> {
  const visitor = new Visitor(open.app);
  const body = { account, password: PASSWORD, ...(code === undefined ? {} : { code }) };
  const { status, json } = await visitor.ask('POST', '/api/v1/session', { body });
  return { visitor, kind: status === 200 ? 'in' : json['kind'] };
}

describe('a second factor (RFC 6238)', () => {
  test('is set up with the password again, shown to work, and asked for from then on; each code counts once', async () => {
    const visitor = await someone('two-steps');
    const elsewhere = await signedIn(open.app, 'two-steps');
    const wrong = await visitor.ask('POST', '/api/v1/session/second-factor', {
      body: { password: 'not the password' },
    });
    expect(wrong.json).toMatchObject({ kind: 'value-not-allowed', fields: [{ fault: 'password-wrong' }] });
    await visitor.ask('POST', '/api/v1/session/second-factor', { body: { password: PASSWORD } });
    // Begun and not confirmed, it is asked of nobody.
    expect((await signIn('two-steps')).kind).toBe('in');

    const { key, recovery } = await enrol(visitor);
    expect(recovery).toHaveLength(10);
    expect((await visitor.ask('GET', '/api/v1/session')).json['secondFactor']).toBe('passed');
    expect((await elsewhere.ask('GET', '/api/v1/session')).json['person']).toBeNull();

    expect((await signIn('two-steps')).kind).toBe('code-needed');
    expect((await signIn('two-steps', codeNow(key))).kind).toBe('code-wrong');
    nextMinute();
    const code = codeNow(key);
    expect((await signIn('two-steps', ` ${code.slice(0, 3)} ${code.slice(3)}`)).kind).toBe('in');
    expect((await signIn('two-steps', code)).kind).toBe('code-wrong');
  });

  test('of two sign-ins with one code at once, one is let in', async () => {
    const { key } = await enrol(await someone('at-once'));
    nextMinute();
    const code = codeNow(key);
    const kinds = await Promise.all([1, 2, 3].map(async () => (await signIn('at-once', code)).kind));
    expect(kinds.filter((kind) => kind === 'in')).toHaveLength(1);
  });

  test('a recovery code lets in once, and its holder is written to', async () => {
    const { recovery } = await enrol(await someone('no-phone'));
    const typed = recovery[3]?.toLowerCase().replaceAll('-', ' ');
    const first = await signIn('no-phone', typed);
    expect(first.kind).toBe('in');
    expect((await signIn('no-phone', typed)).kind).toBe('code-wrong');
    const seen = await first.visitor.ask('GET', '/api/v1/session/second-factor');
    expect(seen.json['codesLeft']).toBe(9);
    const letters = await open.store.outbox.claim(100, 1, open.house.clock.now());
    expect(letters).toContainEqual(
      expect.objectContaining({ topic: 'recovery-code-used', values: { left: '9' } }),
    );
  });

  test('wrong codes lock the account as wrong passwords do, and a right one does not open the lock', async () => {
    const { key } = await enrol(await someone('guessed'));
    nextMinute();
    const kinds: unknown[] = [];
    for (let guess = 0; guess < 5; guess += 1) kinds.push((await signIn('guessed', 'AAAAAAAAAAAAAAAA')).kind);
    expect(kinds).toEqual([...Array(4).fill('code-wrong'), 'account-locked']);
    expect((await signIn('guessed', codeNow(key))).kind).toBe('account-locked');
  });

  test('lies closed in the database: neither the key nor a recovery code can be read there, nor used for another person', async () => {
    const { key, recovery } = await enrol(await someone('at-rest'));
    const [person] = await open.house.desk.shelf.where('person', { account: 'at-rest' });
    const [other] = await open.house.desk.shelf.where('person', { account: 'two-steps' });
    if (person === undefined || other === undefined) throw new Error('people missing');
    const kept = await open.store.secondFactors.find(person.id);
    const opened = await open.house.sealing.unseal(`second-factor ${person.id}`, kept?.sealed ?? '');
    expect(opened).toHaveLength(20);
    expect(Buffer.from(kept?.sealed ?? '', 'base64url').includes(Buffer.from(opened ?? []))).toBe(false);
    expect(kept?.sealed).not.toContain(key);
    await expect(
      open.house.sealing.unseal(`second-factor ${other.id}`, kept?.sealed ?? ''),
    ).rejects.toThrow();
    expect(
      await open.store.secondFactors.takeCode(person.id, recovery[0] ?? '', open.house.clock.real()),
    ).toBe(false);
  });
});

describe('a role that asks for a second factor', () => {
  test('is not acted in without one: nothing of the office is seen before it is set up', async () => {
    const programme = 'digital-economy-2023';
    const clerk = await appoint(open.app, 'asked', 'authority-clerk', { kind: 'authority', programme });
    const security = await signedIn(open.app, 'security');
    const set = (version: number, body: object = {}) =>
      security.ask('PUT', '/api/v1/sign-in-rule', {
        body: { version, secondFactor: ['authority-clerk'], reason: '示例制度第三条', ...body },
      });
    expect((await clerk.ask('PUT', '/api/v1/sign-in-rule', { body: {} })).json['kind']).toBe(
      'not-your-office',
    );
    expect((await set(1)).json['kind']).toBe('moved-on');
    expect((await set(0)).json).toMatchObject({ version: 1 });
    expect((await set(0)).json['kind']).toBe('moved-on');

    expect((await clerk.ask('GET', '/api/v1/session')).json['secondFactor']).toBe('missing');
    for (const [method, path] of [
      ['GET', '/api/v1/experts'],
      ['POST', '/api/v1/rounds'],
    ] as const) {
      const reply = await clerk.ask(method, path, method === 'POST' ? { body: {} } : {});
      expect(reply.json).toMatchObject({ status: 403, kind: 'factor-missing' });
    }
    // What anyone signed in may ask for ends at the office too.
    expect((await clerk.ask('GET', '/api/v1/tasks')).json['rows']).toEqual([]);
    const { key } = await enrol(clerk);
    expect((await clerk.ask('GET', '/api/v1/experts')).status).toBe(200);
    const removal = (code: string) =>
      clerk.ask('POST', '/api/v1/session/second-factor/removal', { body: { code } });
    nextMinute();
    expect((await removal(codeNow(key))).json).toMatchObject({ evidence: { why: 'factor-asked-for' } });

    const facts = await open.store.queries.listFacts(
      { act: 'set-sign-in-rule', subject: undefined },
      { limit: 5 },
    );
    expect(facts.rows.map(({ fact }) => fact.subject.kind)).toEqual(['signInRule']);
    const rule = await security.ask('GET', '/api/v1/sign-in-rule');
    expect(rule.json['holders']).toContainEqual({ role: 'authority-clerk', people: 1, secured: 1 });

    expect((await set(1, { secondFactor: [] })).json).toMatchObject({ version: 2 });
    expect((await removal(codeNow(key))).status).toBe(200);
    expect((await signIn('asked')).kind).toBe('in');
  });
});

describe('an administrator resets the second factor of somebody who lost the device', () => {
  test('with a reason: sessions end, the person is written to, and the ledger says it without a name', async () => {
    const visitor = await someone('lost-it');
    await enrol(visitor);
    const system = await signedIn(open.app, 'system');
    const [person] = await open.house.desk.shelf.where('person', { account: 'lost-it' });
    const path = `/api/v1/people/${person?.id}/second-factor/reset`;
    const reset = (body: object) => system.ask('POST', path, { body });
    expect((await reset({ version: person?.version, reason: '' })).json['kind']).toBe('malformed');
    expect((await reset({ version: person?.version, reason: '本人当面申请' })).status).toBe(200);
    expect((await reset({ version: (person?.version ?? 0) + 1, reason: '本人当面申请' })).json['kind']).toBe(
      'wrong-state',
    );
    expect((await visitor.ask('GET', '/api/v1/session')).json['person']).toBeNull();
    expect((await signIn('lost-it')).kind).toBe('in');
    const letters = await open.store.outbox.claim(100, 1, open.house.clock.now());
    expect(letters.filter(({ topic }) => topic === 'second-factor-reset')).toMatchObject([
      { to: { person: person?.id }, values: { reason: '本人当面申请' } },
    ]);
    const facts = await open.store.queries.listFacts(
      { act: 'reset-second-factor', subject: undefined },
      { limit: 5 },
    );
    expect(facts.rows).toHaveLength(1);
  });
});
