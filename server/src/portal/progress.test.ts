import { addDays, addMs } from '@qichuang/base';
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

  test('with several notices up, the number on notice opens their rows, of that category alone (A3.4, B5.1)', async () => {
    const at = house.open.house.clock.now();
    const done = { by: house.newId('per'), at };
    const entry = (name: string, category: string) => ({
      application: house.newId('app'),
      category,
      kind: '',
      name,
      organisation: house.holder.name,
      partners: [],
      recommender: '示例市工业和信息化局',
      city: '3701',
      acceptedReasons: [],
    });
    const lists = [
      [entry('示例甲实验室', 'laboratory'), entry('示例丙中心', 'industry-centre')],
      [entry('示例乙实验室', 'laboratory')],
    ];
    for (const entries of lists)
      await house.put({
        kind: 'notice',
        previous: null,
        next: {
          id: house.newId('ntc'),
          version: 1,
          state: 'published',
          round: house.round.id,
          programme: PROGRAMME,
          number: '',
          title: '示例公示',
          entries,
          startsOn: world.today,
          days: [world.today],
          until: addMs(at, 86_400_000),
          prepared: done,
          published: done,
          corrections: [],
        },
      });
    const html = await page(`/progress?programme=${PROGRAMME}`);
    const opens = figuresOf(html).filter(({ address }) => address.startsWith('/notices?'));
    const [laboratories] = opens.filter(({ address }) => address.includes('category=laboratory'));
    expect(laboratories?.count).toBe(2);
    const rows = await page(laboratories?.address ?? '');
    expect(rows).toContain('示例甲实验室');
    expect(rows).toContain('示例乙实验室');
    expect(rows).not.toContain('示例丙中心');
  });

  test('a day to come is today', async () => {
    const html = await page(`/progress?programme=${PROGRAMME}&on=${addDays(world.today, 30)}`);
    expect(figuresOf(html).every(({ address }) => !address.includes('on='))).toBe(true);
  });
});
