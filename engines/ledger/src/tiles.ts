import type { NodeReader } from './nodes.ts';
import { edgeOf } from './nodes.ts';
import { proveConsistency, proveInclusion } from './prove.ts';
import { TILE_WIDTH, type Tile } from './tile-path.ts';
import { HASH_BYTES, type TreeHash } from './tree-hash.ts';

/** Gives a tile's hashes one after another: `width`·32 bytes, or more where the stored tile has grown since. */
export type TileReader = (tile: Tile) => Uint8Array;

/**
 * The incomplete tiles at the right edge of a tree: all that must be read to go on appending.
 *
 * @param size - number of leaves.
 * @returns at most one tile a level, those of the leaves first; none for an empty tree.
 * @throws RangeError if the size is no whole number from 0 to 2^53−1.
 * @source C2SP tlog-tiles, "Partial Tiles"
 */
export function edgeTiles(size: number): Tile[] {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`${size} is no number of leaves`);
  const tiles: Tile[] = [];
  for (let level = 0, hashes = size; hashes > 0; level += 1, hashes = Math.floor(hashes / TILE_WIDTH)) {
    const width = hashes % TILE_WIDTH;
    if (width > 0) tiles.push({ level, index: Math.floor(hashes / TILE_WIDTH), width });
  }
  return tiles;
}

/**
 * The tiles an inclusion proof is made from, so that they can be fetched before `proveInclusion` reads them.
 *
 * @param index - of the leaf, under `size`.
 * @param size - leaves of the tree.
 * @returns each tile once. At most two a level.
 * @throws RangeError if there is no such leaf.
 * @source C2SP tlog-tiles
 */
export function inclusionTiles(index: number, size: number): Tile[] {
  return recorded(size, (read) => proveInclusion(UNHASHED, index, size, read));
}

/**
 * The tiles a consistency proof is made from.
 *
 * @param from - leaves of the earlier tree, at most `to`.
 * @param to - leaves of the later tree.
 * @returns each tile once. At most two a level.
 * @throws RangeError if `from` is more than `to`.
 * @source C2SP tlog-tiles
 */
export function consistencyTiles(from: number, to: number): Tile[] {
  return recorded(to, (read) => proveConsistency(UNHASHED, from, to, read));
}

/**
 * Every node of a tree, computed from its tiles.
 *
 * @param size - leaves of the tree; decides which tiles are asked for as partial ones.
 * @param readTile - must know every tile asked for; `edgeTiles`, `inclusionTiles` and `consistencyTiles` name them beforehand.
 * @returns a reader; one read costs at most 127 hashes, since only every eighth level is stored.
 * @throws RangeError while reading, if a tile is shorter than its width.
 * @source C2SP tlog-tiles, "Merkle Tree"
 */
export function nodesFromTiles(hash: TreeHash, size: number, readTile: TileReader): NodeReader {
  return (level, index) => {
    const { tile, offset, count } = placeOf(level, index, size);
    const bytes = readTile(tile);
    if (bytes.length < tile.width * HASH_BYTES)
      throw new RangeError(
        `tile ${tile.level}/${tile.index} has ${bytes.length} bytes, not ${tile.width} hashes`,
      );
    return rootOfRun(hash, bytes, offset, count);
  };
}

/** Which hashes of which tile make up a node. */
function placeOf(level: number, index: number, size: number) {
  const tileLevel = Math.floor(level / 8);
  const count = 2 ** (level % 8);
  const first = index * count;
  const tileIndex = Math.floor(first / TILE_WIDTH);
  const stored = Math.floor(size / TILE_WIDTH ** tileLevel) - tileIndex * TILE_WIDTH;
  const tile: Tile = { level: tileLevel, index: tileIndex, width: Math.min(TILE_WIDTH, stored) };
  return { tile, offset: first % TILE_WIDTH, count };
}

function rootOfRun(hash: TreeHash, bytes: Uint8Array, offset: number, count: number): Uint8Array {
  if (count === 1) return bytes.slice(offset * HASH_BYTES, (offset + 1) * HASH_BYTES);
  const half = count / 2;
  return hash.node(rootOfRun(hash, bytes, offset, half), rootOfRun(hash, bytes, offset + half, half));
}

const NOTHING = new Uint8Array(HASH_BYTES);
// Which nodes a proof reads does not depend on what they hold.
const UNHASHED: TreeHash = { name: 'sha256', empty: NOTHING, leaf: () => NOTHING, node: () => NOTHING };

function recorded(size: number, prove: (read: NodeReader) => unknown): Tile[] {
  const tiles = new Map<string, Tile>();
  prove((level, index) => {
    const { tile } = placeOf(level, index, size);
    tiles.set(`${tile.level}/${tile.index}`, tile);
    return NOTHING;
  });
  return [...tiles.values()];
}

/** The tree's edge out of its edge tiles. */
export function edgeFromTiles(hash: TreeHash, size: number, readTile: TileReader) {
  return edgeOf(size, nodesFromTiles(hash, size, readTile));
}
