import { accountOf, DEMO_PASSWORD, openChance, organisationAt } from '@qichuang/world';
import { administrators } from '../tools/rehearse/administrators.ts';
import { type Visitor, visitorOn } from '../tools/rehearse/client.ts';
import { openBareRows } from './measuring/bare-rows.ts';
import { openOwnStreet } from './measuring/own-street.ts';
import { pgbenchPerSecond } from './measuring/pgbench.ts';
import { tellTable } from './measuring/table.ts';

const CLIENTS = [1, 8, 32] as const;
const MOST = 32;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? '8');

const own = await openOwnStreet('acts');
const { street, databaseUrl } = own;
await administrators(street);
const units = await Promise.all(Array.from({ length: MOST }, (_, place) => registered(place)));
const bare = await openBareRows(
  databaseUrl,
  units.map(({ id }) => id),
  MOST,
);

const rows: Record<string, string | number>[] = [];
for (const clients of CLIENTS) {
  // In turns, so that what else the machine does meets both alike.
  const acts = await perSecond(clients, (place) => act(place));
  const sql = await perSecond(clients, (place) => bare.write(place));
  const pgbench = pgbenchPerSecond(databaseUrl, clients, SECONDS);
  rows.push({
    clients,
    'acts/s': Math.round(acts.rate),
    'p50 ms': acts.p50,
    'p99 ms': acts.p99,
    'same rows by SQL/s': Math.round(sql.rate),
    'SQL p50 ms': sql.p50,
    'acts : SQL': acts.rate / sql.rate,
    'pgbench/s': pgbench === null ? '–' : Math.round(pgbench),
    'acts : pgbench': pgbench === null ? '–' : acts.rate / pgbench,
  });
}
await bare.close();
await own.close();
tellTable('acts', rows);

interface Unit {
  readonly id: string;
  readonly visitor: Visitor;
  readonly record: Omit<ReturnType<typeof organisationAt>, 'city' | 'uscc'>;
  version: number;
}

async function registered(place: number): Promise<Unit> {
  const account = `bench-unit${place}`;
  const { city: _, uscc, ...record } = organisationAt(openChance(account), street.seed, place, 'enterprise');
  const visitor = visitorOn(street, account, openChance(account));
  const told = await visitor.asks('register-organisation', {
    body: {
      organisation: { ...record, uscc, honours: [...record.honours], defaultRecommender: null },
      person: accountOf(account, '王示远', place),
    },
  });
  await visitor.signsIn(account, DEMO_PASSWORD);
  return { id: told.id, version: told.version, visitor, record };
}

/** An act with a fact of the ledger: session, table of moves, compare-and-swap, answer under its key, all of it. */
async function act(place: number): Promise<void> {
  const unit = units[place];
  if (unit === undefined) throw new Error(`no unit ${place}`);
  const told = await unit.visitor.asks('correct-organisation', {
    params: { organisation: unit.id },
    body: {
      version: unit.version,
      organisation: { ...unit.record, honours: [...unit.record.honours], defaultRecommender: null },
    },
  });
  unit.version = told.version;
}

async function perSecond(clients: number, work: (place: number) => Promise<void>) {
  const times: number[] = [];
  const from = performance.now();
  const until = from + SECONDS * 1000;
  await Promise.all(
    Array.from({ length: clients }, async (_, place) => {
      while (performance.now() < until) {
        const began = performance.now();
        await work(place);
        times.push(performance.now() - began);
      }
    }),
  );
  const seconds = (performance.now() - from) / 1000;
  const sorted = times.toSorted((one, other) => one - other);
  const at = (percent: number) => sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0;
  return { rate: times.length / seconds, p50: at(50), p99: at(99) };
}
