import { randomBytes } from 'node:crypto';
import type { Instant } from '@qichuang/base';
import {
  type Appender,
  edgeOf,
  edgeTiles,
  type HashName,
  type NodeReader,
  openAppender,
} from '@qichuang/engine-ledger';
import type { Growth, NewEntry, NewNode, Store, TreeHead } from '@qichuang/store';
import { blankEntry, entryOf } from './entry.ts';
import { TREES } from './hashing.ts';
import { treeReader } from './read-tree.ts';

interface LeafFact {
  readonly seq: number;
  readonly leaf: Uint8Array;
}

const SALT_BYTES = 16;
const TILE_HEIGHT = 8;

/** Works out both trees with these leaves added; `null` is a blank. Nothing is written. O(1) hashes a leaf on average. */
export async function growthOf(
  store: Pick<Store, 'ledger'>,
  head: TreeHead,
  leaves: readonly (LeafFact | null)[],
  at: Instant,
): Promise<Growth> {
  const read = await treeReader(store, head.size, edgeTiles(head.size));
  const [sha256, sm3] = [openTree('sha256', head.size, read), openTree('sm3', head.size, read)];
  const entries: NewEntry[] = [];
  for (const fact of leaves) {
    const salt = new Uint8Array(randomBytes(SALT_BYTES));
    const entry = fact === null ? blankEntry(salt) : entryOf(fact.leaf, salt);
    entries.push({ fact: fact?.seq ?? null, salt, sha256: sha256.append(entry), sm3: sm3.append(entry) });
  }
  const nodes = sha256.nodes.map((node, place): NewNode => {
    const beside = sm3.nodes[place];
    if (beside === undefined) throw new Error('the two trees differ in shape');
    return { level: node.level, index: node.index, sha256: node.hash, sm3: beside.hash };
  });
  return {
    from: head.size,
    entries,
    nodes,
    head: { size: head.size + leaves.length, sha256: sha256.root(), sm3: sm3.root(), at },
  };
}

interface OpenTree {
  /** @returns the leaf's hash. */
  readonly append: (entry: Uint8Array) => Uint8Array;
  readonly root: Appender['root'];
  /** Roots of full tiles that came to be. */
  readonly nodes: readonly { readonly level: number; readonly index: number; readonly hash: Uint8Array }[];
}

function openTree(name: HashName, size: number, read: (name: HashName) => NodeReader): OpenTree {
  const hash = TREES[name];
  const nodes: { level: number; index: number; hash: Uint8Array }[] = [];
  const appender = openAppender(hash, edgeOf(size, read(name)), (level, index, node) => {
    if (level > 0 && level % TILE_HEIGHT === 0) nodes.push({ level: level / TILE_HEIGHT, index, hash: node });
  });
  return {
    append(entry) {
      const leafHash = hash.leaf(entry);
      appender.appendLeafHash(leafHash);
      return leafHash;
    },
    root: appender.root,
    nodes,
  };
}
