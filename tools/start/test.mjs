import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countReport } from './count-report.mjs';

/**
 * Every check of the repository, one after another, all of them even when one fails; or those named.
 * Gives the exit code; the last line is `N passed, N failed`: tests, and the other steps as one each.
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
  const more = { database: vitest('database', '--project', 'database') };
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
  for (const [name, { lines, report }] of chosen) {
    process.stdout.write(`\n=== ${name}\n`);
    const from = Date.now();
    // Both `lines.every` and an empty list would let a failure through.
    const statuses = lines.map(
      (words) => spawnSync(process.execPath, words, { cwd: home, stdio: 'inherit' }).status,
    );
    const ok = statuses.length > 0 && statuses.every((status) => status === 0);
    const count =
      report === undefined ? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 } : countReport(read(report), ok);
    rows.push({ name, ok: ok && count.failed === 0, seconds: (Date.now() - from) / 1000, ...count });
  }
  rmSync(reports, { recursive: true, force: true });

  process.stdout.write(`\n${'step'.padEnd(10)}${'result'.padEnd(9)}passed  failed  seconds\n`);
  for (const { name, ok, passed, failed, seconds } of rows) {
    const figures = [String(passed).padStart(6), String(failed).padStart(8), seconds.toFixed(1).padStart(9)];
    process.stdout.write(`${name.padEnd(10)}${(ok ? 'ok' : 'FAILED').padEnd(9)}${figures.join('')}\n`);
  }
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && rows.every(({ ok }) => ok) ? 0 : 1;
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
