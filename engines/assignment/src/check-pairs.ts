import { int } from './cells.ts';
import { type Instance, seatOf } from './instance.ts';

export type PairFault =
  | {
      readonly kind: 'not-a-candidate' | 'given-twice' | 'fixed-and-missing' | 'same-institution';
      readonly application: number;
      readonly expert: number;
    }
  | { readonly kind: 'too-many' | 'kept-places-taken'; readonly application: number };

export interface Counted {
  readonly filled: number;
  readonly total: number;
  /** Of each expert, without what is fixed. */
  readonly loads: Int32Array;
  /** 1 for each candidate that is given. */
  readonly given: Uint8Array;
}

/**
 * Every pair may be given, and no application has more than its places, on each kind of them, or two of one institution
 * (`crossing`: also where they sit on places of different kinds).
 */
export function countPairs(
  instance: Instance,
  experts: readonly (readonly number[])[],
  crossing: boolean,
): Counted | PairFault {
  const loads = new Int32Array(instance.experts);
  const given = new Uint8Array(instance.expert.length);
  let filled = instance.fixedPairs;
  let total = instance.fixedTotal;
  for (let application = 0; application < instance.applications; application += 1) {
    const wanted = new Set(experts[application]);
    const twice = twiceIn(experts[application] ?? []);
    if (twice !== undefined) return { kind: 'given-twice', application, expert: twice };
    for (const expert of instance.fixed.get(application) ?? []) {
      if (!wanted.delete(expert)) return { kind: 'fixed-and-missing', application, expert };
    }
    const seats = new Int32Array(instance.quotas + 1);
    const houses = new Set<string>();
    for (
      let pair = int(instance.start, application);
      pair < int(instance.start, application + 1);
      pair += 1
    ) {
      const expert = int(instance.expert, pair);
      if (!wanted.delete(expert)) continue;
      const seat = seatOf(instance, application, expert);
      if (instance.institution !== null) {
        const house = `${int(instance.institution, expert)} ${crossing ? '' : seat}`;
        if (houses.has(house)) return { kind: 'same-institution', application, expert };
        houses.add(house);
      }
      given[pair] = 1;
      loads[expert] = int(loads, expert) + 1;
      seats[seat + 1] = int(seats, seat + 1) + 1;
      filled += 1;
      total += int(instance.similarity, pair);
    }
    for (const expert of wanted) return { kind: 'not-a-candidate', application, expert };
    const fault = seatFault(instance, application, seats);
    if (fault !== null) return fault;
  }
  return { filled, total, loads, given };
}

function seatFault(instance: Instance, application: number, seats: Int32Array): PairFault | null {
  const { quotas, kept, freePlaces } = instance;
  let onFree = int(seats, 0);
  let all = int(seats, 0);
  let places = int(freePlaces, application);
  for (let quota = 0; quota < quotas; quota += 1) {
    const own = int(kept, application * quotas + quota);
    onFree += Math.max(0, int(seats, quota + 1) - own);
    all += int(seats, quota + 1);
    places += own;
  }
  if (all > places) return { kind: 'too-many', application };
  return onFree > int(freePlaces, application) ? { kind: 'kept-places-taken', application } : null;
}

function twiceIn(numbers: readonly number[]): number | undefined {
  const met = new Set<number>();
  return numbers.find((number) => {
    if (met.has(number)) return true;
    met.add(number);
    return false;
  });
}
