import { setTimeout as pause } from 'node:timers/promises';
import { addMs } from '@qichuang/base';
import type { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../open-store.ts';
import { aChange, NOW } from '../testing/made-up.ts';
import { openTestStore, type TestStore } from '../testing/open-test-store.ts';
import { poolAs } from '../testing/owner-pool.ts';

let store: TestStore;
let otherNode: Store;
let owner: Pool;

beforeAll(async () => {
  store = await openTestStore();
  otherNode = await openStore({ url: store.url, poolSize: 3 });
  owner = poolAs('owner', store.url);
});

afterEach(() => owner.query('delete from outbox'));

afterAll(async () => {
  await owner.end();
  await otherNode.close();
  await store.close();
});

function send(count: number) {
  return store.shelf.commit(
    aChange([], {
      messages: Array.from({ length: count }, (_, index) => ({
        topic: 'list-to-confirm',
        to: { programme: 'digital-economy-2023' },
        values: { index: String(index) },
      })),
    }),
  );
}

async function drain(node: Store): Promise<number[]> {
  const ids: number[] = [];
  for (;;) {
    const claimed = await node.outbox.claim(7, 60_000, NOW);
    if (claimed.length === 0) return ids;
    ids.push(...claimed.map(({ id }) => id));
    await node.outbox.done(claimed.map(({ id }) => id));
  }
}

describe('the outbox', () => {
  test('two workers on two nodes take each message once', async () => {
    await send(300);
    const [one, other] = await Promise.all([drain(store), drain(otherNode)]);
    expect(one.length + other.length).toBe(300);
    expect(new Set([...one, ...other]).size).toBe(300);
    expect(await store.outbox.waiting()).toBe(0);
  });

  test('a message comes as it was written', async () => {
    await send(1);
    expect(await store.outbox.claim(5, 60_000, NOW)).toMatchObject([
      {
        topic: 'list-to-confirm',
        to: { programme: 'digital-economy-2023' },
        values: { index: '0' },
        attempts: 1,
      },
    ]);
    expect(await store.outbox.claim(5, 60_000, NOW)).toEqual([]);
  });

  test('what a worker did not finish comes again when its lease ends', async () => {
    await send(1);
    const [first] = await store.outbox.claim(1, 50, NOW);
    expect(await otherNode.outbox.claim(1, 50, NOW)).toEqual([]);
    await pause(80);
    expect(await otherNode.outbox.claim(1, 60_000, NOW)).toMatchObject([{ id: first?.id, attempts: 2 }]);
  });

  test('what failed waits, twice as long each time', async () => {
    await send(1);
    let at = NOW;
    for (const waitMs of [1_000, 2_000, 4_000]) {
      const [claimed] = await store.outbox.claim(1, 60_000, at);
      await store.outbox.failed(claimed?.id ?? 0, at, 'the post office is closed');
      expect(await store.outbox.claim(1, 60_000, addMs(at, waitMs - 1))).toEqual([]);
      at = addMs(at, waitMs);
    }
    expect(await store.outbox.claim(1, 60_000, at)).toHaveLength(1);
  });

  test('what is written in a change that moved on is not sent', async () => {
    await store.shelf.takeNumber('outbox-test');
    const messages = [{ topic: 'list-to-confirm' as const, to: { programme: 'p' }, values: {} }];
    const change = aChange([], { messages, numbers: [{ series: 'outbox-test', take: 9, count: 1 }] });
    expect(await store.shelf.commit(change)).toBe('moved-on');
    expect(await store.outbox.waiting()).toBe(0);
  });

  test('wakes who listens on another node, and again after the connection broke', async () => {
    let woken = 0;
    const stop = otherNode.outbox.listen(() => {
      woken += 1;
    });
    try {
      await expect.poll(() => woken, { timeout: 5_000 }).toBe(1);
      await send(3);
      await expect.poll(() => woken, { timeout: 5_000 }).toBe(2);
      await owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'qichuang-listen' and datname = current_database()`,
      );
      await expect.poll(() => woken, { timeout: 10_000 }).toBe(3);
      await send(1);
      await expect.poll(() => woken, { timeout: 5_000 }).toBe(4);
    } finally {
      await stop();
    }
  });

  test('forgets what went out long ago', async () => {
    await send(2);
    await drain(store);
    expect(await store.outbox.removeDone(60_000)).toBe(0);
    expect(await store.outbox.removeDone(0)).toBe(2);
  });
});
