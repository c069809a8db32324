import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start.ts';

const PARENT = fileURLToPath(new URL('./fixtures/committing-parent.ts', import.meta.url));

const folders: string[] = [];
const servers: EmbeddedPostgres[] = [];
const parents: ChildProcess[] = [];

afterEach(async () => {
  for (const parent of parents.splice(0)) parent.kill('SIGKILL');
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qichuang-embedded-'));
  folders.push(folder);
  return join(folder, 'data');
}

async function start(dataDir: string, durable = false): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, durable });
  servers.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  // Its server goes away under it in these tests; that must not end the run.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows.map((row) => row.map(String).join('|'));
  } finally {
    await client.end();
  }
}

async function committingParent(dataDir: string, commits: number) {
  const parent = spawn(process.execPath, ['--import', 'tsx', PARENT, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  parents.push(parent);
  const said: string[] = [];
  for await (const line of createInterface({ input: parent.stdout })) {
    said.push(line);
    if (said.length > commits) break;
  }
  return { parent, url: said[0]?.replace('url ', '') ?? '', acknowledged: Number(said.at(-1)) };
}

async function isListening(url: string): Promise<boolean> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function goneWithin(url: string, timeoutMs: number): Promise<boolean> {
  for (const until = Date.now() + timeoutMs; Date.now() < until; await pause(20)) {
    if (!(await isListening(url))) return true;
  }
  return false;
}

describe('the embedded server', () => {
  test('speaks UTF-8 and UTC, sorts by code point, and has ICU for the order people expect', async () => {
    const { url } = await start(newFolder());
    expect(await ask(url, 'show server_encoding')).toEqual(['UTF8']);
    expect(await ask(url, 'show timezone')).toEqual(['UTC']);
    const cities = `unnest(array['威海', '济南', '滨州', '菏泽']) as city`;
    expect(await ask(url, `select city from ${cities} order by city`)).toEqual([
      '威海',
      '济南',
      '滨州',
      '菏泽',
    ]);
    expect(await ask(url, `select city from ${cities} order by city collate "zh-x-icu"`)).toEqual([
      '滨州',
      '菏泽',
      '济南',
      '威海',
    ]);
  });

  test('listens on loopback alone, opens no socket file, and asks for the password', async () => {
    const { url } = await start(newFolder());
    expect(await ask(url, 'show listen_addresses')).toEqual(['127.0.0.1']);
    expect(await ask(url, 'show unix_socket_directories')).toEqual(['']);
    const stranger = new URL(url);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('keeps its password from other accounts of the machine', async () => {
    const dataDir = newFolder();
    await start(dataDir);
    const [cluster = ''] = readdirSync(dataDir);
    expect(statSync(join(dataDir, cluster)).mode & 0o077).toBe(0);
    expect(statSync(join(dataDir, cluster, 'owner-password')).mode & 0o077).toBe(0);
  });

  test('writes to disk before it acknowledges, unless told that nothing is at stake', async () => {
    expect(await ask((await start(newFolder(), true)).url, 'show fsync')).toEqual(['on']);
    expect(await ask((await start(newFolder(), false)).url, 'show fsync')).toEqual(['off']);
  });

  test('keeps its data over a stop and a start', async () => {
    const dataDir = newFolder();
    const first = await start(dataDir);
    await ask(first.url, `create table t as select '齐创' as word`);
    await first.stop();
    expect(await isListening(first.url)).toBe(false);
    expect(await ask((await start(dataDir)).url, 'select word from t')).toEqual(['齐创']);
  });

  test('stopping twice is stopping once', async () => {
    const server = await start(newFolder());
    await server.stop();
    await server.stop();
    expect(await isListening(server.url)).toBe(false);
  });
});

describe('a second start on the same folder', () => {
  test('joins the server that runs there, and its stop leaves that server alone', async () => {
    const dataDir = newFolder();
    const owner = await start(dataDir);
    const guest = await start(dataDir);
    expect(guest.url).toBe(owner.url);
    await guest.stop();
    expect(await ask(owner.url, 'select 1')).toEqual(['1']);
  });

  test('at the very same moment ends in one server for all', async () => {
    const dataDir = newFolder();
    const all = await Promise.all([start(dataDir), start(dataDir), start(dataDir)]);
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    expect(readdirSync(dataDir)).toHaveLength(1);
  });
});

describe('after a crash', () => {
  test('kill -9 of the parent stops the server, and every acknowledged commit is there again', async () => {
    const dataDir = newFolder();
    const { parent, url, acknowledged } = await committingParent(dataDir, 200);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    if (process.platform === 'linux') expect(await goneWithin(url, 5_000)).toBe(true);

    const again = await start(dataDir);
    const [kept] = await ask(again.url, 'select count(*), max(id) from receipt');
    const [count = 0, last = 0] = (kept ?? '').split('|').map(Number);
    expect(acknowledged).toBeGreaterThanOrEqual(200);
    expect(last).toBeGreaterThanOrEqual(acknowledged);
    expect(count).toBe(last);
  });

  test('kill -9 of the server itself loses no acknowledged commit', async () => {
    const dataDir = newFolder();
    const { parent, acknowledged } = await committingParent(dataDir, 100);
    const lock = join(dataDir, readdirSync(dataDir)[0] ?? '', 'data', 'postmaster.pid');
    process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGKILL');
    parent.kill('SIGKILL');
    await once(parent, 'exit');

    const [last] = await ask((await start(dataDir)).url, 'select max(id) from receipt');
    expect(Number(last)).toBeGreaterThanOrEqual(acknowledged);
  });

  test('an initdb cut off half-way is swept away and done anew', async () => {
    const dataDir = newFolder();
    const parent = spawn(process.execPath, ['--import', 'tsx', PARENT, dataDir], { stdio: 'ignore' });
    parents.push(parent);
    while (!unfinished(dataDir).some((name) => existsSync(join(dataDir, name, 'data', 'base'))))
      await pause(2);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(unfinished(dataDir)).toHaveLength(1);

    expect(await ask((await start(dataDir)).url, 'select 1')).toEqual(['1']);
    expect(unfinished(dataDir)).toEqual([]);
  });

  test('a lock file that names a living stranger does not bar the way', async () => {
    const dataDir = newFolder();
    const first = await start(dataDir);
    await first.stop();
    const files = join(dataDir, readdirSync(dataDir)[0] ?? '', 'data');
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
    parents.push(stranger);
    writeFileSync(
      join(files, 'postmaster.pid'),
      `${stranger.pid}\n${files}\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    expect(await ask((await start(dataDir)).url, 'select 1')).toEqual(['1']);
  });
});

test('data of another major version are refused in words, and left as they are', async () => {
  const dataDir = newFolder();
  mkdirSync(join(dataDir, 'pg17'), { recursive: true });
  await expect(start(dataDir)).rejects.toThrow('was written by PostgreSQL 17');
  expect(readdirSync(dataDir)).toEqual(['pg17']);
});

function unfinished(dataDir: string): readonly string[] {
  return existsSync(dataDir) ? readdirSync(dataDir).filter((name) => name.includes('unfinished')) : [];
}
