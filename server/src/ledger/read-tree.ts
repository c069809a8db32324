import { concatBytes } from '@qichuang/base';
import { type HashName, type NodeReader, nodesFromTiles, type Tile } from '@qichuang/engine-ledger';
import type { Store } from '@qichuang/store';
import { TREES } from './hashing.ts';

/** Reads the tiles beforehand, since a proof is reckoned in one go. */
export async function treeReader(
  { ledger }: Pick<Store, 'ledger'>,
  size: number,
  tiles: readonly Tile[],
): Promise<(name: HashName) => NodeReader> {
  const read = await Promise.all(
    tiles.map(async ({ level, index, width }) => {
      const first = index * 256;
      return [`${level}/${index}`, await ledger.tree.hashes(level, first, first + width)] as const;
    }),
  );
  const known = new Map(read);
  return (name) =>
    nodesFromTiles(TREES[name], size, ({ level, index }) =>
      concatBytes(...(known.get(`${level}/${index}`) ?? []).map((digests) => digests[name])),
    );
}
