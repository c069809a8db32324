import { REQUESTS, type RequestName } from '@qichuang/contract';
import { statementsOf } from '@qichuang/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDashboardWorld } from '../testing/dashboard-world.ts';
import { openPlatformHouse, type PlatformHouse } from '../testing/platform-house.ts';
import type { Visitor } from '../testing/visitor.ts';

let house: PlatformHouse;

beforeAll(async () => {
  house = await openPlatformHouse();
  await makeDashboardWorld(house);
});

afterAll(async () => {
  await house.open.close();
});

/** Lists that are read page by page and ask for nothing in their address. */
const LISTS = Object.values(REQUESTS).filter(
  ({ method, path, query }) => method === 'GET' && 'limit' in query.shape && !path.includes(':'),
);

/** A later row may be of a kind the first is not, and lead to what the first does not lead to. */
const OTHER_KINDS = 3;

async function costOf(visitor: Visitor, path: string, limit: number) {
  let rows: readonly unknown[] = [];
  const statements = await statementsOf(async () => {
    const reply = await visitor.ask('GET', `${path}?limit=${limit}`);
    rows = (reply.json['rows'] as readonly unknown[] | undefined) ?? [];
  });
  return { statements, rows: rows.length };
}

describe('a list costs as many statements with one row as with a page of them', () => {
  for (const who of ['clerk', 'recommends', 'host'] as const) {
    test(`as ${who}`, async () => {
      const grown: string[] = [];
      const long: RequestName[] = [];
      for (const { name, path } of LISTS) {
        const one = await costOf(house[who], path, 1);
        const all = await costOf(house[who], path, 100);
        if (all.rows > OTHER_KINDS + 1) long.push(name as RequestName);
        if (all.statements > one.statements + OTHER_KINDS)
          grown.push(`${name}: ${one.statements} for 1 row, ${all.statements} for ${all.rows}`);
      }
      expect(grown).toEqual([]);
      expect(long.length).toBeGreaterThan(3);
    });
  }
});
