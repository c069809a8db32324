import type { LeastLoadReason } from './answer.ts';
import { int } from './cells.ts';
import { knotsAmong } from './knots.ts';
import { isChosen, type Model } from './model.ts';
import { reach, residualOf } from './residual.ts';

/**
 * Experts under their least load in an optimum, with the applications that can give no more. Whoever could give to such an
 * expert gives to others who are at or under their least load themselves, and so on: what these get is the most they can
 * get together. Empty where all least loads are met.
 */
export function missedLeastLoads(model: Model): readonly LeastLoadReason[] {
  const { instance, firstExpert } = model;
  const { applications, experts, start, expert, leastLoad } = instance;
  const loads = loadsOf(model);
  const missed = Array.from({ length: experts }, (_, j) => j).filter(
    (j) => int(loads, j) < int(leastLoad, j),
  );
  if (missed.length === 0) return [];

  const marked = new Uint8Array(model.network.root);
  const side = reach(
    residualOf(model, true),
    missed.map((j) => firstExpert + j),
    marked,
  );
  return knotsAmong(model, side, marked).map((knot) => {
    const together = knot
      .filter((node) => node >= firstExpert)
      .map((node) => node - firstExpert)
      .sort((one, other) => one - other);
    const among = new Set(together);
    return {
      experts: together,
      least: together.reduce((sum, j) => sum + int(leastLoad, j), 0),
      reachable: together.reduce((sum, j) => sum + int(loads, j), 0),
      applications: Array.from({ length: applications }, (_, i) => i).filter((i) =>
        expert.subarray(int(start, i), int(start, i + 1)).some((j) => among.has(j)),
      ),
    };
  });
}

function loadsOf(model: Model): Int32Array {
  const { expert, experts } = model.instance;
  const loads = new Int32Array(experts);
  for (let pair = 0; pair < expert.length; pair += 1) {
    const j = int(expert, pair);
    if (isChosen(model, pair)) loads[j] = int(loads, j) + 1;
  }
  return loads;
}
