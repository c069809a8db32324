import { sha256, sm3 } from '@qichuang/base';

/** A hash function: bytes of any length in, 32 fresh bytes out. */
export type Digest = (bytes: Uint8Array) => Uint8Array;

export type HashName = 'sha256' | 'sm3';

/** What a Merkle tree needs to know of its hash. Every value is 32 bytes. */
export interface TreeHash {
  readonly name: HashName;
  /** The root of a tree without leaves: the hash of no bytes. */
  readonly empty: Uint8Array;
  readonly leaf: (entry: Uint8Array) => Uint8Array;
  readonly node: (left: Uint8Array, right: Uint8Array) => Uint8Array;
}

export const HASH_BYTES = 32;

// RFC 9162 §2.1.1: the first byte keeps a leaf from being passed off as a node.
const LEAF = 0x00;
const NODE = 0x01;

/**
 * The tree hash over a hash function: leaf H(0x00‖entry), node H(0x01‖left‖right), no leaves H().
 *
 * The function is an argument so that a server can bring its native one; it must not keep the bytes it is given,
 * since they are overwritten by the next call.
 *
 * @param digest - gives 32 bytes of its own each time.
 * @returns functions that hash once for each call and allocate nothing but the result.
 * @source RFC 9162 §2.1.1 (RFC 6962 §2.1)
 */
export function treeHash(name: HashName, digest: Digest): TreeHash {
  const pair = new Uint8Array(1 + 2 * HASH_BYTES);
  pair[0] = NODE;
  let entryRoom = Uint8Array.of(LEAF);
  return {
    name,
    empty: digest(new Uint8Array(0)),
    leaf(entry) {
      if (entryRoom.length !== entry.length + 1) entryRoom = new Uint8Array(entry.length + 1);
      entryRoom.set(entry, 1);
      return digest(entryRoom);
    },
    node(left, right) {
      pair.set(left, 1);
      pair.set(right, 1 + HASH_BYTES);
      return digest(pair);
    },
  };
}

export const SHA256_TREE: TreeHash = treeHash('sha256', sha256);

/** The same tree over SM3, GB/T 32905-2016. No standard of its own describes it; see docs/decisions. */
export const SM3_TREE: TreeHash = treeHash('sm3', sm3);
