/** Applications and experts that readings join: their scores can be compared, and with no others. */
export interface ScorePool {
  readonly applications: readonly number[];
  readonly experts: readonly number[];
}

/**
 * The components of the graph of who reads what. Applications without an expert and experts without an application belong to
 * none. More than one means that scores of different pools rest on different experts alone and cannot be calibrated together.
 *
 * @param experts - of each application.
 * @returns the pools in order of their lowest application, numbers ascending. O(pairs).
 * @source Searle, Casella, McCulloch, Variance Components (1992): connectedness of a two-way design
 */
export function scorePools(experts: readonly (readonly number[])[]): readonly ScorePool[] {
  const readers = new Map<number, number[]>();
  for (const [application, given] of experts.entries()) {
    for (const expert of given) {
      const applications = readers.get(expert);
      if (applications === undefined) readers.set(expert, [application]);
      else applications.push(application);
    }
  }
  const met = new Set<number>();
  const pools: ScorePool[] = [];
  for (const [first, given] of experts.entries()) {
    if (given.length === 0 || met.has(first)) continue;
    met.add(first);
    const applications = [first];
    const pool = new Set<number>();
    // The list grows while it is walked.
    for (const application of applications) {
      for (const expert of experts[application] ?? []) {
        if (pool.has(expert)) continue;
        pool.add(expert);
        for (const next of readers.get(expert) ?? []) {
          if (met.has(next)) continue;
          met.add(next);
          applications.push(next);
        }
      }
    }
    pools.push({ applications: ascending(applications), experts: ascending(pool) });
  }
  return pools;
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}
