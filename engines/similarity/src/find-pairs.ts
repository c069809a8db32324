import { ok, type Result, refused } from '@qichuang/base';
import { candidatePairs } from './candidate-pairs.ts';
import { compareTexts, type Span } from './compare-texts.ts';
import type { TextRefusal } from './normalise.ts';
import {
  type IndexOptions,
  type IndexRefusal,
  openIndex,
  type PreparedText,
  type SimilarityIndex,
} from './similarity-index.ts';

export interface DocumentOf {
  readonly id: string;
  /** Whose it is; left out where nobody knows. */
  readonly owner?: string;
}

export interface PairSearch extends IndexOptions {
  readonly documents: readonly DocumentOf[];
  /** The text of the document at this place of the list; asked again when a pair is verified, so it may be read from afar. */
  readonly textOf: (place: number) => string;
  /** 0 to 1. */
  readonly minContainment: number;
  /** Told now and then what share of the work is done; answers false to stop. */
  readonly onProgress?: (progress: Progress) => boolean;
}

export interface Progress {
  readonly step: 'reading' | 'comparing';
  readonly done: number;
  readonly of: number;
}

export interface Pair {
  /** The id that is lower by code units. */
  readonly a: string;
  readonly b: string;
  /** The larger of the two shares: of what counts in one text, how much lies in the other. Above 0, to 1. */
  readonly containment: number;
  /** Both have an owner and it is the same one: earlier work of the same hand, not a copy. */
  readonly sameOwner: boolean;
  /** Where `a` finds itself in `b`. */
  readonly spans: readonly Span[];
}

export type SearchRefusal =
  | IndexRefusal
  | { readonly kind: 'document'; readonly place: number; readonly why: TextRefusal }
  | { readonly kind: 'repeated-id'; readonly place: number; readonly id: string }
  | { readonly kind: 'min-containment'; readonly minContainment: number }
  | { readonly kind: 'stopped' };

/** Texts that are ready are kept for a while: what one copied from is often copied by others. */
const READY_AT_MOST = 512;
const TOLD_EVERY = 256;

/**
 * All pairs of documents of which one holds at least a given share of the other, each verified character by character.
 *
 * The answer does not depend on the order of the documents. Every shared run of 15 normalised characters is found, unless it
 * lies wholly in a template or in fragments that more than `commonAbove` documents hold.
 *
 * @returns pairs, the largest containment first, then by ids. Refused: a text that cannot be compared, an id that comes twice,
 *   a share outside 0 to 1; `stopped` where `onProgress` said so.
 *   About 130 ns and 2.6 bytes of memory a character, texts not counted.
 * @source Schleimer, Wilkerson, Aiken (SIGMOD 2003); Broder, On the resemblance and containment of documents (1997)
 */
export function findPairs(search: PairSearch): Result<readonly Pair[], SearchRefusal> {
  const { documents, minContainment } = search;
  if (!(minContainment >= 0 && minContainment <= 1))
    return refused({ kind: 'min-containment', minContainment });
  const repeated = repeatedId(documents);
  if (repeated !== undefined) return refused({ kind: 'repeated-id', ...repeated });
  const opened = openIndex(search);
  if (!opened.ok) return opened;
  const index = opened.value;
  const { onProgress = () => true } = search;
  for (let place = 0; place < documents.length; place += 1) {
    const added = index.add(search.textOf(place));
    if (!added.ok) return refused({ kind: 'document', place, why: added.refusal });
    if (place % TOLD_EVERY === 0 && !onProgress({ step: 'reading', done: place, of: documents.length }))
      return refused({ kind: 'stopped' });
  }
  if (!onProgress({ step: 'reading', done: documents.length, of: documents.length }))
    return refused({ kind: 'stopped' });
  const pairs: Pair[] = [];
  const ready = new Ready(index, search.textOf);
  const finished = candidatePairs(
    index.kept(),
    minContainment,
    (one, other) => {
      const pair = verified(search, ready, one, other);
      if (pair !== null) pairs.push(pair);
    },
    (done) => done % TOLD_EVERY !== 0 || onProgress({ step: 'comparing', done, of: documents.length }),
  );
  return finished ? ok(pairs.sort(byContainment)) : refused({ kind: 'stopped' });
}

function verified(
  { documents, minContainment }: PairSearch,
  ready: Ready,
  one: number,
  other: number,
): Pair | null {
  const [left, right] = [documents[one], documents[other]];
  if (left === undefined || right === undefined) return null;
  const [a, b] = left.id < right.id ? [one, other] : [other, one];
  const { containedA, containedB, spans } = compareTexts(ready.text(a), ready.text(b));
  const containment = Math.max(containedA, containedB);
  if (containment === 0 || containment < minContainment) return null;
  const [lower, higher] = left.id < right.id ? [left, right] : [right, left];
  const sameOwner = left.owner !== undefined && left.owner === right.owner;
  return { a: lower.id, b: higher.id, containment, sameOwner, spans };
}

class Ready {
  private readonly index: SimilarityIndex;
  private readonly textOf: (place: number) => string;
  private readonly texts = new Map<number, PreparedText>();

  constructor(index: SimilarityIndex, textOf: (place: number) => string) {
    this.index = index;
    this.textOf = textOf;
  }

  text(place: number): PreparedText {
    const known = this.texts.get(place);
    if (known !== undefined) return known;
    const prepared = this.index.prepare(this.textOf(place), place);
    if (!prepared.ok)
      throw new Error(`document ${place} was read before and is ${prepared.refusal.kind} now`);
    const oldest = this.texts.size >= READY_AT_MOST ? this.texts.keys().next().value : undefined;
    if (oldest !== undefined) this.texts.delete(oldest);
    this.texts.set(place, prepared.value);
    return prepared.value;
  }
}

function repeatedId(documents: readonly DocumentOf[]): { place: number; id: string } | undefined {
  const seen = new Set<string>();
  for (const [place, { id }] of documents.entries()) {
    if (seen.has(id)) return { place, id };
    seen.add(id);
  }
  return undefined;
}

function byContainment(one: Pair, other: Pair): number {
  return other.containment - one.containment || byCodeUnit(one.a, other.a) || byCodeUnit(one.b, other.b);
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
