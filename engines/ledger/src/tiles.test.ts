import { toHex } from '@qichuang/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry, grownTree, NATIVE } from './fixtures/grown-tree.ts';
import {
  consistencyTiles,
  decodeEntryBundle,
  edgeTiles,
  encodeEntryBundle,
  entriesPath,
  inclusionTiles,
  nodesFromTiles,
  openTileLog,
  parseTilePath,
  proveConsistency,
  proveInclusion,
  rootOf,
  type Tile,
  type TileBytes,
  tilePath,
} from './index.ts';

describe('paths of tiles, C2SP tlog-tiles', () => {
  test.each([
    { tile: { level: 0, index: 0, width: 256 }, path: 'tile/0/000' },
    { tile: { level: 1, index: 1_234_067, width: 256 }, path: 'tile/1/x001/x234/067' },
    { tile: { level: 0, index: 273, width: 112 }, path: 'tile/0/273.p/112' },
    { tile: { level: 2, index: 0, width: 1 }, path: 'tile/2/000.p/1' },
    { tile: { level: 63, index: 1000, width: 255 }, path: 'tile/63/x001/000.p/255' },
    { tile: { level: 0, index: 999, width: 256 }, path: 'tile/0/999' },
  ])('$path', ({ tile, path }) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  test('bundles of entries have theirs', () => {
    expect(entriesPath(1_234_067, 17)).toBe('tile/entries/x001/x234/067.p/17');
    expect(parseTilePath('tile/entries/x001/x234/067.p/17')).toEqual({
      level: 'entries',
      index: 1_234_067,
      width: 17,
    });
  });

  test.each([
    ...[
      '',
      'tile/0/0',
      'tile/0/0000',
      'tile/00/000',
      'tile/64/000',
      'tile/-1/000',
      'tile/0/x000/001',
      'tile/0/001/002',
    ],
    ...[
      'tile/0/000.p/0',
      'tile/0/000.p/256',
      'tile/0/000.p/01',
      'tile/0/000.p',
      '/tile/0/000',
      'tile/0/000/',
      'tile/0/x1/000',
    ],
    ...[
      'tile/0/x999/x999/x999/x999/x999/999',
      'tile/0/../000',
      'tile/0/٠٠٠',
      'tile/0/000\n',
      'tile/entries/000.p/300',
    ],
  ])('%j is none', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });

  test.each([
    { level: 64, index: 0, width: 1 },
    { level: 0, index: -1, width: 1 },
    { level: 0, index: 0, width: 0 },
    { level: 0, index: 0, width: 257 },
    { level: 0.5, index: 0, width: 1 },
  ])('there is no path for %j', (tile) => {
    expect(() => tilePath(tile)).toThrow(RangeError);
  });

  test('every tile finds back through its path', () => {
    const tiles = fc.record({
      level: fc.integer({ min: 0, max: 63 }),
      index: fc.maxSafeNat(),
      width: fc.integer({ min: 1, max: 256 }),
    });
    fc.assert(
      fc.property(tiles, (tile) => {
        expect(parseTilePath(tilePath(tile))).toEqual(tile);
      }),
    );
  });
});

describe('a log kept as tiles', () => {
  test('of 70,000 leaves is what the specification counts', () => {
    const shelf = grownShelf(70_000, 5000);
    const kept = [...shelf.tiles.keys()].map((path) => parseTilePath(path));
    const full = (level: number) => kept.filter((tile) => tile?.level === level && tile.width === 256).length;
    expect([full(0), full(1), full(2)]).toEqual([273, 1, 0]);
    expect(edgeTiles(70_000).map(tilePath)).toEqual([
      'tile/0/273.p/112',
      'tile/1/001.p/17',
      'tile/2/000.p/1',
    ]);
    for (const tile of edgeTiles(70_000)) expect(shelf.tiles.has(tilePath(tile))).toBe(true);
  });

  test('of 256 leaves has one full tile and one of a single hash above it', () => {
    expect([...grownShelf(256, 256).tiles.keys()]).toEqual(['tile/0/000', 'tile/1/000.p/1']);
    expect(edgeTiles(256).map(tilePath)).toEqual(['tile/1/000.p/1']);
    expect(edgeTiles(0)).toEqual([]);
  });

  test('opened again at any size and in batches of any lengths it is the same tree', () => {
    const straight = grownTree(NATIVE, 1500);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 6 }), (batches) => {
        const shelf = openShelf();
        for (const length of batches) shelf.add(length);
        const size = shelf.size();
        expect(shelf.root()).toEqual(
          size <= 1500 ? straight.rootAt(size) : grownTree(NATIVE, size).rootAt(size),
        );
        expect(rootOf(NATIVE, size, nodesFromTiles(NATIVE, size, shelf.read))).toEqual(shelf.root());
      }),
      { numRuns: 25 },
    );
  });

  test('opened again at every size from 0 to 600 it goes on as if never closed', () => {
    const straight = grownTree(NATIVE, 601);
    const shelf = openShelf();
    for (let size = 1; size <= 601; size += 1) {
      shelf.add(1);
      expect(shelf.root(), `${size}`).toEqual(straight.rootAt(size));
    }
  });

  test('proofs from tiles are those from stored nodes, and only the tiles named beforehand are read', () => {
    const size = 70_000;
    const shelf = grownShelf(size, size);
    const nodes = nodesFromTiles(NATIVE, size, shelf.read);
    fc.assert(
      fc.property(fc.nat({ max: size - 1 }), fc.nat({ max: size }), (index, from) => {
        const only = (tiles: readonly Tile[]) => nodesFromTiles(NATIVE, size, limitedTo(tiles, shelf));
        const inclusion = proveInclusion(NATIVE, index, size, nodes);
        const named = inclusionTiles(index, size);
        expect(named.length).toBeLessThanOrEqual(6);
        expect(proveInclusion(NATIVE, index, size, only(named)).map(toHex)).toEqual(inclusion.map(toHex));
        const consistency = proveConsistency(NATIVE, from, size, nodes);
        const reader = only(consistencyTiles(from, size));
        expect(proveConsistency(NATIVE, from, size, reader).map(toHex)).toEqual(consistency.map(toHex));
      }),
      { numRuns: 40 },
    );
  });

  test('a stored tile that has grown since serves the earlier size too', () => {
    const later = grownShelf(400, 400);
    const whole = (tile: Tile) =>
      later.read({ ...tile, width: Math.max(tile.width, tile.level === 0 ? 144 : 1) });
    const opened = openTileLog(NATIVE, 300, whole);
    expect(opened.root()).toEqual(grownTree(NATIVE, 300).rootAt(300));
  });

  test('a tile that is too short is no tree', () => {
    expect(() => openTileLog(NATIVE, 3, () => new Uint8Array(64))).toThrow(RangeError);
    expect(() => nodesFromTiles(NATIVE, 3, () => new Uint8Array(64))(0, 0)).toThrow(RangeError);
  });

  test('nothing is to be written where nothing was appended', () => {
    const shelf = grownShelf(300, 300);
    const log = openTileLog(NATIVE, 300, shelf.read);
    expect(log.takeTiles()).toEqual([]);
    log.append(entry(300));
    expect(log.takeTiles().map(({ tile }) => tilePath(tile))).toEqual(['tile/0/001.p/45']);
    expect(log.takeTiles()).toEqual([]);
  });
});

describe('bundles of entries, C2SP tlog-tiles', () => {
  test('each entry stands after its length, the higher byte first', () => {
    const long = new Uint8Array(258).fill(7);
    expect(toHex(encodeEntryBundle([new Uint8Array(), Uint8Array.of(1, 2)]))).toBe('000000020102');
    expect(toHex(encodeEntryBundle([long]).subarray(0, 3))).toBe('010207');
  });

  test('what was written is read back', () => {
    const bundles = fc.array(fc.uint8Array({ maxLength: 600 }), { minLength: 1, maxLength: 256 });
    fc.assert(
      fc.property(bundles, (entries) => {
        expect(decodeEntryBundle(encodeEntryBundle(entries))).toEqual(entries);
      }),
    );
  });

  test('any bytes are a bundle or are refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const entries = decodeEntryBundle(bytes);
        if (entries !== undefined) expect(encodeEntryBundle(entries)).toEqual(bytes);
      }),
    );
  });

  test.each([
    { what: 'no bytes', bytes: [] },
    { what: 'half a length', bytes: [0] },
    { what: 'an entry cut short', bytes: [0, 2, 1] },
    { what: '257 entries', bytes: new Array(257 * 2).fill(0) },
  ])('$what is no bundle', ({ bytes }) => expect(decodeEntryBundle(Uint8Array.from(bytes))).toBeUndefined());

  test('an entry over 65,535 bytes and an empty bundle have no form', () => {
    expect(() => encodeEntryBundle([new Uint8Array(65_536)])).toThrow(RangeError);
    expect(() => encodeEntryBundle([])).toThrow(RangeError);
    expect(() => encodeEntryBundle(new Array(257).fill(new Uint8Array()))).toThrow(RangeError);
  });
});

/** Tiles under their paths, as a folder or a server would keep them; each batch opens the log anew. */
function openShelf() {
  const tiles = new Map<string, Uint8Array>();
  let size = 0;
  let root = NATIVE.empty;
  const read = (tile: Tile) => {
    const bytes = tiles.get(tilePath(tile));
    if (bytes === undefined) throw new Error(`${tilePath(tile)} was not written`);
    return bytes;
  };
  const keep = ({ tile, bytes }: TileBytes) => tiles.set(tilePath(tile), bytes);
  return {
    tiles,
    read,
    size: () => size,
    root: () => root,
    add(count: number) {
      const log = openTileLog(NATIVE, size, read);
      for (let index = 0; index < count; index += 1) log.append(entry(size + index));
      log.takeTiles().map(keep);
      size = log.size();
      root = log.root();
    },
  };
}

function grownShelf(size: number, batch: number) {
  const shelf = openShelf();
  while (shelf.size() < size) shelf.add(Math.min(batch, size - shelf.size()));
  return shelf;
}

function limitedTo(tiles: readonly Tile[], shelf: ReturnType<typeof openShelf>) {
  const named = new Set(tiles.map(tilePath));
  return (tile: Tile) => {
    if (!named.has(tilePath(tile))) throw new Error(`${tilePath(tile)} was not named`);
    return shelf.read(tile);
  };
}
