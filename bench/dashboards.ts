import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore, startEmbeddedPostgres } from '@qichuang/store';
import { DEMO_PASSWORD } from '@qichuang/world';
import pg from 'pg';
import { administrators, signedIn } from '../tools/rehearse/administrators.ts';
import type { Street } from '../tools/rehearse/client.ts';
import { startOwnServer } from '../tools/rehearse/own-server.ts';
import { openTimings, percentile } from '../tools/rehearse/timings.ts';
import { manyPlatforms } from './measuring/many-platforms.ts';
import { median, tellTable } from './measuring/table.ts';

/** So many applications give 500 platforms of two rounds and 250 on notice in the third. */
const APPLICATIONS = Number(process.env['BENCH_APPLICATIONS'] ?? '1250');
const TURNS = 40;
const LIMIT_MS = 200;

const folder = mkdtempSync(join(tmpdir(), 'qichuang-dashboards-'));
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
  seed: `dashboards ${Date.now()}`,
  acknowledged: [],
  repeatPercent: 0,
  repeats: [],
};
const { system, security } = await administrators(street);
const { id: person } = await system.asks('add-person', {
  body: {
    account: 'bench-clerk',
    name: '示例经办',
    email: 'bench@example.org',
    phone: '',
    password: DEMO_PASSWORD,
  },
});
await security.asks('grant-office', {
  body: { person, role: 'authority-clerk', unit: { kind: 'authority', programme: 'digital-economy-2023' } },
});
const clerk = await signedIn(street, 'bench-clerk');

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

const PARTS = [
  'see-targets',
  'see-pipeline',
  'see-standing-of-platforms',
  'see-outcomes',
  'compare-cities',
  'compare-chains',
  'list-concerns',
] as const;

const DAYS = ['now', '2025-12-20'] as const;

const rows: Record<string, string | number>[] = [];
for (const part of PARTS) {
  for (const on of DAYS) {
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const began = performance.now();
      await clerk.asks(part, { query: on === 'now' ? {} : { on } });
      times.push(performance.now() - began);
    }
    const sorted = times.toSorted((one, other) => one - other);
    const p50 = median(times);
    const p95 = percentile(sorted, 95);
    rows.push({ part, on, 'p50 ms': p50, 'p95 ms': p95, 'of the limit': p95 / LIMIT_MS });
  }
}
await server.stop();
await own?.stop();
rmSync(folder, { recursive: true, force: true });
tellTable(`dashboards of ${APPLICATIONS} applications`, rows);
