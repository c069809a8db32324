import { int } from './cells.ts';
import type { Prices } from './check-loads.ts';
import type { Counted } from './check-pairs.ts';
import { type Instance, seatOf } from './instance.ts';
import type { Tie } from './tie.ts';

/** At the prices this application would do better with `expert`, in place of `instead` or on an empty place (null). */
export type ChoiceFault =
  | {
      readonly kind: 'better-choice';
      readonly application: number;
      readonly expert: number;
      readonly instead: number | null;
    }
  | { readonly kind: 'worse-than-empty'; readonly application: number; readonly expert: number };

export interface Proof extends Prices {
  readonly tie: Tie | null;
}

/** What a choice is worth at the prices: similarity first, ties second and only when asked. The expert, or null for none. */
interface Worth {
  readonly expert: number | null;
  readonly first: number;
  readonly second: () => number;
}

/**
 * The choices an application may make form a matroid (places kept for kinds, one of a house on each kind of place), so a
 * choice that no single exchange betters is the best.
 *
 * @source Edmonds, Matroids and the greedy algorithm (1971)
 */
export function bestChoiceFault(instance: Instance, { given }: Counted, proof: Proof): ChoiceFault | null {
  for (let application = 0; application < instance.applications; application += 1) {
    const fault = faultAt(instance, given, proof, application);
    if (fault !== null) return fault;
  }
  return null;
}

function faultAt(
  instance: Instance,
  given: Uint8Array,
  proof: Proof,
  application: number,
): ChoiceFault | null {
  const { start, expert, similarity, institution, quotas, kept, freePlaces, emptyPlace } = instance;
  const worthOf = (pair: number): Worth => {
    const j = int(expert, pair);
    return {
      expert: j,
      first: int(similarity, pair) - (proof.prices[j] ?? 0),
      second: once(() => (proof.tie === null ? 0 : -proof.tie(application, j, 0) - (proof.ties?.[j] ?? 0))),
    };
  };
  const empty: Worth = { expert: null, first: -emptyPlace, second: () => 0 };

  // Seat 0 is the free places of other kinds; kind q of the quotas sits on seat q + 1.
  const weakest = new Array<Worth | null>(quotas + 1).fill(null);
  const sitting = new Int32Array(quotas + 1);
  const houses = new Map<string, Worth>();
  for (let pair = int(start, application); pair < int(start, application + 1); pair += 1) {
    if (given[pair] === 0) continue;
    const worth = worthOf(pair);
    if (isBetter(empty, worth)) return { kind: 'worse-than-empty', application, expert: int(expert, pair) };
    const seat = seatOf(instance, application, int(expert, pair)) + 1;
    sitting[seat] = int(sitting, seat) + 1;
    weakest[seat] = weaker(weakest[seat] ?? null, worth);
    if (institution !== null) houses.set(`${int(institution, int(expert, pair))} ${seat}`, worth);
  }

  const own = (seat: number): number => (seat === 0 ? 0 : int(kept, application * quotas + seat - 1));
  let leftFree = int(freePlaces, application);
  let weakestOnFree: Worth | null = null;
  for (let seat = 0; seat <= quotas; seat += 1) {
    if (int(sitting, seat) <= own(seat)) continue;
    leftFree -= int(sitting, seat) - own(seat);
    weakestOnFree = weaker(weakestOnFree, weakest[seat] ?? null);
  }
  // What a newcomer on a seat would replace; null where the seat has no place at all.
  const rivals = weakest.map((sits, seat) => {
    if (int(sitting, seat) < own(seat) || leftFree > 0) return empty;
    return weaker(sits, weakestOnFree);
  });

  for (let pair = int(start, application); pair < int(start, application + 1); pair += 1) {
    if (given[pair] === 1) continue;
    const seat = seatOf(instance, application, int(expert, pair)) + 1;
    const house =
      institution === null ? undefined : houses.get(`${int(institution, int(expert, pair))} ${seat}`);
    const rival = house ?? rivals[seat] ?? null;
    if (rival === null) continue;
    const worth = worthOf(pair);
    if (isBetter(worth, rival))
      return { kind: 'better-choice', application, expert: int(expert, pair), instead: rival.expert };
  }
  return null;
}

function isBetter(one: Worth, other: Worth): boolean {
  return one.first === other.first ? one.second() > other.second() : one.first > other.first;
}

function weaker(one: Worth | null, other: Worth | null): Worth | null {
  if (one === null) return other;
  return other !== null && isBetter(one, other) ? other : one;
}

function once(reckon: () => number): () => number {
  let known: number | null = null;
  return () => {
    known ??= reckon();
    return known;
  };
}
