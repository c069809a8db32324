import { fromHex, toHex } from '@qichuang/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry, grownTree, NATIVE, NATIVE_SM3, turned } from './fixtures/grown-tree.ts';
import {
  checkConsistency,
  checkInclusion,
  openAppender,
  proveConsistency,
  proveInclusion,
  SHA256_TREE,
} from './index.ts';
import vectors from './vectors/merkle-tree.json' with { type: 'json' };

const hashes = (hex: readonly string[]) => hex.map((one) => fromHex(one) ?? new Uint8Array());
const published = grownPublished();
const SIZES = 130;
const tree = grownTree(NATIVE, SIZES);
const big = grownTree(NATIVE, 3000);

describe('inclusion, RFC 9162 §2.1.3', () => {
  test.each(vectors.inclusion)('$comment has the published proof', ({ index, size, proof }) => {
    expect(proveInclusion(SHA256_TREE, index, size, published.read).map(toHex)).toEqual(proof);
    const leafHash = SHA256_TREE.leaf(published.leaves[index] ?? new Uint8Array());
    const root = published.roots[size] ?? new Uint8Array();
    expect(checkInclusion(SHA256_TREE, { leafHash, index, size, root, proof: hashes(proof) }).holds).toBe(
      true,
    );
  });

  test('every leaf of every tree up to 130 leaves is proven', () => {
    for (let size = 1; size <= SIZES; size += 1)
      for (let index = 0; index < size; index += 1) {
        const verdict = checkInclusion(NATIVE, inclusionOf(tree, index, size));
        expect(verdict, `${index} of ${size}`).toEqual({ holds: true });
      }
  });

  test('a proof with any bit of proof, leaf or root turned does not hold', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 3000 }),
        fc.nat(),
        fc.nat(),
        (any, size, bit, which) => {
          const claim = inclusionOf(big, any % size, size);
          const { proof } = claim;
          expect(checkInclusion(NATIVE, claim).holds).toBe(true);
          expect(checkInclusion(NATIVE, { ...claim, root: turned(claim.root, bit) }).holds).toBe(false);
          expect(checkInclusion(NATIVE, { ...claim, leafHash: turned(claim.leafHash, bit) }).holds).toBe(
            false,
          );
          const place = which % Math.max(1, proof.length);
          const changed = proof.map((hash, at) => (at === place ? turned(hash, bit) : hash));
          if (proof.length > 0)
            expect(checkInclusion(NATIVE, { ...claim, proof: changed }).holds).toBe(false);
        },
      ),
    );
  });

  test('a proof does not hold for any other place, nor for a tree of another height', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 3000 }), fc.nat({ max: 6000 }), (any, size, other) => {
        const claim = inclusionOf(big, any % size, size);
        if (other !== claim.index)
          expect(checkInclusion(NATIVE, { ...claim, index: other }).holds).toBe(false);
        expect(checkInclusion(NATIVE, { ...claim, size: size * 4 }).holds).toBe(false);
      }),
    );
  });

  test('a proof too long, too short or out of order does not hold', () => {
    const claim = inclusionOf(big, 1234, 3000);
    const { proof, root } = claim;
    const spoilt = [
      [],
      proof.slice(1),
      proof.slice(0, -1),
      [...proof, root],
      [root, ...proof],
      proof.toReversed(),
    ];
    for (const other of spoilt) expect(checkInclusion(NATIVE, { ...claim, proof: other }).holds).toBe(false);
  });

  // RFC 9162 §2.1.3.2 leaves the size to the signed head; this is why it must come from there.
  test('one path can serve two sizes, so that a size is not proven by it', () => {
    const claim = inclusionOf(tree, 0, 5);
    expect(checkInclusion(NATIVE, { ...claim, size: 8 }).holds).toBe(true);
  });

  test.each([
    { what: 'an empty tree', change: { size: 0, index: 0 }, field: 'index' },
    { what: 'an index at the size', change: { index: 7 }, field: 'index' },
    { what: 'a negative index', change: { index: -1 }, field: 'index' },
    { what: 'an index that is no number', change: { index: Number.NaN }, field: 'index' },
    { what: 'a size beyond 2^53', change: { size: 2 ** 53 }, field: 'size' },
    { what: 'a size without end', change: { size: Number.POSITIVE_INFINITY }, field: 'size' },
    { what: 'half a leaf', change: { size: 6.5 }, field: 'size' },
    { what: 'a leaf hash of 31 bytes', change: { leafHash: new Uint8Array(31) }, field: 'leafHash' },
    { what: 'no root', change: { root: new Uint8Array() }, field: 'root' },
    { what: 'a hash of 33 bytes', change: { proof: [new Uint8Array(33)] }, field: 'proof' },
  ])('$what does not hold, and says where', ({ change, field }) => {
    expect(checkInclusion(NATIVE, { ...inclusionOf(tree, 3, 7), ...change })).toMatchObject({
      holds: false,
      field,
    });
  });

  test.each([
    [1, 1],
    [0, 0],
    [-1, 1],
    [0, 2 ** 53],
    [0.5, 2],
  ])('no proof is made for leaf %d of %d', (index, size) => {
    expect(() => proveInclusion(NATIVE, index, size, tree.read)).toThrow(RangeError);
  });
});

describe('consistency, RFC 9162 §2.1.4', () => {
  test.each(vectors.consistency)('$comment has the published proof', ({ from, to, proof }) => {
    expect(proveConsistency(SHA256_TREE, from, to, published.read).map(toHex)).toEqual(proof);
    const [fromRoot, toRoot] = [published.roots[from], published.roots[to]].map(
      (root) => root ?? new Uint8Array(),
    );
    const claim = { from, to, fromRoot: fromRoot ?? NATIVE.empty, toRoot: toRoot ?? NATIVE.empty };
    expect(checkConsistency(SHA256_TREE, { ...claim, proof: hashes(proof) }).holds).toBe(true);
  });

  test('every tree up to 130 leaves goes on from each before it, the empty one and itself', () => {
    for (let to = 0; to <= SIZES; to += 1)
      for (let from = 0; from <= to; from += 1)
        expect(checkConsistency(NATIVE, consistencyOf(tree, from, to)), `${from} to ${to}`).toEqual({
          holds: true,
        });
  });

  test('a proof with any bit of proof or roots turned, or another earlier size, does not hold', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 3000 }), fc.nat(), fc.nat(), (any, to, bit, which) => {
        const claim = consistencyOf(big, any % (to + 1), to);
        const { from, fromRoot, toRoot, proof } = claim;
        expect(checkConsistency(NATIVE, { ...claim, fromRoot: turned(fromRoot, bit) }).holds).toBe(false);
        // Nothing is claimed of what comes after an empty tree.
        if (from > 0)
          expect(checkConsistency(NATIVE, { ...claim, toRoot: turned(toRoot, bit) }).holds).toBe(false);
        if (proof.length > 0) {
          const place = which % proof.length;
          const changed = proof.map((hash, at) => (at === place ? turned(hash, bit) : hash));
          expect(checkConsistency(NATIVE, { ...claim, proof: changed }).holds).toBe(false);
          expect(checkConsistency(NATIVE, { ...claim, proof: proof.slice(1) }).holds).toBe(false);
          expect(checkConsistency(NATIVE, { ...claim, proof: [...proof, toRoot] }).holds).toBe(false);
          expect(checkConsistency(NATIVE, { ...claim, to: to * 4 }).holds).toBe(false);
        }
      }),
    );
  });

  test('a tree in which one early leaf was changed does not go on from the old one', () => {
    const appender = openAppender(NATIVE);
    for (let index = 0; index < 100; index += 1) appender.append(entry(index === 17 ? 1_000_000 : index));
    const claim = consistencyOf(tree, 60, 100);
    expect(checkConsistency(NATIVE, { ...claim, toRoot: appender.root() }).holds).toBe(false);
  });

  test.each([
    { what: 'a later tree that is smaller', change: { from: 7, to: 3 }, field: 'from' },
    { what: 'a negative size', change: { from: -1 }, field: 'from' },
    { what: 'a size that is not whole', change: { to: 7.5 }, field: 'to' },
    { what: 'an earlier root of 31 bytes', change: { fromRoot: new Uint8Array(31) }, field: 'fromRoot' },
    { what: 'no later root', change: { toRoot: new Uint8Array() }, field: 'toRoot' },
    { what: 'an empty proof', change: { proof: [] }, field: 'proof' },
    { what: 'a hash of 31 bytes', change: { proof: [new Uint8Array(31)] }, field: 'proof' },
    { what: 'an empty tree with another root', change: { from: 0, proof: [] }, field: 'fromRoot' },
    { what: 'an empty tree with a proof', change: { from: 0, fromRoot: NATIVE.empty }, field: 'proof' },
    { what: 'one size with two roots', change: { from: 7, proof: [] }, field: 'toRoot' },
  ])('$what does not hold, and says where', ({ change, field }) => {
    const claim = { ...consistencyOf(tree, 4, 7), ...change };
    expect(checkConsistency(NATIVE, claim)).toMatchObject({ holds: false, field });
  });

  test('no proof is made from a larger tree', () => {
    expect(() => proveConsistency(NATIVE, 3, 2, tree.read)).toThrow(RangeError);
  });
});

test('proofs over SM3 hold in the SM3 tree and nowhere else', () => {
  const national = grownTree(NATIVE_SM3, 20);
  const leafHash = NATIVE_SM3.leaf(entry(5));
  const proof = proveInclusion(NATIVE_SM3, 5, 20, national.read);
  const claim = { leafHash, index: 5, size: 20, root: national.rootAt(20), proof };
  expect(checkInclusion(NATIVE_SM3, claim).holds).toBe(true);
  expect(checkInclusion(NATIVE, claim).holds).toBe(false);
});

function inclusionOf(grown: typeof tree, index: number, size: number) {
  const proof = proveInclusion(NATIVE, index, size, grown.read);
  return { leafHash: NATIVE.leaf(entry(index)), index, size, root: grown.rootAt(size), proof };
}

function consistencyOf(grown: typeof tree, from: number, to: number) {
  const proof = proveConsistency(NATIVE, from, to, grown.read);
  return { from, to, fromRoot: grown.rootAt(from), toRoot: grown.rootAt(to), proof };
}

function grownPublished() {
  const leaves = hashes(vectors.leaves);
  const nodes = new Map<string, Uint8Array>();
  const appender = openAppender(SHA256_TREE, undefined, (level, index, node) =>
    nodes.set(`${level}/${index}`, node),
  );
  const roots = [appender.root()];
  for (const leaf of leaves) {
    appender.append(leaf);
    roots.push(appender.root());
  }
  return {
    leaves,
    roots,
    read: (level: number, index: number) => nodes.get(`${level}/${index}`) ?? new Uint8Array(),
  };
}
