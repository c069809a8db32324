import { COLUMNS } from '@qichuang/casework';
import { getTableName, is, Table } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, TABLES } from '../shelf/tables.ts';
import { openTestStore, type TestStore } from '../testing/open-test-store.ts';
import { poolAs } from '../testing/owner-pool.ts';

let store: TestStore;
let owner: Pool;

beforeAll(async () => {
  store = await openTestStore();
  owner = poolAs('owner', store.url);
});

afterAll(async () => {
  await owner.end();
  await store.close();
});

async function allTables(): Promise<readonly PgTable[]> {
  const files = await Promise.all([
    import('./acts.ts'),
    import('./applications.ts'),
    import('./keeping.ts'),
    import('./ledger.ts'),
    import('./people.ts'),
    import('./platform-life.ts'),
    import('./publicity.ts'),
    import('./review-steps.ts'),
    import('./reviews.ts'),
    import('./rounds.ts'),
  ]);
  return files.flatMap((file) => Object.values(file)).filter((one): one is PgTable => is(one, Table));
}

describe('the migrations', () => {
  test('make the tables the schema files describe, column by column', async () => {
    const described = (await allTables())
      .flatMap((table) =>
        getTableConfig(table).columns.map(({ name, notNull, primary }) => ({
          table: getTableName(table),
          name,
          required: notNull || primary,
        })),
      )
      .map(({ table, name, required }) => `${table}.${name}${required ? '' : '?'}`)
      .toSorted();
    const { rows } = await owner.query<{ line: string }>(
      `select table_name || '.' || column_name || case is_nullable when 'YES' then '?' else '' end as line
         from information_schema.columns where table_schema = 'public'`,
    );
    expect(described.length).toBeGreaterThan(200);
    expect(rows.map(({ line }) => line).toSorted()).toEqual(described);
  });

  test('make the indexes the schema files describe', async () => {
    const described = (await allTables()).flatMap((table) =>
      getTableConfig(table).indexes.map(({ config }) => config.name),
    );
    const { rows } = await owner.query<{ name: string }>(
      `select indexname as name from pg_indexes where schemaname = 'public'`,
    );
    const made = rows.map(({ name }) => name);
    expect(described.length).toBeGreaterThan(60);
    expect(described.filter((name) => name === undefined || !made.includes(name))).toEqual([]);
  });
});

describe('the columns things are asked for by', () => {
  test.each(KINDS.map((kind) => ({ kind })))(
    'of $kind are there, each the first of some index',
    async ({ kind }) => {
      const { rows } = await owner.query<{ name: string }>(
        `select distinct a.attname as name
         from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = $1::regclass`,
        [getTableName(TABLES[kind])],
      );
      const indexed = rows.map(({ name }) => name);
      const missing = COLUMNS[kind].filter((column) => !indexed.includes(column));
      expect(missing).toEqual([]);
    },
  );
});
