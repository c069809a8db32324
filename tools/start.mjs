// The one door to everything that runs: `node tools/start.mjs <start|test|rehearse|bench|engine|witness|verify> [flags]`.
// Plain JavaScript without dependencies, because it runs before they are installed.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from './start/install.mjs';
import { runTests } from './start/test.mjs';
import { buildVerifyPage } from './start/verify-page.mjs';
import { buildWorkbench } from './start/workbench.mjs';

const CALLED_FROM = process.cwd();
const HOME = fileURLToPath(new URL('..', import.meta.url));

const COMMANDS = {
  start: async (flags) => {
    await buildWorkbench(HOME);
    await buildVerifyPage(HOME);
    process.env['NODE_ENV'] ??= 'production';
    await become('server/src/main.ts', flags);
  },
  test: async (steps) => {
    // The browser looks at the workbench as it is served.
    if (steps.length === 0 || steps.some((step) => step === 'browser' || step === 'journeys'))
      await buildWorkbench(HOME);
    process.exitCode = await runTests(HOME, steps);
  },
  rehearse: async (flags) => {
    await buildWorkbench(HOME);
    await become('tools/rehearse.ts', flags);
  },
  bench: async ([name, ...flags]) => {
    if (name === undefined || name.startsWith('-')) return bench(name === undefined ? [] : [name, ...flags]);
    return become(`bench/${name}.ts`, flags);
  },
  engine: (flags) => become('tools/engine.ts', flags),
  witness: (flags) => become('tools/witness.ts', flags),
  // Files are named from where the caller stands.
  verify: (words) => become('tools/verify.ts', [CALLED_FROM, ...words]),
  'verify-page': async () => say(await buildVerifyPage(HOME)),
};

const [command = '', ...rest] = process.argv.slice(2);
const run = COMMANDS[command];
if (run === undefined) {
  say(`Say what to do: node tools/start.mjs ${Object.keys(COMMANDS).join(' | ')}`);
  process.exit(2);
}
process.chdir(HOME);
await install(HOME, say);
await run(rest[0] === '--' ? rest.slice(1) : rest);

/**
 * Goes on as that program in this very process: signals, exit code and a kill reach it directly, and
 * no middleman can die and leave it behind.
 */
async function become(file, flags) {
  const path = resolve(HOME, file);
  if (!existsSync(path)) {
    say(`There is no ${file}.`);
    process.exit(2);
  }
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: join(HOME, 'tsconfig.node.json') });
  process.argv = [process.argv[0], path, ...flags];
  await import(pathToFileURL(path).href);
}

async function bench(flags) {
  const { spawnSync } = await import('node:child_process');
  const names = readdirSync(join(HOME, 'bench')).filter((name) => /^[a-z-]+\.ts$/.test(name));
  if (names.length === 0) {
    say('There is nothing in bench/ to run.');
    process.exit(2);
  }
  const failed = [];
  for (const name of names) {
    say(`bench/${name}`);
    const words = [fileURLToPath(import.meta.url), 'bench', name.replace(/\.ts$/, ''), ...flags];
    if (spawnSync(process.execPath, words, { stdio: 'inherit' }).status !== 0) failed.push(name);
  }
  if (failed.length === 0) return;
  say(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

// Standard output belongs to the program that is started.
function say(words) {
  process.stderr.write(`${words}\n`);
}
