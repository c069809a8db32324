// Near-duplicates among N texts of 5,000 characters: building the index and all pairs, then one new text against all.
// Each size runs in a process of its own, so that the memory told is its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureSimilarity, SIMILARITY_CHARACTERS } from './measuring/similarity-run.ts';
import { syntheticTexts } from './measuring/synthetic-texts.ts';
import { tellTable } from './measuring/table.ts';

const SIZES = (process.env['BENCH_SIZES'] ?? '100,1000,10000,100000').split(',').map(Number);
/** It compares every file with every other: more would take it hours. */
const SIM_TEXT_AT_MOST = 1000;
const CHILD = 'one-size';

const [word, size = ''] = process.argv.slice(2);
if (word === CHILD) process.stdout.write(`${JSON.stringify(measureSimilarity(Number(size)))}\n`);
else tellTable('similarity', SIZES.map(row));

function row(documents: number): Readonly<Record<string, string | number>> {
  const here = fileURLToPath(import.meta.url);
  const child = spawnSync(process.execPath, ['--import', 'tsx', here, CHILD, String(documents)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`the run of ${documents} ended with ${child.status}`);
  const run = JSON.parse(child.stdout) as ReturnType<typeof measureSimilarity>;
  const peer = simTextSeconds(documents);
  return {
    documents,
    MB: run.megabytes,
    'index s': run.indexSeconds,
    'pairs s': run.pairsSeconds,
    'CPU s': run.cpuSeconds,
    'MB/s': run.megabytes / (run.indexSeconds + run.pairsSeconds),
    'read MB/s': run.megabytes / run.readSeconds,
    'decode MB/s': run.megabytes / run.decodeSeconds,
    'sim_text MB/s': typeof peer === 'number' ? run.megabytes / peer : peer,
    'max RSS MB': run.maxRssMegabytes,
    'copies found': `${run.found}/${run.planted}`,
    'new text ms': run.newTextMs,
    'worst ms': run.newTextWorstMs,
    'kept MB': run.keptMegabytes,
    'restore s': run.restoreSeconds,
  };
}

/** @returns 'absent' where the machine has no sim_text (Debian: similarity-tester), '–' where it would take too long. */
function simTextSeconds(documents: number): number | 'absent' | '–' {
  const simText = (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder, 'sim_text'))
    .find((file) => existsSync(file));
  if (simText === undefined) return 'absent';
  if (documents > SIM_TEXT_AT_MOST) return '–';
  const folder = mkdtempSync(join(tmpdir(), 'qichuang-sim-text-'));
  const texts = syntheticTexts(SIMILARITY_CHARACTERS);
  const files = Array.from({ length: documents }, (_, number) => {
    const file = join(folder, `${number}.txt`);
    // It takes what stands between spaces for a word: in Chinese it sees hardly any, so each character is set apart.
    writeFileSync(file, [...texts.text(number)].join(' '));
    return file;
  });
  const from = performance.now();
  const { status } = spawnSync(simText, ['-e', '-p', '-t', '10', ...files], { stdio: 'ignore' });
  const seconds = (performance.now() - from) / 1000;
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`sim_text ended with ${status}`);
  return seconds;
}
