import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dayIn, instantOf, SHANGHAI } from '@qichuang/base';
import type { RequestName } from '@qichuang/contract';
import { openStore, startEmbeddedPostgres } from '@qichuang/store';
import pg from 'pg';
import { administrators } from '../tools/rehearse/administrators.ts';
import type { Street, Visitor } from '../tools/rehearse/client.ts';
import { startOwnServer } from '../tools/rehearse/own-server.ts';
import { openTimings, percentile } from '../tools/rehearse/timings.ts';
import { allPages } from '../tools/rehearse/years/all-pages.ts';
import { manyPlatforms } from './measuring/many-platforms.ts';
import { type PeopleAtWork, peopleAtWork } from './measuring/people-at-work.ts';
import { median, tellTable } from './measuring/table.ts';

/** So many applications give 500 platforms of two rounds and 250 on notice in the third. */
const APPLICATIONS = Number(process.env['BENCH_APPLICATIONS'] ?? '1250');
const EXPERTS = 30;
const TURNS = 40;
/** Whoever opens a page waits no longer. */
const LIMIT_MS = 200;
/** Whoever does something to hundreds at once waits no longer. */
const ACT_LIMIT_MS = 2000;

const folder = mkdtempSync(join(tmpdir(), 'qichuang-daily-'));
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
  seed: `daily ${Date.now()}`,
  acknowledged: [],
  repeatPercent: 0,
  repeats: [],
};
const admins = await administrators(street);
const store = await openStore({ url: databaseUrl });
const world = await manyPlatforms(store.shelf, APPLICATIONS);
const people = await peopleAtWork(street, admins, store.shelf, world, EXPERTS);
await store.close();
// What autovacuum does within a minute on a database that runs.
const plain = new pg.Client({ connectionString: databaseUrl });
await plain.connect();
await plain.query('analyze');

const acts: Record<string, string | number>[] = [];
const campaign = await campaignOverAll(people);
await plain.query('analyze');
await plain.end();
const [expert] = people.experts;
if (expert === undefined) throw new Error('no expert');

/** Every list of the reader's, as its page first asks for it, and the page the reader begins with. */
const READ: readonly [RequestName, keyof PeopleAtWork | 'expert', object?][] = [
  ['list-tasks', 'clerk'],
  ['list-tasks', 'approver'],
  ['list-tasks', 'recommender'],
  ['list-tasks', 'host'],
  ['list-tasks', 'expert'],
  ['list-own-assessments', 'expert'],
  ['list-applications', 'clerk'],
  ['list-platforms', 'clerk'],
  ['list-filings', 'clerk'],
  ['list-duties', 'clerk'],
  ['list-milestones', 'clerk'],
  ['list-measures', 'clerk'],
  ['list-evaluations', 'clerk'],
  ['list-support', 'clerk'],
  ['list-ending-platforms', 'clerk'],
  ['see-campaign', 'clerk', { params: { campaign } }],
  ['list-filings', 'recommender'],
  ['list-milestones', 'recommender'],
  ['list-record-gaps', 'recommender'],
  ['list-applications', 'host'],
];

const rows: Record<string, string | number>[] = [];
for (const [request, who, sent] of READ) {
  const visitor = who === 'expert' ? expert : (people[who] as Visitor);
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1)
    times.push(await timed(() => visitor.asks(request, sent as never)));
  const sorted = times.toSorted((one, other) => one - other);
  const p95 = percentile(sorted, 95);
  rows.push({ request, who, 'p50 ms': median(times), 'p95 ms': p95, 'of the limit': p95 / LIMIT_MS });
}
await announce(people);
await server.stop();
await own?.stop();
rmSync(folder, { recursive: true, force: true });
tellTable(`daily work with the platforms of ${APPLICATIONS} applications`, rows);
tellTable('acts over all of them', acts);

/** An evaluation of every platform that is valid: planned, started, and given to experts. */
async function campaignOverAll({ clerk, approver }: PeopleAtWork): Promise<string> {
  const today = dayIn(instantOf(Date.now()), SHANGHAI);
  const { rows: platforms } = await allPages((query) => clerk.asks('list-platforms', { query }));
  const { id } = await clerk.asks('plan-campaign', {
    body: {
      programme: 'digital-economy-2023',
      kind: 'ad-hoc',
      title: '示例评价',
      from: '2024-01-01',
      until: '2026-06-30',
      selfAssessmentDueOn: addDays(today, 20),
      expertsEach: 3,
      platforms: platforms.map((one) => one.id),
    },
  });
  const params = { campaign: id };
  await over('start-campaign', platforms.length, () =>
    approver.asks('start-campaign', { params, body: { version: 1 } }),
  );
  await over('begin-scoring', platforms.length, () =>
    clerk.asks('begin-scoring', { params, body: { version: 2 } }),
  );
  return id;
}

async function announce({ clerk, approver }: PeopleAtWork): Promise<void> {
  const { id, version } = await clerk.asks('prepare-announcement', {
    params: { notice: world.notice },
    body: { title: '示例公布', documentNumber: '示例〔2026〕1 号' },
  });
  const { entries } = await clerk.asks('see-announcement', { params: { announcement: id } });
  await over('publish-announcement', entries.length, () =>
    approver.asks('publish-announcement', { params: { announcement: id }, body: { version } }),
  );
}

async function over(act: RequestName, platforms: number, work: () => Promise<unknown>): Promise<void> {
  const ms = await timed(work);
  acts.push({ act, platforms, ms, 'of the limit': ms / ACT_LIMIT_MS });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
