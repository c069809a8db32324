import { hash } from 'node:crypto';
import { type HashName, type TreeHash, treeHash } from '@qichuang/engine-ledger';

/** The tree's two hashes, by the machine's own library. */
export const TREES: Readonly<Record<HashName, TreeHash>> = {
  sha256: treeHash('sha256', (bytes) => native('sha256', bytes)),
  sm3: treeHash('sm3', (bytes) => native('sm3', bytes)),
};

function native(name: HashName, bytes: Uint8Array): Uint8Array {
  return new Uint8Array(hash(name, bytes, 'buffer'));
}
