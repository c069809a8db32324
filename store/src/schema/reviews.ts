import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { application } from './applications.ts';
import { expert, person } from './people.ts';
import { roundId } from './rounds.ts';
import { thingColumns } from './thing.ts';

export const review = pgTable(
  'review',
  {
    ...thingColumns(),
    application: text('application')
      .notNull()
      .references(() => application.id),
    round: roundId(),
    category: text('category').notNull(),
    expert: text('expert')
      .notNull()
      .references(() => expert.id),
    person: text('person')
      .notNull()
      .references(() => person.id),
    state: text('state').notNull(),
  },
  (t) => [
    // One expert reads one application once; whoever stepped back or was replaced may be asked again.
    uniqueIndex('review_running')
      .on(t.application, t.expert)
      .where(sql`state in ('assigned', 'declared', 'scored')`),
    index('review_application').on(t.application),
    index('review_round').on(t.round, t.category),
    index('review_category').on(t.category),
    index('review_expert').on(t.expert, t.state),
    index('review_person').on(t.person, t.state),
    index('review_state').on(t.state),
  ],
);
