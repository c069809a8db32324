/** Characters of one gram. */
export const GRAM = 8;
/** Grams of one window; of each window the least gram is kept. */
const WINDOW = 8;
/** Every run of so many equal characters in two texts has a fingerprint in both. */
export const SURE_RUN = GRAM + WINDOW - 1;

/** The grams that were kept, in the order of the text. */
export interface Fingerprints {
  readonly hashes: Uint32Array;
  /** Where each gram begins, in characters of the normalised text; ascending, never more than `WINDOW` apart. */
  readonly places: Uint32Array;
}

const BASE = 0x2c1b_3c6d;
const BASE_TO_GRAM = powerOf(BASE, GRAM);

/**
 * Winnowing: of every eight consecutive grams of eight characters the one with the least hash is kept, so that two texts
 * that share a run of 15 characters keep a gram of that run in common.
 *
 * @param codes - normalised code points; fewer than eight keep nothing, fewer than fifteen are one short window.
 * @returns hashes (32 bits, evenly spread) and places. O(length).
 * @source Schleimer, Wilkerson, Aiken, Winnowing: Local Algorithms for Document Fingerprinting (SIGMOD 2003)
 */
export function fingerprintsOf(codes: Uint32Array): Fingerprints {
  const grams = codes.length - GRAM + 1;
  if (grams < 1) return { hashes: new Uint32Array(0), places: new Uint32Array(0) };
  const ranks = ranksOf(codes, grams);
  const hashes = new Uint32Array(grams);
  const places = new Uint32Array(grams);
  let size = 0;
  let least = -1;
  const firstEnd = Math.min(WINDOW, grams) - 1;
  for (let end = firstEnd; end < grams; end += 1) {
    const from = Math.max(0, end - WINDOW + 1);
    const before = least;
    if (least < from) least = leastIn(ranks, from, end);
    else if ((ranks[end] ?? 0) <= (ranks[least] ?? 0)) least = end;
    if (least === before) continue;
    hashes[size] = spread(ranks[least] ?? 0);
    places[size] = least;
    size += 1;
  }
  return { hashes: hashes.slice(0, size), places: places.slice(0, size) };
}

/** The hashes of all grams, kept or not, as `fingerprintsOf` would write them. */
export function allGrams(codes: Uint32Array): Uint32Array {
  const grams = codes.length - GRAM + 1;
  return grams < 1 ? new Uint32Array(0) : ranksOf(codes, grams).map(spread);
}

function ranksOf(codes: Uint32Array, grams: number): Uint32Array {
  const ranks = new Uint32Array(grams);
  let rolling = 0;
  for (let place = 0; place < codes.length; place += 1) {
    rolling = (Math.imul(rolling, BASE) + (codes[place] ?? 0)) | 0;
    if (place >= GRAM) rolling = (rolling - Math.imul(codes[place - GRAM] ?? 0, BASE_TO_GRAM)) | 0;
    if (place >= GRAM - 1) ranks[place - GRAM + 1] = mixed(rolling);
  }
  return ranks;
}

// Of equals the rightmost, so that the choice hangs on nothing outside the window: what two texts share, they keep alike.
function leastIn(ranks: Uint32Array, from: number, end: number): number {
  let least = end;
  for (let place = end - 1; place >= from; place -= 1) {
    if ((ranks[place] ?? 0) < (ranks[least] ?? 0)) least = place;
  }
  return least;
}

/** The last step of MurmurHash3: one to one, every bit depends on every other. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

// Kept grams have low ranks, being the least of eight; mixed once more (one to one) they lie evenly over 32 bits.
function spread(rank: number): number {
  return mixed(rank ^ 0x9e37_79b9);
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, base);
  return power;
}
