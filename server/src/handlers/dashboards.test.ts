import { addDays, instantOf, mintId, sha256, utf8 } from '@qichuang/base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DashboardWorld, makeDashboardWorld } from '../testing/dashboard-world.ts';
import { openPlatformHouse, type PlatformHouse } from '../testing/platform-house.ts';
import { Visitor } from '../testing/visitor.ts';

let house: PlatformHouse;
let world: DashboardWorld;

beforeAll(async () => {
  house = await openPlatformHouse();
  world = await makeDashboardWorld(house);
});

afterAll(async () => {
  await house.open.close();
});

const VIEWS = ['targets', 'pipeline', 'platforms', 'outcomes', 'cities', 'chains', 'concerns'] as const;

interface Figure {
  readonly value: number;
  readonly of: 'count' | 'amount';
  readonly behind: Readonly<Record<string, string | number>>;
}

/** Every number of a view that says where its list is. */
function figuresIn(view: unknown): readonly Figure[] {
  if (typeof view !== 'object' || view === null) return [];
  if ('behind' in view && 'value' in view) return [view as Figure];
  return Object.values(view).flatMap(figuresIn);
}

function addressOf({ behind }: Figure): string {
  const query = new URLSearchParams(
    Object.entries(behind).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return `/api/v1/dashboard/behind?${query}`;
}

async function view(visitor: Visitor, name: string, query = '') {
  const reply = await visitor.ask('GET', `/api/v1/dashboard/${name}${query}`);
  expect(reply.status, JSON.stringify(reply.json)).toBe(200);
  return reply.json;
}

/** All rows of a list, page after page, as its reader would turn them. */
async function rowsOf(visitor: Visitor, figure: Figure): Promise<readonly { key: string; amount: number }[]> {
  const rows: { key: string; amount: number }[] = [];
  for (let after = ''; ; ) {
    const page = await visitor.ask('GET', `${addressOf(figure)}&limit=3${after}`);
    expect(page.status, JSON.stringify([figure, page.json])).toBe(200);
    rows.push(...(page.json['rows'] as typeof rows));
    const next = page.json['next'];
    if (typeof next !== 'string') return rows;
    after = `&after=${encodeURIComponent(next)}`;
  }
}

describe('every number opens the list it counts (A4.2, B1)', () => {
  test.each(
    VIEWS.flatMap((name) => ['clerk', 'approver', 'recommends'].map((who) => ({ name, who }) as const)),
  )(
    '$name, read by $who',
    async ({ name, who }) => {
      const visitor = house[who as 'clerk'];
      const figures = figuresIn(await view(visitor, name));
      if (name !== 'concerns') expect(figures.length).toBeGreaterThan(5);
      const distinct = new Map(figures.map((figure) => [`${figure.of}${addressOf(figure)}`, figure]));
      for (const figure of distinct.values()) {
        const rows = await rowsOf(visitor, figure);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        const told = figure.of === 'count' ? rows.length : rows.reduce((sum, { amount }) => sum + amount, 0);
        expect(told, addressOf(figure)).toBeCloseTo(figure.value, 6);
      }
    },
    60_000,
  );

  test('a chain counts the platforms whose record named it on the day; whoever named none stands last (A1)', async () => {
    const [first] = world.platforms;
    if (first === undefined) throw new Error('no platform');
    const { chain, from } = { chain: 'smart-manufacturing', from: addDays(world.today, -20) };
    await house.put({
      kind: 'recordEntry',
      previous: null,
      next: {
        id: mintId('ren', sha256(utf8('chain'))),
        version: 1,
        state: 'standing',
        platform: first.id,
        programme: first.programme,
        item: 'chain',
        validFrom: from,
        validUntil: null,
        values: { code: chain, name: '智能制造', en: 'Smart manufacturing' },
        files: [],
        recordedAt: instantOf(Date.parse(`${from}T00:00:00.000Z`)),
        recordedBy: null,
        filing: null,
        supersededAt: null,
        supersededBy: null,
        correctionReason: '',
      },
    });
    const counted = async (query: string) => {
      const { rows } = await view(house.clerk, 'chains', query);
      return Object.fromEntries(
        (rows as { chain: string; designated: Figure }[]).map((row) => [row.chain, row.designated.value]),
      );
    };
    expect(await counted('')).toMatchObject({ [chain]: 1, none: 11, 'virtual-reality': 0 });
    expect((await counted(`?on=${addDays(from, -1)}`))[chain]).toBe(0);
  });

  test('of a past day as well: the address carries the day', async () => {
    const on = addDays(world.today, -650);
    const figures = figuresIn(await view(house.clerk, 'targets', `?on=${on}`));
    expect(figures.every(({ behind }) => behind['on'] === on)).toBe(true);
    expect(figures.some(({ value }) => value > 0)).toBe(true);
    for (const figure of figures) expect((await rowsOf(house.clerk, figure)).length).toBe(figure.value);
  });

  test('the numbers are what the world holds, not nothing', async () => {
    const targets = await view(house.clerk, 'targets');
    // Twelve ever designated; one revoked, one that lasted only 400 days, one whose three years are over.
    expect(targets['total']).toMatchObject({
      ever: { value: 12 },
      valid: { value: 9 },
      onNotice: { value: 1 },
      target: 500,
    });
    const outcomes = await view(house.clerk, 'outcomes');
    const rows = outcomes['rows'] as { measure: string; now: Figure; before: Figure; goal: Figure | null }[];
    const patents = rows.find(({ measure }) => measure === 'patents_granted');
    // Nine reports taken in, of platforms 0, 1, 2, 4, 5, 6, 8, 9, 10.
    const { inspections } = await view(house.clerk, 'platforms');
    expect(inspections).toMatchObject([
      { standing: 'normal', figure: { value: 3 } },
      {},
      { figure: { value: 3 } },
      {},
      {},
      {},
    ]);
    expect(patents).toMatchObject({ now: { value: 27 + 45 }, before: { value: 18 + 45 } });
  });
});

describe('a forecast says what it assumes (B1)', () => {
  test('on notice with an open objection counts half, what is on its way by the rate of earlier years', async () => {
    const { categories } = (await view(house.clerk, 'targets')) as {
      categories: { forecast: { adds: number; objected: Figure; ratePercent: number | null } }[];
    };
    const objected = categories.find(({ forecast }) => forecast.objected.value === 1);
    expect(objected?.forecast).toMatchObject({ adds: 0.5, ratePercent: null });
  });
});

describe('who sees which numbers (A4.2, B1)', () => {
  test('a recommender sees its own platforms alone, no target, and nothing of a review that is not public', async () => {
    const targets = await view(house.recommends, 'targets');
    expect(targets).toMatchObject({ ownOnly: true, total: { ever: { value: 4 }, target: null } });
    const cities = (await view(house.recommends, 'cities'))['rows'] as { city: string }[];
    expect(cities.map(({ city }) => city)).toEqual(['3701']);
    const pipeline = JSON.stringify(await view(house.recommends, 'pipeline'));
    expect(pipeline).not.toContain('"standing":"reviewed"');
    expect(pipeline).not.toContain('"standing":"selected"');
    const asked = '/api/v1/dashboard/behind?family=applications&standing=reviewed,selected';
    expect((await house.recommends.ask('GET', asked)).json).toMatchObject({ total: 0 });
    const doubted = '/api/v1/dashboard/behind?family=objected';
    expect((await house.recommends.ask('GET', doubted)).json).toMatchObject({ total: 0 });
    expect((await house.clerk.ask('GET', doubted)).json).toMatchObject({ total: 1 });
  });

  test('the other programme’s authority has none of them, a host and the public no dashboard', async () => {
    expect(await view(house.elsewhere, 'targets')).toMatchObject({ total: { both: { value: 0 } } });
    const named = await house.elsewhere.ask(
      'GET',
      '/api/v1/dashboard/targets?programme=digital-economy-2023',
    );
    expect(named.status).toBe(404);
    for (const name of [...VIEWS, 'behind?family=platforms', 'export?format=xlsx', 'brief']) {
      expect((await house.host.ask('GET', `/api/v1/dashboard/${name}`)).status).toBe(403);
      expect((await new Visitor(house.open.app).ask('GET', `/api/v1/dashboard/${name}`)).status).toBe(401);
    }
  });

  test('a day to come is refused', async () => {
    const reply = await house.clerk.ask('GET', `/api/v1/dashboard/targets?on=${addDays(world.today, 1)}`);
    expect([reply.status, reply.json['kind']]).toEqual([422, 'value-not-allowed']);
  });
});

describe('what is handed out (A4.2, B1)', () => {
  test.each(['xlsx', 'csv', 'json'])('the numbers and a list as %s', async (format) => {
    for (const path of [`export?format=${format}`, `behind/export?format=${format}&family=support`]) {
      const reply = await house.clerk.ask('GET', `/api/v1/dashboard/${path}`);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-disposition')).toContain(`.${format}`);
    }
  });

  test('a list of one city’s bureau gives only its own rows', async () => {
    const path = '/api/v1/dashboard/behind/export?format=json&family=counted';
    const [own, all] = [await house.recommends.ask('GET', path), await house.clerk.ask('GET', path)];
    expect((own.json as unknown as unknown[]).length).toBe(4);
    expect((all.json as unknown as unknown[]).length).toBe(13);
  });

  test.each(['zh', 'en'])('a brief in %s', async (language) => {
    const reply = await house.clerk.ask('GET', '/api/v1/dashboard/brief', {
      headers: { 'accept-language': language },
    });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain('wordprocessingml');
  });
});
