import type { Day } from '@qichuang/base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlatformHouse, type PlatformHouse } from '../testing/platform-house.ts';
import type { Visitor } from '../testing/visitor.ts';

let house: PlatformHouse;

beforeAll(async () => {
  house = await openPlatformHouse();
});

afterAll(() => house.open.close());

const asks = (who: Visitor) =>
  who.ask('GET', `/api/v1/rounds/${house.round.id}/eligibility?category=laboratory`);

test('each organisation is told of itself alone, in words with their clause, and nobody else may ask (B4.1, B5.2)', async () => {
  await house.platform({ validUntil: '2099-12-31' as Day });
  const own = await asks(house.host);
  expect(own.status).toBe(200);
  const { known, ownInCategory } = own.json as {
    known: readonly { rule: string; verdict: string; zh: string; clause: readonly string[] }[];
    ownInCategory: { platforms: number };
  };
  expect(ownInCategory.platforms).toBe(1);
  expect(known.find(({ rule }) => rule === 'no-valid-platform')).toMatchObject({
    verdict: 'fail',
    zh: '本单位在该类别已有在有效期内的创新平台。',
    clause: ['B5.2'],
  });
  const other = await asks(house.stranger);
  expect(other.json['ownInCategory']).toEqual({ platforms: 0, applications: 1 });
  expect(JSON.stringify(other.json)).toContain('没有在有效期内的创新平台');
  for (const who of [house.clerk, house.recommends, house.elsewhere])
    expect([403, 404]).toContain((await asks(who)).status);
});
