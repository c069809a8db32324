import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, addMs, dayIn, mintId, SHANGHAI, sha256, utf8 } from '@qichuang/base';
import { type Notice, parsePersonId } from '@qichuang/domain';
import { openFiles } from '@qichuang/store';
import { pdfOf } from '@qichuang/world';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { openClock } from '../clock.ts';
import { openLog } from '../log/log.ts';
import { openHouse } from '../open-house.ts';
import { publishProgrammes } from '../publish-programmes.ts';
import { readSettings } from '../settings.ts';
import { type Cases, openCases, put } from '../testing/made-up-cases.ts';

let cases: Cases;
let app: Hono;
let folder: string;
let notice: Notice;

beforeAll(async () => {
  cases = await openCases();
  folder = mkdtempSync(join(tmpdir(), 'qichuang-objections-'));
  const log = openLog('silent', { write: () => true });
  const clock = openClock();
  await publishProgrammes(cases.store, clock, log);
  const files = await openFiles({ dir: folder });
  const settings = readSettings({ DATA_DIR: folder, REQUESTS_PER_MINUTE: '0' }, []);
  app = buildApp(await openHouse({ store: cases.store, files, settings, log, clock }));
  const now = clock.now();
  const today = dayIn(now, SHANGHAI);
  const application = cases.of('on_notice');
  const by = parsePersonId(cases.actors.authority.person ?? '');
  if (by === undefined) throw new Error('no authority');
  const handed = { by, at: now };
  notice = {
    id: mintId('ntc', sha256(utf8('a notice that is up'))),
    version: 1,
    state: 'published',
    round: cases.round.id,
    programme: cases.round.programme,
    number: '',
    title: '虚构公示',
    entries: [
      {
        application: application.id,
        category: application.category,
        kind: '',
        name: application.name,
        organisation: '示例单位',
        partners: [],
        recommender: '示例市局',
        city: '3701',
        acceptedReasons: [],
      },
    ],
    startsOn: today,
    days: [today, addDays(today, 1)],
    until: addMs(now, 3_600_000),
    prepared: handed,
    published: handed,
    corrections: [],
  };
  await put(cases.store, [{ kind: 'notice', previous: null, next: notice }]);
});

afterAll(async () => {
  await cases.store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function send(over: Readonly<Record<string, string>> = {}, key = 'page-key-1') {
  const form = new FormData();
  const fields = {
    identity: 'person',
    subject: cases.of('on_notice').id,
    name: '示例公民',
    contact: '0531-80000001',
    grounds: '所列专利不属于该单位。',
    declaresTrue: 'yes',
    requestKey: key,
    ...over,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set(
    'evidence',
    new Blob([new Uint8Array(pdfOf(['evidence']))], { type: 'application/pdf' }),
    '证明.pdf',
  );
  const reply = await app.request(`/notices/${notice.id}/objections`, { method: 'POST', body: form });
  return { status: reply.status, html: await reply.text() };
}

function filed() {
  return cases.store.shelf.where('objection', { notice: notice.id });
}

describe('the public objection form (A3.4, B5.1)', () => {
  test('the same sending twice is filed once and shows the same receipt', async () => {
    const before = (await filed()).length;
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await filed()).toHaveLength(before + 1);
    expect(/YY\d+-\d+/.exec(second.html)?.[0]).toBe(/YY\d+-\d+/.exec(first.html)?.[0]);
  });

  test('another objection from the same open page is one of its own, never swallowed by the first', async () => {
    const before = (await filed()).length;
    await send({ grounds: '名称与他人重复。' }, 'page-key-2');
    await send({ grounds: '场所证明系伪造。' }, 'page-key-2');
    expect((await filed()).map(({ grounds }) => grounds)).toEqual(
      expect.arrayContaining(['名称与他人重复。', '场所证明系伪造。']),
    );
    expect(await filed()).toHaveLength(before + 2);
  });

  test('a text far too long is refused and comes back whole', async () => {
    const grounds = `${'事实'.repeat(6000)}到此为止。`;
    const { status, html } = await send({ grounds }, 'page-key-3');
    expect(status).toBe(400);
    expect(html).toContain('到此为止。');
  });

  test('an anonymous one is told so before it is filed, and nothing typed is lost', async () => {
    const before = (await filed()).length;
    const { status, html } = await send({ name: '', grounds: '未署名的理由。' }, 'page-key-4');
    expect(status).toBe(400);
    expect(html).toContain('未署名的理由。');
    expect(await filed()).toHaveLength(before);
  });

  test('the look-up takes no body larger than its two fields', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const reply = await app.request('/objections/progress', {
      method: 'POST',
      headers,
      body: `number=${'9'.repeat(100_000)}&code=x`,
    });
    expect(reply.status).toBe(413);
  });
});
