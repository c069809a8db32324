import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { bytes, json, moment } from './types.ts';

/** What anyone typed, for ever: append-only, by grants. */
export const fieldRevision = pgTable(
  'field_revision',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    /** The application or filing it was typed into. */
    draft: text('draft').notNull(),
    field: text('field').notNull(),
    revision: integer('revision').notNull(),
    basedOn: integer('based_on').notNull(),
    value: json('value').notNull(),
    by: text('by').notNull(),
    at: moment('at').notNull(),
    carriedOver: boolean('carried_over').notNull(),
    setAside: boolean('set_aside').notNull(),
  },
  (t) => [
    unique('field_revision_once').on(t.draft, t.field, t.revision),
    index('field_revision_typing').on(t.draft, t.at),
  ],
);

/** Copies as they were submitted, under the hash of their bytes. */
export const frozen = pgTable('frozen', {
  hash: text('hash').primaryKey(),
  bytes: bytes('bytes').notNull(),
  /** What numbers are added up from, taken out when the copy is written: `reckoned` of a report, `goals` of an application. */
  figures: json('figures').generatedAlwaysAs(sql`frozen_figures(bytes)`),
});

/** Series without gaps: the row is part of the act's transaction, as no sequence could be. */
export const counter = pgTable('counter', {
  series: text('series').primaryKey(),
  next: integer('next').notNull(),
});

/** The ledger's facts: `leaf` is what the tree is built of, the columns are for asking. */
export const fact = pgTable(
  'fact',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    leaf: bytes('leaf').notNull(),
    act: text('act').notNull(),
    at: moment('at').notNull(),
    office: text('office'),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    from: text('from'),
    to: text('to').notNull(),
    clause: text('clause').notNull(),
    digest: text('digest').notNull(),
  },
  (t) => [index('fact_subject').on(t.subjectId, t.seq), index('fact_act').on(t.act, t.seq)],
);

export const answer = pgTable(
  'answer',
  {
    key: text('key').notNull(),
    by: text('by').notNull(),
    digest: text('digest').notNull(),
    answer: json('answer').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().default(sql`now()`),
  },
  (t) => [primaryKey({ name: 'answer_once', columns: [t.key, t.by] }), index('answer_at').on(t.at)],
);

export const outbox = pgTable(
  'outbox',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    topic: text('topic').notNull(),
    to: json('to').notNull(),
    values: json('values').notNull(),
    /** `null`: at once. Set after a failure, by the clock of the acts. */
    dueAt: moment('due_at'),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error'),
    /** By the database's own clock, which does not leap when the model clock does. */
    lockedUntil: timestamp('locked_until', { withTimezone: true }),
    doneAt: timestamp('done_at', { withTimezone: true }),
  },
  (t) => [index('outbox_waiting').on(t.id).where(sql`done_at is null`)],
);

/** A message as it goes to one person: what was written to whom, when, and what became of it. */
export const letter = pgTable(
  'letter',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    /** The message of the outbox; `null`: written by nobody's act, to try the way. */
    message: bigint('message', { mode: 'number' }),
    topic: text('topic').notNull(),
    person: text('person').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    values: json('values').notNull(),
    /** `waiting`, `sent`, `dead` (given up), `declined` (its reader does without such letters). */
    state: text('state').notNull(),
    writtenAt: moment('written_at').notNull(),
    settledAt: moment('settled_at'),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error'),
    /** By the clock on the wall, as mail servers know no other. */
    dueAt: timestamp('due_at', { withTimezone: true }),
    lockedUntil: timestamp('locked_until', { withTimezone: true }),
  },
  (t) => [
    unique('letter_once').on(t.message, t.person),
    index('letter_waiting').on(t.id).where(sql`state = 'waiting'`),
    index('letter_person').on(t.person, t.id),
    index('letter_state').on(t.state, t.id),
  ],
);

/** Which letters a person does without. */
export const mailRefusal = pgTable(
  'mail_refusal',
  { person: text('person').notNull(), topic: text('topic').notNull(), at: moment('at').notNull() },
  (t) => [primaryKey({ name: 'mail_refusal_once', columns: [t.person, t.topic] })],
);

/** Which stored files something stands on. */
export const blobRef = pgTable('blob_ref', {
  hash: text('hash').primaryKey(),
  bytes: bigint('bytes', { mode: 'number' }).notNull(),
  media: text('media').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull().default(sql`now()`),
});
