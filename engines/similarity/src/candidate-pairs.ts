import { GRAM } from './fingerprints.ts';
import type { Slice } from './run.ts';
import { CHARACTERS_FOR_ONE, type KeptIndex } from './similarity-index.ts';

/** References held at a time, 4 bytes each; more documents are gone through in several rounds. */
const REFERENCES = 1 << 24;

/** Told of each pair once, `one` < `other`. */
export type OnCandidate = (one: number, other: number) => void;

/**
 * Every pair of documents of which one can hold at least this share of the other, from the index alone; no text is read.
 *
 * Goes through the fingerprints in order as often as the references need rounds, so that memory stays in bounds.
 *
 * @param goesOn - asked after every document; answers false to stop.
 * @returns whether it came to the end. O(pairs of documents per fingerprint), at most `commonAbove` documents in each.
 */
export function candidatePairs(
  index: KeptIndex,
  leastContainment: number,
  onCandidate: OnCandidate,
  goesOn: (done: number) => boolean,
): boolean {
  const groups = new Groups(index);
  const tally = tallyOf(index, groups);
  const shared = new Uint32Array(index.lengths.length);
  let start = 0;
  while (start < index.lengths.length) {
    const round = referencesFor(groups, tally.references, start);
    for (let document = start; document < round.end; document += 1) {
      const touched = round.touched(document, shared);
      for (const other of touched) {
        const count = shared[other] ?? 0;
        shared[other] = 0;
        const suffices = (one: number) =>
          (count + (tally.repeats[one] ?? 0)) * CHARACTERS_FOR_ONE >=
          leastContainment * (tally.counted[one] ?? 0);
        if (suffices(document) || suffices(other)) onCandidate(document, other);
      }
      if (!goesOn(document + 1)) return false;
    }
    start = round.end;
  }
  return true;
}

type OnGroup = (slice: Slice, start: number, end: number, slicesBefore: number) => void;

/** The documents of one fingerprint are a group. */
class Groups {
  readonly slices: readonly Slice[];
  private readonly templates: Set<number>;
  private readonly commonAbove: number;
  private readonly lengths: Uint32Array;

  constructor({ run, templates, commonAbove, lengths }: KeptIndex) {
    this.slices = run.slices;
    this.templates = new Set(templates);
    this.commonAbove = commonAbove;
    this.lengths = lengths;
  }

  /** Calls `onCounting` for groups that count and have two documents or more, `onCommon` for those that do not count. */
  each(onCounting: OnGroup, onCommon: OnGroup | null, onEvery: OnGroup | null): void {
    let slicesBefore = 0;
    for (const slice of this.slices) {
      const { hashes } = slice;
      let start = 0;
      while (start < hashes.length) {
        const hash = hashes[start] ?? 0;
        let end = start + 1;
        while (end < hashes.length && hashes[end] === hash) end += 1;
        onEvery?.(slice, start, end, slicesBefore);
        if (this.templates.size > 0 && this.templates.has(hash)) onCommon?.(slice, start, end, slicesBefore);
        else if (end - start > 1) {
          if (this.present(slice, start, end) > this.commonAbove) onCommon?.(slice, start, end, slicesBefore);
          else onCounting(slice, start, end, slicesBefore);
        }
        start = end;
      }
      slicesBefore += hashes.length;
    }
  }

  isPresent(document: number): boolean {
    return (this.lengths[document] ?? 0) > 0;
  }

  private present({ documents }: Slice, start: number, end: number): number {
    let count = 0;
    for (let place = start; place < end; place += 1) if (this.isPresent(documents[place] ?? 0)) count += 1;
    return count;
  }
}

interface Tally {
  /** How many groups that count each document is in. */
  readonly references: Uint32Array;
  /** How often a fingerprint of the document stands in it again. */
  readonly repeats: Uint32Array;
  /** Characters that count, at least. */
  readonly counted: Float64Array;
}

function tallyOf(index: KeptIndex, groups: Groups): Tally {
  const documents = index.lengths.length;
  const [references, distinct, common] = [0, 0, 0].map(() => new Uint32Array(documents)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  groups.each(adding(references), adding(common), adding(distinct));
  const repeats = index.amounts.map((amount, document) => amount - (distinct[document] ?? 0));
  const counted = Float64Array.from(index.lengths, (length, document) => {
    const dropped = (common[document] ?? 0) + (repeats[document] ?? 0);
    // A common gram takes at most its own characters out of the count, the first and last also what lies beyond them.
    const left = length - (dropped === 0 ? 0 : GRAM * dropped + 2 * GRAM);
    return Math.max(left, (distinct[document] ?? 0) - (common[document] ?? 0));
  });
  return { references, repeats, counted };
}

function adding(sums: Uint32Array): OnGroup {
  return ({ documents }, start, end) => {
    for (let place = start; place < end; place += 1) {
      const document = documents[place] ?? 0;
      sums[document] = (sums[document] ?? 0) + 1;
    }
  };
}

interface Round {
  readonly end: number;
  /** The later documents that share a group with this one; how many groups, in `shared`. */
  readonly touched: (document: number, shared: Uint32Array) => readonly number[];
}

/** For as many documents as fit: where in the fingerprints each one's groups are. */
function referencesFor(groups: Groups, counts: Uint32Array, start: number): Round {
  let end = start;
  let size = 0;
  while (end < counts.length && (end === start || size + (counts[end] ?? 0) <= REFERENCES)) {
    size += counts[end] ?? 0;
    end += 1;
  }
  const places = new Uint32Array(size);
  const starts = new Uint32Array(end - start + 1);
  for (let document = start; document < end; document += 1)
    starts[document - start + 1] = (starts[document - start] ?? 0) + (counts[document] ?? 0);
  const cursors = starts.slice();
  groups.each(
    ({ documents }, from, to, before) => {
      for (let place = from; place < to; place += 1) {
        const document = documents[place] ?? 0;
        if (document < start || document >= end) continue;
        const cursor = cursors[document - start] ?? 0;
        cursors[document - start] = cursor + 1;
        // The next one in the group: those before it have met this document already.
        places[cursor] = before + place + 1;
      }
    },
    null,
    null,
  );
  return {
    end,
    touched(document, shared) {
      const touched: number[] = [];
      if (!groups.isPresent(document)) return touched;
      let [slice, before] = [0, 0];
      for (
        let cursor = starts[document - start] ?? 0;
        cursor < (cursors[document - start] ?? 0);
        cursor += 1
      ) {
        let place = (places[cursor] ?? 0) - before;
        // A reference to the end of a slice is one past its last place.
        while (place > (groups.slices[slice]?.hashes.length ?? 0)) {
          const length = groups.slices[slice]?.hashes.length ?? 0;
          before += length;
          place -= length;
          slice += 1;
        }
        const { hashes, documents } = groups.slices[slice] as Slice;
        for (const hash = hashes[place - 1]; place < hashes.length && hashes[place] === hash; place += 1) {
          const other = documents[place] ?? 0;
          if (!groups.isPresent(other)) continue;
          if (shared[other] === 0) touched.push(other);
          shared[other] = (shared[other] ?? 0) + 1;
        }
      }
      return touched;
    },
  };
}
