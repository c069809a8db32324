import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { organisation, recommender } from './people.ts';
import { round } from './rounds.ts';
import { thingColumns } from './thing.ts';
import { bytes, moment } from './types.ts';

export const application = pgTable(
  'application',
  {
    ...thingColumns(),
    round: text('round')
      .notNull()
      .references(() => round.id),
    category: text('category').notNull(),
    organisation: text('organisation')
      .notNull()
      .references(() => organisation.id),
    recommender: text('recommender').references(() => recommender.id),
    state: text('state').notNull(),
    programme: text('programme').notNull(),
    name: text('name').notNull(),
    /** For comparing names: full and half width, case and spaces make no difference. */
    nameFolded: text('name_folded').notNull(),
    receipt: text('receipt'),
    rank: integer('rank'),
    since: moment('since').notNull(),
    dueAt: moment('due_at'),
  },
  (t) => [
    uniqueIndex('application_receipt').on(t.receipt),
    index('application_round').on(t.round, t.category, t.state),
    index('application_category').on(t.category),
    index('application_organisation').on(t.organisation),
    index('application_recommender').on(t.recommender, t.round),
    index('application_state').on(t.state),
    index('application_programme').on(t.programme),
    index('application_name').on(t.round, t.nameFolded),
    index('application_due').on(t.dueAt),
  ],
);

function applicationId() {
  return text('application')
    .notNull()
    .references(() => application.id);
}

export const attachment = pgTable(
  'attachment',
  {
    ...thingColumns(),
    /** An application or a filing. */
    holder: text('holder').notNull(),
    state: text('state').notNull(),
    slot: text('slot').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    index('attachment_holder').on(t.holder, t.state),
    index('attachment_state').on(t.state),
    index('attachment_slot').on(t.slot),
    index('attachment_hash').on(t.hash),
  ],
);

export const partnership = pgTable(
  'partnership',
  {
    ...thingColumns(),
    application: applicationId(),
    organisation: text('organisation').references(() => organisation.id),
    uscc: text('uscc').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('partnership_application').on(t.application),
    index('partnership_organisation').on(t.organisation, t.state),
    index('partnership_uscc').on(t.uscc),
    index('partnership_state').on(t.state),
  ],
);

export const extension = pgTable(
  'extension',
  { ...thingColumns(), application: applicationId(), state: text('state').notNull() },
  (t) => [index('extension_application').on(t.application), index('extension_state').on(t.state)],
);

export const finding = pgTable(
  'finding',
  {
    ...thingColumns(),
    application: applicationId(),
    state: text('state').notNull(),
    hearingUntil: moment('hearing_until').notNull(),
  },
  (t) => [index('finding_application').on(t.application), index('finding_state').on(t.state)],
);

export const formalCheck = pgTable(
  'formal_check',
  { ...thingColumns(), application: applicationId(), state: text('state').notNull() },
  (t) => [index('formal_check_application').on(t.application), index('formal_check_state').on(t.state)],
);

/** What an application's latest copy says for others to be compared with; drawn from the frozen copy, and written with it. */
export const handedIn = pgTable(
  'handed_in',
  {
    application: text('application')
      .primaryKey()
      .references(() => application.id),
    programme: text('programme').notNull(),
    copy: text('copy').notNull(),
    claims: text('claims').array().notNull(),
    print: bytes('print'),
  },
  (t) => [index('handed_in_programme').on(t.programme), index('handed_in_claims').using('gin', t.claims)],
);
