import { bestOf } from './best-of.ts';
import { int, real } from './cells.ts';
import { placesInAll, seatOf } from './instance.ts';
import { CLOSED, type Model, openPair } from './model.ts';

/** Loads may be without limit; more pairs of one expert than this come in by their reduced cost. */
const MOST_OF_EXPERT = 64;

/** Opens each application's best pairs at these prices, for each kind of place apart: as many as places and `headStart` more. */
export function openBest(model: Model, prices: Float64Array, headStart: number): void {
  const { instance } = model;
  const { applications, start, expert, similarity, freePlaces, quotas, kept } = instance;
  const best = bestOf();
  for (let i = 0; i < applications; i += 1) {
    for (let seat = -1; seat < quotas; seat += 1) {
      const places = int(freePlaces, i) + (seat < 0 ? 0 : int(kept, i * quotas + seat));
      if (places === 0) continue;
      best.begin(Math.min(places + headStart, int(start, i + 1) - int(start, i)));
      for (let pair = int(start, i); pair < int(start, i + 1); pair += 1) {
        const j = int(expert, pair);
        if (quotas > 0 && seatOf(instance, i, j) !== seat) continue;
        best.meet(pair, int(similarity, pair) - real(prices, j));
      }
      for (let place = 0; place < best.count(); place += 1) openPair(model, best.pair(place));
    }
  }
}

/** Opens each expert's best pairs: those that cost an application least against the choice it would make at these prices. */
export function openBestOfExperts(model: Model, prices: Float64Array, headStart: number): void {
  const { instance } = model;
  const { applications, experts, start, expert, similarity, mostLoad } = instance;
  const places = placesInAll(instance);
  const own = bestOf();
  const ofExpert = Array.from({ length: experts }, (_, j) => {
    const best = bestOf();
    best.begin(Math.min(int(mostLoad, j), MOST_OF_EXPERT) + headStart);
    return best;
  });
  for (let i = 0; i < applications; i += 1) {
    const first = int(start, i);
    const end = int(start, i + 1);
    own.begin(Math.min(int(places, i), end - first));
    for (let pair = first; pair < end; pair += 1)
      own.meet(pair, int(similarity, pair) - real(prices, int(expert, pair)));
    if (own.count() === 0) continue;
    const last = own.pair(own.count() - 1);
    const chosen = int(similarity, last) - real(prices, int(expert, last));
    for (let pair = first; pair < end; pair += 1) {
      const j = int(expert, pair);
      ofExpert[j]?.meet(pair, int(similarity, pair) - real(prices, j) - chosen);
    }
  }
  for (const best of ofExpert)
    for (let place = 0; place < best.count(); place += 1) openPair(model, best.pair(place));
}

/**
 * Opens pairs whose reduced cost says that they would improve the flow, the best few of each application.
 *
 * @returns how many; 0 proves the flow optimal over all pairs. O(pairs).
 */
export function openImproving(model: Model, mostEach: number): number {
  const { instance, network, firstExpert, from, arcOf } = model;
  const { applications, start, expert, similarity } = instance;
  const { potential } = network;
  const best = bestOf();
  let opened = 0;
  for (let i = 0; i < applications; i += 1) {
    best.begin(mostEach);
    for (let pair = int(start, i); pair < int(start, i + 1); pair += 1) {
      const j = int(expert, pair);
      const gain =
        int(similarity, pair) - real(potential, int(from, pair)) + real(potential, firstExpert + j);
      if (gain > 0 && int(arcOf, pair) === CLOSED && int(instance.mostLoad, j) > 0) best.meet(pair, gain);
    }
    for (let place = 0; place < best.count(); place += 1) openPair(model, best.pair(place));
    opened += best.count();
  }
  return opened;
}
