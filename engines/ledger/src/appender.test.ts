import { fromHex, toHex } from '@qichuang/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry, grownTree, NATIVE, NATIVE_SM3, rootFromScratch } from './fixtures/grown-tree.ts';
import { edgeOf, openAppender, rootOf, rootOfEdge, SHA256_TREE, SM3_TREE } from './index.ts';
import vectors from './vectors/merkle-tree.json' with { type: 'json' };

const HASHES = { sha256: SHA256_TREE, sm3: SM3_TREE };
const LEAVES = vectors.leaves.map((hex) => fromHex(hex) ?? new Uint8Array());

describe('the Merkle tree hash, RFC 9162 §2.1.1', () => {
  test.each(vectors.roots)('$comment', ({ hash, size, root }) => {
    const appender = openAppender(hash === 'sm3' ? HASHES.sm3 : HASHES.sha256);
    for (const leaf of LEAVES.slice(0, size)) appender.append(leaf);
    expect(toHex(appender.root())).toBe(root);
    expect(appender.size()).toBe(size);
  });

  test('a leaf and a node of the same bytes have different hashes', () => {
    const [one, other] = [SHA256_TREE.leaf(entry(1)), SHA256_TREE.leaf(entry(2))];
    expect(SHA256_TREE.leaf(Buffer.concat([one, other]))).not.toEqual(SHA256_TREE.node(one, other));
  });
});

describe('appending', () => {
  const { roots, read } = grownTree(NATIVE, 300);
  const entries = roots.map((_, index) => entry(index));

  test('grows the tree that a reckoning from the start gives, at every size from 0 to 300', () => {
    for (const [size, root] of roots.entries())
      expect(root, `${size}`).toEqual(rootFromScratch(NATIVE, entries.slice(0, size)));
  });

  test.each([
    ['SHA-256', SHA256_TREE, NATIVE],
    ['SM3, GB/T 32905', SM3_TREE, NATIVE_SM3],
  ])('%s: the hash of the room and the native one grow one tree', (_name, own, native) => {
    expect(grownTree(own, 40).roots.map(toHex)).toEqual(grownTree(native, 40).roots.map(toHex));
  });

  test('goes on from an edge kept at any size, and from stored nodes', () => {
    for (let size = 0; size < 300; size += 1) {
      const edge = edgeOf(size, read);
      expect(rootOfEdge(NATIVE, edge), `${size}`).toEqual(roots[size]);
      const resumed = openAppender(NATIVE, edge);
      resumed.append(entry(size));
      expect(resumed.root(), `${size}`).toEqual(roots[size + 1]);
      expect(resumed.edge()).toEqual(edgeOf(size + 1, read));
    }
  });

  test('earlier roots can still be read from the stored nodes of a longer tree', () => {
    for (const [size, root] of roots.entries()) expect(rootOf(NATIVE, size, read)).toEqual(root);
  });

  test('in batches of any lengths it is the same tree', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 }), { maxLength: 8 }), (batches) => {
        let edge = openAppender(NATIVE).edge();
        for (const length of batches) {
          const appender = openAppender(NATIVE, edge);
          for (let index = 0; index < length; index += 1) appender.append(entry(edge.size + index));
          edge = appender.edge();
        }
        const all = Array.from({ length: edge.size }, (_, index) => entry(index));
        expect(rootOfEdge(NATIVE, edge)).toEqual(rootFromScratch(NATIVE, all));
      }),
    );
  });

  test('counts on beyond 2^31 and 2^32 leaves', () => {
    const leaf = NATIVE.leaf(entry(0));
    const levels = [leaf];
    for (let level = 1; level <= 33; level += 1) {
      const below = levels[level - 1] ?? leaf;
      levels.push(NATIVE.node(below, below));
    }
    // 2^33 − 1 equal leaves stand as one subtree of each size; one more makes them one.
    const appender = openAppender(NATIVE, { size: 2 ** 33 - 1, hashes: levels.slice(0, 33).reverse() });
    appender.appendLeafHash(leaf);
    expect(appender.size()).toBe(2 ** 33);
    expect(appender.root()).toEqual(levels[33]);
  });

  test.each([
    { what: 'too few hashes', edge: { size: 3, hashes: [NATIVE.empty] } },
    { what: 'too many hashes', edge: { size: 4, hashes: [NATIVE.empty, NATIVE.empty] } },
    { what: 'a hash of 31 bytes', edge: { size: 1, hashes: [NATIVE.empty.subarray(1)] } },
    { what: 'a size below nothing', edge: { size: -1, hashes: [] } },
    { what: 'a size that is not whole', edge: { size: 0.5, hashes: [] } },
  ])('an edge with $what is refused', ({ edge }) => {
    expect(() => openAppender(NATIVE, edge)).toThrow(RangeError);
  });

  test('a leaf hash of another length is refused', () => {
    expect(() => openAppender(NATIVE).appendLeafHash(new Uint8Array(31))).toThrow(RangeError);
  });
});
