import type { Instant } from '@qichuang/base';
import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Database } from '../database.ts';
import { pgFailure } from '../pg-error.ts';
import { portions } from '../portions.ts';
import { ledgerEntry, ledgerHead, ledgerLease, ledgerNode } from '../schema/ledger.ts';
import { type Waiting, waitingFrom } from './waiting.ts';

/** A digest under each of the two hash functions the tree is built with. */
export interface Digests {
  readonly sha256: Uint8Array;
  readonly sm3: Uint8Array;
}

export interface TreeHead extends Digests {
  readonly size: number;
  readonly at: Instant;
}

export interface NewEntry extends Digests {
  /** Number of its fact; `null` for a blank. */
  readonly fact: number | null;
  readonly salt: Uint8Array;
}

export interface NewNode extends Digests {
  /** 1: 256 leaves, 2: 256 × 256 … */
  readonly level: number;
  readonly index: number;
}

export interface Growth {
  /** The size it was worked out from. */
  readonly from: number;
  readonly entries: readonly NewEntry[];
  readonly nodes: readonly NewNode[];
  readonly head: TreeHead;
}

/** The tree's rows: they are added, and never changed. */
export interface LedgerTree {
  /** Makes `holder` the one who builds, unless someone else's time still runs. @returns where its search may begin. */
  lease(holder: string, ms: number, watermark: number): Promise<{ readonly watermark: number } | undefined>;
  release(holder: string): Promise<void>;
  /** @returns what looks for facts that are not in the tree; it remembers how far it need not look again. */
  waiting(watermark: number): { readonly look: (limit: number) => Promise<Waiting> };
  head(): Promise<TreeHead>;
  headOf(size: number): Promise<TreeHead | undefined>;
  /**
   * One transaction. `moved-on`: someone else has grown the tree from there, or holds one of the facts in it; nothing
   * is written.
   */
  grow(growth: Growth): Promise<'written' | 'moved-on'>;
  /** Hashes `from` (inclusive) to `to` (exclusive) of a level of tiles, as many as there are; level 0 are the leaves. */
  hashes(level: number, from: number, to: number): Promise<readonly Digests[]>;
}

export function treeOn(db: NodePgDatabase): LedgerTree {
  return {
    async lease(holder, ms, watermark) {
      const until = sql`clock_timestamp() + ${ms} * interval '1 millisecond'`;
      const [row] = await db
        .insert(ledgerLease)
        .values({ holder, until, watermark })
        .onConflictDoUpdate({
          target: ledgerLease.only,
          set: { holder, until, watermark: sql`greatest(${ledgerLease.watermark}, ${watermark})` },
          setWhere: sql`${ledgerLease.holder} = ${holder} or ${ledgerLease.until} < clock_timestamp()`,
        })
        .returning({ watermark: ledgerLease.watermark });
      return row;
    },
    async release(holder) {
      await db
        .update(ledgerLease)
        .set({ until: sql`clock_timestamp()` })
        .where(eq(ledgerLease.holder, holder));
    },
    waiting: (watermark) => waitingFrom(db, watermark),
    async head() {
      const [row] = await heads(db).orderBy(desc(ledgerHead.size)).limit(1);
      if (row === undefined) throw new Error('the tree has no first head: the migrations did not run');
      return row;
    },
    async headOf(size) {
      const [row] = await heads(db).where(eq(ledgerHead.size, size));
      return row;
    },
    async grow(growth) {
      try {
        await db.transaction((tx) => write(tx, growth));
        return 'written';
      } catch (error) {
        if (TAKEN.includes(pgFailure(error)?.constraint ?? '')) return 'moved-on';
        throw error;
      }
    },
    async hashes(level, from, to) {
      if (level === 0)
        return db
          .select({ sha256: ledgerEntry.sha256, sm3: ledgerEntry.sm3 })
          .from(ledgerEntry)
          .where(and(gte(ledgerEntry.index, from), lt(ledgerEntry.index, to)))
          .orderBy(asc(ledgerEntry.index));
      return db
        .select({ sha256: ledgerNode.sha256, sm3: ledgerNode.sm3 })
        .from(ledgerNode)
        .where(and(eq(ledgerNode.level, level), gte(ledgerNode.index, from), lt(ledgerNode.index, to)))
        .orderBy(asc(ledgerNode.index));
    },
  };
}

const TAKEN = [
  'ledger_head_pkey',
  'ledger_head_previous',
  'ledger_entry_pkey',
  'ledger_entry_fact',
  'ledger_node_level_index_pk',
];

/** The head first: whoever comes second waits there, and is refused before it writes anything else. */
async function write(tx: Database, { from, entries, nodes, head }: Growth): Promise<void> {
  await tx.insert(ledgerHead).values({ ...head, previous: from });
  const rows = entries.map((entry, place) => ({ ...entry, index: from + place }));
  for (const some of portions(rows)) await tx.insert(ledgerEntry).values(some);
  for (const some of portions(nodes)) await tx.insert(ledgerNode).values(some);
}

function heads(db: Database) {
  return db
    .select({
      size: ledgerHead.size,
      sha256: ledgerHead.sha256,
      sm3: ledgerHead.sm3,
      at: ledgerHead.at,
    })
    .from(ledgerHead)
    .$dynamic();
}
