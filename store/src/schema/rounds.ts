import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { recommender } from './people.ts';
import { thingColumns } from './thing.ts';

export const round = pgTable(
  'round',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    state: text('state').notNull(),
    year: integer('year').notNull(),
  },
  (t) => [
    index('round_programme').on(t.programme, t.year),
    index('round_state').on(t.state),
    index('round_year').on(t.year),
  ],
);

export function roundId() {
  return text('round')
    .notNull()
    .references(() => round.id);
}

export const recommendationList = pgTable(
  'recommendation_list',
  {
    ...thingColumns(),
    round: roundId(),
    recommender: text('recommender')
      .notNull()
      .references(() => recommender.id),
    state: text('state').notNull(),
  },
  (t) => [
    uniqueIndex('recommendation_list_round').on(t.round, t.recommender),
    index('recommendation_list_recommender').on(t.recommender),
    index('recommendation_list_state').on(t.state),
  ],
);

export const ranking = pgTable(
  'ranking',
  {
    ...thingColumns(),
    round: roundId(),
    category: text('category').notNull(),
    state: text('state').notNull(),
  },
  (t) => [
    uniqueIndex('ranking_round').on(t.round, t.category),
    index('ranking_category').on(t.category),
    index('ranking_state').on(t.state),
  ],
);

export const meeting = pgTable(
  'meeting',
  {
    ...thingColumns(),
    programme: text('programme').notNull(),
    round: roundId(),
    state: text('state').notNull(),
  },
  (t) => [
    index('meeting_programme').on(t.programme),
    index('meeting_round').on(t.round),
    index('meeting_state').on(t.state),
  ],
);
