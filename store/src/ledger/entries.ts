import { and, asc, desc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { fact } from '../schema/acts.ts';
import { ledgerEntry } from '../schema/ledger.ts';

/** A leaf of the tree with the fact it holds. */
export interface LedgerEntry {
  readonly index: number;
  readonly salt: Uint8Array;
  readonly seq: number;
  /** Canonical bytes of the fact, without the salt. */
  readonly leaf: Uint8Array;
  readonly act: string;
  readonly kind: string;
}

/** How far the tree has come. */
export interface TreeCount {
  readonly facts: number;
  readonly blanks: number;
}

export interface LedgerEntries {
  /** All facts with this digest, in order. */
  byDigest(digest: string): Promise<readonly LedgerEntry[]>;
  /** All facts of this act on this thing, in order. */
  bySubject(subject: string, act: string): Promise<readonly LedgerEntry[]>;
  /** The last leaf that holds one of these acts. */
  lastOf(acts: readonly string[]): Promise<LedgerEntry | undefined>;
  /** Places in the tree by number of the fact; what is not in the tree yet is left out. */
  placesOf(
    seqs: readonly number[],
  ): Promise<ReadonlyMap<number, { readonly index: number; readonly salt: Uint8Array }>>;
  count(): Promise<TreeCount>;
}

export function entriesOn(db: Database): LedgerEntries {
  const asked = (where: SQL | undefined) => entries(db).where(where).orderBy(asc(ledgerEntry.index));
  return {
    byDigest: (digest) => asked(eq(fact.digest, digest)),
    bySubject: (subject, act) => asked(and(eq(fact.subjectId, subject), eq(fact.act, act))),
    async lastOf(acts) {
      const [row] = await entries(db)
        .where(inArray(fact.act, [...acts]))
        .orderBy(desc(fact.seq))
        .limit(1);
      return row;
    },
    async placesOf(seqs) {
      if (seqs.length === 0) return new Map();
      const { index, salt, fact: seq } = ledgerEntry;
      const rows = await db
        .select({ index, salt, seq })
        .from(ledgerEntry)
        .where(inArray(seq, [...seqs]));
      return new Map(rows.flatMap(({ seq, index, salt }) => (seq === null ? [] : [[seq, { index, salt }]])));
    },
    async count() {
      const [row] = await db
        .select({
          facts: sql<number>`count(*) filter (where ${isNotNull(ledgerEntry.fact)})`,
          blanks: sql<number>`count(*) filter (where ${ledgerEntry.fact} is null)`,
        })
        .from(ledgerEntry);
      return { facts: Number(row?.facts ?? 0), blanks: Number(row?.blanks ?? 0) };
    },
  };
}

function entries(db: Database) {
  const { index, salt } = ledgerEntry;
  const { seq, leaf, act, subjectKind: kind } = fact;
  return db
    .select({ index, salt, seq, leaf, act, kind })
    .from(ledgerEntry)
    .innerJoin(fact, eq(fact.seq, ledgerEntry.fact))
    .$dynamic();
}
