import { SURE_RUN } from './fingerprints.ts';
import { type Occurrences, occurrencesOf } from './occurrences.ts';
import type { PreparedText } from './similarity-index.ts';

/** The same characters in two texts, as places in the texts as they were given (UTF-16 units, ends exclusive). */
export interface Span {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

export interface Overlap {
  /** Characters of `a` that count and lie in a span, as a share of all that count; the same for `b`. 0 to 1. */
  readonly containedA: number;
  readonly containedB: number;
  /** Where `a` finds itself in `b`, in the order of `a`. Two spans may overlap where `b` says a thing twice. */
  readonly spans: readonly Span[];
}

/**
 * What two texts have in common, verified character by character: every shared run of 15 characters or more that counts,
 * cut where common text stands in it.
 *
 * @param a - prepared by the same index as `b`.
 * @returns spans whose two sides are equal after normalisation, and the shares. O(length) for ordinary prose; a text that
 *   repeats itself costs up to 64 times as much, as of one fragment only the first 64 places in the other text are tried.
 * @source Schleimer, Wilkerson, Aiken (SIGMOD 2003) for the anchors
 */
export function compareTexts(a: PreparedText, b: PreparedText): Overlap {
  const spans = piecesOf(a, b);
  return {
    containedA: shareIn(a, spans),
    containedB: shareIn(b, piecesOf(b, a)),
    spans: spans.map(({ a: from, b: to, length }) => ({
      aStart: a.starts[from] ?? 0,
      aEnd: a.ends[from + length - 1] ?? 0,
      bStart: b.starts[to] ?? 0,
      bEnd: b.ends[to + length - 1] ?? 0,
    })),
  };
}

/** Equal characters: `length` of them, from `a` in one text and `b` in the other. */
interface Stretch {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

function piecesOf(a: PreparedText, b: PreparedText): readonly Stretch[] {
  return runsOf(a, b).flatMap((run) => countingPieces(a, b, run));
}

/** Runs of 15 equal characters and more, anchored at fingerprints that count; those that lie within another are left out. */
function runsOf(a: PreparedText, b: PreparedText): readonly Stretch[] {
  const inB = occurrencesOf(b);
  const runs: Stretch[] = [];
  // What is covered around the anchor: later anchors stand further right, and every run holds its anchor.
  const covered: [start: number, end: number][] = [];
  a.fingerprints.hashes.forEach((hash, number) => {
    if (a.common[number] === 1 || inB.first(hash) < 0) return;
    const anchor = a.fingerprints.places[number] ?? 0;
    for (const run of runsAt(a, b, anchor, hash, inB, covered.at(-1) ?? [0, 0])) {
      const [start, end] = covered.at(-1) ?? [0, 0];
      if (start <= run.a && run.a + run.length <= end) continue;
      runs.push(run);
      cover(covered, run.a, run.a + run.length);
    }
  });
  return maximal(runs);
}

function runsAt(
  a: PreparedText,
  b: PreparedText,
  anchor: number,
  hash: number,
  inB: Occurrences,
  [start, end]: readonly [number, number],
): readonly Stretch[] {
  const isCovered = start <= anchor && anchor < end;
  // A run that leaves what is covered has an anchor in its last 15 characters before it leaves, too: this one can be passed over.
  if (isCovered && anchor < end - SURE_RUN) return [];
  const runs: Stretch[] = [];
  for (let number = inB.first(hash); number >= 0; number = inB.next(number)) {
    const shift = (b.fingerprints.places[number] ?? 0) - anchor;
    // Where all around the anchor is covered, a run is news only if it reaches the character before or the one after.
    if (isCovered && !sameAt(a, b, start - 1, shift) && !sameAt(a, b, end, shift)) continue;
    const run = runAround(a, b, anchor, shift);
    if (run.length >= SURE_RUN) runs.push(run);
  }
  return runs.sort((one, other) => other.length - one.length || one.b - other.b);
}

function sameAt(a: PreparedText, b: PreparedText, place: number, shift: number): boolean {
  const inA = place >= 0 ? a.codes[place] : undefined;
  return inA !== undefined && place + shift >= 0 && inA === b.codes[place + shift];
}

/** Hashes may lie, so the gram itself is read again, too. */
function runAround(a: PreparedText, b: PreparedText, anchor: number, shift: number): Stretch {
  let end = anchor;
  while (sameAt(a, b, end, shift)) end += 1;
  let start = anchor;
  if (end > anchor) while (sameAt(a, b, start - 1, shift)) start -= 1;
  return { a: start, b: start + shift, length: end - start };
}

function cover(covered: [start: number, end: number][], start: number, end: number): void {
  let [from, to] = [start, end];
  for (let last = covered.at(-1); last !== undefined && last[1] >= from; last = covered.at(-1)) {
    from = Math.min(from, last[0]);
    to = Math.max(to, last[1]);
    covered.pop();
  }
  covered.push([from, to]);
}

function maximal(runs: readonly Stretch[]): readonly Stretch[] {
  let end = -1;
  return runs
    .toSorted((one, other) => one.a - other.a || other.length - one.length || one.b - other.b)
    .filter((run) => {
      if (run.a + run.length <= end) return false;
      end = run.a + run.length;
      return true;
    });
}

/** Cuts a run where it passes through common text, and so that no character of either original is split. */
function countingPieces(a: PreparedText, b: PreparedText, run: Stretch): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let from = 0;
  while (from < run.length) {
    let to = from;
    while (to < run.length && a.counts[run.a + to] === 1 && b.counts[run.b + to] === 1) to += 1;
    // At the edge of common text up to 14 characters of it count, under grams that were kept for what stands before it.
    let [start, end] = to - from >= SURE_RUN ? [from, to] : [from, from];
    while (start < end && (isWithin(a, run.a + start) || isWithin(b, run.b + start))) start += 1;
    while (start < end && (isWithin(a, run.a + end) || isWithin(b, run.b + end))) end -= 1;
    if (end > start) pieces.push({ a: run.a + start, b: run.b + start, length: end - start });
    from = to + 1;
  }
  return pieces;
}

/** Whether this character and the one before it came from one and the same character of the original (㎏ is k and g). */
function isWithin({ codes, starts }: PreparedText, place: number): boolean {
  return place > 0 && place < codes.length && starts[place] === starts[place - 1];
}

function shareIn(text: PreparedText, pieces: readonly Stretch[]): number {
  if (text.counted === 0) return 0;
  const inSpan = new Uint8Array(text.codes.length);
  for (const { a, length } of pieces) inSpan.fill(1, a, a + length);
  let shared = 0;
  for (let place = 0; place < inSpan.length; place += 1)
    shared += (inSpan[place] ?? 0) & (text.counts[place] ?? 0);
  return shared / text.counted;
}
