import type { PreparedText } from './similarity-index.ts';

/** Of one fragment in one text no more places than this are tried. */
const MOST_PLACES = 64;
const NONE = -1;

/** Where the fingerprints of a text that count stand in it. */
export class Occurrences {
  private readonly hashes: Uint32Array;
  private readonly mask: number;
  /** By hash, open addressing: the number of the first fingerprint of that hash, of the last so far, and how many there are. */
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;
  private readonly counts: Uint8Array;
  /** By number of the fingerprint: the next one of the same hash. */
  private readonly nexts: Int32Array;

  constructor({ fingerprints: { hashes }, common }: PreparedText) {
    let room = 16;
    while (room < hashes.length * 2) room *= 2;
    this.hashes = hashes;
    this.mask = room - 1;
    this.firsts = new Int32Array(room).fill(NONE);
    this.lasts = new Int32Array(room);
    this.counts = new Uint8Array(room);
    this.nexts = new Int32Array(hashes.length).fill(NONE);
    for (let number = 0; number < hashes.length; number += 1) {
      if (common[number] === 0) this.add(number, this.slotOf(hashes[number] ?? 0));
    }
  }

  /** The number of the first fingerprint of this hash, -1 if there is none. */
  first(hash: number): number {
    return this.firsts[this.slotOf(hash)] ?? NONE;
  }

  /** The number of the next one of the same hash, -1 after the last. */
  next(number: number): number {
    return this.nexts[number] ?? NONE;
  }

  private add(number: number, slot: number): void {
    const count = this.counts[slot] ?? 0;
    if (count >= MOST_PLACES) return;
    if (count === 0) this.firsts[slot] = number;
    else this.nexts[this.lasts[slot] ?? 0] = number;
    this.lasts[slot] = number;
    this.counts[slot] = count + 1;
  }

  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    for (;;) {
      const first = this.firsts[slot] ?? NONE;
      if (first === NONE || this.hashes[first] === hash) return slot;
      slot = (slot + 1) & this.mask;
    }
  }
}

const KNOWN = new WeakMap<PreparedText, Occurrences>();

/** Built once for each text, which is compared with many. */
export function occurrencesOf(text: PreparedText): Occurrences {
  const known = KNOWN.get(text) ?? new Occurrences(text);
  KNOWN.set(text, known);
  return known;
}
