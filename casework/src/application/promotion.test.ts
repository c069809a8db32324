import { type Day, instant } from '@qichuang/base';
import type { Actor, Platform } from '@qichuang/domain';
import { deriveCityProgramme, type Programme, programmeDigest } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareAnnouncement, publishAnnouncement } from '../designation/announcement.ts';
import { APPLYING, act, DECIDING } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { prepareNotice, publishNotice } from '../publicity/notice.ts';
import { findCase, mayMoveApplication } from '../spine/case.ts';
import { beginApplication } from './begin-application.ts';

const CITY = 'shili-city-2025';

let world: PlatformWorld;

/** The world with a city's own programme beside the province's. */
async function openWithCity(): Promise<PlatformWorld> {
  const own = await openPlatformWorld();
  const city = deriveCityProgramme(own.programme, {
    id: CITY,
    code: 'SLSE',
    city: '3701',
    names: { zh: '示例市创新平台', en: 'Made-up City Platforms' },
    authority: { zh: '示例市局', en: 'Made-up City Bureau' },
  });
  const programmes = new Map<string, Programme>([
    ...own.desk.programmes,
    [CITY, city],
    [programmeDigest(city), city],
  ]);
  return { ...own, desk: { ...own.desk, programmes } };
}

beforeAll(async () => {
  world = await openWithCity();
});

afterAll(() => world.store.close());

const ofCity = { programme: CITY, city: '3701' } as const;

function begin(platform: Platform, actor: Actor = world.submitter, more: object = {}) {
  const body = {
    round: world.round.id,
    category: platform.category,
    kind: '',
    promotes: platform.id,
    ...more,
  };
  return beginApplication(world.desk, act(actor, APPLYING, body));
}

describe('a city’s platform is promoted by an application to the province (A4.1, B6.1)', () => {
  test('what was filled in for the city is carried over and marked, and the application names the platform', async () => {
    const platform = await world.platform(ofCity);
    const { person } = world.submitter;
    if (person === null) throw new Error('nobody');
    await world.desk.shelf.saveFields(
      platform.application,
      ['designated'],
      [{ field: 'platform_name', basedOn: 0, value: '示例实验室', carriedOver: false, overrule: false }],
      person,
      APPLYING,
    );
    const begun = await begin(platform);
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal));
    expect(await world.desk.shelf.find('application', begun.value.id)).toMatchObject({
      promotes: platform.id,
      programme: world.programme.id,
    });
    const { fields } = await world.desk.shelf.draftOf(begun.value.id as never);
    expect(fields.find(({ field }) => field === 'platform_name')).toMatchObject({
      value: '示例实验室',
      carriedOver: true,
    });
  });

  test('only what a city designated, while it is in force, and once', async () => {
    const refusals = [
      { platform: await world.platform(), kind: 'value-not-allowed' },
      { platform: await world.platform({ ...ofCity, state: 'revoked' }), kind: 'wrong-state' },
      {
        platform: await world.platform({ ...ofCity, grownInto: (await world.platform()).id }),
        kind: 'already-exists',
      },
    ];
    for (const { platform, kind } of refusals)
      expect(await begin(platform)).toMatchObject({ ok: false, refusal: { kind } });
  });

  test('for whoever does not hold it, it cannot be found', async () => {
    const other = await world.newOrganisation();
    const platform = await world.platform({ ...ofCity, organisation: other.id });
    expect(await begin(platform)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    const unknown = { ...platform, id: 'plt_0000000000' as Platform['id'] };
    expect(await begin(unknown)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
  });

  test('it renews nothing at the same time', async () => {
    const platform = await world.platform(ofCity);
    const near = await world.platform({ validUntil: '2026-03-15' as Day });
    expect(await begin(platform, world.submitter, { renews: near.id })).toMatchObject({
      ok: false,
      refusal: { kind: 'value-not-allowed' },
    });
  });
});

test('a refusal names a state as the programme has it: what a city took in directly was recommended by nobody (A4.1)', async () => {
  const { id } = await world.application('recommended');
  const found = await findCase(world.desk, id);
  const city = world.desk.programmes.get(CITY);
  if (found === undefined || city === undefined) throw new Error('no case');
  const told = (programme: Programme) =>
    mayMoveApplication({ ...found, programme }, 'submit', world.submitter, APPLYING);
  expect(told(found.programme)).toMatchObject({
    refusal: { kind: 'wrong-state', evidence: { state: 'recommended' } },
  });
  expect(told(city)).toMatchObject({
    refusal: { kind: 'wrong-state', evidence: { state: 'awaiting_check' } },
  });
});

test('designated, the two platforms name each other, and the city’s goes on (A4.1)', async () => {
  const own = await openWithCity();
  const { desk, authority, round } = own;
  const before = await own.platform({ ...ofCity, number: 'SLSE-LAB-2025-0001' });
  const application = await own.application('selected', { promotes: before.id });
  const draft = {
    round: round.id,
    startsOn: '2025-12-18',
    title: '示例公示',
    number: '',
    categories: ['laboratory'],
  };
  const prepared = await prepareNotice(desk, act(authority.clerk, DECIDING, draft));
  if (!prepared.ok) throw new Error(prepared.refusal.kind);
  const notice = prepared.value.id;
  await publishNotice(desk, act(authority.approver, DECIDING, { notice, version: 1 }));
  const after = instant('2025-12-25T02:00:00.000Z');
  const list = await prepareAnnouncement(
    desk,
    act(authority.clerk, after, { notice, title: '示例名单', documentNumber: '' }),
  );
  if (!list.ok) throw new Error(list.refusal.kind);
  const body = { announcement: list.value.id, version: 1 };
  expect(await publishAnnouncement(desk, act(authority.approver, after, body))).toMatchObject({ ok: true });
  const [next] = await desk.shelf.where('platform', { application: application.id });
  expect(next).toMatchObject({ grownFrom: before.id, state: 'active' });
  expect(await desk.shelf.find('platform', before.id)).toMatchObject({
    state: 'active',
    grownInto: next?.id,
  });
  await own.store.close();
});
