import { ok, type Result, refused } from '@qichuang/base';
import { type Fault, fault } from './fault.ts';
import { lineFault } from './line-text.ts';
import { type Quota, QuotaSeats } from './quota-seats.ts';

/** Who stands aside, and why; the words are the office's. */
export interface Reasoned {
  readonly id: string;
  readonly reason: string;
}

/** The kinds a candidate counts for. */
export interface Kinds {
  readonly id: string;
  readonly kinds: readonly string[];
}

/** How many are wanted of an order, and who may not be among them. */
export interface Wanted {
  /** Places to fill now. */
  readonly take: number;
  /** Reserves to rank after them; fewer where the pool ends. */
  readonly reserves: number;
  readonly recused: readonly Reasoned[];
  /** For a supplementary draw: who was taken before and stays. They count for the quotas and are not taken again. */
  readonly alreadyTaken: readonly string[];
  /** Needed for candidates of every kind that has a quota. */
  readonly kinds: readonly Kinds[];
  readonly quotas: readonly Quota[];
}

/** A candidate whose ticket came up and who was not taken. */
export interface Passed {
  readonly id: string;
  readonly cause: 'recused' | 'quota';
}

/** Who is taken, in the order of the draw. */
export interface Places {
  readonly taken: readonly string[];
  /** In order of their tickets, those whom a quota passed over among them. */
  readonly reserves: readonly string[];
  /** Everyone passed over down to the last place or reserve, in the order of the draw. */
  readonly passed: readonly Passed[];
}

/**
 * Goes down the order and fills places: a recusal takes the next ticket, and with quotas the next ticket is taken only
 * if the rest can still be filled. So of all lawful choices it is the one with the lowest tickets.
 *
 * Quotas are seats: who has several kinds fills one seat. People taken fill seats as a maximum flow; a ticket that
 * fills none is taken only while there are more places than empty seats.
 *
 * @param order - ids, lowest ticket first, distinct.
 * @returns the places, or the field that cannot be: `take` if too few are left, `quotas` with the kinds that lack
 *   people, `recused[i].id` not in the pool and so on. O(n + seats · people seated · kinds).
 * @source ticket-draw-v1, step 4; Edmonds 1971 for the greedy choice over a (transversal) matroid
 */
export function takePlaces(order: readonly string[], wanted: Wanted): Result<Places, Fault> {
  const wrong = wantedFault(new Set(order), wanted);
  if (wrong !== undefined) return refused(wrong);

  const aside = new Set(wanted.recused.map(({ id }) => id));
  const before = new Set(wanted.alreadyTaken);
  const kindsOf = new Map(wanted.kinds.map(({ id, kinds }) => [id, kinds]));
  const eligible = order.filter((id) => !aside.has(id) && !before.has(id));
  if (eligible.length < wanted.take) return refused(fault('take', 'cannot-be-met', `≤ ${eligible.length}`));

  const seats = seatsAfter(wanted, kindsOf);
  const lack = lackOf(seats.empty, wanted, kindsOf, eligible);
  if (lack !== undefined) return refused(lack);

  const taken = new Set<string>();
  const overQuota = new Set<string>();
  let left = wanted.take;
  let seen = 0;
  for (; left > 0; seen += 1) {
    const id = order[seen];
    if (id === undefined) throw new Error('the order ended before the places, against the check above');
    if (aside.has(id) || before.has(id)) continue;
    if (seats.seat(id, kindsOf.get(id) ?? []) || left > seats.empty) {
      taken.add(id);
      left -= 1;
    } else overQuota.add(id);
  }
  const reserves = eligible.filter((id) => !taken.has(id)).slice(0, wanted.reserves);
  const end = Math.max(seen, order.indexOf(reserves.at(-1) ?? '') + 1);
  const passed = order.slice(0, end).flatMap((id): Passed[] => {
    if (aside.has(id)) return [{ id, cause: 'recused' }];
    return overQuota.has(id) ? [{ id, cause: 'quota' }] : [];
  });
  return ok({ taken: [...taken], reserves, passed });
}

function seatsAfter(wanted: Wanted, kindsOf: ReadonlyMap<string, readonly string[]>): QuotaSeats {
  const seats = new QuotaSeats(wanted.quotas);
  for (const id of wanted.alreadyTaken) seats.seat(id, kindsOf.get(id) ?? []);
  return seats;
}

/** Whether the quotas can be met at all: enough places for the empty seats, enough people for every seat. */
function lackOf(
  empty: number,
  wanted: Wanted,
  kindsOf: ReadonlyMap<string, readonly string[]>,
  eligible: readonly string[],
): Fault | undefined {
  if (empty > wanted.take) return fault('quotas', 'cannot-be-met', `take ≥ ${empty}`);
  if (empty === 0) return undefined;
  const trial = seatsAfter(wanted, kindsOf);
  for (const id of eligible) {
    if (trial.empty === 0) return undefined;
    trial.seat(id, kindsOf.get(id) ?? []);
  }
  const everyone = [...wanted.alreadyTaken, ...eligible].map((id) => kindsOf.get(id) ?? []);
  const lack = trial.lack(wanted.quotas, everyone);
  if (lack === null) return undefined;
  return fault('quotas', 'cannot-be-met', `${lack.kinds.join(' + ')}: ${lack.wanted} > ${lack.available}`);
}

function wantedFault(pool: ReadonlySet<string>, wanted: Wanted): Fault | undefined {
  const ids = (list: string, of: readonly string[], inField: (place: number) => string) =>
    idsFault(pool, of, (place) => `${list}[${place}]${inField(place)}`);
  return (
    countFault('take', wanted.take) ??
    countFault('reserves', wanted.reserves) ??
    ids(
      'recused',
      wanted.recused.map(({ id }) => id),
      () => '.id',
    ) ??
    ids('alreadyTaken', wanted.alreadyTaken, () => '') ??
    bothFault(wanted) ??
    ids(
      'kinds',
      wanted.kinds.map(({ id }) => id),
      () => '.id',
    ) ??
    quotasFault(wanted.quotas)
  );
}

function countFault(field: string, count: number): Fault | undefined {
  return Number.isSafeInteger(count) && count >= 0 ? undefined : fault(field, 'out-of-range');
}

function idsFault(
  pool: ReadonlySet<string>,
  ids: readonly string[],
  field: (place: number) => string,
): Fault | undefined {
  const met = new Set<string>();
  for (const [place, id] of ids.entries()) {
    if (!pool.has(id)) return fault(field(place), 'not-in-pool');
    if (met.has(id)) return fault(field(place), 'said-twice');
    met.add(id);
  }
  return undefined;
}

/** Who was taken and stands aside now no longer counts as taken. */
function bothFault({ recused, alreadyTaken }: Wanted): Fault | undefined {
  const aside = new Set(recused.map(({ id }) => id));
  const place = alreadyTaken.findIndex((id) => aside.has(id));
  return place < 0 ? undefined : fault(`alreadyTaken[${place}]`, 'disagrees');
}

export function quotasFault(quotas: readonly Quota[]): Fault | undefined {
  const met = new Set<string>();
  for (const [place, [kind, least]] of quotas.entries()) {
    if (kind === '') return fault(`quotas[${place}][0]`, 'empty');
    const wrong = lineFault(`quotas[${place}][0]`, kind) ?? countFault(`quotas[${place}][1]`, least);
    if (wrong !== undefined) return wrong;
    if (met.has(kind)) return fault(`quotas[${place}][0]`, 'said-twice');
    met.add(kind);
  }
  return undefined;
}
