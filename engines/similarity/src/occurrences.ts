import type { PreparedText } from './similarity-index.ts';

/** Of one fragment in one text no more places than this are tried. */
const MOST_PLACES = 64;

/** Where the fingerprints of a text that count stand in it; places ascending, -1 at the end. */
export interface Occurrences {
  readonly first: (hash: number) => number;
  readonly next: (place: number) => number;
}

const KNOWN = new WeakMap<PreparedText, Occurrences>();

/** Built once for each text: it is compared with many. */
export function occurrencesOf(text: PreparedText): Occurrences {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const { hashes, places } = text.fingerprints;
  const firsts = new Map<number, number>();
  const lasts = new Map<number, { place: number; count: number }>();
  const nexts = new Map<number, number>();
  hashes.forEach((hash, number) => {
    if (text.common[number] === 1) return;
    const place = places[number] ?? 0;
    const last = lasts.get(hash);
    if (last === undefined) {
      firsts.set(hash, place);
      lasts.set(hash, { place, count: 1 });
    } else if (last.count < MOST_PLACES) {
      nexts.set(last.place, place);
      lasts.set(hash, { place, count: last.count + 1 });
    }
  });
  const occurrences: Occurrences = {
    first: (hash) => firsts.get(hash) ?? -1,
    next: (place) => nexts.get(place) ?? -1,
  };
  KNOWN.set(text, occurrences);
  return occurrences;
}
