import type { Change, Shelf } from '@qichuang/casework';
import { connect } from './database.ts';
import { APP_ROLE, migrate } from './migrate.ts';
import { type Alongside, type CommitOutcome, commit } from './shelf/commit.ts';
import { shelfOn } from './shelf/shelf.ts';

export interface StoreOptions {
  /** The database; the login needs no rights of its own but to work as the application's role. */
  readonly url: string;
  /** Its owner, where that is another login: it migrates, and the server never works as it. */
  readonly adminUrl?: string;
  readonly poolSize?: number;
  /** Told of a connection that broke while nobody used it; the pool makes a new one. */
  readonly onIdleError?: (error: Error) => void;
}

export interface Store {
  readonly shelf: Shelf;
  /** A commit with what goes along with it, which also says why it was not written. */
  readonly commitWith: (change: Change, alongside: Alongside) => Promise<CommitOutcome>;
  /** True if the database answers. */
  readonly answers: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const POOL_SIZE = 10;

/** Migrates the database if it needs it, and opens it as the application's role. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { url, adminUrl = url, poolSize = POOL_SIZE, onIdleError = () => undefined } = options;
  await migrate(adminUrl, url);
  const { db, pool } = connect(url, poolSize, onIdleError);
  const { rows } = await pool.query<{ role: string }>('select current_user as role');
  if (rows[0]?.role !== APP_ROLE) throw new Error(`the database connection does not work as ${APP_ROLE}`);

  return {
    shelf: shelfOn(db),
    commitWith: (change, alongside) => commit(db, change, alongside),
    answers: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    close: () => pool.end(),
  };
}
