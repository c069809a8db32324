import { percentile } from '../../tools/rehearse/timings.ts';
import { median } from './table.ts';

/** Whoever opens a page waits no longer. */
const LIMIT_MS = 200;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How long each of so many turns took, one after another. */
export async function timedTurns(turns: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) all.push(await timed(work));
  return all;
}

export function p95Of(all: readonly number[]): number {
  return percentile(
    all.toSorted((one, other) => one - other),
    95,
  );
}

/** The columns of a table of what people wait for. */
export function besideLimit(all: readonly number[]) {
  const p95 = p95Of(all);
  return { 'p50 ms': median(all), 'p95 ms': p95, 'of the limit': p95 / LIMIT_MS };
}
