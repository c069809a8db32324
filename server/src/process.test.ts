import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { PASSWORD } from './testing/people.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const HOME = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'qichuang-process-'));

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly ended: Promise<number | null>;
  readonly said: () => string;
}

let last: Started | undefined;

afterAll(async () => {
  last?.child.kill('SIGKILL');
  await last?.ended;
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
});

/** The server as anyone starts it: a process of its own with its own database. */
function start(): Promise<Started> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, '--empty'], {
    cwd: HOME,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      REQUESTS_PER_MINUTE: '0',
    },
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
    });
    let out = '';
    child.stdout?.on('data', (part: Buffer) => {
      out += part.toString();
      const ready = /^ready (http:\/\/\S+)$/m.exec(out);
      if (ready === null) return;
      last = { child, url: ready[1] ?? '', ended, said: () => said };
      resolve(last);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}

function send(url: string, path: string, body: unknown, cookie = '') {
  return fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie },
    body: JSON.stringify(body),
  });
}

const administrator = (account: string) => ({
  account,
  name: '示例',
  email: `${account}@example.cn`,
  password: PASSWORD,
});

const account = (name: string) => ({
  account: name,
  name: '示例',
  email: 'a@example.cn',
  phone: '',
  password: PASSWORD,
});

async function signIn(url: string): Promise<string> {
  const answer = await send(url, '/api/v1/session', { account: 'system', password: PASSWORD });
  return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}

describe('the server as a process', { timeout: 180_000 }, () => {
  const acknowledged: string[] = [];

  test('killed in the middle of acts, it comes back with every act it had acknowledged', async () => {
    const first = await start();
    const names = {
      system: administrator('system'),
      security: administrator('security'),
      auditor: administrator('auditor'),
    };
    expect((await send(first.url, '/api/v1/first-run', names)).status).toBe(200);
    const cookie = await signIn(first.url);
    const sending = Array.from({ length: 30 }, async (_, index) => {
      const name = `person-${index}`;
      const answer = await send(first.url, '/api/v1/people', account(name), cookie).catch(() => undefined);
      if (answer?.status === 200) acknowledged.push(name);
      if (acknowledged.length === 6) first.child.kill('SIGKILL');
    });
    await Promise.all(sending);
    await first.ended;
    expect(acknowledged.length).toBeGreaterThanOrEqual(6);
    expect(acknowledged.length).toBeLessThan(30);

    const second = await start();
    const again = await signIn(second.url);
    const answer = await fetch(`${second.url}/api/v1/people?limit=200`, { headers: { cookie: again } });
    const { rows } = (await answer.json()) as { rows: { account: string }[] };
    expect(rows.map((row) => row.account)).toEqual(expect.arrayContaining(acknowledged));
  });

  test('asked to stop, it finishes what it has begun and then ends by itself', async () => {
    const running = last;
    if (running === undefined) throw new Error('not running');
    const cookie = await signIn(running.url);
    const begun = send(running.url, '/api/v1/people', account('last-one'), cookie);
    await new Promise((resolve) => setTimeout(resolve, 15));
    running.child.kill('SIGTERM');
    expect((await begun).status).toBe(200);
    expect(await running.ended).toBe(0);
    expect(running.said()).toContain('"happening":"stopped"');
  });
});
