import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = 'node_modules/.qichuang-installed';

/** Installs what package-lock.json names, unless just that is installed already. */
export async function install(home, say) {
  const lockText = readFileSync(join(home, 'package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(lockText).digest('hex');
  if (read(join(home, STAMP)) === stamp) return;
  if (installedByHand(home, JSON.parse(lockText))) {
    leaveStamp(home, stamp);
    return;
  }

  say('Installing packages (once, and again when package-lock.json changes; half a minute or so) ...');
  const flags = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  // Some npm releases reject a sound lockfile that lacks packages of foreign platforms (npm/cli#9846).
  if (!npm(home, ['ci', ...flags]) && !npm(home, ['install', '--no-save', ...flags])) {
    say('The packages could not be installed; the reason stands above.');
    process.exit(1);
  }
  leaveStamp(home, stamp);
  say('Packages installed.');
}

// Whoever ran `npm ci` themselves need not wait for a second one. A lockfile may also name what nobody
// installs (optional peers), so: what is there has the right version, and nothing we ask for is missing.
function installedByHand(home, { packages: locked }) {
  const text = read(join(home, 'node_modules', '.package-lock.json'));
  if (text === undefined) return false;
  const installed = JSON.parse(text).packages ?? {};
  const right = Object.entries(installed).every(
    ([path, { version, link }]) => link === true || locked[path]?.version === version,
  );
  const asked = Object.entries(locked).filter(([path]) => !path.includes('node_modules/'));
  const complete = asked.every(([room, { dependencies, devDependencies }]) =>
    Object.keys({ ...dependencies, ...devDependencies }).every(
      (name) => `${room}/node_modules/${name}` in installed || `node_modules/${name}` in installed,
    ),
  );
  return right && complete;
}

function npm(home, words) {
  // Under `npm start` this is the npm that called us; else the one on the path.
  const script = process.env['npm_execpath'];
  const ours = script?.endsWith('.js') === true && existsSync(script);
  // Standard output belongs to the program that will be started.
  const stdio = ['ignore', 2, 2];
  const { status } = ours
    ? spawnSync(process.execPath, [script, ...words], { cwd: home, stdio })
    : spawnSync('npm', words, { cwd: home, stdio, shell: process.platform === 'win32' });
  return status === 0;
}

function leaveStamp(home, stamp) {
  try {
    writeFileSync(join(home, STAMP), stamp);
  } catch {
    // A folder that is not ours to write to holds what is needed; it is only looked over again next time.
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
