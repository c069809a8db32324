import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool, type PoolClient, types } from 'pg';
import { APP_ROLE } from './migrate.ts';

/** Queries, in or out of a transaction. */
export type Database = Pick<
  NodePgDatabase,
  'select' | 'selectDistinctOn' | 'insert' | 'update' | 'delete' | 'execute'
>;

export interface Connected {
  readonly db: NodePgDatabase;
  readonly pool: Pool;
  /** Ends every connection, and waits until the database has let go of each. */
  readonly end: () => Promise<void>;
}

// Counts and sequence numbers stay far below 2^53.
types.setTypeParser(types.builtins.INT8, Number);

/**
 * A pool whose connections all work as the application's role. A connection that cannot take the role is not
 * handed out: nothing ever runs with the owner's rights by accident.
 */
export function connect(url: string, poolSize: number, onIdleError: (error: Error) => void): Connected {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'qichuang',
    connectionTimeoutMillis: 10_000,
    onConnect: async (client) => {
      await client.query(`set role ${APP_ROLE}; set time zone 'UTC'; set lock_timeout = '20s'`);
    },
  });
  // Without a listener, a server that goes away would end the process.
  pool.on('error', onIdleError);
  const open = new Map<PoolClient, Promise<void>>();
  pool.on('connect', (client) => {
    // The pool takes its own listener off while it closes; a server that goes at that moment must not end us either.
    client.on('error', () => undefined);
    const gone = new Promise<void>((resolve) => client.once('end', resolve));
    open.set(client, gone);
    void gone.then(() => open.delete(client));
  });
  return {
    db: drizzle(pool),
    pool,
    end: async () => {
      // The pool calls itself ended when it has said goodbye: a database stopped at that moment would break connections off.
      const all = [...open.values()];
      await pool.end();
      await Promise.all(all);
    },
  };
}
