/** At least so many of a kind. */
export type Quota = readonly [kind: string, least: number];

/** Kinds that cannot be filled together: so many seats, so few who could sit there. */
export interface Lack {
  readonly kinds: readonly string[];
  readonly wanted: number;
  readonly available: number;
}

/**
 * The seats that quotas reserve, filled one person at a time. Who has several kinds sits in one seat and moves over
 * where that lets another in: one augmenting path of a maximum flow per person (Ford and Fulkerson).
 */
export class QuotaSeats {
  readonly #left: Map<string, number>;
  readonly #sitting: Map<string, Map<string, readonly string[]>>;
  // Kinds whose seats are full of people who can go nowhere else: no later path leads out of them.
  readonly #closed = new Set<string>();
  #empty: number;

  constructor(quotas: readonly Quota[]) {
    this.#left = new Map(quotas);
    this.#sitting = new Map(quotas.map(([kind]) => [kind, new Map()]));
    this.#empty = quotas.reduce((sum, [, least]) => sum + least, 0);
  }

  /** Seats nobody sits in. */
  get empty(): number {
    return this.#empty;
  }

  /** Whether there is a seat for this person, perhaps after others have moved; takes it if so. O(people seated · kinds). */
  seat(id: string, kinds: readonly string[]): boolean {
    const cameFrom = new Map<string, { id: string; kinds: readonly string[]; from: string | null }>();
    const queue: string[] = [];
    const reach = (person: string, theirs: readonly string[], from: string | null) => {
      for (const kind of theirs) {
        if (!this.#left.has(kind) || this.#closed.has(kind) || cameFrom.has(kind)) continue;
        cameFrom.set(kind, { id: person, kinds: theirs, from });
        queue.push(kind);
      }
    };
    reach(id, kinds, null);
    for (const kind of queue) {
      if ((this.#left.get(kind) ?? 0) > 0) {
        this.#moveAlong(kind, cameFrom);
        return true;
      }
      for (const [seated, theirs] of this.#sitting.get(kind) ?? []) reach(seated, theirs, kind);
    }
    for (const kind of queue) this.#closed.add(kind);
    return false;
  }

  #moveAlong(
    free: string,
    cameFrom: ReadonlyMap<string, { id: string; kinds: readonly string[]; from: string | null }>,
  ): void {
    this.#left.set(free, (this.#left.get(free) ?? 0) - 1);
    this.#empty -= 1;
    let kind: string | null = free;
    while (kind !== null) {
      const step = cameFrom.get(kind);
      if (step === undefined) throw new Error('a path without a beginning');
      this.#sitting.get(kind)?.set(step.id, step.kinds);
      if (step.from !== null) this.#sitting.get(step.from)?.delete(step.id);
      kind = step.from;
    }
  }

  /**
   * Once everyone had a chance: the kinds that lack people, with all kinds their people are tied to (Hall's condition, the
   * minimum cut). `null` where every seat is taken.
   */
  lack(quotas: readonly Quota[], everyone: readonly (readonly string[])[]): Lack | null {
    const short = quotas.filter(([kind]) => (this.#left.get(kind) ?? 0) > 0).map(([kind]) => kind);
    if (short.length === 0) return null;
    const tied = new Set(short);
    for (const kind of tied) {
      for (const [seatKind, people] of this.#sitting) {
        for (const theirs of people.values()) if (theirs.includes(kind)) tied.add(seatKind);
      }
    }
    return {
      kinds: quotas.map(([kind]) => kind).filter((kind) => tied.has(kind)),
      wanted: quotas.reduce((sum, [kind, least]) => sum + (tied.has(kind) ? least : 0), 0),
      available: everyone.filter((kinds) => kinds.some((kind) => tied.has(kind))).length,
    };
  }
}
