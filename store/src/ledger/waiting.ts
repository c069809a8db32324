import { asc, gt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { fact } from '../schema/acts.ts';

export interface WaitingFact {
  readonly seq: number;
  /** Canonical bytes, without a salt. */
  readonly leaf: Uint8Array;
}

export interface Waiting {
  /** Facts that are not in the tree, by number, as many as were asked for; they come again until they are put in. */
  readonly facts: readonly WaitingFact[];
  /** No fact at or below this number is outside the tree, or ever will be. */
  readonly watermark: number;
}

interface Watch {
  /** The highest number that anyone could see when the watch began. */
  readonly highest: number;
  /** Transactions that were writing facts then, and may hold a lower number. */
  readonly writers: readonly string[];
}

/**
 * Finds the facts a tree lacks. Numbers are given before a transaction ends, so a fact with a low number can appear
 * after one with a high number: what is asked is which facts are missing, never which are numbered higher. The
 * watermark only spares the search what can no longer change: it moves to a number when every transaction that was
 * writing facts at the time the number was seen has ended.
 */
export function waitingFrom(
  db: Database,
  start: number,
): { readonly look: (limit: number) => Promise<Waiting> } {
  let watermark = start;
  let watch: Watch | undefined;

  return {
    async look(limit) {
      const over = watch !== undefined && !overlap(watch.writers, await writersNow(db));
      const facts = await missing(db, watermark, limit);
      // In order of number: if the first is above, all below are in the tree.
      if (over && watch !== undefined && (facts[0]?.seq ?? Number.POSITIVE_INFINITY) > watch.highest) {
        watermark = watch.highest;
        watch = undefined;
      }
      watch ??= await beginWatch(db, watermark);
      return { facts, watermark };
    },
  };
}

/** The number first, the writers second: whoever took a lower number either has ended by now, or is among them. */
async function beginWatch(db: Database, watermark: number): Promise<Watch | undefined> {
  const [row] = await db
    .select({ highest: sql<number | null>`max(${fact.seq})` })
    .from(fact)
    .where(gt(fact.seq, watermark));
  const highest = row?.highest ?? watermark;
  return highest <= watermark ? undefined : { highest, writers: await writersNow(db) };
}

/** A transaction locks the table before it takes a number of it, and until it ends. */
async function writersNow(db: Database): Promise<readonly string[]> {
  const { rows } = await db.execute<{ writer: string }>(sql`
    select distinct virtualtransaction as writer from pg_locks
     where locktype = 'relation' and relation = 'fact'::regclass and mode = 'RowExclusiveLock'
       and database = (select oid from pg_database where datname = current_database())`);
  return rows.map(({ writer }) => writer);
}

function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.some((writer) => other.includes(writer));
}

async function missing(db: Database, watermark: number, limit: number): Promise<readonly WaitingFact[]> {
  return db
    .select({ seq: fact.seq, leaf: fact.leaf })
    .from(fact)
    .where(
      sql`${fact.seq} > ${watermark} and not exists (select 1 from ledger_entry e where e.fact = ${fact.seq})`,
    )
    .orderBy(asc(fact.seq))
    .limit(limit);
}
