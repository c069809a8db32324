import { int } from './cells.ts';

/**
 * A checked problem as the engine works on it: what is fixed is taken out, what may not be is gone, and the candidates
 * of an application stand together, ascending by expert.
 */
export interface Instance {
  readonly applications: number;
  readonly experts: number;
  /** Candidates of application i: start[i] … start[i + 1] − 1. */
  readonly start: Int32Array;
  readonly expert: Int32Array;
  readonly similarity: Int32Array;
  /** Left after what is fixed. */
  readonly leastLoad: Int32Array;
  readonly mostLoad: Int32Array;
  /** Places any kind may take, and for each quota the places kept for its kind: kept[i × quotas + q]. */
  readonly freePlaces: Int32Array;
  readonly quotas: number;
  readonly kept: Int32Array;
  /** The quota an expert's kind belongs to, −1 for none. */
  readonly quotaOf: Int32Array;
  /** Of each expert; null where the rule is not asked for. */
  readonly institution: Int32Array | null;
  /** Experts that are fixed, by application, ascending. */
  readonly fixed: ReadonlyMap<number, readonly number[]>;
  readonly fixedPairs: number;
  readonly fixedTotal: number;
  /**
   * What an empty place costs, in units of similarity: more than any chain of exchanges can gain, for such a chain meets
   * an expert once at most. So the most places are filled first.
   */
  readonly emptyPlace: number;
  readonly highestSimilarity: number;
  readonly seed: Uint8Array | null;
}

/** The quota whose kept places a candidate may take at this application, −1 where only the free places are open to it. */
export function seatOf(instance: Instance, application: number, expert: number): number {
  const quota = int(instance.quotaOf, expert);
  if (quota < 0) return -1;
  return int(instance.kept, application * instance.quotas + quota) > 0 ? quota : -1;
}

/** Of each application, the kept ones with the free ones. */
export function placesInAll({ freePlaces, kept, quotas }: Instance): Int32Array {
  const places = Int32Array.from(freePlaces);
  for (let seat = 0; seat < kept.length; seat += 1) {
    const i = Math.floor(seat / quotas);
    places[i] = int(places, i) + int(kept, seat);
  }
  return places;
}
