import { concatBytes } from '@qichuang/base';
import { TILE_WIDTH } from './tile-path.ts';

const LONGEST = 0xffff;

/**
 * Entries as they are served: each with its length before it, two bytes, the higher first.
 *
 * @param entries - 1 to 256, each at most 65,535 bytes.
 * @returns the bytes of one bundle.
 * @throws RangeError for too many entries or one that is too long: a bug in the caller.
 * @source C2SP tlog-tiles, "Log entries"
 */
export function encodeEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length < 1 || entries.length > TILE_WIDTH)
    throw new RangeError(`a bundle has 1 to 256 entries, not ${entries.length}`);
  return concatBytes(
    ...entries.flatMap((entry) => {
      if (entry.length > LONGEST)
        throw new RangeError(`an entry of ${entry.length} bytes has no place in a bundle`);
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
    }),
  );
}

/**
 * Reads what `encodeEntryBundle` writes.
 *
 * @returns the entries, or `undefined` if the bytes end within one, are none at all, or hold more than 256.
 * @source C2SP tlog-tiles, "Log entries"
 */
export function decodeEntryBundle(bytes: Uint8Array): Uint8Array[] | undefined {
  const entries: Uint8Array[] = [];
  let place = 0;
  while (place < bytes.length) {
    const [high, low] = bytes.subarray(place, place + 2);
    if (high === undefined || low === undefined) return undefined;
    const end = place + 2 + high * 256 + low;
    if (end > bytes.length) return undefined;
    entries.push(bytes.slice(place + 2, end));
    place = end;
  }
  return entries.length >= 1 && entries.length <= TILE_WIDTH ? entries : undefined;
}
