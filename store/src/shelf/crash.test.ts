import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../embedded/start.ts';
import { openStore } from '../open-store.ts';
import { aChange, aPerson, NOW } from '../testing/made-up.ts';
import { poolAs } from '../testing/owner-pool.ts';

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

/** The postmaster with all it has started, as a power cut would: one backend that lives on may hold a lock others wait for. */
function killWhole(postmaster: number): void {
  const children = existsSync('/proc')
    ? readdirSync('/proc').filter((pid) => parentOf(pid) === postmaster)
    : [];
  process.kill(postmaster, 'SIGKILL');
  for (const pid of children) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself in between.
    }
  }
}

function parentOf(pid: string): number | undefined {
  if (!/^\d+$/.test(pid)) return undefined;
  try {
    // `pid (name) state ppid …`; the name may hold anything, so read from its closing bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

describe('a server killed while changes are written', () => {
  test('has each change whole or not at all, and every one it said was written', {
    timeout: 60_000,
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
          messages: [{ topic: 'list-to-confirm', to: { person: person.id }, values: {} }],
        });
        const outcome = await store.shelf.commit(change).catch(() => undefined);
        if (outcome === undefined) return;
        acknowledged.push(person.id);
      }
    });
    const ended = Promise.all(writers).then(() => 'ended' as const);
    while (acknowledged.length < 60) {
      // Writers that end before anybody killed the server would be waited for in vain.
      if ((await Promise.race([ended, pause(10)])) === 'ended')
        throw new Error('the writers gave up by themselves');
    }
    killWhole(postmasterOf(dataDir));
    await Promise.all(writers);
    running = false;
    await store.close();
    await server.stop();

    const again = await startEmbeddedPostgres({ dataDir, durable: true });
    const pool = poolAs('owner', again.url);
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
