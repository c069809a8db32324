import { sql } from 'drizzle-orm';
import { integer, text, timestamp } from 'drizzle-orm/pg-core';
import { json } from './types.ts';

/**
 * What every thing's row has beside its own columns. `body` is the thing, whole; the columns repeat what is asked
 * for, so that it can be indexed, and the gate (`gate.ts`) holds the two together.
 */
export function thingColumns() {
  return {
    id: text('id').primaryKey(),
    version: integer('version').notNull(),
    body: json('body').notNull(),
    // By the database's own clock, for operators; the acts' times stand in the body.
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().default(sql`now()`),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().default(sql`now()`),
  };
}
