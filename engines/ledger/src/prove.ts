import { type NodeReader, rootOfRange, splitOf } from './nodes.ts';
import type { TreeHash } from './tree-hash.ts';

/**
 * Why a leaf is in the tree: the hashes that lead from it to the root.
 *
 * @param index - of the leaf, 0 ≤ index < size.
 * @param size - leaves of the tree whose root the proof is for; the log may hold more.
 * @param read - stored nodes of at least the first `size` leaves.
 * @returns PATH(index, D[size]), from the leaf up; at most ⌈log2 size⌉ hashes of 32 bytes. O(log n) reads and hashes.
 * @throws RangeError if there is no such leaf in a tree of that size; whatever the reader throws.
 * @source RFC 9162 §2.1.3.1
 */
export function proveInclusion(hash: TreeHash, index: number, size: number, read: NodeReader): Uint8Array[] {
  wholeNumber(size);
  wholeNumber(index);
  if (index >= size) throw new RangeError(`there is no leaf ${index} among ${size}`);
  const fromTheTop: Uint8Array[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      fromTheTop.push(rootOfRange(hash, middle, end, read));
      end = middle;
    } else {
      fromTheTop.push(rootOfRange(hash, start, middle, read));
      start = middle;
    }
  }
  return fromTheTop.reverse();
}

/**
 * Why a tree goes on from an earlier one without a change to what was there.
 *
 * @param from - leaves of the earlier tree, 0 ≤ from ≤ to.
 * @param to - leaves of the later tree.
 * @returns PROOF(from, D[to]); no hashes where `from` is 0 or `to`, since there is nothing to show. O(log n) reads and hashes.
 * @throws RangeError if `from` is more than `to`; whatever the reader throws.
 * @source RFC 9162 §2.1.4.1
 */
export function proveConsistency(hash: TreeHash, from: number, to: number, read: NodeReader): Uint8Array[] {
  wholeNumber(from);
  wholeNumber(to);
  if (from > to) throw new RangeError(`a tree of ${from} leaves is not an earlier one of ${to}`);
  if (from === 0 || from === to) return [];
  const fromTheTop: Uint8Array[] = [];
  let start = 0;
  let end = to;
  // SUBPROOF(m, D[n], b): b is true while the range still begins with the whole earlier tree.
  while (from < end) {
    const middle = start + splitOf(end - start);
    if (from <= middle) {
      fromTheTop.push(rootOfRange(hash, middle, end, read));
      end = middle;
    } else {
      fromTheTop.push(rootOfRange(hash, start, middle, read));
      start = middle;
    }
  }
  if (start > 0) fromTheTop.push(rootOfRange(hash, start, end, read));
  return fromTheTop.reverse();
}

function wholeNumber(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} counts no leaves`);
}
