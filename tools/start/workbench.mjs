import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What ends up in the workbench's pages: itself and the rooms it may import. */
const SOURCES = [
  'workbench',
  'base',
  'domain',
  'programmes',
  'language',
  'contract',
  'engines/draw',
  'package-lock.json',
];
const NOT_SOURCES = new Set(['node_modules', 'dist']);
const STAMP = '.sources';

/** Builds the workbench's pages where they are missing, or older than what they are made of. */
export async function buildWorkbench(home) {
  const dist = join(home, 'workbench', 'dist');
  const stamp = hashOf(home, SOURCES);
  if (read(join(dist, STAMP)) === stamp) return;

  process.stderr.write('Building the workbench (only when its sources change) ...\n');
  // Beside the old one and then in its place: a server that runs meanwhile never serves half of it.
  const fresh = join(home, 'node_modules', '.cache', 'qichuang', `workbench-${process.pid}`);
  mkdirSync(dirname(fresh), { recursive: true });
  const words = ['build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, [viteOf(home), ...words], {
    cwd: join(home, 'workbench'),
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.stderr.write('The workbench could not be built; the reason stands above.\n');
    process.exit(1);
  }
  writeFileSync(join(fresh, STAMP), stamp);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
}

export function viteOf(home) {
  const manifest = createRequire(join(home, 'workbench', 'package.json')).resolve('vite/package.json');
  return join(dirname(manifest), 'bin', 'vite.js');
}

/** What the files below these paths are, in one hash. */
export function hashOf(home, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesOf(home, path))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(home, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(home, path) {
  const full = join(home, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(full)
    .filter((name) => !NOT_SOURCES.has(name))
    .sort()
    .flatMap((name) => filesOf(home, `${path}/${name}`));
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
