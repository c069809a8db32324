import type { Tile } from '@qichuang/engine-ledger';

const HASH_BYTES = 32;
const TILE_WIDTH = 256;

/**
 * The hashes of a tree in memory, one buffer for each stored level: every level, or every eighth as tiles keep them.
 *
 * @param step - 1 or 8.
 */
export function openHashShelf(leaves: number, step: 1 | 8) {
  const levels: Buffer[] = [];
  for (let hashes = leaves; hashes >= 1; hashes = Math.floor(hashes / 2 ** step))
    levels.push(Buffer.alloc(hashes * HASH_BYTES));

  function levelAt(level: number): Buffer {
    const hashes = levels[level];
    if (hashes === undefined) throw new Error(`a tree of ${leaves} leaves has no stored level ${level}`);
    return hashes;
  }

  return {
    write(level: number, index: number, hash: Uint8Array): void {
      levelAt(level).set(hash, index * HASH_BYTES);
    },
    read: (level: number, index: number): Uint8Array =>
      levelAt(level).subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
    writeTile({ level, index }: Tile, bytes: Uint8Array): void {
      levelAt(level).set(bytes, index * TILE_WIDTH * HASH_BYTES);
    },
    readTile({ level, index, width }: Tile): Uint8Array {
      const start = index * TILE_WIDTH * HASH_BYTES;
      return levelAt(level).subarray(start, start + width * HASH_BYTES);
    },
  };
}
