import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEAF } from './bare-rows.ts';

/** One act's rows as `openBareRows` writes them, in pgbench's own words: each client on the copy of its number. */
const SCRIPT = `begin;
insert into "answer" ("key", "by", "digest", "answer") values (gen_random_uuid()::text, 'bench', repeat('a', 64), '{}'::jsonb) on conflict do nothing;
select "id", "version" from "organisation" where "id" = 'org_bench' || lpad(:client_id::text, 5, '0') for no key update;
update "organisation" set "version" = "version" + 1, "body" = jsonb_set("body", '{version}', to_jsonb("version" + 1)), "updated_at" = now() where "id" = 'org_bench' || lpad(:client_id::text, 5, '0');
insert into "search_gram" ("kind", "id", "grams") select "kind", "id", "grams" from "search_gram" where "kind" = 'organisation' and "id" = 'org_bench' || lpad(:client_id::text, 5, '0') on conflict ("kind", "id") do update set "grams" = excluded.grams where "search_gram"."grams" is distinct from excluded.grams;
insert into "fact" ("leaf", "act", "at", "office", "subject_kind", "subject_id", "from", "to", "clause", "digest") values (decode('${LEAF.toString('hex')}', 'hex'), 'correct-organisation', now(), null, 'organisation', 'org_bench' || lpad(:client_id::text, 5, '0'), 'active', 'active', 'B4.1', repeat('a', 64));
commit;
`;

/** Transactions a second by PostgreSQL's own pgbench, or `null` where the machine has none. */
export function pgbenchPerSecond(url: string, clients: number, seconds: number): number | null {
  const pgbench = findPgbench();
  if (pgbench === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'qichuang-pgbench-'));
  const script = join(folder, 'act.sql');
  writeFileSync(script, SCRIPT);
  const words = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(clients),
    '-j',
    '2',
    '-T',
    String(seconds),
    '-f',
    script,
    url,
  ];
  const { stdout, stderr, status } = spawnSync(pgbench, words, { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
  if (status !== 0 || tps === undefined) throw new Error(`pgbench failed: ${stderr.slice(0, 500)}`);
  return Number(tps);
}

function findPgbench(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(':'),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  return folders.map((folder) => join(folder, 'pgbench')).find((file) => existsSync(file)) ?? null;
}
