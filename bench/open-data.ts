import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore, startEmbeddedPostgres } from '@qichuang/store';
import pg from 'pg';
import { administrators } from '../tools/rehearse/administrators.ts';
import type { Street } from '../tools/rehearse/client.ts';
import { startOwnServer } from '../tools/rehearse/own-server.ts';
import { openTimings, percentile } from '../tools/rehearse/timings.ts';
import { manyPlatforms } from './measuring/many-platforms.ts';
import { median, tellTable } from './measuring/table.ts';

/** So many applications give 500 platforms of two rounds and 250 on notice in the third. */
const APPLICATIONS = Number(process.env['BENCH_APPLICATIONS'] ?? '1250');
const TURNS = 40;
/** Whoever opens a page waits no longer. */
const LIMIT_MS = 200;
/** Longer than the server goes on with rows it has just read (`FRESH_MS` of the open files). */
const STALE_MS = 10_500;
const STALE_TURNS = 4;

const folder = mkdtempSync(join(tmpdir(), 'qichuang-open-data-'));
const own =
  process.env['DATABASE_URL'] === undefined
    ? await startEmbeddedPostgres({ dataDir: folder, durable: true, log: () => undefined })
    : null;
const databaseUrl = own?.url ?? process.env['DATABASE_URL'] ?? '';
process.env['DATABASE_URL'] = databaseUrl;

const server = await startOwnServer();
const street: Street = {
  url: server.url,
  token: server.token,
  timings: openTimings(),
  seed: `open data ${Date.now()}`,
  acknowledged: [],
  repeatPercent: 0,
  repeats: [],
};
await administrators(street);
const store = await openStore({ url: databaseUrl });
await manyPlatforms(store.shelf, APPLICATIONS);
await store.close();
// What autovacuum does within a minute on a database that runs.
const plain = new pg.Client({ connectionString: databaseUrl });
await plain.connect();
await plain.query('analyze');
await plain.end();
// The facts of three years come all at once here: the ledger takes them in before anybody is timed.
await pause(10_000);

const rows: Record<string, string | number>[] = [];

/** The first reader after the server started: nothing is read, and no file is written. */
tell('/open-data, the first time', [await fetched('/open-data')]);
/** Whoever comes when what was read is old: everything is read again, and files are written where something changed. */
const stale: number[] = [];
for (let turn = 0; turn < STALE_TURNS; turn += 1) {
  await pause(STALE_MS);
  stale.push(await fetched('/open-data'));
}
tell('/open-data, read again', stale);
for (const page of [
  '/open-data',
  '/open-data/catalogue.jsonld',
  '/directory',
  '/directory?by=chain',
  '/directory?on=2025-12-20',
])
  tell(page, await times(page));
const catalogue = await (await asked('/open-data')).text();
const files = [...new Set(catalogue.match(/\/open-data\/[a-z-]+\.(?:csv|xlsx|json)\b/g) ?? [])];
const slowest = new Map<string, readonly number[]>();
for (const file of files) slowest.set(file, await times(file));
for (const [file, all] of [...slowest].toSorted((one, other) => p95Of(other[1]) - p95Of(one[1])).slice(0, 6))
  tell(file, all);
tell(`every one of ${files.length} files`, [...slowest.values()].flat());
for (const list of ['/directory.csv', '/directory.xlsx', '/directory.json']) tell(list, await times(list));

await server.stop();
await own?.stop();
rmSync(folder, { recursive: true, force: true });
tellTable(`open data of ${APPLICATIONS} applications`, rows);

async function times(path: string): Promise<readonly number[]> {
  const all: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) all.push(await fetched(path));
  return all;
}

async function fetched(path: string): Promise<number> {
  const began = performance.now();
  await (await asked(path)).arrayBuffer();
  return performance.now() - began;
}

async function asked(path: string): Promise<Response> {
  const answer = await fetch(new URL(path, server.url), {
    headers: server.token === null ? {} : { authorization: `Bearer ${server.token}` },
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}

function p95Of(all: readonly number[]): number {
  return percentile(
    all.toSorted((one, other) => one - other),
    95,
  );
}

function tell(what: string, all: readonly number[]): void {
  const p95 = p95Of(all);
  rows.push({ what, 'p50 ms': median(all), 'p95 ms': p95, 'of the limit': p95 / LIMIT_MS });
}
