import { and, asc, desc, eq, gte, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
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

/** Any leaf of the tree, a blank (`leaf` is `null`) among them. */
export interface TreeLeaf {
  readonly index: number;
  readonly salt: Uint8Array;
  readonly leaf: Uint8Array | null;
}

/** How far the tree has come. */
export interface TreeCount {
  readonly facts: number;
  readonly blanks: number;
}

export interface LedgerEntries {
  /** The last leaf whose fact has this digest and is of one of these acts. */
  byDigest(digest: string, acts: readonly string[]): Promise<LedgerEntry | undefined>;
  /** The last leaf of this act on this thing. */
  bySubject(subject: string, act: string): Promise<LedgerEntry | undefined>;
  /** Whether a leaf at this place or after it holds a fact of one of these acts. */
  anyFrom(index: number, acts: readonly string[]): Promise<boolean>;
  /** Places in the tree by number of the fact; what is not in the tree yet is left out. */
  placesOf(
    seqs: readonly number[],
  ): Promise<ReadonlyMap<number, { readonly index: number; readonly salt: Uint8Array }>>;
  /** All leaves from a place on, in order, for whoever builds the tree anew. */
  leaves(from: number, limit: number): Promise<readonly TreeLeaf[]>;
  count(): Promise<TreeCount>;
}

export function entriesOn(db: Database): LedgerEntries {
  async function last(where: SQL | undefined): Promise<LedgerEntry | undefined> {
    const [row] = await entries(db).where(where).orderBy(desc(ledgerEntry.index)).limit(1);
    return row;
  }
  return {
    byDigest: (digest, acts) => last(and(eq(fact.digest, digest), inArray(fact.act, [...acts]))),
    bySubject: (subject, act) => last(and(eq(fact.subjectId, subject), eq(fact.act, act))),
    async anyFrom(index, acts) {
      const rows = await entries(db)
        .where(and(gte(ledgerEntry.index, index), inArray(fact.act, [...acts])))
        .limit(1);
      return rows.length > 0;
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
    leaves(from, limit) {
      const { index, salt } = ledgerEntry;
      return db
        .select({ index, salt, leaf: fact.leaf })
        .from(ledgerEntry)
        .leftJoin(fact, eq(fact.seq, ledgerEntry.fact))
        .where(gte(index, from))
        .orderBy(asc(index))
        .limit(limit);
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
