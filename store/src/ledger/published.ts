import type { Instant } from '@qichuang/base';
import { asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ledgerCheckpoint, ledgerCosignature, ledgerLog } from '../schema/ledger.ts';

export interface LogRecord {
  readonly origin: string;
  readonly vkey: string;
  readonly sm2Key: string | null;
}

export interface Checkpoint {
  readonly size: number;
  /** The signed note as it was published. */
  readonly note: string;
  readonly at: Instant;
}

export interface Cosignature {
  readonly size: number;
  /** Name and key id of the witness's key: one line each. */
  readonly witness: string;
  /** The line of a signed note, without its line end. */
  readonly line: string;
  readonly at: Instant;
}

/** What of the tree is public: the log's name and key, the heads it signed, and what witnesses signed of them. */
export interface LedgerPublished {
  log(): Promise<LogRecord | undefined>;
  /** Recorded once; gives what stands, by whomever it was recorded first. */
  recordLog(record: LogRecord, at: Instant): Promise<LogRecord>;
  latest(): Promise<Checkpoint | undefined>;
  /** Milliseconds since the latest was made, by the database's clock; `undefined` before the first. */
  ageMs(): Promise<number | undefined>;
  ofSize(size: number): Promise<Checkpoint | undefined>;
  /** The head in force at a moment: the last one made no later. */
  inForceAt(moment: Instant): Promise<Checkpoint | undefined>;
  recent(count: number): Promise<readonly Checkpoint[]>;
  /** Of two nodes that publish the same size, the first stands. */
  publish(checkpoint: Checkpoint): Promise<void>;
  cosignatures(sizes: readonly number[]): Promise<readonly Cosignature[]>;
  /** @returns false if this witness has signed this head already. */
  addCosignature(cosignature: Cosignature): Promise<boolean>;
}

export function publishedOn(db: Database): LedgerPublished {
  async function log(): Promise<LogRecord | undefined> {
    const { origin, vkey, sm2Key } = ledgerLog;
    const [row] = await db.select({ origin, vkey, sm2Key }).from(ledgerLog);
    return row;
  }
  return {
    log,
    async recordLog(record, at) {
      await db
        .insert(ledgerLog)
        .values({ ...record, at })
        .onConflictDoNothing();
      return (await log()) ?? record;
    },
    async latest() {
      const [row] = await checkpoints(db).orderBy(desc(ledgerCheckpoint.size)).limit(1);
      return row;
    },
    async ageMs() {
      const [row] = await db
        .select({
          ms: sql<number>`(extract(epoch from clock_timestamp() - ${ledgerCheckpoint.madeAt}) * 1000)::bigint`,
        })
        .from(ledgerCheckpoint)
        .orderBy(desc(ledgerCheckpoint.size))
        .limit(1);
      return row === undefined ? undefined : Number(row.ms);
    },
    async ofSize(size) {
      const [row] = await checkpoints(db).where(eq(ledgerCheckpoint.size, size));
      return row;
    },
    async inForceAt(at) {
      const [row] = await checkpoints(db)
        .where(lte(ledgerCheckpoint.at, at))
        .orderBy(desc(ledgerCheckpoint.size))
        .limit(1);
      return row;
    },
    recent: (count) => checkpoints(db).orderBy(desc(ledgerCheckpoint.size)).limit(count),
    async publish(checkpoint) {
      await db.insert(ledgerCheckpoint).values(checkpoint).onConflictDoNothing();
    },
    async cosignatures(sizes) {
      if (sizes.length === 0) return [];
      const { size, witness, line, at } = ledgerCosignature;
      return db
        .select({ size, witness, line, at })
        .from(ledgerCosignature)
        .where(inArray(size, [...sizes]))
        .orderBy(desc(size), asc(witness));
    },
    async addCosignature(cosignature) {
      const added = await db
        .insert(ledgerCosignature)
        .values(cosignature)
        .onConflictDoNothing()
        .returning({ size: ledgerCosignature.size });
      return added.length > 0;
    },
  };
}

function checkpoints(db: Database) {
  const { size, note, at } = ledgerCheckpoint;
  return db.select({ size, note, at }).from(ledgerCheckpoint).$dynamic();
}
