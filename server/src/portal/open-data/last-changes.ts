import type { Instant } from '@qichuang/base';
import type { Asked } from '../asked.ts';
import type { OpenTable } from './dataset.ts';

/** When the last public act happened that changes a table; `null` where none has, or none is public. */
export type LastChanges = (table: OpenTable) => Instant | null;

interface Read {
  readonly at: number;
  readonly told: Promise<LastChanges>;
}

/** Whoever asks again within so long reads what was read: the page asks of every table at once. */
const FRESH_MS = 10_000;

const read = new WeakMap<Asked['house']['store'], Read>();

/** Asked of the ledger for all tables at once, by database. */
export function lastChanges({ house }: Asked, tables: readonly OpenTable[]): Promise<LastChanges> {
  const { store, clock } = house;
  const at = Date.parse(clock.real());
  const known = read.get(store);
  if (known !== undefined && at - known.at < FRESH_MS) return known.told;
  const told = asked(store, tables);
  read.set(store, { at, told });
  // Nobody is told the same failure twice.
  told.catch(() => read.delete(store));
  return told;
}

async function asked(
  { queries }: Asked['house']['store'],
  tables: readonly OpenTable[],
): Promise<LastChanges> {
  const last = await queries.lastActs([...new Set(tables.flatMap(({ acts }) => acts))]);
  return ({ acts }) =>
    acts
      .flatMap((act) => last.get(act) ?? [])
      .toSorted()
      .at(-1) ?? null;
}
