import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { serverFiles } from './cluster-folder.ts';
import { freePort } from './free-port.ts';
import { guardianFor } from './guardian.ts';
import { isAlive, isPostgres, readLockFile } from './running.ts';

type Order = {
  readonly binaries: Binaries;
  readonly folder: string;
  readonly durable: boolean;
  readonly log: (line: string) => void;
  readonly timeoutMs: number;
};

type Outcome =
  | { readonly ok: true; readonly port: number; readonly stop: () => Promise<void> }
  | { readonly ok: false; readonly complaint: string };

const COMPLAINT_LINES = 20;
const STOPPING_TIMEOUT_MS = 30_000;

/** Starts the server's process and waits until it takes connections, or says why it does not. */
export async function spawnServer({ binaries, folder, durable, log, timeoutMs }: Order): Promise<Outcome> {
  const files = serverFiles(folder);
  removeStrangersLock(files);
  const port = await freePort();
  const [program = binaries.postgres, ...words] = [
    ...guardianFor(folder),
    binaries.postgres,
    '-D',
    files,
    ...settings(port, durable),
  ];
  // A group of its own: Ctrl-C in the terminal is for us first, and we stop it when our work is done.
  const server = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const lines: string[] = [];
  createInterface({ input: server.stderr }).on('line', (line) => {
    lines.push(line);
    if (lines.length > COMPLAINT_LINES) lines.shift();
    log(line);
  });
  let failure: Error | undefined;
  server.on('error', (error) => {
    failure = error;
  });

  const until = Date.now() + timeoutMs;
  while (!hasEnded(server) && failure === undefined && Date.now() < until) {
    const lock = readLockFile(files);
    if (lock?.pid === server.pid && lock?.ready === true) return { ok: true, port, stop: stopper(server) };
    await pause(10);
  }
  if (failure === undefined && !hasEnded(server)) await end(server);
  return { ok: false, complaint: failure?.message ?? lines.join('\n') };
}

function settings(port: number, durable: boolean): readonly string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '200',
    // Personal data stands in parameters and values: errors are logged without them.
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

// PostgreSQL refuses to start while the process named in its lock file lives, even if after a crash of
// the machine that number was given to quite another program; in containers this is common.
function removeStrangersLock(files: string): void {
  const lock = readLockFile(files);
  if (lock === undefined || !isAlive(lock.pid) || isPostgres(lock.pid)) return;
  rmSync(join(files, 'postmaster.pid'), { force: true });
}

function stopper(server: ChildProcess): () => Promise<void> {
  // Where no parent-death signal exists this is the next best: it covers every end but SIGKILL.
  const onExit = () => server.kill('SIGINT');
  process.once('exit', onExit);
  return async () => {
    process.off('exit', onExit);
    await end(server);
  };
}

async function end(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  const ended = once(server, 'exit');
  server.kill('SIGINT'); // fast shutdown; on Windows it ends the process, and recovery does the rest
  const impatience = setTimeout(() => server.kill('SIGQUIT'), STOPPING_TIMEOUT_MS);
  await ended;
  clearTimeout(impatience);
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}
