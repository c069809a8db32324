import { HASH_BYTES, type TreeHash } from './tree-hash.ts';

/**
 * All that must be kept of a tree to go on with it: how many leaves, and the roots of the complete subtrees they fall
 * into, from left to right: one for each set bit of the size, the largest first. 32 bytes each.
 */
export interface TreeEdge {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

/** Takes each complete subtree's root as it comes to be: that of leaves `index`·2^`level` to (`index`+1)·2^`level`−1. */
export type NodeSink = (level: number, index: number, hash: Uint8Array) => void;

export interface Appender {
  readonly size: () => number;
  /** Adds an entry's bytes as the next leaf. O(1) hashes on average, O(log n) at most. */
  readonly append: (entry: Uint8Array) => void;
  /** Adds a leaf whose hash is known already. */
  readonly appendLeafHash: (leafHash: Uint8Array) => void;
  /** The Merkle tree hash of all leaves. O(log n) hashes. */
  readonly root: () => Uint8Array;
  readonly edge: () => TreeEdge;
}

const EMPTY_EDGE: TreeEdge = { size: 0, hashes: [] };

/**
 * Goes on with a tree where it stands; what came before is neither read nor hashed again.
 *
 * @param edge - of the tree so far; of none where left out.
 * @param sink - is told each new node, leaves at level 0; within one level in order of index, children before parents.
 * @returns an appender; between appends it holds the edge and nothing else.
 * @throws RangeError if the edge does not fit its size: a bug in the caller.
 * @source RFC 9162 §2.1.1; the edge is the "compact range" of transparency-dev/merkle
 */
export function openAppender(hash: TreeHash, edge: TreeEdge = EMPTY_EDGE, sink?: NodeSink): Appender {
  let size = edge.size;
  const standing = byLevel(edge);

  function appendLeafHash(leafHash: Uint8Array): void {
    if (leafHash.length !== HASH_BYTES) throw new RangeError('a leaf hash has 32 bytes');
    let level = 0;
    let index = size;
    let node = leafHash;
    sink?.(level, index, node);
    // A right child meets the left one that stands at its level: the carry of adding one to the size.
    while (index % 2 === 1) {
      node = hash.node(at(standing, level), node);
      level += 1;
      index = (index - 1) / 2;
      sink?.(level, index, node);
    }
    standing[level] = node;
    size += 1;
  }

  return {
    size: () => size,
    append: (entry) => appendLeafHash(hash.leaf(entry)),
    appendLeafHash,
    root: () => rootOfEdge(hash, edgeAt(size, standing)),
    edge: () => edgeAt(size, standing),
  };
}

/**
 * The Merkle tree hash of a tree of which the edge is known.
 *
 * @returns 32 bytes; the hash of no bytes for a tree without leaves. O(log n) hashes.
 * @source RFC 9162 §2.1.1
 */
export function rootOfEdge(hash: TreeHash, { hashes }: TreeEdge): Uint8Array {
  const last = hashes.at(-1);
  if (last === undefined) return hash.empty;
  return hashes.slice(0, -1).reduceRight((right, left) => hash.node(left, right), last);
}

function edgeAt(size: number, standing: readonly Uint8Array[]): TreeEdge {
  return {
    size,
    hashes: setBits(size)
      .reverse()
      .map((level) => at(standing, level)),
  };
}

function byLevel(edge: TreeEdge): Uint8Array[] {
  const levels = setBits(edge.size).reverse();
  if (edge.hashes.length !== levels.length || edge.hashes.some((hash) => hash.length !== HASH_BYTES))
    throw new RangeError(
      `an edge of ${edge.hashes.length} hashes is not that of a tree of ${edge.size} leaves`,
    );
  const standing: Uint8Array[] = [];
  for (const [place, level] of levels.entries()) standing[level] = at(edge.hashes, place);
  return standing;
}

function setBits(size: number): number[] {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`${size} is no number of leaves`);
  const levels: number[] = [];
  for (let level = 0, rest = size; rest > 0; level += 1, rest = Math.floor(rest / 2))
    if (rest % 2 === 1) levels.push(level);
  return levels;
}

function at(hashes: readonly Uint8Array[], place: number): Uint8Array {
  const hash = hashes[place];
  if (hash === undefined) throw new Error(`no hash stands at ${place}`);
  return hash;
}
