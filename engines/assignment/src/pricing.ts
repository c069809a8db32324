import { int, real } from './cells.ts';
import { type Instance, seatOf } from './instance.ts';
import { CLOSED, type Model, openPair } from './model.ts';

/** Sweeps of the starting prices, and how the step of each sweep shrinks. */
const SWEEPS = 10;
const SHRINK = 0.8;

/**
 * Prices near those of the optimum, by a few steps of the subgradient: experts whom more applications would choose than
 * they take become dearer. They only say which pairs to open first; the optimum does not hang on them. O(pairs).
 */
export function startingPrices(instance: Instance): Float64Array {
  const { applications, experts, start, expert, similarity, leastLoad, mostLoad, freePlaces, quotas, kept } =
    instance;
  const prices = new Float64Array(experts);
  const places = Int32Array.from(freePlaces);
  for (let seat = 0; seat < kept.length; seat += 1) {
    const i = Math.floor(seat / quotas);
    places[i] = int(places, i) + int(kept, seat);
  }
  const best = bestOf(0);
  const wanted = new Int32Array(experts);
  let step = spreadOf(similarity) / 8;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    wanted.fill(0);
    for (let i = 0; i < applications; i += 1) {
      best.begin(Math.min(int(places, i), int(start, i + 1) - int(start, i)));
      for (let pair = int(start, i); pair < int(start, i + 1); pair += 1)
        best.meet(pair, int(similarity, pair) - real(prices, int(expert, pair)));
      for (let place = 0; place < best.count(); place += 1) {
        const j = int(expert, best.pair(place));
        wanted[j] = int(wanted, j) + 1;
      }
    }
    let contested = false;
    for (let j = 0; j < experts; j += 1) {
      const over = (int(wanted, j) - int(mostLoad, j)) / Math.max(1, int(mostLoad, j));
      const under = int(wanted, j) < int(leastLoad, j);
      if (over > 0 || under) contested = true;
      const moved = real(prices, j) + step * Math.max(-1, Math.min(1, over));
      prices[j] = under ? moved : Math.max(0, moved);
    }
    if (!contested) break;
    step *= SHRINK;
  }
  return prices;
}

/** Opens each application's best pairs at these prices, for each kind of place apart: as many as places and `headStart` more. */
export function openBest(model: Model, prices: Float64Array, headStart: number): void {
  const { instance } = model;
  const { applications, start, expert, similarity, freePlaces, quotas, kept } = instance;
  const best = bestOf(0);
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

/**
 * Opens pairs whose reduced cost says that they would improve the flow, the best few of each application.
 *
 * @returns how many; 0 proves the flow optimal over all pairs. O(pairs).
 */
export function openImproving(model: Model, mostEach: number): number {
  const { instance, network, firstExpert, from, arcOf } = model;
  const { applications, start, expert, similarity } = instance;
  const { potential } = network;
  const best = bestOf(mostEach);
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

function spreadOf(similarity: Int32Array): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of similarity) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return similarity.length === 0 ? 0 : Math.max(1, highest - lowest);
}

/** Keeps the best few of what it meets, by insertion: few against many. Of equals the first met stays. */
function bestOf(mostEver: number) {
  let pairs = new Int32Array(mostEver);
  let values = new Float64Array(mostEver);
  let most = 0;
  let count = 0;
  return {
    begin(atMost: number): void {
      most = atMost;
      count = 0;
      if (most > pairs.length) {
        pairs = new Int32Array(most);
        values = new Float64Array(most);
      }
    },
    meet(pair: number, value: number): void {
      if (count === most) {
        if (most === 0 || value <= real(values, count - 1)) return;
        count -= 1;
      }
      let place = count;
      while (place > 0 && real(values, place - 1) < value) {
        values[place] = real(values, place - 1);
        pairs[place] = int(pairs, place - 1);
        place -= 1;
      }
      values[place] = value;
      pairs[place] = pair;
      count += 1;
    },
    count: (): number => count,
    pair: (place: number): number => int(pairs, place),
  };
}
