import { setTimeout as pause } from 'node:timers/promises';
import { administrators } from '../tools/rehearse/administrators.ts';
import { APPLICATIONS, manyPlatforms } from './measuring/many-platforms.ts';
import { openOwnStreet } from './measuring/own-street.ts';
import { tellTable } from './measuring/table.ts';
import { besideLimit, p95Of, timed, timedTurns } from './measuring/waiting.ts';

const TURNS = 40;
/** Longer than the server goes on with rows it has just read (`FRESH_MS` of the open files). */
const STALE_MS = 10_500;
const STALE_TURNS = 4;

const own = await openOwnStreet('open-data');
const { street } = own;
await administrators(street);
await own.fill((shelf) => manyPlatforms(shelf, APPLICATIONS));
await own.analyze();
await own.letLedgerCatchUp();

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

await own.close();
tellTable(`open data of ${APPLICATIONS} applications`, rows);

function times(path: string): Promise<readonly number[]> {
  return timedTurns(TURNS, () => read(path));
}

function fetched(path: string): Promise<number> {
  return timed(() => read(path));
}

async function read(path: string): Promise<void> {
  await (await asked(path)).arrayBuffer();
}

async function asked(path: string): Promise<Response> {
  const answer = await fetch(new URL(path, street.url), {
    headers: street.token === null ? {} : { authorization: `Bearer ${street.token}` },
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}

function tell(what: string, all: readonly number[]): void {
  rows.push({ what, ...besideLimit(all) });
}
