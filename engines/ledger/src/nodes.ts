import type { TreeEdge } from './appender.ts';
import { rootOfEdge } from './appender.ts';
import type { TreeHash } from './tree-hash.ts';

/** Gives the root of the complete subtree of leaves `index`·2^`level` to (`index`+1)·2^`level`−1; 32 bytes. */
export type NodeReader = (level: number, index: number) => Uint8Array;

/**
 * The right edge of a tree whose nodes are stored, to go on appending.
 *
 * @param size - number of leaves, all of them stored.
 * @returns the edge. Reads one node for each set bit of the size.
 * @throws whatever the reader throws.
 * @source RFC 9162 §2.1.1
 */
export function edgeOf(size: number, read: NodeReader): TreeEdge {
  return { size, hashes: completeSubtrees(0, size).map(([level, index]) => read(level, index)) };
}

/**
 * The root of the first `size` leaves of a tree whose nodes are stored.
 *
 * @returns 32 bytes. O(log n) reads and hashes.
 * @throws whatever the reader throws.
 * @source RFC 9162 §2.1.1
 */
export function rootOf(hash: TreeHash, size: number, read: NodeReader): Uint8Array {
  return rootOfEdge(hash, edgeOf(size, read));
}

/** MTH(D[start:end]) where `start` is a multiple of the least power of two that is `end − start` or more. */
export function rootOfRange(hash: TreeHash, start: number, end: number, read: NodeReader): Uint8Array {
  const hashes = completeSubtrees(start, end).map(([level, index]) => read(level, index));
  return rootOfEdge(hash, { size: end - start, hashes });
}

/** The largest power of two under `count`; `count` is 2 or more. RFC 9162 §2.1.1 calls it k. */
export function splitOf(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

function completeSubtrees(start: number, end: number): [level: number, index: number][] {
  const subtrees: [number, number][] = [];
  let from = start;
  while (from < end) {
    let level = 0;
    let width = 1;
    while (from + width * 2 <= end) {
      width *= 2;
      level += 1;
    }
    subtrees.push([level, from / width]);
    from += width;
  }
  return subtrees;
}
