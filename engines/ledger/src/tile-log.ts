import { type Appender, openAppender } from './appender.ts';
import { TILE_WIDTH, type Tile } from './tile-path.ts';
import { edgeFromTiles, edgeTiles, type TileReader } from './tiles.ts';
import { HASH_BYTES, type TreeHash } from './tree-hash.ts';

export interface TileBytes {
  readonly tile: Tile;
  readonly bytes: Uint8Array;
}

export interface TileLog extends Appender {
  /**
   * What must be written so that the tree as it is now can be read again: full tiles that came to be since the last
   * call, and each partial tile that has grown. Write them before the size is made known.
   */
  readonly takeTiles: () => TileBytes[];
}

/**
 * Goes on with a log whose hashes are stored as tiles, in batches.
 *
 * @param size - leaves stored so far.
 * @param readTile - asked for `edgeTiles(size)` and nothing else, while opening.
 * @returns an appender that also says which tiles to write; it holds one tile a level and the tiles not yet taken.
 * @throws RangeError if a tile is too short: what is stored is not a tree of that size.
 * @source C2SP tlog-tiles
 */
export function openTileLog(hash: TreeHash, size: number, readTile: TileReader): TileLog {
  const open: OpenTile[] = [];
  for (const tile of edgeTiles(size)) {
    const begun = newTile(tile.index);
    begun.bytes.set(readTile(tile).subarray(0, tile.width * HASH_BYTES));
    begun.width = tile.width;
    open[tile.level] = begun;
  }
  const appender = openAppender(hash, edgeFromTiles(hash, size, readTile), store);
  let full: TileBytes[] = [];

  function store(nodeLevel: number, index: number, node: Uint8Array): void {
    if (nodeLevel % 8 !== 0) return;
    const level = nodeLevel / 8;
    const tile = open[level] ?? newTile(Math.floor(index / TILE_WIDTH));
    open[level] = tile;
    tile.bytes.set(node, tile.width * HASH_BYTES);
    tile.width += 1;
    tile.grown = true;
    if (tile.width < TILE_WIDTH) return;
    full.push({ tile: { level, index: tile.index, width: TILE_WIDTH }, bytes: tile.bytes });
    open[level] = newTile(tile.index + 1);
  }

  function takeTiles(): TileBytes[] {
    const partial: TileBytes[] = [];
    for (const [level, tile] of open.entries()) {
      if (tile?.grown !== true) continue;
      tile.grown = false;
      const { index, width } = tile;
      partial.push({ tile: { level, index, width }, bytes: tile.bytes.slice(0, width * HASH_BYTES) });
    }
    const taken = [...full, ...partial];
    full = [];
    return taken;
  }

  return { ...appender, takeTiles };
}

interface OpenTile {
  readonly index: number;
  readonly bytes: Uint8Array;
  width: number;
  grown: boolean;
}

function newTile(index: number): OpenTile {
  return { index, bytes: new Uint8Array(TILE_WIDTH * HASH_BYTES), width: 0, grown: false };
}
