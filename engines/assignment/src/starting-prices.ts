import { bestOf } from './best-of.ts';
import { int, real } from './cells.ts';
import { type Instance, placesInAll } from './instance.ts';

/** Sweeps of the starting prices, and how the step of each sweep shrinks. */
const SWEEPS = 10;
const SHRINK = 0.8;

/**
 * Prices near those of the optimum, by a few steps of the subgradient: experts whom more applications would choose than
 * they take become dearer. They only say which pairs to open first; the optimum does not hang on them. O(pairs).
 */
export function startingPrices(instance: Instance): Float64Array {
  const { applications, experts, start, expert, similarity, leastLoad, mostLoad } = instance;
  const prices = new Float64Array(experts);
  const places = placesInAll(instance);
  const best = bestOf();
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

function spreadOf(similarity: Int32Array): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of similarity) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return similarity.length === 0 ? 0 : Math.max(1, highest - lowest);
}
