import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countReport, failuresIn } from './count-report.mjs';

// Enough to see what a check complains about; the whole stands further up.
const LAST_WORDS = 3000;

/**
 * Every check of the repository, all of them even when one fails; or those named. Journeys go on beside the browser's tests.
 * Gives the exit code; at the end stands once more what failed, and the last line is `N passed, N failed`: tests, and the other steps
 * as one each.
 */
export async function runTests(home, named) {
  const reports = mkdtempSync(join(tmpdir(), 'qichuang-reports-'));
  const vitest = (name, ...words) => {
    const report = join(reports, `${name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return { report, lines: [bin(home, 'vitest', 'vitest.mjs', 'run', ...reporters, ...words)] };
  };
  const steps = {
    lint: { lines: [bin(home, '@biomejs/biome', 'bin/biome', 'check', '--error-on-warnings', '.')] },
    types: { lines: typePrograms(home).map((program) => bin(home, 'typescript', 'bin/tsc', '-p', program)) },
    unused: { lines: [bin(home, 'knip', 'bin/knip.js')] },
    unit: vitest('unit'),
    browser: vitest('browser', '--project', 'browser'),
    journeys: vitest('journeys', '--project', 'journeys'),
  };
  // Within `unit` already; by itself for another PostgreSQL, which TEST_DATABASE_URL names.
  const more = {
    database: vitest('database', '--project', 'database'),
    store: vitest('store', '--project', 'database', 'store/src'),
  };
  const chosen =
    named.length === 0
      ? Object.entries(steps)
      : Object.entries({ ...steps, ...more }).filter(([name]) => named.includes(name));
  const unknown = named.filter((name) => !(name in steps || name in more));
  if (unknown.length > 0) {
    process.stderr.write(`There is no step ${unknown.join(', ')}.\n`);
    return 2;
  }

  const rows = [];
  // Journeys mostly wait for their servers: they go on beside the browser's tests, and are shown after them.
  const beside = chosen.some(([name]) => name === 'browser') ? ['journeys'] : [];
  const inOrder = chosen.filter(([name]) => !beside.includes(name));
  const later = chosen.filter(([name]) => beside.includes(name));
  for (const [name, step] of inOrder) {
    process.stdout.write(`\n=== ${name}\n`);
    const others = name === 'browser' ? later.map(([other, its]) => [other, runStep(home, its, 'kept')]) : [];
    rows.push({ name, ...(await runStep(home, step, 'shown')) });
    for (const [other, run] of others) {
      const { said, ...row } = await run;
      process.stdout.write(`\n=== ${other}\n${said}`);
      rows.push({ name: other, ...row });
    }
  }
  rmSync(reports, { recursive: true, force: true });

  process.stdout.write(`\n${'step'.padEnd(10)}${'result'.padEnd(9)}passed  failed  seconds\n`);
  for (const { name, ok, passed, failed, seconds } of rows) {
    const figures = [String(passed).padStart(6), String(failed).padStart(8), seconds.toFixed(1).padStart(9)];
    process.stdout.write(`${name.padEnd(10)}${(ok ? 'ok' : 'FAILED').padEnd(9)}${figures.join('')}\n`);
  }
  for (const { name, why } of rows.filter(({ ok }) => !ok)) {
    process.stdout.write(`\nFAILED ${name}\n${why.join('\n')}\n`);
  }
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && rows.every(({ ok }) => ok) ? 0 : 1;
}

/** Runs the lines of a step one after another; `kept` output is given back instead of shown. */
async function runStep(home, { lines, report }, output) {
  const from = Date.now();
  const statuses = [];
  let said = '';
  for (const words of lines) {
    statuses.push(
      await new Promise((resolve, reject) => {
        const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
        const child = spawn(process.execPath, words, { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'] });
        for (const stream of [child.stdout, child.stderr]) {
          stream.setEncoding('utf8').on('data', (text) => {
            said += text;
            if (output === 'shown') process.stdout.write(text);
          });
        }
        child.on('error', reject).on('close', resolve);
      }),
    );
  }
  // Both `every` and an empty list would let a failure through.
  const ok = statuses.length > 0 && statuses.every((status) => status === 0);
  const written = report === undefined ? undefined : read(report);
  const count = report === undefined ? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 } : countReport(written, ok);
  const told = report === undefined ? [] : failuresIn(written);
  // Without a failed test to name, its last words say why: a complaint of the linter, an error between tests.
  const why = told.length > 0 ? told : [said.slice(-LAST_WORDS)];
  return { ok: ok && count.failed === 0, seconds: (Date.now() - from) / 1000, ...count, said, why };
}

function typePrograms(home) {
  return readdirSync(home)
    .filter((name) => /^tsconfig\.[a-z]+\.json$/.test(name) && name !== 'tsconfig.base.json')
    .sort();
}

function bin(home, packageName, path, ...words) {
  return [join(home, 'node_modules', packageName, path), ...words];
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
