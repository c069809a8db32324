import { ok, type Result, refused } from '@qichuang/base';
import { runOf, SLICES, type Slice, sliceOf } from './run.ts';
import { type KeptIndex, SimilarityIndex } from './similarity-index.ts';

// "qcs1" read as a little-endian number; a machine of the other order would read another one and refuse.
const MAGIC = 0x3173_6371;
const HEAD = 4;

/**
 * The index as bytes: 32-bit little-endian numbers, namely magic, `commonAbove`, number of documents, number of template
 * grams; then lengths and amounts of the documents, the template grams; then for each of 64 slices its number of pairs,
 * its hashes, its documents.
 *
 * @returns pieces to be written one after another, so that nothing large is copied. Use them before the index is changed.
 *   8 bytes a fingerprint, about 1.8 bytes a character.
 * @source own form
 */
export function* indexBytes(index: SimilarityIndex): Generator<Uint8Array, void, undefined> {
  const { commonAbove, templates, lengths, amounts, run } = index.kept();
  yield bytesOf(Uint32Array.of(MAGIC, commonAbove, lengths.length, templates.length));
  yield* [lengths, amounts, templates].map(bytesOf);
  for (const { hashes, documents } of run.slices) {
    yield bytesOf(Uint32Array.of(hashes.length));
    yield bytesOf(hashes);
    yield bytesOf(documents);
  }
}

export type BytesRefusal = { readonly kind: 'not-an-index'; readonly why: string };

/**
 * Opens an index that was kept; it answers as the one it came from, and grows on.
 *
 * @param pieces - the bytes, in pieces of any size.
 * @returns refused where the bytes are not those of an index, are cut short, or go on. O(size).
 * @source own form
 */
export function restoreIndex(pieces: Iterable<Uint8Array>): Result<SimilarityIndex, BytesRefusal> {
  const reader = new Reader(pieces);
  const kept = keptFrom(reader);
  if (typeof kept === 'string') return refused({ kind: 'not-an-index', why: kept });
  if (reader.numbers(1) !== undefined) return refused({ kind: 'not-an-index', why: 'the bytes go on' });
  const templates = new Set(kept.templates);
  return ok(new SimilarityIndex({ commonAbove: kept.commonAbove, templates }, kept));
}

function keptFrom(reader: Reader): KeptIndex | string {
  const [magic, commonAbove = 0, documents = 0, grams = 0] = reader.numbers(HEAD) ?? [];
  if (magic !== MAGIC) return 'the first bytes are others';
  if (commonAbove < 1) return 'commonAbove is 0';
  const lengths = reader.numbers(documents);
  const amounts = reader.numbers(documents);
  const templates = reader.numbers(grams);
  if (lengths === undefined || amounts === undefined || templates === undefined) return 'the bytes end early';
  const slices: Slice[] = [];
  while (slices.length < SLICES) {
    const [size] = reader.numbers(1) ?? [];
    const hashes = size === undefined ? undefined : reader.numbers(size);
    const owners = size === undefined ? undefined : reader.numbers(size);
    if (hashes === undefined || owners === undefined) return 'the bytes end early';
    const slice = { hashes, documents: owners };
    if (!isInOrder(slice, slices.length, documents)) return `slice ${slices.length} is not in order`;
    slices.push(slice);
  }
  return { commonAbove, templates, lengths, amounts, run: runOf(slices) };
}

function isInOrder({ hashes, documents }: Slice, number: number, count: number): boolean {
  for (let place = 0; place < hashes.length; place += 1) {
    const [hash, document] = [hashes[place] ?? 0, documents[place] ?? 0];
    if (document >= count || sliceOf(hash) !== number) return false;
    if (place === 0) continue;
    const before = hashes[place - 1] ?? 0;
    if (hash < before || (hash === before && document <= (documents[place - 1] ?? 0))) return false;
  }
  return true;
}

/** Reads numbers out of pieces, whatever their cuts. */
class Reader {
  private readonly pieces: Iterator<Uint8Array>;
  private piece: Uint8Array = new Uint8Array(0);

  constructor(pieces: Iterable<Uint8Array>) {
    this.pieces = pieces[Symbol.iterator]();
  }

  /** `undefined` where fewer bytes are left. A count that lies is found out before memory is taken for it all. */
  numbers(count: number): Uint32Array | undefined {
    const wanted = count * 4;
    const taken: Uint8Array[] = [];
    let size = 0;
    while (size < wanted) {
      if (this.piece.length === 0) {
        const next = this.pieces.next();
        if (next.done === true) return undefined;
        this.piece = next.value;
        continue;
      }
      const part = this.piece.subarray(0, wanted - size);
      this.piece = this.piece.subarray(part.length);
      taken.push(part);
      size += part.length;
    }
    const bytes = new Uint8Array(wanted);
    let place = 0;
    for (const part of taken) {
      bytes.set(part, place);
      place += part.length;
    }
    return new Uint32Array(bytes.buffer);
  }
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
