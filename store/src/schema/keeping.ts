import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { person } from './people.ts';
import { calendarDay, json, moment, tsvector } from './types.ts';

export const session = pgTable(
  'session',
  {
    /** SHA-256 of the token: what lies here opens nothing. */
    tokenHash: text('token_hash').primaryKey(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    office: text('office'),
    language: text('language').notNull(),
    createdAt: moment('created_at').notNull(),
    seenAt: moment('seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** Whether more than a password stands behind it. */
    strong: boolean('strong').notNull().default(false),
    /** Signed in by the word of a provider, where it is to be ended too. */
    outside: boolean('outside').notNull().default(false),
  },
  (t) => [index('session_person').on(t.person), index('session_expires').on(t.expiresAt)],
);

export const credential = pgTable('credential', {
  person: text('person')
    .primaryKey()
    .references(() => person.id),
  passwordHash: text('password_hash').notNull(),
  changedAt: moment('changed_at').notNull(),
  failed: integer('failed').notNull().default(0),
  lockedUntil: moment('locked_until'),
  lastSignedInAt: moment('last_signed_in_at'),
});

/** The secret a person's device reckons codes from, sealed: the key that opens it is not in the database. */
export const secondFactor = pgTable('second_factor', {
  person: text('person')
    .primaryKey()
    .references(() => person.id),
  sealed: text('sealed').notNull(),
  begunAt: moment('begun_at').notNull(),
  /** `null`: begun, not yet shown to work. */
  confirmedAt: moment('confirmed_at'),
  /** The step of the last code taken: none at or before it is taken again. */
  lastStep: integer('last_step').notNull().default(0),
});

/** Codes for the day the device is lost: each once, by its hash. */
export const recoveryCode = pgTable(
  'recovery_code',
  {
    person: text('person')
      .notNull()
      .references(() => person.id),
    hash: text('hash').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [primaryKey({ columns: [t.person, t.hash] })],
);

/** By which name a provider knows a person: it says who signs in, never what they may do. */
export const outsideIdentity = pgTable(
  'outside_identity',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    linkedAt: moment('linked_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.issuer, t.subject] }),
    uniqueIndex('outside_identity_person').on(t.person, t.issuer),
  ],
);

/** What was asked of a provider by a browser that has not come back yet; known by the hash of its cookie. */
export const outsideQuestion = pgTable(
  'outside_question',
  {
    tokenHash: text('token_hash').primaryKey(),
    /** Who wants the identity linked; `null`: somebody signs in. */
    person: text('person').references(() => person.id),
    question: json('question').notNull(),
    /** Who answered, once the answer was heard and only a code is waited for. */
    subject: text('subject'),
    after: text('after').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index('outside_question_expires').on(t.expiresAt)],
);

export const securityEvent = pgTable(
  'security_event',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull(),
    kind: text('kind').notNull(),
    account: text('account').notNull(),
    detail: text('detail').notNull(),
  },
  (t) => [index('security_event_account').on(t.account, t.seq)],
);

/** One window per bucket, shared by all nodes. */
export const rateBucket = pgTable(
  'rate_bucket',
  {
    bucket: text('bucket').primaryKey(),
    endsAt: moment('ends_at').notNull(),
    taken: integer('taken').notNull(),
  },
  (t) => [index('rate_bucket_ends').on(t.endsAt)],
);

export const calendarYear = pgTable('calendar_year', {
  year: integer('year').primaryKey(),
  rest: calendarDay('rest').array().notNull(),
  work: calendarDay('work').array().notNull(),
  source: text('source').notNull(),
  addedAt: moment('added_at').notNull(),
});

/** Published programmes never change: rounds are judged by the version they were called under. */
export const programmeVersion = pgTable(
  'programme_version',
  {
    id: text('id').notNull(),
    digest: text('digest').notNull(),
    document: json('document').notNull(),
    publishedAt: moment('published_at').notNull(),
    /** `house`: came with the product; `workshop`: prepared and published by an authority. */
    origin: text('origin').notNull().default('house'),
    /** The order of publishing, whatever the clocks of the nodes say. */
    seq: bigserial('seq', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.id, t.digest] })],
);

export const setting = pgTable('setting', {
  key: text('key').primaryKey(),
  value: json('value').notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().default(sql`now()`),
});

/** Pairs of neighbouring characters with their places: finds two Chinese characters by index, without an extension. */
export const searchGram = pgTable(
  'search_gram',
  { kind: text('kind').notNull(), id: text('id').notNull(), grams: tsvector('grams').notNull() },
  (t) => [primaryKey({ columns: [t.kind, t.id] }), index('search_gram_grams').using('gin', t.grams)],
);
