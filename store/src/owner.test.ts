import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/start.ts';
import { openStore } from './open-store.ts';
import { aChange, aPerson } from './testing/made-up.ts';

let folder: string;
let server: EmbeddedPostgres;

// A server of its own: here nobody has made the application's role yet.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qichuang-owner-'));
  server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), durable: false });
  const client = new Client({ connectionString: server.url });
  // Its server goes away under it in these tests; that must not end the run.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`create role keeper login createrole password 'keeper'`);
  await client.query(`create role worker login password 'worker'`);
  await client.query('create database managed owner keeper');
  await client.end();
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
});

function addressAs(login: string): string {
  const url = new URL(server.url);
  url.username = login;
  url.password = login;
  url.pathname = '/managed';
  return url.href;
}

async function writesAPerson(options: { url: string; adminUrl?: string }): Promise<void> {
  const store = await openStore({ ...options, poolSize: 2 });
  try {
    const change = aChange([{ kind: 'person', previous: null, next: aPerson() }]);
    expect(await store.commitWith(change, {})).toEqual({ outcome: 'written' });
  } finally {
    await store.close();
  }
}

describe('a database on a server that is not ours', () => {
  test('is opened by an owner who is no superuser, by its address alone', async () => {
    await writesAPerson({ url: addressAs('keeper') });
  });

  test('is worked on by a login that owns nothing, where the owner is named beside it', async () => {
    await writesAPerson({ url: addressAs('worker'), adminUrl: addressAs('keeper') });
  });
});

test('a store that is closed has let go of its database: a server stopped next breaks nothing off', async () => {
  const broken: string[] = [];
  const store = await openStore({
    url: addressAs('keeper'),
    poolSize: 10,
    onIdleError: ({ message }) => broken.push(message),
  });
  await Promise.all(Array.from({ length: 10 }, () => store.answers()));
  await store.close();
  await server.stop();
  expect(broken).toEqual([]);
});
