import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';
import { isPgError } from './pg-error.ts';

/** The role the application works as: it may append to the ledger, and change nothing in it. */
export const APP_ROLE = 'qichuang_app';

export const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));

// Any number that nobody else uses on this database.
const MIGRATION_LOCK = 5_231_077;

/**
 * Brings a database to the newest schema. Any number of nodes may call it at once: one works, the rest wait.
 *
 * @param url - the owner's address: it makes tables and, the first time, the application's role.
 * @param member - the address the application will use, where it is another login than the owner.
 */
export async function migrate(url: string, member: string = url): Promise<void> {
  const memberLogin = await loginOf(member);
  const client = new Client({ connectionString: url, application_name: 'qichuang-migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureRole(client, memberLogin);
    await applyMigrations(drizzle(client), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function loginOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ login: string }>('select session_user as login');
    return rows[0]?.login ?? '';
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureRole(client: Client, member: string): Promise<void> {
  try {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
    if (rowCount === 0) await client.query(`create role ${APP_ROLE} nologin`).catch(unlessThere);
    const login = await client.query<{ member: boolean }>(
      // Since 16, whoever makes a role may give it away without being able to work as it.
      `select case when current_setting('server_version_num')::int >= 160000
                   then pg_has_role($1, $2, 'set') else pg_has_role($1, $2, 'member') end as member`,
      [member, APP_ROLE],
    );
    if (login.rows[0]?.member !== true) {
      await client.query(`grant ${APP_ROLE} to ${client.escapeIdentifier(member)}`);
    }
  } catch (error) {
    if (!isPgError(error, '42501')) throw error;
    throw new Error(
      `The database login may not make the role ${APP_ROLE}. Either name an owner with CREATEROLE in DATABASE_ADMIN_URL, ` +
        `or let an administrator run once: create role ${APP_ROLE} nologin; grant ${APP_ROLE} to ${member};`,
    );
  }
}

// Roles belong to the whole server: another database's migration may have been quicker.
function unlessThere(error: unknown): void {
  if (!isPgError(error, '42710') && !isPgError(error, '23505')) throw error;
}
