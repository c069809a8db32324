import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a server has written into its lock file (storage.sgml, "postmaster.pid"). */
export type Running = {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
};

/** The server that runs on this folder, if one does. A lock file left by a dead one counts for nothing. */
export function findRunning(folder: string): Running | undefined {
  const running = readLockFile(folder);
  return running !== undefined && isAlive(running.pid) && isPostgres(running.pid) ? running : undefined;
}

/** What the lock file says, whether or not that process lives. */
export function readLockFile(folder: string): Running | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, 'postmaster.pid'), 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number.isInteger(port) ? port : 0, ready: lines[7]?.trim() === 'ready' };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** After a crash of the machine the number may belong to another program. */
export function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}
