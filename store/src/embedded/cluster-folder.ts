import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { guardianFor } from './guardian.ts';
import { isAlive } from './running.ts';

/** The role that owns everything in an embedded server. */
export const OWNER = 'postgres';
const PASSWORD_FILE = 'owner-password';
const UNFINISHED = /^pg\d+\.unfinished-(\d+)-/;
// In a container the number of a process that died may be ours again: our own work is known by name.
const ours = new Set<string>();

/**
 * Gives the folder of the database cluster below `dataDir`, and makes it if there is none.
 *
 * A cluster is made under another name and renamed when it is whole: killed at any moment, it is either
 * there or not. Two processes may do so at once; the first rename wins and the other's work is thrown away.
 */
export async function clusterFolder(binaries: Binaries, dataDir: string, durable: boolean): Promise<string> {
  mkdirSync(dataDir, { recursive: true });
  const folder = join(dataDir, `pg${binaries.major}`);
  if (existsSync(folder)) return folder;
  refuseOtherMajor(binaries, dataDir);
  sweepUnfinished(dataDir);

  const name = `pg${binaries.major}.unfinished-${process.pid}-${randomBytes(4).toString('hex')}`;
  const unfinished = join(dataDir, name);
  ours.add(name);
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    giveTo(unfinished, dataDir);
    await initialise(binaries, unfinished, durable);
    renameSync(unfinished, folder);
    if (durable) syncFolder(dataDir);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  } finally {
    ours.delete(name);
  }
  return folder;
}

/** Where PostgreSQL's own files lie within the cluster's folder. */
export function serverFiles(folder: string): string {
  return join(folder, 'data');
}

/** The password made for the owner when the cluster was made; only who may read the cluster may read it. */
export function ownerPassword(folder: string): string {
  return readFileSync(join(folder, PASSWORD_FILE), 'utf8');
}

function refuseOtherMajor({ major }: Binaries, dataDir: string): void {
  const other = readdirSync(dataDir).find((name) => /^pg\d+$/.test(name) && name !== `pg${major}`);
  if (other === undefined) return;
  throw new Error(
    `${join(dataDir, other)} was written by PostgreSQL ${other.slice(2)}, and this is PostgreSQL ${major}. ` +
      'Export the data with the older release and import it into a new folder.',
  );
}

function sweepUnfinished(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const maker = UNFINISHED.exec(name)?.[1];
    if (maker === undefined) continue;
    if (ours.has(name) || (Number(maker) !== process.pid && isAlive(Number(maker)))) continue;
    // What was killed may still be writing its last file.
    rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function initialise({ initdb }: Binaries, folder: string, durable: boolean): Promise<void> {
  const guardian = guardianFor(folder);
  const passwordFile = join(folder, PASSWORD_FILE);
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  giveTo(passwordFile, folder);

  const [program = initdb, ...words] = [
    ...guardian,
    initdb,
    `--pgdata=${serverFiles(folder)}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The built-in C.UTF-8 sorts by code point, the same on every machine and after every upgrade of it.
    // Names for people are sorted by ICU collations, which initdb takes in beside it.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint += text.toString();
  });
  const [code, signal] = await once(child, 'close');
  if (code !== 0) throw new Error(`initdb failed (${code ?? signal}): ${complaint.trim()}`);
}

// Only root can give; what anyone else makes is theirs already.
function giveTo(path: string, ownerOf: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(ownerOf);
  chownSync(path, uid, gid);
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
