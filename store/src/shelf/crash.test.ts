import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../embedded/start.ts';
import { openStore } from '../open-store.ts';
import { aChange, aPerson, NOW } from '../testing/made-up.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qichuang-crash-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

function postmasterOf(dataDir: string): number {
  const lock = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('postmaster.pid'),
  );
  if (lock === undefined) throw new Error('no server runs there');
  return Number(readFileSync(join(dataDir, lock), 'utf8').split('\n')[0]);
}

describe('a server killed while changes are written', () => {
  test('has each change whole or not at all, and every one it said was written', {
    timeout: 90_000,
  }, async () => {
    const dataDir = join(folder, 'data');
    const server = await startEmbeddedPostgres({ dataDir, durable: true });
    const store = await openStore({ url: server.url, poolSize: 8 });

    const attempted: string[] = [];
    const acknowledged: string[] = [];
    let running = true;
    const writers = Array.from({ length: 8 }, async () => {
      while (running) {
        const person = aPerson();
        attempted.push(person.id);
        const change = aChange([{ kind: 'person', previous: null, next: person }], {
          request: { key: person.id, by: person.id, digest: 'd' },
          facts: [
            {
              act: 'add-person',
              at: NOW,
              office: null,
              subject: { kind: 'person', id: person.id },
              from: null,
              to: 'active',
              clause: 'default',
              digest: 'd',
            },
          ],
          messages: [{ topic: 'welcome', to: { person: person.id }, values: {} }],
        });
        const outcome = await store.shelf.commit(change).catch(() => undefined);
        if (outcome === undefined) return;
        acknowledged.push(person.id);
      }
    });
    while (acknowledged.length < 60) await pause(10);
    process.kill(postmasterOf(dataDir), 'SIGKILL');
    await Promise.all(writers);
    running = false;
    await store.close();
    await server.stop();

    const again = await startEmbeddedPostgres({ dataDir, durable: true });
    const pool = new Pool({ connectionString: again.url, max: 1 });
    try {
      const ids = async (sql: string) =>
        (await pool.query<{ id: string }>(sql)).rows.map(({ id }) => id).toSorted();
      const people = await ids('select id from person');
      expect(await ids('select subject_id as id from fact')).toEqual(people);
      expect(await ids('select key as id from answer')).toEqual(people);
      expect(await ids(`select "to"->>'person' as id from outbox`)).toEqual(people);
      expect(await ids('select id from search_gram')).toEqual(people);
      expect(acknowledged.filter((id) => !people.includes(id))).toEqual([]);
      expect(people.filter((id) => !attempted.includes(id))).toEqual([]);
      expect(attempted.length).toBeGreaterThan(acknowledged.length);
    } finally {
      await pool.end();
      await again.stop();
    }
  });
});
