import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { MIGRATIONS, migrate } from '../migrate.ts';
import { openStore, type Store } from '../open-store.ts';

export interface TestStore extends Store {
  /** The owner's address of this file's own database. */
  readonly url: string;
}

/**
 * A database of its own for one test file: a copy of a template that is migrated once for every state of the
 * migrations. `close` drops it.
 */
export async function openTestStore(options: { readonly poolSize?: number } = {}): Promise<TestStore> {
  const server = await testServer();
  const name = `qichuang_test_${randomBytes(6).toString('hex')}`;
  await asOwner(server, async (client) => {
    const template = await migratedTemplate(client, server);
    await client.query(`create database ${name} template ${template}`);
  });
  const url = addressOf(server, name);
  const store = await openStore({ url, poolSize: options.poolSize ?? 6 });
  return {
    ...store,
    url,
    close: async () => {
      await store.close();
      await asOwner(server, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      });
    },
  };
}

/** The address the run's global set-up provides; `vitest` is wanted in tests alone, hence not at the top. */
async function testServer(): Promise<string> {
  const { inject } = await import('vitest');
  return inject('databaseUrl');
}

async function migratedTemplate(client: Client, server: string): Promise<string> {
  const name = `qichuang_template_${migrationsDigest()}`;
  // Test files run in several processes: the first makes it, the rest wait.
  await client.query('select pg_advisory_lock(hashtext($1))', [name]);
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const unfinished = `${name}_unfinished`;
      await client.query(`drop database if exists ${unfinished} with (force)`);
      await client.query(`create database ${unfinished}`);
      await migrate(addressOf(server, unfinished));
      await client.query(`alter database ${unfinished} rename to ${name}`);
    }
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [name]);
  }
  return name;
}

function migrationsDigest(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS)
    .filter((one) => one.endsWith('.sql'))
    .sort()) {
    hash.update(file).update(readFileSync(join(MIGRATIONS, file), 'utf8'));
  }
  return hash.digest('hex').slice(0, 12);
}

async function asOwner(server: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: server });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
