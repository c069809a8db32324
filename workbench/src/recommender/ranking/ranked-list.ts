/** A verdict on one application, as the list keeps it. */
export interface Entry {
  readonly application: string;
  readonly verdict: 'recommend' | 'not-recommend';
  readonly rank: number | null;
  readonly opinion: string;
}

/** An application that waits for the recommender's word. */
export interface Waiting {
  readonly id: string;
  readonly category: string;
}

/** The list while it is worked on: an order in each category, those not recommended, opinions. Who is in neither has no verdict yet. */
export interface RankedList {
  readonly orders: Readonly<Record<string, readonly string[]>>;
  readonly against: readonly string[];
  readonly opinions: Readonly<Record<string, string>>;
}

/** Reads saved entries; what no longer waits (withdrawn, returned) has no place in the list, and the order closes up. */
export function listOf(entries: readonly Entry[], waiting: readonly Waiting[]): RankedList {
  const category = new Map(waiting.map((one) => [one.id, one.category]));
  const known = entries.filter(({ application }) => category.has(application));
  const orders: Record<string, string[]> = {};
  for (const entry of known.filter(({ verdict }) => verdict === 'recommend').toSorted(byRank)) {
    const name = category.get(entry.application) ?? '';
    orders[name] = [...(orders[name] ?? []), entry.application];
  }
  return {
    orders,
    against: known.filter(({ verdict }) => verdict === 'not-recommend').map(({ application }) => application),
    opinions: Object.fromEntries(known.map(({ application, opinion }) => [application, opinion])),
  };
}

/** The list as the server keeps it; ranks run from 1 without gaps in each category (A3.2). */
export function entriesOf({ orders, against, opinions }: RankedList): readonly Entry[] {
  return [
    ...Object.values(orders).flatMap((order) =>
      order.map(
        (application, place): Entry => ({
          application,
          verdict: 'recommend',
          rank: place + 1,
          opinion: opinions[application] ?? '',
        }),
      ),
    ),
    ...against.map(
      (application): Entry => ({
        application,
        verdict: 'not-recommend',
        rank: null,
        opinion: opinions[application] ?? '',
      }),
    ),
  ];
}

/** Recommends an application at a place, 1 is first, at the end without one; the others move up or down. */
export function recommended(list: RankedList, { id, category }: Waiting, place?: number): RankedList {
  const rest = without(list, id);
  const order = rest.orders[category] ?? [];
  const at = Math.min(Math.max((place ?? order.length + 1) - 1, 0), order.length);
  return { ...rest, orders: { ...rest.orders, [category]: order.toSpliced(at, 0, id) } };
}

export function notRecommended(list: RankedList, { id }: Waiting): RankedList {
  const rest = without(list, id);
  return { ...rest, against: [...rest.against, id] };
}

/** Takes the verdict back; the opinion stays, so that nothing typed is lost. */
export function without(list: RankedList, id: string): RankedList {
  return {
    ...list,
    orders: Object.fromEntries(
      Object.entries(list.orders).map(([name, order]) => [name, order.filter((one) => one !== id)]),
    ),
    against: list.against.filter((one) => one !== id),
  };
}

export function withOpinion(list: RankedList, id: string, opinion: string): RankedList {
  return { ...list, opinions: { ...list.opinions, [id]: opinion } };
}

/** What keeps a list from being handed on, the same that the server asks (A3.2, B5.1). */
export interface Missing {
  readonly noVerdict: readonly string[];
  readonly noOpinion: readonly string[];
  readonly overQuota: readonly {
    readonly category: string;
    readonly places: number;
    readonly over: number;
  }[];
}

export function missingIn(
  list: RankedList,
  waiting: readonly Waiting[],
  quotas: readonly { readonly category: string; readonly places: number }[],
): Missing {
  const judged = new Set(entriesOf(list).map(({ application }) => application));
  return {
    noVerdict: waiting.map(({ id }) => id).filter((id) => !judged.has(id)),
    noOpinion: [...judged].filter((id) => (list.opinions[id] ?? '').trim() === ''),
    overQuota: quotas.flatMap(({ category, places }) => {
      const over = (list.orders[category] ?? []).length - places;
      return over > 0 ? [{ category, places, over }] : [];
    }),
  };
}

export function isComplete({ noVerdict, noOpinion, overQuota }: Missing): boolean {
  return noVerdict.length + noOpinion.length + overQuota.length === 0;
}

function byRank(one: Entry, other: Entry): number {
  return (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER);
}
