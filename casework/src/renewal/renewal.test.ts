import { type Day, instant } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginApplication } from '../application/begin-application.ts';
import { prepareAnnouncement, publishAnnouncement } from '../designation/announcement.ts';
import { APPLYING, act, DECIDING } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { prepareNotice, publishNotice } from '../publicity/notice.ts';
import { EXPIRY_NOTICES, expirePlatform, expiryNotice, tellOfExpiry } from './expiry.ts';

let world: PlatformWorld;

beforeAll(async () => {
  world = await openPlatformWorld();
});

afterAll(async () => {
  await world.store.close();
});

const ENDING = { validUntil: '2026-01-21' as Day } as const;

describe('a platform is told of its end and expires with its validity (A3.6, B5.2)', () => {
  test.each([
    ['a day before the first notice', '2025-07-24', undefined, null],
    ['on the first', '2025-07-25', undefined, 180],
    ['told of it already', '2025-07-26', 180, null],
    ['on the second', '2025-10-23', 180, 90],
    ['on the last, the others missed', '2025-12-22', undefined, 30],
    ['after the end', '2026-01-22', undefined, null],
  ])('%s', (_, today, toldOf, notice) => {
    const platform = toldOf === undefined ? ENDING : { ...ENDING, toldOf };
    expect(expiryNotice(platform, today as Day)).toBe(notice);
  });

  test('each notice goes out once, and is no fact of the ledger', async () => {
    const platform = await world.platform(ENDING);
    const tell = () =>
      tellOfExpiry(world.desk, act('public', instant('2025-12-01T02:00:00.000Z'), { platform: platform.id }));
    expect(await tell()).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await tell()).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await world.factsOf(platform.id)).toEqual([]);
    expect((await world.desk.shelf.find('platform', platform.id))?.toldOf).toBe(EXPIRY_NOTICES[1]);
  });

  test.each([
    ['the last minute of the last day', '2026-01-21T15:59:00.000Z', 'active'],
    ['midnight after it', '2026-01-21T16:00:00.000Z', 'expired'],
  ])('%s: %s', async (_, at, state) => {
    const platform = await world.platform(ENDING);
    await expirePlatform(world.desk, act('public', instant(at), { platform: platform.id }));
    expect((await world.desk.shelf.find('platform', platform.id))?.state).toBe(state);
  });

  test('what was revoked does not expire besides', async () => {
    const platform = await world.platform({ ...ENDING, state: 'revoked' });
    const result = await expirePlatform(
      world.desk,
      act('public', instant('2026-02-01T00:00:00.000Z'), { platform: platform.id }),
    );
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
  });
});

describe('a platform is renewed by applying again (A3.6, B5.2)', () => {
  async function begin(platform: Platform, category = platform.category, actor = world.submitter) {
    return beginApplication(
      world.desk,
      act(actor, APPLYING, { round: world.round.id, category, kind: platform.kind, renews: platform.id }),
    );
  }

  const near = { validUntil: '2026-03-15' as Day };

  test('from six months before its end, and not a day earlier', async () => {
    const early = await begin(await world.platform({ validUntil: '2026-03-16' as Day }));
    expect(early).toMatchObject({ refusal: { kind: 'too-early', evidence: { opensOn: '2025-09-16' } } });
    const platform = await world.platform(near);
    const begun = await begin(platform);
    if (!begun.ok) throw new Error(begun.refusal.kind);
    expect(await world.desk.shelf.find('application', begun.value.id)).toMatchObject({
      renews: platform.id,
    });
  });

  test('a platform of the work plan before comes in by a new designation, whenever it ends', async () => {
    const platform = await world.platform({ programme: 'bigdata-2020', validUntil: '2028-03-15' as Day });
    expect(await begin(platform)).toMatchObject({ ok: true });
  });

  test('what somebody else holds cannot be found', async () => {
    const other = await world.newOrganisation();
    const platform = await world.platform({ ...near, organisation: other.id });
    expect(await begin(platform)).toMatchObject({ refusal: { kind: 'not-found' } });
  });

  test('what was revoked, and what has been renewed, is not renewed', async () => {
    expect(await begin(await world.platform({ ...near, state: 'revoked' }))).toMatchObject({
      refusal: { kind: 'wrong-state' },
    });
    const renewedBy = (await world.platform()).id;
    expect(await begin(await world.platform({ ...near, renewedBy }))).toMatchObject({
      refusal: { kind: 'already-exists' },
    });
  });

  test('it stays in its category', async () => {
    const platform = await world.platform(near);
    const other = world.programme.categories.find(({ id }) => id !== platform.category);
    expect(await begin(platform, other?.id)).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
  });
});

test('a new designation names what it renews, and the renewed platform runs out its own time (B5.2)', async () => {
  // A world of its own: the list gives the numbers that other platforms here already bear.
  const own = await openPlatformWorld();
  const { desk, authority, round } = own;
  const before = await own.platform({ number: 'SDDE-LAB-2023-0001', validUntil: '2026-03-15' as Day });
  const application = await own.application('selected', { renews: before.id });
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
  const published = await publishAnnouncement(
    desk,
    act(authority.approver, after, { announcement: list.value.id, version: 1 }),
  );
  expect(published).toMatchObject({ ok: true });
  const [next] = await desk.shelf.where('platform', { application: application.id });
  expect(next).toMatchObject({ renews: before.id, state: 'active' });
  expect(await desk.shelf.find('platform', before.id)).toMatchObject({
    state: 'active',
    validUntil: '2026-03-15',
    renewedBy: next?.id,
  });
  await own.store.close();
});
