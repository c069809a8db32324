import { HASH_BYTES, type TreeHash } from './tree-hash.ts';
import { fails, HOLDS, type Verdict } from './verdict.ts';

export interface Inclusion {
  readonly leafHash: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

export interface Consistency {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether a leaf stands at a place in the tree of a root.
 *
 * The size is believed, not proven: RFC 9162 lets one path serve several sizes. It must come with the root, under one signature.
 *
 * @param hash - of the tree.
 * @returns `holds`, or the field at fault (`index`, `size`, `leafHash`, `root`, `proof`). Never throws. O(log n) hashes.
 * @source RFC 9162 §2.1.3.2
 */
export function checkInclusion(hash: TreeHash, { leafHash, index, size, root, proof }: Inclusion): Verdict {
  if (!isCount(size)) return fails('size', 'out-of-range');
  if (!isCount(index) || index >= size) return fails('index', 'out-of-range');
  if (leafHash.length !== HASH_BYTES) return fails('leafHash', 'malformed');
  if (root.length !== HASH_BYTES) return fails('root', 'malformed');
  if (!areHashes(proof)) return fails('proof', 'malformed');

  let place = index;
  let last = size - 1;
  let reached = leafHash;
  for (const sibling of proof) {
    if (last === 0) return fails('proof', 'too-long');
    if (isOdd(place) || place === last) {
      reached = hash.node(sibling, reached);
      while (!isOdd(place) && place !== 0) {
        place = half(place);
        last = half(last);
      }
    } else {
      reached = hash.node(reached, sibling);
    }
    place = half(place);
    last = half(last);
  }
  if (last !== 0) return fails('proof', 'too-short');
  return sameBytes(reached, root) ? HOLDS : fails('proof', 'does-not-lead-to-root');
}

/**
 * Whether a later tree begins with all leaves of an earlier one, in their order.
 *
 * @param hash - of both trees.
 * @returns `holds`, or the field at fault (`from`, `to`, `fromRoot`, `toRoot`, `proof`). Never throws. O(log n) hashes.
 *   A tree without leaves comes before every tree, a tree is consistent with itself; both by an empty proof.
 * @source RFC 9162 §2.1.4.2, which leaves these two out; there we do as C2SP tlog-witness
 */
export function checkConsistency(
  hash: TreeHash,
  { from, to, fromRoot, toRoot, proof }: Consistency,
): Verdict {
  if (!isCount(to)) return fails('to', 'out-of-range');
  if (!isCount(from) || from > to) return fails('from', 'out-of-range');
  if (fromRoot.length !== HASH_BYTES) return fails('fromRoot', 'malformed');
  if (toRoot.length !== HASH_BYTES) return fails('toRoot', 'malformed');
  if (!areHashes(proof)) return fails('proof', 'malformed');
  if (from === 0 || from === to) {
    if (proof.length > 0) return fails('proof', 'too-long');
    if (from === 0 && !sameBytes(fromRoot, hash.empty)) return fails('fromRoot', 'does-not-lead-to-root');
    if (from === to && !sameBytes(fromRoot, toRoot)) return fails('toRoot', 'does-not-lead-to-root');
    return HOLDS;
  }

  let place = from - 1;
  let last = to - 1;
  while (isOdd(place)) {
    place = half(place);
    last = half(last);
  }
  // Where the earlier tree is complete its root is where the path begins; the proof does not repeat it.
  const [start, ...path] = isPowerOfTwo(from) ? [fromRoot, ...proof] : proof;
  if (start === undefined || path.length === 0) return fails('proof', 'too-short');
  let earlier = start;
  let later = start;
  for (const sibling of path) {
    if (last === 0) return fails('proof', 'too-long');
    if (isOdd(place) || place === last) {
      earlier = hash.node(sibling, earlier);
      later = hash.node(sibling, later);
      while (!isOdd(place) && place !== 0) {
        place = half(place);
        last = half(last);
      }
    } else {
      later = hash.node(later, sibling);
    }
    place = half(place);
    last = half(last);
  }
  if (last !== 0) return fails('proof', 'too-short');
  if (!sameBytes(earlier, fromRoot)) return fails('fromRoot', 'does-not-lead-to-root');
  return sameBytes(later, toRoot) ? HOLDS : fails('toRoot', 'does-not-lead-to-root');
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}

function areHashes(proof: readonly Uint8Array[]): boolean {
  return proof.every(({ length }) => length === HASH_BYTES);
}

// Sizes go to 2^53, so there are no bit operators here: they stop at 2^31.
function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isOdd(value: number): boolean {
  return value % 2 === 1;
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (!isOdd(rest)) rest /= 2;
  return rest === 1;
}
