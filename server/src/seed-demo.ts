import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Log } from './log/log.ts';
import type { Running } from './run.ts';

const SEED = fileURLToPath(new URL('../../tools/seed.ts', import.meta.url));
const HOME = fileURLToPath(new URL('../..', import.meta.url));

/** Enters the demo world into a new database, by a client process that comes over HTTP like anyone else. */
export function seedDemo(
  { url, demoToken, modelClockPort }: Running,
  log: Log,
): { readonly stop: () => void } {
  if (!existsSync(SEED)) {
    log.tell('demo-not-seeded');
    return { stop: () => undefined };
  }
  log.tell('demo-seeding');
  const clock = `http://127.0.0.1:${modelClockPort}`;
  const words = ['--import', 'tsx', SEED, '--url', url, '--clock', clock];
  const child = spawn(process.execPath, words, {
    cwd: HOME,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Not on the command line, which every user of the machine can read.
    env: { ...process.env, QICHUANG_DEMO_TOKEN: demoToken },
  });
  let stopped = false;
  child.once('error', () => log.tell('demo-not-seeded'));
  child.once('exit', (code) => {
    if (!stopped) log.tell(code === 0 ? 'demo-seeded' : 'demo-not-seeded', { code });
  });
  return {
    stop: () => {
      stopped = true;
      child.kill('SIGTERM');
    },
  };
}
