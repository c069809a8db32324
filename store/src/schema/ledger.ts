import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { fact } from './acts.ts';
import { bytes, moment } from './types.ts';

/** Which log this database is: its name and the public key its heads are signed with, recorded once. */
export const ledgerLog = pgTable(
  'ledger_log',
  {
    only: boolean('only').primaryKey().default(true),
    origin: text('origin').notNull(),
    vkey: text('vkey').notNull(),
    sm2Key: text('sm2_key'),
    at: moment('at').notNull(),
  },
  (t) => [check('ledger_log_one', sql`${t.only}`)],
);

/**
 * The order of the tree's leaves. A leaf is a fact with its salt, or, where `fact` is null, a blank that keeps the
 * size of a published tree from counting the acts.
 */
export const ledgerEntry = pgTable(
  'ledger_entry',
  {
    index: bigint('index', { mode: 'number' }).primaryKey(),
    fact: bigint('fact', { mode: 'number' }).references(() => fact.seq),
    salt: bytes('salt').notNull(),
    /** Leaf hashes, RFC 9162 2.1.1. */
    sha256: bytes('sha256').notNull(),
    sm3: bytes('sm3').notNull(),
  },
  (t) => [unique('ledger_entry_fact').on(t.fact)],
);

/** Roots of full subtrees of 256, 256 × 256 … leaves: with the leaf hashes, every tile of C2SP tlog-tiles. */
export const ledgerNode = pgTable(
  'ledger_node',
  {
    level: integer('level').notNull(),
    index: bigint('index', { mode: 'number' }).notNull(),
    sha256: bytes('sha256').notNull(),
    sm3: bytes('sm3').notNull(),
  },
  (t) => [primaryKey({ columns: [t.level, t.index] })],
);

/** One chain: of two that go on from the same head, the second is refused. */
export const ledgerHead = pgTable(
  'ledger_head',
  {
    size: bigint('size', { mode: 'number' }).primaryKey(),
    previous: bigint('previous', { mode: 'number' }).references((): AnyPgColumn => ledgerHead.size),
    sha256: bytes('sha256').notNull(),
    sm3: bytes('sm3').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [unique('ledger_head_previous').on(t.previous)],
);

/** Heads as they were signed and published. */
export const ledgerCheckpoint = pgTable('ledger_checkpoint', {
  size: bigint('size', { mode: 'number' })
    .primaryKey()
    .references(() => ledgerHead.size),
  note: text('note').notNull(),
  at: moment('at').notNull(),
  /** By the database's own clock, which does not leap when the model clock does. */
  madeAt: timestamp('made_at', { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
});

/** What other offices signed of them. */
export const ledgerCosignature = pgTable(
  'ledger_cosignature',
  {
    size: bigint('size', { mode: 'number' })
      .notNull()
      .references(() => ledgerCheckpoint.size),
    witness: text('witness').notNull(),
    line: text('line').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.size, t.witness] })],
);

/** Who builds the tree at the moment, by the database's clock. It saves work; the chain of heads is what keeps two apart. */
export const ledgerLease = pgTable(
  'ledger_lease',
  {
    only: boolean('only').primaryKey().default(true),
    holder: text('holder').notNull(),
    until: timestamp('until', { withTimezone: true }).notNull(),
    /** Every fact up to this number is in the tree, and none below it can still come. */
    watermark: bigint('watermark', { mode: 'number' }).notNull().default(0),
  },
  (t) => [check('ledger_lease_one', sql`${t.only}`)],
);
