/** How long each kind of request took, as the client saw it. */
export interface Timings {
  note(request: string, ms: number, outcome: 'answered' | 'refused' | 'failed'): void;
  rows(): readonly TimingRow[];
}

export interface TimingRow {
  readonly request: string;
  readonly count: number;
  readonly refused: number;
  readonly failed: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

interface Kept {
  readonly ms: number[];
  refused: number;
  failed: number;
}

export function openTimings(): Timings {
  const kept = new Map<string, Kept>();
  return {
    note(request, ms, outcome) {
      const row = kept.get(request) ?? { ms: [], refused: 0, failed: 0 };
      kept.set(request, row);
      row.ms.push(ms);
      if (outcome !== 'answered') row[outcome] += 1;
    },
    rows: () =>
      [...kept]
        .map(([request, { ms, refused, failed }]) => {
          const sorted = ms.toSorted((one, other) => one - other);
          return {
            request,
            count: sorted.length,
            refused,
            failed,
            p50: percentile(sorted, 50),
            p95: percentile(sorted, 95),
            p99: percentile(sorted, 99),
            most: sorted.at(-1) ?? 0,
          };
        })
        .toSorted((one, other) => other.count - one.count || (one.request < other.request ? -1 : 1)),
  };
}

/** The least value that so many percent of the sorted values do not exceed (nearest rank). */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}
