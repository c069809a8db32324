import { hash } from 'node:crypto';
import { sha256, sm3 } from '@qichuang/base';
import {
  checkInclusion,
  type Digest,
  type HashName,
  type NodeReader,
  nodesFromTiles,
  openAppender,
  openTileLog,
  proveConsistency,
  proveInclusion,
  rootOf,
  type TreeHash,
  treeHash,
} from '@qichuang/engine-ledger';
import { openHashShelf } from './measuring/hash-shelf.ts';
import { median, tellTable } from './measuring/table.ts';

const LARGEST = Number(process.env['BENCH_LEAVES'] ?? '10000000');
const ENTRY_BYTES = 200;
const BATCH = 1000;
const PROOFS = 500;
const BARE_AT_MOST = 1_000_000;

/** By OpenSSL. As text and back, since Node makes a string of a digest four times as fast as a Buffer. */
const native =
  (name: HashName): Digest =>
  (bytes) =>
    Buffer.from(hash(name, bytes, 'binary'), 'binary');

const SERIES: readonly { name: string; hash: HashName; digest: Digest; upTo: number }[] = [
  { name: 'SHA-256, node:crypto', hash: 'sha256', digest: native('sha256'), upTo: LARGEST },
  { name: 'SHA-256, @noble/hashes', hash: 'sha256', digest: sha256, upTo: Math.min(LARGEST, 1_000_000) },
  { name: 'SM3, node:crypto', hash: 'sm3', digest: native('sm3'), upTo: Math.min(LARGEST, 1_000_000) },
  { name: 'SM3, sm-crypto-v2', hash: 'sm3', digest: sm3, upTo: Math.min(LARGEST, 100_000) },
];

const entry = Buffer.alloc(ENTRY_BYTES, '虚构事实 ');
function entryAt(index: number): Uint8Array {
  entry.writeUInt32BE(index);
  return entry;
}

const rows = [];
for (const { name, hash: hashName, digest, upTo } of SERIES) {
  const tree = treeHash(hashName, digest);
  appendsPerSecond(tree, 20_000);
  for (let leaves = 10; leaves <= upTo; leaves *= 10) {
    const perSecond = median(rounds(leaves).map(() => appendsPerSecond(tree, leaves)));
    const bare = median(
      rounds(leaves).map(() => bareLeavesPerSecond(digest, Math.min(leaves, BARE_AT_MOST))),
    );
    const { tiles, nodes } = stored(tree, leaves);
    rows.push({
      hash: name,
      leaves,
      'appends/s': Math.round(perSecond),
      'bare hashing/s': Math.round(bare),
      ratio: perSecond / bare,
      ...proofTimes(tree, leaves, nodes.read, tiles),
      'RSS MB': Math.round(process.memoryUsage().rss / 2 ** 20),
    });
  }
}
tellTable(`ledger: entries of ${ENTRY_BYTES} bytes, a root and its tiles after each ${BATCH}`, rows);

/** As the sequencer grows a log: a batch, its root, its tiles to be written. */
function appendsPerSecond(tree: TreeHash, leaves: number): number {
  const tiles = openHashShelf(leaves, 8);
  const started = performance.now();
  const log = openTileLog(tree, 0, tiles.readTile);
  for (let index = 0; index < leaves; index += 1) {
    log.append(entryAt(index));
    if ((index + 1) % BATCH === 0 || index + 1 === leaves) {
      log.root();
      for (const { tile, bytes } of log.takeTiles()) tiles.writeTile(tile, bytes);
    }
  }
  return (leaves / (performance.now() - started)) * 1000;
}

/** The same tree kept twice: all its nodes, and its tiles. */
function stored(tree: TreeHash, leaves: number) {
  const nodes = openHashShelf(leaves, 1);
  const tiles = openHashShelf(leaves, 8);
  const appender = openAppender(tree, undefined, (level, index, node) => {
    nodes.write(level, index, node);
    if (level % 8 === 0) tiles.write(level / 8, index, node);
  });
  for (let index = 0; index < leaves; index += 1) appender.append(entryAt(index));
  return { nodes, tiles };
}

/** Small trees are grown often, so that a pause of the machine does not decide. */
function rounds(leaves: number): readonly undefined[] {
  return new Array(Math.min(1000, Math.ceil(100_000 / leaves))).fill(undefined);
}

/** The limit: the hashes a tree needs and nothing else, a leaf and a node for each entry. */
function bareLeavesPerSecond(digest: Digest, leaves: number): number {
  const [leaf, node] = [Buffer.alloc(1 + ENTRY_BYTES, 'leaf'), Buffer.alloc(65, 'node')];
  const started = performance.now();
  for (let index = 0; index < leaves; index += 1) {
    leaf.writeUInt32BE(index, 1);
    node.set(digest(leaf), 1);
    digest(node);
  }
  return (leaves / (performance.now() - started)) * 1000;
}

function proofTimes(
  tree: TreeHash,
  leaves: number,
  read: NodeReader,
  tiles: ReturnType<typeof openHashShelf>,
) {
  const fromTiles = nodesFromTiles(tree, leaves, tiles.readTile);
  const root = rootOf(tree, leaves, read);
  const times = {
    stored: [] as number[],
    tiles: [] as number[],
    consistency: [] as number[],
    check: [] as number[],
  };
  for (let run = 0; run < PROOFS; run += 1) {
    // Spread over the whole tree without chance: multiples of the golden section.
    const index = Math.floor(((run * 0.618033988749895) % 1) * leaves);
    const proof = timed(times.stored, () => proveInclusion(tree, index, leaves, read));
    timed(times.tiles, () => proveInclusion(tree, index, leaves, fromTiles));
    timed(times.consistency, () => proveConsistency(tree, index, leaves, read));
    const claim = { leafHash: tree.leaf(entryAt(index)), index, size: leaves, root, proof };
    const verdict = timed(times.check, () => checkInclusion(tree, claim));
    if (!verdict.holds) throw new Error(`leaf ${index} of ${leaves} is not proven: ${verdict.reason}`);
  }
  return {
    'inclusion ms': median(times.stored),
    'longest ms': Math.max(...times.stored),
    'from tiles ms': median(times.tiles),
    'consistency ms': median(times.consistency),
    'check ms': median(times.check),
  };
}

function timed<Value>(times: number[], run: () => Value): Value {
  const started = performance.now();
  const value = run();
  times.push(performance.now() - started);
  return value;
}
