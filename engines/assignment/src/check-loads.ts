import { int } from './cells.ts';
import type { Instance } from './instance.ts';

export type LoadFault =
  | { readonly kind: 'load-above-most' | 'load-below-least'; readonly expert: number; readonly load: number }
  /** A price above 0 belongs to a full expert only, one below 0 to one at the least load. */
  | { readonly kind: 'priced-though-not-full' | 'paid-though-above-least'; readonly expert: number };

export interface Prices {
  readonly prices: readonly number[];
  readonly ties: readonly number[] | null;
}

/** @param loads - without what is fixed. */
export function loadFault(instance: Instance, loads: Int32Array, proof: Prices | null): LoadFault | null {
  const { experts, leastLoad, mostLoad } = instance;
  for (let expert = 0; expert < experts; expert += 1) {
    const load = int(loads, expert);
    if (load > int(mostLoad, expert)) return { kind: 'load-above-most', expert, load };
    if (load < int(leastLoad, expert)) return { kind: 'load-below-least', expert, load };
    if (proof === null) continue;
    // Lexicographic: the second price speaks only where the first is silent.
    const price = proof.prices[expert] || (proof.ties?.[expert] ?? 0);
    if (price > 0 && load < int(mostLoad, expert)) return { kind: 'priced-though-not-full', expert };
    if (price < 0 && load > int(leastLoad, expert)) return { kind: 'paid-though-above-least', expert };
  }
  return null;
}
