import { setTimeout as pause } from 'node:timers/promises';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Database } from './database.ts';
import { pgFailure, withoutParameters } from './pg-error.ts';

const ATTEMPTS = 5;

/** Serialisation failure, deadlock: PostgreSQL undid everything and asks to be tried again. */
const TRY_AGAIN = ['40001', '40P01'];

/** Runs a piece of work in a transaction, again where the database asks for it. What is thrown holds no parameters. */
export async function inTransaction<Outcome>(
  db: NodePgDatabase,
  work: (tx: Database) => Promise<Outcome>,
  again: (failure: { readonly code: string; readonly constraint: string | null }) => boolean = () => false,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work);
    } catch (error) {
      const failure = pgFailure(error);
      const lost = failure !== undefined && (TRY_AGAIN.includes(failure.code) || again(failure));
      if (!lost || attempt >= ATTEMPTS) throw withoutParameters(error);
      await pause(attempt * attempt * 3);
    }
  }
}
