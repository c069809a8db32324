import type { Platform, RecordEntry } from '@qichuang/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenForModelClock } from './model-clock.ts';
import { openPlatformHouse, type PlatformHouse } from './testing/platform-house.ts';

const TOKEN = 'a-token-of-this-start';

let world: PlatformHouse;
let clock: Awaited<ReturnType<typeof listenForModelClock>>;

beforeAll(async () => {
  world = await openPlatformHouse();
  clock = await listenForModelClock({ ...world.open.house, demo: true }, 0, TOKEN);
});

afterAll(async () => {
  await clock.close();
  await world.open.close();
});

/** A record that has begun: the clock has none to begin. */
function nameOf({ id, programme, name, validFrom }: Platform): RecordEntry {
  return {
    id: world.newId('ren'),
    version: 1,
    state: 'standing',
    platform: id,
    programme,
    item: 'name',
    validFrom,
    validUntil: null,
    values: { name },
    files: [],
    recordedAt: world.open.house.clock.now(),
    recordedBy: null,
    filing: null,
    supersededAt: null,
    supersededBy: null,
    correctionReason: '',
  };
}

function ask(method: string, body?: unknown, token = TOKEN): Promise<Response> {
  return fetch(`http://127.0.0.1:${clock.port}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

test('only the holder of this start’s token moves the clock or has its work done', async () => {
  for (const method of ['GET', 'PUT', 'POST']) {
    expect(
      (await ask(method, method === 'PUT' ? { now: '2027-01-02T01:30:00.000Z' } : undefined, 'no')).status,
    ).toBe(403);
  }
  expect((await ask('DELETE')).status).toBe(405);
  expect((await ask('PUT', { now: 'tomorrow' })).status).toBe(400);
});

test('what falls due by the clock is done before the answer comes (B5.1, B5.2)', async () => {
  const platform = await world.platform();
  await world.put({ kind: 'recordEntry', previous: null, next: nameOf(platform) });
  const { shelf } = world.open.house.desk;
  const next = Number(platform.announcedOn.slice(0, 4)) + 3;
  expect((await ask('PUT', { now: `${next}-01-02T01:30:00.000Z` })).status).toBe(200);
  expect(await shelf.where('filing', { platform: platform.id })).toEqual([]);
  expect((await ask('POST')).status).toBe(200);
  const opened = await shelf.where('filing', { platform: platform.id, state: 'draft' });
  expect(opened.map(({ kind, period }) => `${kind} ${period}`).toSorted()).toEqual([
    `annual-report ${next - 1}`,
    `annual-work-plan ${next}`,
  ]);

  const over = `${Number(platform.validUntil.slice(0, 4)) + 1}-12-31T01:30:00.000Z`;
  await ask('PUT', { now: over });
  await ask('POST');
  expect(await shelf.find('platform', platform.id)).toMatchObject({ state: 'expired' });
});
