import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { application } from './applications.ts';
import { roundId } from './rounds.ts';
import { thingColumns } from './thing.ts';

/** Oral defences and site visits of applications under review. */
export const reviewStep = pgTable(
  'review_step',
  {
    ...thingColumns(),
    application: text('application')
      .notNull()
      .references(() => application.id),
    round: roundId(),
    programme: text('programme').notNull(),
    category: text('category').notNull(),
    kind: text('kind').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    // One application is defended, and visited, once; what was called off may be planned again.
    uniqueIndex('review_step_running').on(t.application, t.kind).where(sql`state <> 'cancelled'`),
    index('review_step_application').on(t.application),
    index('review_step_round').on(t.round, t.category),
    index('review_step_programme').on(t.programme),
    index('review_step_category').on(t.category),
    index('review_step_kind').on(t.kind),
    index('review_step_state').on(t.state),
    // Whoever takes part finds it.
    index('review_step_persons').using('gin', sql`(body -> 'persons')`),
  ],
);
