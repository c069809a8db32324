import { addDays } from '@qichuang/base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DashboardWorld, makeDashboardWorld } from '../testing/dashboard-world.ts';
import { openPlatformHouse, type PlatformHouse, PROGRAMME } from '../testing/platform-house.ts';

let house: PlatformHouse;
let world: DashboardWorld;

beforeAll(async () => {
  house = await openPlatformHouse();
  world = await makeDashboardWorld(house);
});

afterAll(async () => {
  await house.open.close();
});

async function page(address: string): Promise<string> {
  const answer = await house.open.app.request(address);
  expect(answer.status, address).toBe(200);
  return answer.text();
}

/** Every number of a page that is a link, with where it leads. */
function figuresOf(html: string): readonly { readonly count: number; readonly address: string }[] {
  return [...html.matchAll(/<a href="([^"]+)" aria-label="[^"]*看名单">([\d,]+)<\/a>/g)].map(
    ([, address = '', text = '']) => ({
      address: address.replaceAll('&amp;', '&'),
      count: Number(text.replaceAll(',', '')),
    }),
  );
}

/** How many the directory says it lists under these filters. */
async function listed(address: string): Promise<number> {
  const [path = '', query = ''] = address.split('?');
  const answer = await house.open.app.request(`${path}.json?${query}`);
  return ((await answer.json()) as { rows: readonly unknown[] }).rows.length;
}

describe('the public page of targets and progress (A4.2, B1)', () => {
  test.each([
    { when: 'now', query: '' },
    { when: 'now, by what is valid', query: '&basis=valid' },
    { when: 'on a past day', query: '&past' },
  ])('$when, every number opens the part of the directory it counts', async ({ query }) => {
    const asked = query === '&past' ? `&on=${addDays(world.today, -600)}` : query;
    const html = await page(`/progress?programme=${PROGRAMME}${asked}`);
    const figures = figuresOf(html).filter(({ address }) => address.startsWith('/directory'));
    expect(figures.length).toBeGreaterThan(10);
    for (const { address, count } of figures) expect(await listed(address), address).toBe(count);
  });

  test('it tells of published lists alone: no application that is not public, no grade, no duty', async () => {
    const html = await page(`/progress?programme=${PROGRAMME}`);
    for (const word of ['示例reviewed', '示例selected', '逾期', '评审中']) expect(html).not.toContain(word);
    expect(html).not.toContain('<script');
  });

  test('a day to come is today', async () => {
    const html = await page(`/progress?programme=${PROGRAMME}&on=${addDays(world.today, 30)}`);
    expect(figuresOf(html).every(({ address }) => !address.includes('on='))).toBe(true);
  });
});
