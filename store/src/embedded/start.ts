import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type Binaries, findBinaries } from './binaries.ts';
import { clusterFolder, OWNER, ownerPassword, serverFiles } from './cluster-folder.ts';
import { findRunning } from './running.ts';
import { spawnServer } from './spawn-server.ts';

export type EmbeddedPostgresOptions = {
  /** Everything the server writes lies below this folder; it is made if it is not there. */
  readonly dataDir: string;
  /** False gives up safety against a power cut for speed: for tests only. */
  readonly durable: boolean;
  /** Takes the server's own lines. */
  readonly log?: (line: string) => void;
};

export type EmbeddedPostgres = {
  /** The owner's address: loopback only, with a password that lies in the data folder. */
  readonly url: string;
  /** Stops the server if this process started it; a server it only joined is left alone. */
  readonly stop: () => Promise<void>;
};

const ATTEMPTS = 5;
const STARTING_TIMEOUT_MS = 60_000;

/**
 * Runs a PostgreSQL of our own on `dataDir`, so that trying out needs no server installed.
 *
 * A second process on the same folder joins the server that runs there, and never opens its files.
 * When the process that started it ends, by whatever means, the server stops.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable, log = () => undefined } = options;
  const binaries = findBinaries();
  const folder = await clusterFolder(binaries, resolve(options.dataDir), durable);

  let lastComplaint = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const joined = await join(folder);
    if (joined !== undefined) return joined;
    const outcome = await own(binaries, folder, durable, log);
    if (typeof outcome !== 'string') return outcome;
    // The port was taken between our look and its start, or another process was quicker: look again.
    lastComplaint = outcome;
    await pause(100 * attempt);
  }
  throw new Error(`PostgreSQL did not start on ${folder}: ${lastComplaint}`);
}

async function join(folder: string): Promise<EmbeddedPostgres | undefined> {
  const until = Date.now() + STARTING_TIMEOUT_MS;
  while (Date.now() < until) {
    const running = findRunning(serverFiles(folder));
    if (running === undefined) return undefined;
    if (running.ready) {
      const url = address(folder, running.port);
      if (await answers(url)) return { url, stop: async () => undefined };
    }
    // It is starting, or stopping with its owner: either ends by itself.
    await pause(50);
  }
  throw new Error(
    `Another process holds the database in ${folder} and does not answer. Stop it, or choose another DATA_DIR.`,
  );
}

async function own(binaries: Binaries, folder: string, durable: boolean, log: (line: string) => void) {
  const outcome = await spawnServer({ binaries, folder, durable, log, timeoutMs: STARTING_TIMEOUT_MS });
  if (!outcome.ok) return outcome.complaint;
  return { url: address(folder, outcome.port), stop: outcome.stop };
}

// A server that is shutting down still lets its lock file say "ready" for a moment.
async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function address(folder: string, port: number): string {
  return `postgres://${OWNER}:${ownerPassword(folder)}@127.0.0.1:${port}/postgres`;
}
