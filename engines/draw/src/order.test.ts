import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawOrder, drawSeed, HASHES, type PoolEntry, poolCommitment } from './index.ts';
import { byUtf8 } from './line-text.ts';

const SEED = '5a'.repeat(32);
const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !/[\t\n]/.test(text));
const pools = fc
  .uniqueArray(id, { minLength: 1, maxLength: 30 })
  .map((ids) => ids.map((one) => ({ id: one })));
const hashes = fc.constantFrom(...HASHES);

describe('the sealed list, ticket-draw-v1 step 1', () => {
  test('the order in which the pool is given means nothing', () => {
    fc.assert(
      fc.property(hashes, pools, (hash, pool) => {
        expect(poolCommitment(hash, [], [...pool].reverse())).toEqual(poolCommitment(hash, [], pool));
      }),
    );
  });

  test('ids stand in order of their UTF-8 bytes', () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        const expected = Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));
        expect(Math.sign(byUtf8(one, other))).toBe(expected);
      }),
    );
  });

  test('any other list or parameter has another commitment', () => {
    const params = fc.array(
      fc.tuple(
        id.filter((key) => !key.includes('=')),
        id,
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(pools, pools, params, params, (onePool, otherPool, one, other) => {
        const first = poolCommitment('sha256', one, onePool);
        const second = poolCommitment('sha256', other, otherPool);
        fc.pre(first.ok && second.ok);
        const ids = (pool: readonly PoolEntry[]) => pool.map((entry) => entry.id).sort();
        const same = JSON.stringify([one, ids(onePool)]) === JSON.stringify([other, ids(otherPool)]);
        expect(JSON.stringify(first) === JSON.stringify(second)).toBe(same);
      }),
    );
  });

  test.each<{ field: string; kind: string; params?: [string, string][]; pool?: PoolEntry[] }>([
    { field: 'pool', kind: 'empty', pool: [] },
    { field: 'pool[1].id', kind: 'forbidden-character', pool: [{ id: 'a' }, { id: 'b\t2' }] },
    { field: 'pool[0].id', kind: 'forbidden-character', pool: [{ id: 'a\nb' }] },
    { field: 'pool[0].id', kind: 'forbidden-character', pool: [{ id: '\ud83d' }] },
    { field: 'pool[0].id', kind: 'empty', pool: [{ id: '' }] },
    { field: 'pool[2].id', kind: 'said-twice', pool: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] },
    { field: 'pool[1].weight', kind: 'mixed-weights', pool: [{ id: 'a', weight: 1 }, { id: 'b' }] },
    { field: 'pool[1].weight', kind: 'mixed-weights', pool: [{ id: 'a' }, { id: 'b', weight: 1 }] },
    { field: 'pool[0].weight', kind: 'out-of-range', pool: [{ id: 'a', weight: 0 }] },
    { field: 'pool[0].weight', kind: 'out-of-range', pool: [{ id: 'a', weight: 1.5 }] },
    { field: 'pool[0].weight', kind: 'out-of-range', pool: [{ id: 'a', weight: Number.NaN }] },
    {
      field: 'pool[1]',
      kind: 'too-many',
      pool: [
        { id: 'a', weight: 1 },
        { id: 'b', weight: 1e7 },
      ],
    },
    { field: 'params[0][0]', kind: 'forbidden-character', params: [['a=b', 'c']] },
    { field: 'params[0][0]', kind: 'empty', params: [['', 'c']] },
    {
      field: 'params[1][0]',
      kind: 'said-twice',
      params: [
        ['a', 'b'],
        ['a', 'b'],
      ],
    },
    { field: 'params[0][1]', kind: 'forbidden-character', params: [['a', 'b\nc=d']] },
  ])('$field: $kind is refused, since two lists could read alike', ({ field, kind, params, pool }) => {
    const refusal = { field, kind, expected: null };
    expect(poolCommitment('sha256', params ?? [], pool ?? [{ id: 'a' }])).toEqual({ ok: false, refusal });
  });
});

describe('the seed, ticket-draw-v1 steps 2 and 3', () => {
  test('hangs on every source, its name and its place', () => {
    const commitment = '00'.repeat(32);
    const seeds = [
      drawSeed('sha256', commitment, [
        ['a', '1'],
        ['b', '2'],
      ]),
      drawSeed('sha256', commitment, [
        ['b', '2'],
        ['a', '1'],
      ]),
      drawSeed('sha256', commitment, [
        ['a', '1'],
        ['b', '3'],
      ]),
      drawSeed('sha256', commitment, [
        ['a', '1'],
        ['c', '2'],
      ]),
      drawSeed('sm3', commitment, [
        ['a', '1'],
        ['b', '2'],
      ]),
    ];
    expect(new Set(seeds.map((seed) => JSON.stringify(seed))).size).toBe(5);
    expect(seeds.every(({ ok }) => ok)).toBe(true);
  });

  test.each([
    { field: 'commitment', commitment: 'abc', entropy: [['a', '1']] },
    { field: 'entropy', commitment: SEED, entropy: [] },
    { field: 'entropy[0][0]', commitment: SEED, entropy: [['a=', '1']] },
    { field: 'entropy[0][1]', commitment: SEED, entropy: [['a', '']] },
    { field: 'entropy[0][1]', commitment: SEED, entropy: [['a', '1\nb=2']] },
    {
      field: 'entropy[1][0]',
      commitment: SEED,
      entropy: [
        ['a', '1'],
        ['a', '1'],
      ],
    },
  ] as const)('$field is refused: $entropy', ({ field, commitment, entropy }) => {
    expect(drawSeed('sha256', commitment, entropy)).toMatchObject({ ok: false, refusal: { field } });
  });
});

describe('tickets, ticket-draw-v1 step 3', () => {
  test("are node:crypto's HMAC of stratum and id under the seed's bytes, ascending", () => {
    fc.assert(
      fc.property(hashes, pools, id, (hash, pool, stratum) => {
        const tickets = drawnFrom(hash, SEED, stratum, pool);
        const expected = pool.map((entry) => ({
          id: entry.id,
          ticket: createHmac(hash, Buffer.from(SEED, 'hex')).update(`${stratum}\n${entry.id}`).digest('hex'),
        }));
        expect(tickets).toEqual(expected.sort((one, other) => (one.ticket < other.ticket ? -1 : 1)));
      }),
    );
  });

  test('the order of the pool moves nobody, and striking out one candidate moves no other', () => {
    fc.assert(
      fc.property(pools, ([struck, ...rest]) => {
        fc.pre(struck !== undefined && rest.length > 0);
        const all = drawnFrom('sha256', SEED, 's', [struck, ...rest]);
        expect(drawnFrom('sha256', SEED, 's', [...rest, struck])).toEqual(all);
        expect(drawnFrom('sha256', SEED, 's', rest)).toEqual(all.filter((ticket) => ticket.id !== struck.id));
      }),
    );
  });

  test('over many seeds every candidate is first equally often', () => {
    const pool = Array.from({ length: 8 }, (_, place) => ({ id: `expert-${place}` }));
    expect(
      chiSquare(
        pool,
        pool.map(() => 1),
        4000,
      ),
    ).toBeLessThan(29.9); // 7 degrees of freedom, p = 0.0001
  });

  test('over many seeds a weight of w is first in w of all cases', () => {
    const weights = [1, 2, 3, 6];
    const pool = weights.map((weight, place) => ({ id: `unit-${place}`, weight }));
    expect(chiSquare(pool, weights, 2000)).toBeLessThan(21.2); // 3 degrees of freedom, p = 0.0001
    // The bound sees a share that is off: the same draws held against equal shares.
    expect(chiSquare(pool, [1, 1, 1, 1], 1000)).toBeGreaterThan(200);
  });

  test.each([
    { field: 'seed', seed: 'zz', stratum: 's' },
    { field: 'seed', seed: 'ab', stratum: 's' },
    { field: 'stratum', seed: SEED, stratum: 'a\nb' },
  ])('a wrong $field is refused', ({ field, seed, stratum }) => {
    expect(drawOrder('sha256', seed, stratum, [{ id: 'a' }])).toMatchObject({
      ok: false,
      refusal: { field },
    });
  });
});

function drawnFrom(hash: (typeof HASHES)[number], seed: string, stratum: string, pool: readonly PoolEntry[]) {
  const order = drawOrder(hash, seed, stratum, pool);
  if (!order.ok) throw new Error(order.refusal.field);
  return order.value;
}

/** Pearson's statistic of who comes first under seeds numbered from 0, against the shares. */
function chiSquare(pool: readonly PoolEntry[], shares: readonly number[], draws: number): number {
  const first = new Map<string, number>();
  for (let number = 0; number < draws; number += 1) {
    const seed = createHash('sha256').update(`seed ${number}`).digest('hex');
    const winner = drawnFrom('sha256', seed, 'stratum', pool)[0]?.id ?? '';
    first.set(winner, (first.get(winner) ?? 0) + 1);
  }
  const sum = shares.reduce((total, share) => total + share, 0);
  return pool.reduce((statistic, { id: candidate }, place) => {
    const expected = (draws * (shares[place] ?? 0)) / sum;
    return statistic + ((first.get(candidate) ?? 0) - expected) ** 2 / expected;
  }, 0);
}
