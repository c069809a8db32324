import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './measuring/server-process.ts';
import { median, tellTable } from './measuring/table.ts';

const TURNS = 3;

interface Times {
  readonly ready: number;
  readonly page: number;
}

const fresh: Times[] = [];
const later: Times[] = [];
const afterKill: Times[] = [];

for (let turn = 0; turn < TURNS; turn += 1) {
  const dataDir = mkdtempSync(join(tmpdir(), 'qichuang-cold-'));
  fresh.push(await oneStart(dataDir, 'SIGTERM'));
  later.push(await oneStart(dataDir, 'SIGKILL'));
  afterKill.push(await oneStart(dataDir, 'SIGTERM'));
  rmSync(dataDir, { recursive: true, force: true });
}

tellTable(
  'cold start',
  [
    ['empty folder: cluster made, schema made', fresh] as const,
    ['later start', later] as const,
    ['start after kill -9', afterKill] as const,
  ].map(([start, times]) => ({
    start,
    'ready (s)': median(times.map(({ ready }) => ready)) / 1000,
    'first page (s)': median(times.map(({ page }) => page)) / 1000,
    runs: times.length,
  })),
);

/** From the start of the process to the line `ready`, and to the first byte of the first page. */
async function oneStart(dataDir: string, end: NodeJS.Signals): Promise<Times> {
  const from = performance.now();
  const { url, child, ended } = await startServer(dataDir);
  const ready = performance.now() - from;
  const response = await fetch(`${url}/`);
  await response.text();
  const page = performance.now() - from;
  if (response.status !== 200) throw new Error(`the first page answers ${response.status}`);
  child.kill(end);
  await ended;
  return { ready, page };
}
