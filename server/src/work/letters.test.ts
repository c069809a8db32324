import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { TOPICS, type Topic } from '@qichuang/domain';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localhostCertificate } from '../testing/localhost-certificate.ts';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';
import { appoint, setUp, signedIn } from '../testing/people.ts';
import type { Visitor } from '../testing/visitor.ts';
import { deliver as deliverWhatWaits } from './deliver.ts';
import type { Transport } from './send-letters.ts';
import { smtpTransport } from './smtp.ts';

const CERTIFICATE = localhostCertificate();
const PROGRAMME = 'digital-economy-2023';

interface Received {
  readonly to: readonly string[];
  readonly secure: boolean;
  readonly user: string;
  readonly text: string;
}

let open: TestHouse;
let system: Visitor;
let clerk: Visitor;
const received: Received[] = [];
/** What the server says to each recipient, by address; whoever is not named is taken. */
const answers = new Map<string, { readonly code: number; readonly says: string }>();
const servers: SMTPServer[] = [];

/** A real mail server on loopback. */
async function openMailServer({ tls }: { readonly tls: boolean }): Promise<number> {
  const server = new SMTPServer({
    key: CERTIFICATE.key,
    cert: CERTIFICATE.certificate,
    ...(tls ? {} : { disabledCommands: ['STARTTLS'], authOptional: true }),
    allowInsecureAuth: !tls,
    onAuth: ({ username, password }, _, done) =>
      password === 'geheim' ? done(null, { user: username }) : done(new Error('no such login')),
    onRcptTo: ({ address }, _, done) => {
      const no = answers.get(address);
      done(no === undefined ? null : Object.assign(new Error(no.says), { responseCode: no.code }));
    },
    onData: (stream, { envelope, secure, user }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ to, secure, user: String(user), text: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.server.address() as AddressInfo).port;
}

let send: Transport;

beforeAll(async () => {
  const port = await openMailServer({ tls: true });
  open = await openTestHouse({
    PUBLIC_URL: 'https://platforms.example',
    SMTP_URL: `smtp://post:geheim@localhost:${port}`,
    MAIL_FROM: '齐创示例 <noreply@example.cn>',
  });
  send = smtpTransport(open.house.settings.smtpUrl as URL, open.house.settings, CERTIFICATE.certificate);
  await setUp(open.app);
  const unit = { kind: 'authority', programme: PROGRAMME };
  clerk = await appoint(open.app, 'clerk-one', 'authority-clerk', unit);
  await appoint(open.app, 'clerk-two', 'authority-approver', unit);
  system = await signedIn(open.app, 'system');
});
afterAll(async () => {
  await open.close();
  for (const server of servers) await new Promise<void>((closed) => server.close(() => closed()));
});

async function write(topic: string, values: Record<string, string>): Promise<void> {
  await open.store.shelf.commit({
    writes: [],
    facts: [],
    // The outbox keeps what a newer version of an act may write about.
    messages: [{ topic: topic as Topic, to: { programme: PROGRAMME }, values }],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: randomUUID(), by: 'test', digest: 'd' },
    answer: null,
  });
}

async function deliver(by: Transport = send): Promise<readonly Received[]> {
  received.length = 0;
  await deliverWhatWaits(open.house, by);
  return received.toSorted((one, other) => (String(one.to) < String(other.to) ? -1 : 1));
}

/** What was put off is due within seconds, by the database's own clock. */
async function deliverPutOff(by: Transport = send): Promise<readonly Received[]> {
  const all: Received[] = [];
  for (let look = 0; look < 40 && (await open.store.letters.counts()).waiting > 0; look += 1) {
    all.push(...(await deliver(by)));
    await new Promise((later) => setTimeout(later, 250));
  }
  return all;
}

const body = (text: string) =>
  Buffer.from(
    text
      .split(/\r?\n\r?\n/)
      .slice(1)
      .join('\n'),
    'base64',
  ).toString('utf8');
const list = async (query = '') => (await system.ask('GET', `/api/v1/letters${query}`)).json;
const rowsOf = (json: Record<string, unknown>) => json['rows'] as Record<string, unknown>[];

describe('letters by a mail server (RFC 5321)', () => {
  test('go to each by themselves, over TLS and with the login, in both languages, once', async () => {
    await write('measure-running', { platform: '虚构平台', kind: 'rectification', dueOn: '2026-07-12' });
    const letters = await deliver();
    expect(letters.map(({ to }) => to)).toEqual([['clerk-one@example.cn'], ['clerk-two@example.cn']]);
    expect(letters.every(({ secure, user }) => secure && user === 'post')).toBe(true);
    const [first] = letters;
    expect(first?.text).toMatch(/^Message-ID: <letter-\d+@platforms\.example>\r?$/im);
    expect(first?.text).toMatch(/^Auto-Submitted: auto-generated\r?$/im);
    expect(first?.text).toMatch(
      /^List-Unsubscribe: <https:\/\/platforms\.example\/app\/account\/letters>\r?$/im,
    );
    expect(first?.text).not.toContain('clerk-two');
    expect(body(first?.text ?? '')).toContain('请于 2026-07-12 前完成并提交整改报告');
    expect(body(first?.text ?? '')).toContain('Please sign in: https://platforms.example/');
    expect(await deliver()).toEqual([]);
  });

  test('refused for good is given up and shown, refused for now is tried again; both can be', async () => {
    answers.set('clerk-one@example.cn', { code: 550, says: 'no such mailbox' });
    answers.set('clerk-two@example.cn', { code: 451, says: 'come back later' });
    await write('list-to-confirm', {});
    expect(await deliver()).toEqual([]);
    const dead = rowsOf(await list('?state=dead'));
    expect(dead).toMatchObject([
      { email: 'clerk-one@example.cn', attempts: 1, settledAt: expect.any(String) },
    ]);
    expect(dead[0]?.['lastError']).toContain('no such mailbox');
    expect(rowsOf(await list('?state=waiting'))).toMatchObject([{ email: 'clerk-two@example.cn' }]);
    answers.clear();
    expect((await system.ask('POST', `/api/v1/letters/${dead[0]?.['id']}/retry`)).status).toBe(200);
    expect((await deliverPutOff()).flatMap(({ to }) => to).toSorted()).toEqual([
      'clerk-one@example.cn',
      'clerk-two@example.cn',
    ]);
    expect(await list()).toMatchObject({ transport: 'smtp', counts: { waiting: 0, dead: 0 } });
    expect((await system.ask('POST', `/api/v1/letters/${dead[0]?.['id']}/retry`)).json['kind']).toBe(
      'not-found',
    );
  });

  test('are not handed in where the server offers no TLS, unless the operator says so', async () => {
    const port = await openMailServer({ tls: false });
    await write('list-to-confirm', {});
    const plain = smtpTransport(new URL(`smtp://localhost:${port}`), open.house.settings);
    expect(await deliver(plain)).toEqual([]);
    expect((await list('?state=waiting'))['total']).toBe(2);
    const said = smtpTransport(new URL(`smtp://localhost:${port}?insecure=true`), open.house.settings);
    expect((await deliverPutOff(said)).length).toBe(2);
  });

  test('what this version has no words for stays for a node that has', async () => {
    await write('written-by-a-newer-version', {});
    expect(await deliver()).toEqual([]);
    expect(await open.store.outbox.waiting()).toBe(1);
  });
});

describe('the list of letters', () => {
  test('shows the administrator to whom and on what, never what they say; their reader sees that', async () => {
    const found = await list(`?text=${encodeURIComponent('clerk-one')}&topic=measure-running`);
    expect(found['total']).toBe(1);
    expect(JSON.stringify(found)).not.toContain('虚构平台');
    expect((await clerk.ask('GET', '/api/v1/letters')).json['kind']).toBe('not-your-office');
    const own = rowsOf((await clerk.ask('GET', '/api/v1/session/letters')).json);
    expect(own.some(({ text }) => String(text).includes('虚构平台'))).toBe(true);
    expect(rowsOf((await system.ask('GET', '/api/v1/session/letters')).json)).toEqual([]);
  });
});

describe('doing without letters', () => {
  test('is for those that may be; decisions and time limits reach everyone', async () => {
    const choose = (refused: string[]) =>
      clerk.ask('PUT', '/api/v1/session/mail-choice', { body: { refused } });
    expect((await choose(['measure-running'])).json).toMatchObject({
      evidence: { why: 'mail-not-optional' },
    });
    expect((await choose(['application-arrived', 'filing-arrived'])).status).toBe(200);
    expect((await choose(['application-arrived'])).status).toBe(200);
    expect((await clerk.ask('GET', '/api/v1/session/mail-choice')).json['refused']).toEqual([
      'application-arrived',
    ]);
    await write('application-arrived', { receipt: 'R1', name: '示例' });
    await write('filing-arrived', { receipt: 'R2', kind: 'rectification', platform: '示例' });
    const letters = await deliver();
    expect(letters.flatMap(({ to }) => to).toSorted()).toEqual([
      'clerk-one@example.cn',
      'clerk-two@example.cn',
      'clerk-two@example.cn',
    ]);
    expect(rowsOf(await list('?state=declined'))).toMatchObject([
      { email: 'clerk-one@example.cn', topic: 'application-arrived' },
    ]);
  });
});

describe('words of letters', () => {
  const words = {
    subject: { zh: '名单待办', en: 'A list' },
    lines: [{ zh: '共 {count} 项。', en: '{count} in all.' }],
  };
  const set = (body: object, who = system) => who.ask('PUT', '/api/v1/mail-texts/list-arrived', { body });

  test('are the administrator’s own once set, and the product’s again', async () => {
    expect((await set({ version: 0, words }, clerk)).json['kind']).toBe('not-your-office');
    expect(
      (await set({ version: 0, words: { ...words, subject: { zh: '{name}', en: 'x' } } })).json,
    ).toMatchObject({
      evidence: { why: 'mail-place' },
    });
    expect((await set({ version: 0, words })).json).toMatchObject({ version: 1, state: 'own' });
    expect((await set({ version: 0, words })).json['kind']).toBe('moved-on');
    await write('list-arrived', { count: '12' });
    expect(body((await deliver())[0]?.text ?? '')).toMatch(/^名单待办\n共 12 项。/);
    expect((await set({ version: 1, words: null })).json).toMatchObject({ version: 2, state: 'default' });
    await write('list-arrived', { count: '12' });
    expect(body((await deliver())[0]?.text ?? '')).toContain('共 12 项，待形式审查');
    const facts = await open.store.queries.listFacts(
      { act: 'set-mail-text', subject: undefined },
      { limit: 5 },
    );
    expect(facts.rows.map(({ fact }) => fact.to)).toEqual(['default', 'own']);
  });

  test('are tried on oneself, on every topic, with made-up values', async () => {
    for (const topic of Object.keys(TOPICS).slice(0, 6)) {
      const reply = await system.ask('POST', `/api/v1/mail-texts/${topic}/trial`, { body: { words: null } });
      expect(reply.json).toEqual({ email: 'system@example.cn' });
    }
    const letters = await deliver();
    expect(letters.map(({ to }) => to)).toEqual(Array(6).fill(['system@example.cn']));
    expect(letters.every(({ text }) => !/[{}]/.test(body(text)))).toBe(true);
  });
});

describe('messages and letters', () => {
  test('take turns: no letter waits for the last message to be written', async () => {
    const { letters, outbox } = open.store;
    const before = await outbox.waiting();
    for (let nth = 0; nth < 60; nth++) await write('voice-raised', { number: String(nth), title: 'x' });
    const waiting: number[] = [];
    await deliverWhatWaits(open.house, async () => {
      waiting.push(await outbox.waiting());
    });
    expect(waiting[0]).toBeGreaterThan(before);
    expect(await outbox.waiting()).toBe(before);
    expect((await letters.counts()).waiting).toBe(0);
  });
});
