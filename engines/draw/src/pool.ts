import { ok, type Result, refused } from '@qichuang/base';
import { type Fault, fault } from './fault.ts';
import { type HashName, hexOfText } from './hashing.ts';
import { byUtf8, keyFault, lineFault } from './line-text.ts';

/** One candidate of a pool. In a weighted pool every entry has a weight, 1 too. */
export interface PoolEntry {
  readonly id: string;
  /** Whole, at least 1: how many tickets are drawn for it. */
  readonly weight?: number;
}

/** A key and a value that are committed with the pool, in the order in which they are published. */
export type Parameter = readonly [key: string, value: string];

/** Tickets of one draw: beyond it no machine of an office finishes. */
export const MOST_TICKETS = 10_000_000;

/**
 * Seals a list before there is any chance: afterwards nobody can change who is on it, or any parameter, unseen.
 *
 * `H("ticket-draw-v1/pool\n" + "key=value\n" per parameter + "\n" + one line per entry in order of the ids' UTF-8
 * bytes)`; a line is the id, in a weighted pool id, tab, weight.
 *
 * @param parameters - in the order in which they are published.
 * @param pool - distinct ids in any order; weights for all entries or for none.
 * @returns 64 lower-case digits, or the first field that would let two lists read alike. O(n log n).
 * @source ticket-draw-v1, step 1
 */
export function poolCommitment(
  hash: HashName,
  parameters: readonly Parameter[],
  pool: readonly PoolEntry[],
): Result<string, Fault> {
  const wrong = parameterFault(parameters) ?? poolFault(pool);
  if (wrong !== undefined) return refused(wrong);
  const keys = parameters.map(([key, value]) => `${key}=${value}\n`).join('');
  const entries = [...pool].sort((one, other) => byUtf8(one.id, other.id)).map(lineOf);
  return ok(hexOfText(hash, `ticket-draw-v1/pool\n${keys}\n${entries.join('')}`));
}

function lineOf({ id, weight }: PoolEntry): string {
  return weight === undefined ? `${id}\n` : `${id}\t${weight}\n`;
}

export function parameterFault(parameters: readonly Parameter[]): Fault | undefined {
  const met = new Set<string>();
  for (const [place, [key, value]] of parameters.entries()) {
    const wrong = keyFault(`params[${place}][0]`, key) ?? lineFault(`params[${place}][1]`, value);
    if (wrong !== undefined) return wrong;
    if (met.has(key)) return fault(`params[${place}][0]`, 'said-twice');
    met.add(key);
  }
  return undefined;
}

export function poolFault(pool: readonly PoolEntry[]): Fault | undefined {
  if (pool.length === 0) return fault('pool', 'empty');
  const weighted = pool[0]?.weight !== undefined;
  const met = new Set<string>();
  let tickets = 0;
  for (const [place, { id, weight }] of pool.entries()) {
    if (id === '') return fault(`pool[${place}].id`, 'empty');
    const wrong = lineFault(`pool[${place}].id`, id);
    if (wrong !== undefined) return wrong;
    if (met.has(id)) return fault(`pool[${place}].id`, 'said-twice');
    met.add(id);
    if ((weight !== undefined) !== weighted) return fault(`pool[${place}].weight`, 'mixed-weights');
    if (weight !== undefined && !(Number.isSafeInteger(weight) && weight >= 1))
      return fault(`pool[${place}].weight`, 'out-of-range');
    tickets += weight ?? 1;
    if (tickets > MOST_TICKETS) return fault(`pool[${place}]`, 'too-many');
  }
  return undefined;
}
