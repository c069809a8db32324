import { firstPlace, mergedRuns, type Run, sliceOf, sortedRun } from './run.ts';

/** Pairs gathered before they are sorted into a run. */
const FRESH = 1 << 20;

/** Which documents have which fingerprint; grows at its end, forgets what is removed when runs are merged. */
export class Postings {
  private readonly isRemoved: (document: number) => boolean;
  private runs: Run[];
  private hashes = new Uint32Array(0);
  private documents = new Uint32Array(0);
  private fresh = 0;

  constructor(isRemoved: (document: number) => boolean, runs: readonly Run[] = []) {
    this.isRemoved = isRemoved;
    this.runs = [...runs];
  }

  /** @param document - above every document added before. */
  add(document: number, hashes: Uint32Array): void {
    if (this.fresh + hashes.length > this.hashes.length) this.makeRoom(hashes.length);
    this.hashes.set(hashes, this.fresh);
    this.documents.fill(document, this.fresh, this.fresh + hashes.length);
    this.fresh += hashes.length;
  }

  /**
   * Writes the documents that have this hash into `found`, ascending, each once, those removed left out; stops when it is full.
   *
   * @returns how many were written.
   */
  find(hash: number, found: Uint32Array): number {
    this.settle();
    let size = 0;
    for (const run of this.runs) {
      const slice = run.slices[sliceOf(hash)];
      if (slice === undefined) throw new Error('a run has 64 slices');
      let place = firstPlace(slice, hash);
      while (size < found.length && slice.hashes[place] === hash) {
        const document = slice.documents[place] ?? 0;
        if (!this.isRemoved(document)) {
          found[size] = document;
          size += 1;
        }
        place += 1;
      }
    }
    return size;
  }

  /** All pairs as one run. */
  whole(): Run {
    this.settle();
    const { runs } = this;
    while (runs.length > 1) this.mergeLastTwo();
    const [only = sortedRun(new Uint32Array(0), new Uint32Array(0))] = runs;
    return only;
  }

  private makeRoom(needed: number): void {
    if (this.hashes.length >= FRESH) this.settle();
    if (this.fresh + needed <= this.hashes.length) return;
    const room = Math.max(needed, Math.min(FRESH, (this.fresh + needed) * 2));
    const [hashes, documents] = [new Uint32Array(room), new Uint32Array(room)];
    hashes.set(this.hashes.subarray(0, this.fresh));
    documents.set(this.documents.subarray(0, this.fresh));
    this.hashes = hashes;
    this.documents = documents;
  }

  private settle(): void {
    if (this.fresh === 0) return;
    this.runs.push(sortedRun(this.hashes.slice(0, this.fresh), this.documents.slice(0, this.fresh)));
    this.fresh = 0;
    // Each run at least twice as long as the next: never more than about 20 runs, each pair merged about as often.
    while (this.runs.length > 1 && lengthFromEnd(this.runs, 2) < 2 * lengthFromEnd(this.runs, 1))
      this.mergeLastTwo();
  }

  private mergeLastTwo(): void {
    const later = this.runs.pop();
    const earlier = this.runs.pop();
    if (later === undefined || earlier === undefined) return;
    this.runs.push(mergedRuns(earlier, later, this.isRemoved));
  }
}

function lengthFromEnd(runs: readonly Run[], place: number): number {
  return runs.at(-place)?.size ?? 0;
}
