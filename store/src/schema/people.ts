import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { thingColumns } from './thing.ts';
import { calendarDay } from './types.ts';

export const person = pgTable(
  'person',
  {
    ...thingColumns(),
    /** Folded: one account has one holder in whatever case and width it is typed. */
    account: text('account').notNull(),
    state: text('state').notNull(),
    name: text('name').notNull(),
  },
  (t) => [uniqueIndex('person_account').on(t.account), index('person_state').on(t.state)],
);

export const office = pgTable(
  'office',
  {
    ...thingColumns(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    unit: text('unit').notNull(),
    role: text('role').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    index('office_person').on(t.person),
    index('office_unit').on(t.unit, t.state),
    index('office_role').on(t.role),
    index('office_state').on(t.state),
  ],
);

export const organisation = pgTable(
  'organisation',
  {
    ...thingColumns(),
    uscc: text('uscc').notNull(),
    state: text('state').notNull(),
    name: text('name').notNull(),
    region: text('region').notNull(),
    kind: text('kind').notNull(),
    recordCheckedOn: calendarDay('record_checked_on'),
  },
  (t) => [uniqueIndex('organisation_uscc').on(t.uscc), index('organisation_state').on(t.state)],
);

export const recommender = pgTable(
  'recommender',
  {
    ...thingColumns(),
    state: text('state').notNull(),
    kind: text('kind').notNull(),
    city: text('city'),
    name: text('name').notNull(),
  },
  (t) => [
    uniqueIndex('recommender_name').on(t.name),
    index('recommender_state').on(t.state),
    index('recommender_kind').on(t.kind),
    index('recommender_city').on(t.city),
  ],
);

export const expert = pgTable(
  'expert',
  {
    ...thingColumns(),
    person: text('person')
      .notNull()
      .references(() => person.id),
    state: text('state').notNull(),
    name: text('name').notNull(),
    categories: text('categories').array().notNull(),
  },
  (t) => [
    uniqueIndex('expert_person').on(t.person),
    index('expert_state').on(t.state),
    index('expert_categories').using('gin', t.categories),
  ],
);

/** What is asked of whoever signs in: one row, by its id. */
export const signInRule = pgTable(
  'sign_in_rule',
  { ...thingColumns(), state: text('state').notNull() },
  (t) => [index('sign_in_rule_state').on(t.state)],
);

/** What letters say in an administrator’s own words: one row per topic. */
export const mailText = pgTable('mail_text', { ...thingColumns(), state: text('state').notNull() }, (t) => [
  index('mail_text_state').on(t.state),
]);
