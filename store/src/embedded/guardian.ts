import { spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';

/** Words to put before a PostgreSQL program so that it runs as a lawful user and dies with us. */
export type Guardian = readonly string[];

const NOBODY = 65534;
// PostgreSQL takes SIGINT as "fast shutdown": it rolls back, writes a checkpoint and goes.
const DIE_WITH_PARENT = ['--pdeathsig', 'INT'];
// Programs and data may lie below a home that only root may enter.
const REACHING = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];

/**
 * PostgreSQL refuses to run as root, and must stop when this process is killed, even by SIGKILL.
 * The kernel's parent-death signal does the second; a user namespace, or giving up root, the first.
 *
 * The signal is tied to the thread that spawned: never start a server from a worker thread.
 */
export function guardianFor(folder: string): Guardian {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() !== 0)
    return works(['setpriv', ...DIE_WITH_PARENT]) ? ['setpriv', ...DIE_WITH_PARENT] : [];

  const { uid, gid } = statSync(folder);
  // Data that belongs to somebody stays theirs, whoever starts the server this time.
  if (uid === NOBODY) return becomingNobody();
  if (uid !== 0) return demanded(asUser(uid, gid));

  const namespaced = ['unshare', '-U', 'setpriv', ...DIE_WITH_PARENT];
  if (works(namespaced)) return namespaced;

  // Some containers forbid user namespaces; root may still become nobody.
  const nobody = becomingNobody();
  chownSync(folder, NOBODY, NOBODY);
  return nobody;
}

function becomingNobody(): Guardian {
  const plain = asUser(NOBODY, NOBODY);
  const able = [...plain, ...REACHING];
  return works(able) ? able : demanded(plain);
}

function asUser(uid: number, gid: number): Guardian {
  return ['setpriv', '--reuid', String(uid), '--regid', String(gid), '--clear-groups', ...DIE_WITH_PARENT];
}

function demanded(guardian: Guardian): Guardian {
  if (works(guardian)) return guardian;
  throw new Error(
    'PostgreSQL does not run as root, and neither unshare nor setpriv (util-linux) can be used here. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  );
}

function works([program, ...words]: Guardian): boolean {
  return program !== undefined && spawnSync(program, [...words, 'true'], { stdio: 'ignore' }).status === 0;
}
