/** Who may read what, and how many readers each needs. */
export interface Spread {
  /** Distinct ids, each with the number of readers it still needs. */
  readonly applications: readonly { readonly id: string; readonly needs: number }[];
  /** Distinct ids, each with what it carries already. */
  readonly experts: readonly { readonly id: string; readonly load: number }[];
  /** Whether an expert may not read an application. Asked once per pair. */
  readonly recused: (expert: string, application: string) => boolean;
  /** Below the ceiling whoever carries least in all is asked first; without it, whoever is given fewest here. */
  readonly leastLoadedFirst?: boolean;
}

export interface Pairing {
  readonly application: string;
  readonly expert: string;
}

export type SpreadOutcome =
  | { readonly complete: true; readonly pairs: readonly Pairing[] }
  | {
      readonly complete: false;
      readonly short: readonly {
        readonly application: string;
        readonly needs: number;
        readonly eligible: number;
      }[];
    };

/**
 * Spreads applications evenly over experts: every application gets the readers it needs, all different, none recused,
 * and no expert carries more than the smallest ceiling for which that is possible.
 *
 * Finds the ceiling by trying 1, 2, 3 … and a bipartite flow at each; so it is complete whenever completeness is possible.
 *
 * @returns the pairs, by application then expert in code-unit order; or which applications are short of eligible experts.
 *   Cost: O(ceilings · pairs · readers) by augmenting paths; meant for thousands of pairs in a category.
 * @source Ford & Fulkerson, Maximal flow through a network (1956), on unit capacities
 */
export function spreadEvenly(spread: Spread): SpreadOutcome {
  const { applications, experts, recused } = spread;
  const eligible = new Map(
    applications.map(({ id }) => [
      id,
      experts
        .map((expert) => expert.id)
        .filter((expert) => !recused(expert, id))
        .sort(byCodeUnit),
    ]),
  );
  const short = applications
    .map(({ id, needs }) => ({ application: id, needs, eligible: eligible.get(id)?.length ?? 0 }))
    .filter((one) => one.eligible < one.needs);
  if (short.length > 0) return { complete: false, short };
  const demand = applications.reduce((sum, { needs }) => sum + needs, 0);
  if (demand === 0) return { complete: true, pairs: [] };
  const carried = experts.reduce((sum, { load }) => sum + load, 0);
  // No ceiling below the average can do; with the ceiling at the highest load plus all applications, every expert takes any.
  const lowest = Math.ceil((carried + demand) / experts.length);
  const highest = Math.max(...experts.map(({ load }) => load)) + applications.length;
  for (let ceiling = lowest; ceiling <= highest; ceiling++) {
    const readers = flow(spread, eligible, ceiling);
    if (readers !== undefined) return { complete: true, pairs: pairsOf(readers) };
  }
  throw new Error('every application has experts enough, yet no ceiling serves: cannot be');
}

interface Loads {
  readonly room: ReadonlyMap<string, number>;
  readonly loadOf: (expert: string) => number;
}

type Readers = ReadonlyMap<string, ReadonlySet<string>>;

function flow(
  { applications, experts, leastLoadedFirst = false }: Spread,
  eligible: ReadonlyMap<string, readonly string[]>,
  ceiling: number,
): Readers | undefined {
  const room = new Map(experts.map(({ id, load }) => [id, Math.max(0, ceiling - load)]));
  const readers = new Map(applications.map(({ id }) => [id, new Set<string>()]));
  const reads = new Map(experts.map(({ id }) => [id, new Set<string>()]));
  const before = new Map(experts.map(({ id, load }) => [id, leastLoadedFirst ? load : 0]));
  const loadOf = (expert: string) => (before.get(expert) ?? 0) + (reads.get(expert)?.size ?? 0);
  const order = [...applications].sort((one, other) => byCodeUnit(one.id, other.id));
  for (const { id, needs } of order) {
    for (let place = 0; place < needs; place++) {
      if (!augment(id, eligible, { room, loadOf }, readers, reads)) return undefined;
    }
  }
  return readers;
}

/** Finds a reader for one more place, moving other applications to other readers where that frees one (breadth first). */
function augment(
  start: string,
  eligible: ReadonlyMap<string, readonly string[]>,
  { room, loadOf }: Loads,
  readers: Map<string, Set<string>>,
  reads: Map<string, Set<string>>,
): boolean {
  const cameBy = new Map<string, { readonly application: string; readonly before: string | null }>();
  const queue: { readonly application: string; readonly before: string | null }[] = [
    { application: start, before: null },
  ];
  const asked = new Set([start]);
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const { application } = step;
    const open = (eligible.get(application) ?? []).filter(
      (expert) => !cameBy.has(expert) && readers.get(application)?.has(expert) !== true,
    );
    // The least loaded first, so that the ceiling is reached by all alike.
    open.sort((one, other) => loadOf(one) - loadOf(other) || byCodeUnit(one, other));
    for (const expert of open) {
      cameBy.set(expert, { application, before: step.before });
      if ((reads.get(expert)?.size ?? 0) < (room.get(expert) ?? 0))
        return settle(expert, cameBy, readers, reads);
      for (const moved of [...(reads.get(expert) ?? [])].sort(byCodeUnit)) {
        if (asked.has(moved)) continue;
        asked.add(moved);
        queue.push({ application: moved, before: expert });
      }
    }
  }
  return false;
}

function settle(
  found: string,
  cameBy: ReadonlyMap<string, { readonly application: string; readonly before: string | null }>,
  readers: Map<string, Set<string>>,
  reads: Map<string, Set<string>>,
): true {
  let expert: string | null = found;
  while (expert !== null) {
    const step = cameBy.get(expert);
    if (step === undefined) throw new Error('a path without a beginning');
    if (step.before !== null) {
      readers.get(step.application)?.delete(step.before);
      reads.get(step.before)?.delete(step.application);
    }
    readers.get(step.application)?.add(expert);
    reads.get(expert)?.add(step.application);
    expert = step.before;
  }
  return true;
}

function pairsOf(readers: Readers): readonly Pairing[] {
  return [...readers.entries()]
    .sort(([one], [other]) => byCodeUnit(one, other))
    .flatMap(([application, experts]) =>
      [...experts].sort(byCodeUnit).map((expert) => ({ application, expert })),
    );
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
