import { Pool } from 'pg';
import { APP_ROLE } from '../migrate.ts';

/** Connections beside the store, for looking behind it; as the database's owner, or in the application's role. */
export function poolAs(role: 'owner' | 'app', url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 2,
    onConnect: async (client) => {
      if (role === 'app') await client.query(`set role ${APP_ROLE}`);
    },
  });
  // A test drops its database while a connection may still be closing.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}
