import { ok, type Result, refused } from '@qichuang/base';
import { allGrams, type Fingerprints, fingerprintsOf, GRAM } from './fingerprints.ts';
import { type NormalisedText, normaliseForComparison, type TextRefusal } from './normalise.ts';
import { Postings } from './postings.ts';
import type { Run } from './run.ts';

/** A fragment in more documents than this is common property and does not count. */
export const COMMON_ABOVE = 20;

/**
 * Of a span of 15 characters or more at least one fingerprint is found in the other text. At worst, with common text on both
 * sides, that one stands for 36 characters that count: eight of its own and fourteen at either end under grams that reach out.
 */
export const CHARACTERS_FOR_ONE = 36;

export interface IndexOptions {
  /** Texts that every document holds (headings of a form, model sentences): nothing in them counts. */
  readonly templates?: readonly string[];
  /** Default `COMMON_ABOVE`; the document itself is counted. */
  readonly commonAbove?: number;
}

/** A text ready to be compared against the documents of one index as it stood then. */
export interface PreparedText extends NormalisedText {
  readonly fingerprints: Fingerprints;
  /** One for each fingerprint: 1 where it is template, or in too many documents. */
  readonly common: Uint8Array;
  /** For each fingerprint that is not common, the documents that have it. */
  readonly sharers: readonly number[];
  /** One for each character: 1 where it lies under a fingerprint that is not common. */
  readonly counts: Uint8Array;
  /** How many characters count. */
  readonly counted: number;
}

export interface Candidate {
  readonly document: number;
  /** Fingerprints of the text asked about that the document has too, those that do not count left out. */
  readonly shared: number;
}

/** The documents an index knows by their fingerprints; texts are not kept in it. Documents are numbered 0, 1, 2 … as they come. */
export class SimilarityIndex {
  readonly commonAbove: number;
  private readonly templates: Set<number>;
  /** Characters that were indexed; 0 for a document that was removed. */
  private lengths: Uint32Array;
  /** Fingerprints of each document, repeated ones too. */
  private amounts: Uint32Array;
  private count: number;
  private present: number;
  private readonly postings: Postings;
  private shared = new Uint32Array(0);
  private readonly found: Uint32Array;

  constructor(options: { commonAbove: number; templates: Set<number> }, kept?: KeptIndex) {
    this.commonAbove = options.commonAbove;
    this.templates = options.templates;
    this.lengths = kept?.lengths.slice() ?? new Uint32Array(0);
    this.amounts = kept?.amounts.slice() ?? new Uint32Array(0);
    this.count = this.lengths.length;
    this.present = this.lengths.reduce((sum, length) => sum + (length > 0 ? 1 : 0), 0);
    this.postings = new Postings((document) => this.lengths[document] === 0, kept ? [kept.run] : []);
    this.found = new Uint32Array(options.commonAbove + 2);
  }

  /** Documents that were added and not removed. */
  get size(): number {
    return this.present;
  }

  /** Adds a document. O(length), and now and then a merge. */
  add(text: string): Result<number, TextRefusal> {
    const print = printOf(text);
    return print.ok ? ok(this.addPrint(print.value)) : print;
  }

  /** Adds a document of which only the print was kept. @throws RangeError if it is no print. */
  addPrint(print: Uint32Array): number {
    const [length = 0] = print;
    if (length === 0) throw new RangeError('a print begins with the number of characters');
    const hashes = print.subarray(1);
    const document = this.count;
    if (document === this.lengths.length) {
      this.lengths = lengthened(this.lengths, document * 2 + 16);
      this.amounts = lengthened(this.amounts, document * 2 + 16);
    }
    this.lengths[document] = length;
    this.amounts[document] = hashes.length;
    this.count += 1;
    this.present += 1;
    this.postings.add(document, hashes);
    return document;
  }

  /** Takes a document out; its number is not given again. @returns whether it was there. */
  remove(document: number): boolean {
    if (!this.has(document)) return false;
    this.lengths[document] = 0;
    this.present -= 1;
    return true;
  }

  has(document: number): boolean {
    return document < this.count && (this.lengths[document] ?? 0) > 0;
  }

  /**
   * Makes a text ready to be compared: what in it counts depends on the documents there are.
   *
   * @param self - its number, if it is one of them; otherwise it is counted as one more.
   */
  prepare(text: string, self?: number): Result<PreparedText, TextRefusal> {
    const normalised = normaliseForComparison(text);
    if (!normalised.ok) return normalised;
    const fingerprints = fingerprintsOf(normalised.value.codes);
    const common = new Uint8Array(fingerprints.hashes.length);
    const sharers: number[] = [];
    fingerprints.hashes.forEach((hash, place) => {
      const size = this.postings.find(hash, this.found);
      if (this.isCommon(hash, size, self)) common[place] = 1;
      else for (let one = 0; one < size; one += 1) sharers.push(this.found[one] ?? 0);
    });
    const counts = countsOf(normalised.value.codes.length, fingerprints, common);
    const counted = counts.reduce((sum, one) => sum + one, 0);
    return ok({ ...normalised.value, fingerprints, common, sharers, counts, counted });
  }

  /**
   * The documents that can hold at least this share of what counts in the text, and those it can hold that share of.
   *
   * Misses none of which a share of at least `leastContainment` lies in the text asked about; of documents that lie within
   * it none whose text mostly counts. What is named is still to be compared (`compareTexts`).
   *
   * @param leastContainment - 0 to 1.
   * @param self - the text's own number, left out of the answer.
   * @returns most shared first, then by number. O(documents that share something).
   */
  candidates(text: PreparedText, leastContainment: number, self?: number): readonly Candidate[] {
    if (this.shared.length < this.count) this.shared = new Uint32Array(this.lengths.length);
    const { shared } = this;
    const touched: number[] = [];
    for (const document of text.sharers) {
      if (shared[document] === 0) touched.push(document);
      shared[document] = (shared[document] ?? 0) + 1;
    }
    const candidates: Candidate[] = [];
    for (const document of touched) {
      const least = leastContainment * Math.min(text.counted, this.lengths[document] ?? 0);
      const count = shared[document] ?? 0;
      shared[document] = 0;
      if (document !== self && this.has(document) && count * CHARACTERS_FOR_ONE >= least)
        candidates.push({ document, shared: count });
    }
    return candidates.sort((one, other) => other.shared - one.shared || one.document - other.document);
  }

  /** What must be kept so that the index can be opened again. The arrays are the index's own, to be read only. */
  kept(): KeptIndex {
    return {
      commonAbove: this.commonAbove,
      templates: Uint32Array.from(this.templates).sort(),
      lengths: this.lengths.subarray(0, this.count),
      amounts: this.amounts.subarray(0, this.count),
      run: this.postings.whole(),
    };
  }

  private isCommon(hash: number, found: number, self: number | undefined): boolean {
    if (this.templates.has(hash)) return true;
    const others = self !== undefined && this.found.subarray(0, found).includes(self) ? found - 1 : found;
    return others + 1 > this.commonAbove;
  }
}

export interface KeptIndex {
  readonly commonAbove: number;
  /** Ascending. */
  readonly templates: Uint32Array;
  /** Characters of each document; 0 for a removed one. */
  readonly lengths: Uint32Array;
  /** Fingerprints of each document, repeated ones too. */
  readonly amounts: Uint32Array;
  readonly run: Run;
}

/**
 * What an index must know of a text, to be kept beside it: the number of its characters, then its fingerprints.
 *
 * @returns about one number for four and a half characters; refused as the text is. O(length).
 * @source own form
 */
export function printOf(text: string): Result<Uint32Array, TextRefusal> {
  const normalised = normaliseForComparison(text);
  if (!normalised.ok) return normalised;
  const { codes } = normalised.value;
  const { hashes } = fingerprintsOf(codes);
  const print = new Uint32Array(hashes.length + 1);
  print[0] = codes.length;
  print.set(hashes, 1);
  return ok(print);
}

/**
 * An empty index.
 *
 * @returns refused where a template cannot be compared or `commonAbove` is not a whole number from 1 to 10,000.
 * @source Broder, On the resemblance and containment of documents (1997), for containment
 */
export function openIndex(options: IndexOptions = {}): Result<SimilarityIndex, IndexRefusal> {
  const commonAbove = options.commonAbove ?? COMMON_ABOVE;
  if (!Number.isInteger(commonAbove) || commonAbove < 1 || commonAbove > 10_000)
    return refused({ kind: 'common-above', commonAbove });
  const templates = new Set<number>();
  for (const [place, text] of (options.templates ?? []).entries()) {
    const normalised = normaliseForComparison(text);
    if (!normalised.ok) return refused({ kind: 'template', place, why: normalised.refusal });
    for (const hash of allGrams(normalised.value.codes)) templates.add(hash);
  }
  return ok(new SimilarityIndex({ commonAbove, templates }));
}

export type IndexRefusal =
  | { readonly kind: 'common-above'; readonly commonAbove: number }
  | { readonly kind: 'template'; readonly place: number; readonly why: TextRefusal };

function lengthened(from: Uint32Array, room: number): Uint32Array {
  const to = new Uint32Array(room);
  to.set(from);
  return to;
}

// Kept grams are at most eight apart, so they tile the text; the few characters before the first and after the last go with them.
function countsOf(length: number, { places }: Fingerprints, common: Uint8Array): Uint8Array {
  const counts = new Uint8Array(length);
  places.forEach((place, number) => {
    if (common[number] === 1) return;
    const start = number === 0 ? 0 : place;
    counts.fill(1, start, number === places.length - 1 ? length : place + GRAM);
  });
  return counts;
}
