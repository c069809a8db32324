import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { application } from './applications.ts';
import { organisation } from './people.ts';
import { roundId } from './rounds.ts';
import { thingColumns } from './thing.ts';
import { calendarDay } from './types.ts';

export const notice = pgTable(
  'notice',
  {
    ...thingColumns(),
    round: roundId(),
    programme: text('programme').notNull(),
    state: text('state').notNull(),
    startsOn: calendarDay('starts_on').notNull(),
  },
  (t) => [
    index('notice_round').on(t.round),
    index('notice_programme').on(t.programme),
    index('notice_state').on(t.state),
  ],
);

function noticeId() {
  return text('notice')
    .notNull()
    .references(() => notice.id);
}

export const objection = pgTable(
  'objection',
  {
    ...thingColumns(),
    notice: noticeId(),
    application: text('application')
      .notNull()
      .references(() => application.id),
    round: roundId(),
    state: text('state').notNull(),
    number: text('number').notNull(),
    programme: text('programme').notNull(),
    answerDueOn: calendarDay('answer_due_on').notNull(),
  },
  (t) => [
    index('objection_notice').on(t.notice),
    index('objection_application').on(t.application),
    index('objection_round').on(t.round),
    index('objection_state').on(t.state),
    index('objection_number').on(t.number),
  ],
);

export const announcement = pgTable(
  'announcement',
  {
    ...thingColumns(),
    round: roundId(),
    notice: noticeId(),
    programme: text('programme').notNull(),
    state: text('state').notNull(),
    announcedOn: calendarDay('announced_on'),
  },
  (t) => [
    index('announcement_round').on(t.round),
    index('announcement_notice').on(t.notice),
    index('announcement_programme').on(t.programme),
    index('announcement_state').on(t.state),
  ],
);

export const platform = pgTable(
  'platform',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    category: text('category').notNull(),
    organisation: text('organisation')
      .notNull()
      .references(() => organisation.id),
    application: text('application')
      .notNull()
      .references(() => application.id),
    state: text('state').notNull(),
    number: text('number').notNull(),
    city: text('city').notNull(),
    announcedOn: calendarDay('announced_on').notNull(),
  },
  (t) => [
    uniqueIndex('platform_number').on(t.number),
    index('platform_programme').on(t.programme, t.category),
    index('platform_category').on(t.category),
    index('platform_organisation').on(t.organisation),
    index('platform_application').on(t.application),
    index('platform_state').on(t.state),
    index('platform_city').on(t.city),
  ],
);
