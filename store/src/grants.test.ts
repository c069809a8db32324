import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP_ROLE, migrate } from './migrate.ts';
import { openTestStore, type TestStore } from './testing/open-test-store.ts';
import { poolAs } from './testing/owner-pool.ts';

let store: TestStore;
let owner: Pool;
let app: Pool;

beforeAll(async () => {
  store = await openTestStore();
  owner = poolAs('owner', store.url);
  app = poolAs('app', store.url);
  await owner.query(`
    insert into fact (leaf, act, at, subject_kind, subject_id, "to", clause, digest)
    values ('\\x7b7d', 'submit', now(), 'application', 'app_0000000000', 'submitted', 'B5.1', 'd')`);
});

afterAll(async () => {
  await app.end();
  await owner.end();
  await store.close();
});

const APPEND_ONLY = [
  'fact',
  'field_revision',
  'frozen',
  'answer',
  'programme_version',
  'security_event',
  'blob_ref',
  'ledger_log',
  'ledger_entry',
  'ledger_node',
  'ledger_head',
  'ledger_checkpoint',
  'ledger_cosignature',
];

describe('the application cannot rewrite the ledger', () => {
  test.each([
    `update fact set "to" = 'designated'`,
    'delete from fact',
    'truncate fact',
    'truncate fact cascade',
    'alter table fact disable trigger all',
    'drop table fact',
    'drop trigger fact_stands on fact',
    `select setval('fact_seq_seq', 1)`,
    'update ledger_entry set fact = null',
    'delete from ledger_entry',
    'truncate ledger_entry',
    `update ledger_node set sha256 = ''`,
    'delete from ledger_node',
    'delete from ledger_head',
    `update ledger_head set sha256 = ''`,
    'truncate ledger_head cascade',
    `update ledger_checkpoint set note = ''`,
    'delete from ledger_checkpoint',
    `update ledger_cosignature set line = ''`,
    'delete from ledger_cosignature',
    `update ledger_log set vkey = ''`,
    'delete from ledger_log',
    'delete from ledger_lease',
    'delete from field_revision',
    `update field_revision set value = '1'`,
    `update frozen set bytes = ''`,
    'delete from answer',
    `update answer set answer = '1'`,
    'delete from application',
    'delete from person',
  ])('%s is refused', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('it may append and read', async () => {
    await app.query(`
      insert into fact (leaf, act, at, subject_kind, subject_id, "to", clause, digest)
      values ('\\x7b7d', 'submit', now(), 'application', 'app_0000000001', 'submitted', 'B5.1', 'd')`);
    const { rows } = await app.query(`select count(*)::int as n from fact`);
    expect(rows[0].n).toBe(2);
  });

  test.each(APPEND_ONLY)('%s is granted for reading and appending, nothing else', async (table) => {
    const { rows } = await owner.query(
      `select privilege_type from information_schema.role_table_grants
        where grantee = $1 and table_name = $2 order by privilege_type`,
      [APP_ROLE, table],
    );
    expect(rows.map((row) => row.privilege_type)).toEqual(['INSERT', 'SELECT']);
  });

  test('every table is granted in some way, and none may be truncated', async () => {
    const { rows } = await owner.query(
      `select c.relname as table,
              has_table_privilege($1, c.oid, 'select') as readable,
              has_table_privilege($1, c.oid, 'truncate') as truncatable
         from pg_class c
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        order by c.relname`,
      [APP_ROLE],
    );
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((row) => !row.readable || row.truncatable)).toEqual([]);
  });

  test('not even the owner rewrites it by mistake', async () => {
    await expect(owner.query('delete from fact')).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query('truncate frozen')).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query('delete from ledger_head')).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query(`update ledger_entry set sha256 = ''`)).rejects.toMatchObject({ code: '42501' });
  });

  test('old answers go by their own door, which keeps those of the last day', async () => {
    await owner.query(`insert into answer (key, by, digest, answer, at) values
      ('old', 'p', 'd', '1', now() - interval '40 days'), ('new', 'p', 'd', '1', now())`);
    await app.query('select drop_answers_before(now())');
    const { rows } = await owner.query('select key from answer');
    expect(rows).toEqual([{ key: 'new' }]);
  });
});

describe('migrating', () => {
  test('any number of nodes may do it at once on a new database', async () => {
    const name = `${new URL(store.url).pathname.slice(1)}_fresh`;
    await owner.query(`create database ${name}`);
    const url = new URL(store.url);
    url.pathname = `/${name}`;
    try {
      await Promise.all([migrate(url.href), migrate(url.href), migrate(url.href), migrate(url.href)]);
      const fresh = poolAs('owner', url.href);
      const { rows } = await fresh.query('select count(*)::int as n from drizzle.__drizzle_migrations');
      expect(rows[0].n).toBeGreaterThan(1);
      await fresh.end();
    } finally {
      await owner.query(`drop database ${name} with (force)`);
    }
  });

  test('a login that may not make roles is told what to do', async () => {
    await owner.query(`drop role if exists qichuang_test_poor`);
    await owner.query(`create role qichuang_test_poor login password 'poor'`);
    const url = new URL(store.url);
    url.username = 'qichuang_test_poor';
    url.password = 'poor';
    try {
      await expect(migrate(url.href)).rejects.toThrow(/DATABASE_ADMIN_URL/);
      await migrate(store.url, url.href);
      const { rows } = await owner.query(`select pg_has_role('qichuang_test_poor', $1, 'member') as member`, [
        APP_ROLE,
      ]);
      expect(rows[0].member).toBe(true);
    } finally {
      await owner.query('drop role qichuang_test_poor');
    }
  });
});
