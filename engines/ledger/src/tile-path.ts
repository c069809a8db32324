/** A run of stored hashes of one level, or of entries: `width` of them from `index`·256 on. */
export interface Tile {
  /** 0–63: hashes are roots of complete subtrees of 256^level leaves. */
  readonly level: number;
  readonly index: number;
  /** 1–256; under 256 the tile is partial. */
  readonly width: number;
}

export const TILE_WIDTH = 256;
const LEVELS = 64;
const PATH = /^tile\/(entries|0|[1-9][0-9]?)\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/;

/**
 * Where a tile of hashes is served, under the log's prefix.
 *
 * @returns `tile/<L>/<N>[.p/<W>]` without a leading slash: `tile/1/x001/x234/067.p/17`.
 * @throws RangeError for a level, index or width no tile has.
 * @source C2SP tlog-tiles, "Merkle Tree"
 */
export function tilePath({ level, index, width }: Tile): string {
  if (!Number.isInteger(level) || level < 0 || level >= LEVELS)
    throw new RangeError(`no tile has level ${level}`);
  return `tile/${level}/${numbered(index, width)}`;
}

/**
 * Where a bundle of entries is served, under the log's prefix.
 *
 * @returns `tile/entries/<N>[.p/<W>]` without a leading slash.
 * @throws RangeError for an index or width no bundle has.
 * @source C2SP tlog-tiles, "Log entries"
 */
export function entriesPath(index: number, width: number): string {
  return `tile/entries/${numbered(index, width)}`;
}

/**
 * Reads what `tilePath` and `entriesPath` write.
 *
 * @returns the tile, with level `entries` for a bundle; `undefined` for any other text (one tile has one path).
 * @source C2SP tlog-tiles
 */
export function parseTilePath(
  path: string,
): Tile | (Omit<Tile, 'level'> & { readonly level: 'entries' }) | undefined {
  const [, level = '', number = '', partial] = PATH.exec(path) ?? [];
  if (number === '') return undefined;
  const index = Number(number.replaceAll(/[x/]/g, ''));
  const width = partial === undefined ? TILE_WIDTH : Number(partial);
  if (!Number.isSafeInteger(index) || (partial !== undefined && width >= TILE_WIDTH)) return undefined;
  if (numbered(index, width) !== path.slice(`tile/${level}/`.length)) return undefined;
  if (level === 'entries') return { level, index, width };
  return Number(level) < LEVELS ? { level: Number(level), index, width } : undefined;
}

function numbered(index: number, width: number): string {
  if (!Number.isSafeInteger(index) || index < 0) throw new RangeError(`no tile has index ${index}`);
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH)
    throw new RangeError(`no tile has width ${width}`);
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
  const path = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join('/');
  return width === TILE_WIDTH ? path : `${path}.p/${width}`;
}
