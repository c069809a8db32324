import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '@qichuang/casework';
import { openStore, startEmbeddedPostgres } from '@qichuang/store';
import pg from 'pg';
import type { Street } from '../../tools/rehearse/client.ts';
import { startOwnServer } from '../../tools/rehearse/own-server.ts';
import { streetOf } from '../../tools/rehearse/street.ts';

/** A server of one bench’s own, on an empty database: embedded, or where `DATABASE_URL` points. */
export interface OwnStreet {
  readonly street: Street;
  readonly databaseUrl: string;
  /** Puts in, behind the server, what years would have brought. */
  fill<T>(put: (shelf: Desk['shelf']) => Promise<T>): Promise<T>;
  /** Does what autovacuum does within a minute on a database that runs. */
  analyze(): Promise<void>;
  /** The facts of years come all at once here: the ledger takes them in before anybody is timed. */
  letLedgerCatchUp(): Promise<void>;
  /** Stops server and database, and takes away what they wrote. */
  close(): Promise<void>;
}

/** @param name - of the bench: its folder and the made-up people of this run are called after it. */
export async function openOwnStreet(name: string): Promise<OwnStreet> {
  const folder = mkdtempSync(join(tmpdir(), `qichuang-${name}-`));
  const own =
    process.env['DATABASE_URL'] === undefined
      ? await startEmbeddedPostgres({ dataDir: folder, durable: true, log: () => undefined })
      : null;
  const databaseUrl = own?.url ?? process.env['DATABASE_URL'] ?? '';
  // The server's process finds its database there.
  process.env['DATABASE_URL'] = databaseUrl;
  const server = await startOwnServer();
  return {
    street: streetOf(server, `${name} ${Date.now()}`),
    databaseUrl,
    async fill(put) {
      const store = await openStore({ url: databaseUrl });
      const told = await put(store.shelf);
      await store.close();
      return told;
    },
    async analyze() {
      const plain = new pg.Client({ connectionString: databaseUrl });
      await plain.connect();
      await plain.query('analyze');
      await plain.end();
    },
    letLedgerCatchUp: () => pause(10_000),
    async close() {
      await server.stop();
      await own?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
