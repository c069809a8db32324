import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../open-store.ts';
import { aChange, NOW, newId } from '../testing/made-up.ts';
import { openTestStore, type TestStore } from '../testing/open-test-store.ts';
import { poolAs } from '../testing/owner-pool.ts';
import type { Growth } from './tree.ts';

let store: TestStore;
let otherNode: Store;
let app: Pool;

beforeAll(async () => {
  store = await openTestStore();
  otherNode = await openStore({ url: store.url, poolSize: 3 });
  app = poolAs('app', store.url);
});

afterAll(async () => {
  await app.end();
  await otherNode.close();
  await store.close();
});

const HASH = new Uint8Array(32).fill(7);
const DIGESTS = { sha256: HASH, sm3: HASH };

async function grown(facts: readonly (number | null)[]): Promise<Growth> {
  const { size } = await store.ledger.tree.head();
  return {
    from: size,
    entries: facts.map((fact) => ({ fact, salt: new Uint8Array(16), ...DIGESTS })),
    nodes: [],
    head: { size: size + facts.length, at: NOW, ...DIGESTS },
  };
}

async function putIn(facts: readonly number[]): Promise<void> {
  expect(await store.ledger.tree.grow(await grown(facts))).toBe('written');
}

async function aFact(client: Pool | PoolClient = app): Promise<number> {
  const { rows } = await client.query(
    `insert into fact (leaf, act, at, subject_kind, subject_id, "to", clause, digest)
     values ('\\x7b7d', 'submit', now(), 'application', $1, 'submitted', 'B5.1', 'd') returning seq`,
    [newId('app')],
  );
  return rows[0].seq;
}

async function emptied(): Promise<void> {
  const { facts } = await store.ledger.tree.waiting(0).look(1000);
  if (facts.length > 0) await putIn(facts.map(({ seq }) => seq));
}

beforeEach(emptied);

describe('what is not in the tree yet', () => {
  test('an act’s fact waits until it is put in', async () => {
    const fact = {
      act: 'submit',
      at: NOW,
      office: null,
      subject: { kind: 'application', id: newId('app') },
      from: null,
      to: 'submitted',
      clause: 'B5.1',
      digest: 'd',
    } as const;
    await store.shelf.commit(aChange([], { facts: [fact] }));
    const { facts } = await store.ledger.tree.waiting(0).look(10);
    expect(facts).toHaveLength(1);
    await putIn(facts.map(({ seq }) => seq));
    expect((await store.ledger.tree.waiting(0).look(10)).facts).toEqual([]);
  });

  test('facts come in the order of their numbers, as many as were asked for', async () => {
    const seqs = [await aFact(), await aFact(), await aFact()];
    const waiting = store.ledger.tree.waiting(0);
    expect((await waiting.look(2)).facts.map(({ seq }) => seq)).toEqual(seqs.slice(0, 2));
    await putIn(seqs.slice(0, 2));
    expect((await waiting.look(2)).facts.map(({ seq }) => seq)).toEqual(seqs.slice(2));
  });

  test('a fact whose transaction ends late is not passed over, however far the others went', async () => {
    const waiting = store.ledger.tree.waiting(0);
    const slow = await app.connect();
    await slow.query('begin');
    const low = await aFact(slow);
    try {
      const high = await aFact();
      expect(high).toBeGreaterThan(low);
      for (let round = 0; round < 4; round += 1) {
        const { facts, watermark } = await waiting.look(10);
        expect(watermark).toBeLessThan(low);
        expect(facts.map(({ seq }) => seq)).not.toContain(low);
        if (facts.length > 0) await putIn(facts.map(({ seq }) => seq));
        await aFact();
      }
    } finally {
      await slow.query('commit');
      slow.release();
    }
    const { facts } = await waiting.look(10);
    expect(facts[0]?.seq).toBe(low);
    await putIn(facts.map(({ seq }) => seq));
  });

  test('the watermark moves over numbers nobody can come with any more, gaps of undone acts among them', async () => {
    const undone = await app.connect();
    await undone.query('begin');
    const gap = await aFact(undone);
    await undone.query('rollback');
    undone.release();
    const last = await aFact();
    const waiting = store.ledger.tree.waiting(0);
    const first = await waiting.look(10);
    expect(first.facts.map(({ seq }) => seq)).toEqual([last]);
    expect(first.watermark).toBeLessThan(gap);
    await putIn([last]);
    expect((await waiting.look(10)).watermark).toBe(last);
  });

  test('the watermark never moves over a fact that was seen and not put in', async () => {
    const seq = await aFact();
    const waiting = store.ledger.tree.waiting(0);
    for (let round = 0; round < 4; round += 1) {
      const { facts, watermark } = await waiting.look(10);
      expect(facts.map((one) => one.seq)).toContain(seq);
      expect(watermark).toBeLessThan(seq);
    }
  });
});

describe('growing the tree', () => {
  test('of two that go on from one head, one is written and the other leaves no trace', async () => {
    const [one, other] = [await grown([await aFact()]), await grown([await aFact()])];
    const outcomes = await Promise.all([store.ledger.tree.grow(one), otherNode.ledger.tree.grow(other)]);
    expect(outcomes.toSorted()).toEqual(['moved-on', 'written']);
    const { facts } = await store.ledger.tree.waiting(0).look(10);
    expect(facts).toHaveLength(1);
  });

  test('whoever worked from an older head is refused', async () => {
    const stale = await grown([await aFact()]);
    await putIn([await aFact()]);
    expect(await otherNode.ledger.tree.grow(stale)).toBe('moved-on');
    // Not even with another size, which no other head has.
    const longer = { ...stale, head: { ...stale.head, size: stale.head.size + 50 } };
    expect(await otherNode.ledger.tree.grow(longer)).toBe('moved-on');
  });

  test('a fact has one place', async () => {
    const seq = await aFact();
    await putIn([seq]);
    expect(await store.ledger.tree.grow(await grown([seq]))).toBe('moved-on');
    expect((await store.ledger.entries.placesOf([seq])).size).toBe(1);
  });

  test('a growth that is cut off leaves nothing, and the next one goes on from the same head', async () => {
    const before = await store.ledger.tree.head();
    const seq = await aFact();
    const cut = await app.connect();
    await cut.query('begin');
    await cut.query(
      `insert into ledger_head (size, previous, sha256, sm3, at) values ($1, $2, '\\x00', '\\x00', now())`,
      [before.size + 1, before.size],
    );
    const next = store.ledger.tree.grow(await grown([seq]));
    await pause(100);
    cut.release(true);
    expect(await next).toBe('written');
    expect((await store.ledger.tree.head()).size).toBe(before.size + 1);
  });

  test('hashes of a part of a level come in order, as many as there are', async () => {
    const { size } = await store.ledger.tree.head();
    await putIn([await aFact(), await aFact()]);
    expect(await store.ledger.tree.hashes(0, size, size + 5)).toEqual([DIGESTS, DIGESTS]);
    expect(await store.ledger.tree.hashes(1, 0, 5)).toEqual([]);
  });
});

describe('the lease', () => {
  test('one holds it until the time is over or it is given back', async () => {
    const { tree } = store.ledger;
    const other = otherNode.ledger.tree;
    expect(await tree.lease('a', 60_000, 3)).toEqual({ watermark: 3 });
    expect(await other.lease('b', 60_000, 9)).toBeUndefined();
    expect(await tree.lease('a', 60_000, 1)).toEqual({ watermark: 3 });
    await other.release('b');
    expect(await other.lease('b', 60_000, 0)).toBeUndefined();
    await tree.release('a');
    expect(await other.lease('b', 30, 0)).toEqual({ watermark: 3 });
    await pause(60);
    expect(await tree.lease('a', 60_000, 5)).toEqual({ watermark: 5 });
    await tree.release('a');
  });
});

describe('what is published', () => {
  test('the log is recorded once, and stands', async () => {
    const { published } = store.ledger;
    const first = { origin: 'example.com/ledger', vkey: 'k1', sm2Key: null };
    expect(await published.recordLog(first, NOW)).toEqual(first);
    expect(await otherNode.ledger.published.recordLog({ ...first, vkey: 'k2' }, NOW)).toEqual(first);
  });

  test('a checkpoint stands as it was published first, with one signature of each witness', async () => {
    const { published, tree } = store.ledger;
    const { size } = await tree.head();
    await published.publish({ size, note: 'first', at: NOW });
    await published.publish({ size, note: 'second', at: NOW });
    expect(await published.latest()).toEqual({ size, note: 'first', at: NOW });
    expect(await published.inForceAt(NOW)).toMatchObject({ size });
    expect(await published.ageMs()).toBeLessThan(60_000);
    const signed = { size, witness: 'example.com/witness+0a0b0c0d', line: '— w x', at: NOW };
    expect(await published.addCosignature(signed)).toBe(true);
    expect(await published.addCosignature(signed)).toBe(false);
    expect(await published.cosignatures([size])).toEqual([signed]);
  });

  test('no head is published that the tree never had', async () => {
    const { size } = await store.ledger.tree.head();
    await expect(
      store.ledger.published.publish({ size: size + 100, note: 'n', at: NOW }),
    ).rejects.toMatchObject({ code: '23503' });
  });
});
