/** Hashes are split by their highest bits, so that two runs are merged a slice at a time and the old memory goes as the new comes. */
const SLICE_BITS = 6;
export const SLICES = 1 << SLICE_BITS;
const SLICE_SHIFT = 32 - SLICE_BITS;

/** Which documents have which hash: pairs in ascending order of the hash, then the document; no pair twice. Changed only by the merge that uses it up. */
export interface Run {
  readonly size: number;
  readonly slices: Slice[];
}

export interface Slice {
  readonly hashes: Uint32Array;
  readonly documents: Uint32Array;
}

/** Sorts pairs that came in ascending order of documents. The two arrays given are used up. O(size). */
export function sortedRun(hashes: Uint32Array, documents: Uint32Array): Run {
  const order = sortedByHash(hashes, documents);
  return runOf(cut(order.hashes, order.documents));
}

/** One run of two; every document of `later` is above every document of `earlier`. The slices of both are emptied on the way. */
export function mergedRuns(earlier: Run, later: Run, isRemoved: (document: number) => boolean): Run {
  const slices: Slice[] = [];
  for (let place = 0; place < SLICES; place += 1) {
    slices.push(mergedSlices(earlier.slices[place] ?? EMPTY, later.slices[place] ?? EMPTY, isRemoved));
    earlier.slices[place] = EMPTY;
    later.slices[place] = EMPTY;
  }
  return runOf(slices);
}

/** The number of the slice a hash is in. */
export function sliceOf(hash: number): number {
  return hash >>> SLICE_SHIFT;
}

/** The first place in the slice whose hash is not below the one sought. Hashes are spread evenly: a guess and a short walk. */
export function firstPlace({ hashes }: Slice, hash: number): number {
  const within = hash & (2 ** SLICE_SHIFT - 1);
  const guess = Math.min(Math.floor((within / 2 ** SLICE_SHIFT) * hashes.length), hashes.length);
  let step = 16;
  let low = guess;
  while (low > 0 && (hashes[low - 1] ?? 0) >= hash) {
    low = Math.max(0, low - step);
    step *= 2;
  }
  let high = Math.max(low, guess);
  step = 16;
  while (high < hashes.length && (hashes[high] ?? 0) < hash) {
    low = high + 1;
    high = Math.min(hashes.length, high + step);
    step *= 2;
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

const EMPTY: Slice = { hashes: new Uint32Array(0), documents: new Uint32Array(0) };

/** A run of slices that are in order already. */
export function runOf(slices: Slice[]): Run {
  return { size: slices.reduce((sum, { hashes }) => sum + hashes.length, 0), slices };
}

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

// Least significant digit first, three digits of 11 bits: stable, so that documents stay ascending within a hash.
function sortedByHash(hashes: Uint32Array, documents: Uint32Array): Slice {
  let from: Slice = { hashes, documents };
  let to: Slice = { hashes: new Uint32Array(hashes.length), documents: new Uint32Array(hashes.length) };
  const counts = new Uint32Array(DIGITS);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    counts.fill(0);
    for (let place = 0; place < hashes.length; place += 1) {
      const digit = ((from.hashes[place] ?? 0) >>> shift) & (DIGITS - 1);
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
    let before = 0;
    for (let digit = 0; digit < DIGITS; digit += 1) {
      const count = counts[digit] ?? 0;
      counts[digit] = before;
      before += count;
    }
    for (let place = 0; place < hashes.length; place += 1) {
      const hash = from.hashes[place] ?? 0;
      const digit = (hash >>> shift) & (DIGITS - 1);
      const target = counts[digit] ?? 0;
      counts[digit] = target + 1;
      to.hashes[target] = hash;
      to.documents[target] = from.documents[place] ?? 0;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Cuts sorted pairs into slices, each pair once. */
function cut(hashes: Uint32Array, documents: Uint32Array): Slice[] {
  const slices: Slice[] = [];
  let end = 0;
  for (let slice = 0; slice < SLICES; slice += 1) {
    const start = end;
    while (end < hashes.length && sliceOf(hashes[end] ?? 0) === slice) end += 1;
    slices.push(distinct(hashes.subarray(start, end), documents.subarray(start, end)));
  }
  return slices;
}

function distinct(hashes: Uint32Array, documents: Uint32Array): Slice {
  const kept: Slice = { hashes: hashes.slice(), documents: documents.slice() };
  let size = 0;
  for (let place = 0; place < hashes.length; place += 1) {
    const [hash, document] = [hashes[place] ?? 0, documents[place] ?? 0];
    if (place > 0 && hash === hashes[place - 1] && document === documents[place - 1]) continue;
    kept.hashes[size] = hash;
    kept.documents[size] = document;
    size += 1;
  }
  return shortened(kept, size);
}

function mergedSlices(one: Slice, other: Slice, isRemoved: (document: number) => boolean): Slice {
  const room = one.hashes.length + other.hashes.length;
  const hashes = new Uint32Array(room);
  const documents = new Uint32Array(room);
  let [left, right, size] = [0, 0, 0];
  while (left < one.hashes.length || right < other.hashes.length) {
    // At equal hashes the earlier run goes first: its documents are the lower ones.
    const takeLeft =
      right >= other.hashes.length ||
      (left < one.hashes.length && (one.hashes[left] ?? 0) <= (other.hashes[right] ?? 0));
    const hash = takeLeft ? one.hashes[left] : other.hashes[right];
    const document = (takeLeft ? one.documents[left] : other.documents[right]) ?? 0;
    if (takeLeft) left += 1;
    else right += 1;
    if (isRemoved(document)) continue;
    hashes[size] = hash ?? 0;
    documents[size] = document;
    size += 1;
  }
  return shortened({ hashes, documents }, size);
}

function shortened({ hashes, documents }: Slice, size: number): Slice {
  return size === hashes.length
    ? { hashes, documents }
    : { hashes: hashes.slice(0, size), documents: documents.slice(0, size) };
}
