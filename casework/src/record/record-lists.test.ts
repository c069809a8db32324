import { addDays, addMs, day, instant } from '@qichuang/base';
import type { Milestone, Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, newId } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { commit } from '../spine/commit.ts';
import { beginMissingRecord } from './begin-record.ts';
import { identityMoves } from './identity-moves.ts';

const AT = instant('2026-06-10T02:00:00.000Z');
const TODAY = day('2026-06-10');
const CLOCK = { person: null, office: null };
const PAGE = { limit: 50 };

let world: PlatformWorld;
let own: Platform;
let others: Platform;

beforeAll(async () => {
  world = await openPlatformWorld();
  own = await world.platform({ name: '示例海洋智算实验室' });
  const other = await world.newOrganisation();
  const bureau = await world.put('recommender', {
    ...world.bureau,
    id: newId('rec'),
    name: '虚构市局',
    city: '3702',
  });
  others = await world.platform({ organisation: other.id, recommender: bureau.id, city: '3702' });
  for (const platform of [own, others])
    await beginMissingRecord(world.desk, act(CLOCK, AT, { platform: platform.id }));
});

afterAll(async () => {
  await world.store.close();
});

const scopes = () =>
  ({
    host: { kind: 'organisation', id: own.organisation },
    recommender: { kind: 'recommender', id: own.recommender },
    authority: { kind: 'authority', programme: own.programme },
    nobody: { kind: 'none' },
  }) as const;

describe('lists of records and milestones end where the reader’s sight ends (A4.1, B5.2, B6.1)', () => {
  test('milestones: host and recommender have their platform’s, the authority its programme’s, nobody none', async () => {
    const platformsOf: Record<string, readonly string[]> = {};
    for (const [name, scope] of Object.entries(scopes())) {
      const { rows } = await world.store.queries.listLife('milestone', scope, {}, PAGE);
      platformsOf[name] = [...new Set(rows.map(({ platform }) => platform))].sort();
    }
    expect(platformsOf).toEqual({
      host: [own.id],
      recommender: [own.id],
      authority: [own.id, others.id].sort(),
      nobody: [],
    });
  });

  test('record entries are reached by their platform, for the recommender too', async () => {
    for (const scope of [scopes().host, scopes().recommender]) {
      const { rows, total } = await world.store.queries.listLife('recordEntry', scope, {}, PAGE);
      expect(total).toBeGreaterThan(4);
      expect(rows.every(({ platform }) => platform === own.id)).toBe(true);
    }
  });

  test('gaps name what nothing says on the day, and end with the sight', async () => {
    const items = ['managing-head', 'mechanism'];
    const gaps = (scope: Parameters<typeof world.store.queries.recordGaps>[0], today: string) =>
      world.store.queries.recordGaps(scope, own.programme, items, today);
    expect(await gaps(scopes().recommender, TODAY)).toMatchObject([{ platform: own.id, missing: items }]);
    expect(await gaps(scopes().authority, TODAY)).toHaveLength(2);
    expect(await gaps(scopes().nobody, TODAY)).toEqual([]);
    await world.put('recordEntry', {
      id: newId('ren'),
      version: 1,
      state: 'standing',
      platform: own.id,
      programme: own.programme,
      item: 'mechanism',
      validFrom: day('2026-03-01'),
      validUntil: TODAY,
      values: { title: '示例制度' },
      files: [],
      recordedAt: AT,
      recordedBy: null,
      filing: null,
      supersededAt: null,
      supersededBy: null,
      correctionReason: '',
    });
    expect(await gaps(scopes().host, TODAY)).toMatchObject([{ missing: ['managing-head'] }]);
    expect(await gaps(scopes().host, addDays(TODAY, 1))).toMatchObject([{ missing: items }]);
  });

  test('city by city, each milestone is counted once, as it stands on the day', async () => {
    const planned = await world.store.queries.listLife('milestone', scopes().host, {}, PAGE);
    const [row, ...more] = await world.store.queries.milestonesByCity(scopes().host, {
      today: TODAY,
      dueUntil: addDays(TODAY, 30),
    });
    expect(more).toEqual([]);
    const { city, ...counts } = row ?? { city: '' };
    expect(city).toBe('3701');
    expect(Object.values(counts).reduce((sum: number, one) => sum + Number(one), 0)).toBe(planned.total);
    // Ninety days after 22 January 2026 have gone by for two of the general ones.
    expect(counts).toMatchObject({ overdue: 2, due: 0, done: 0 });
  });

  test('what a platform that ended left undone is nobody’s overdue task', async () => {
    const ended = await world.platform({ state: 'revoked', endedOn: TODAY });
    await beginMissingRecord(world.desk, act(CLOCK, AT, { platform: ended.id }));
    const filter = { states: ['planned'], dueBefore: TODAY, platform: ended.id };
    const total = async (running?: true) =>
      (await world.store.queries.listLife('milestone', scopes().authority, { ...filter, running }, PAGE))
        .total;
    expect([await total(), await total(true)]).toEqual([2, 0]);
  });

  test('what somebody asked to be changed is told by whom it waits for', async () => {
    const { rows } = await world.store.queries.listLife('milestone', scopes().host, {}, PAGE);
    const base = rows[0] as Milestone;
    const by = world.handler.person;
    if (by === null) throw new Error('no handler');
    const asked = { reason: '示例理由', by, at: AT };
    for (const to of [day('2026-12-31'), null])
      await world.put('milestone', { ...base, id: newId('mst'), asked: { ...asked, to } });
    const { queries } = world.store;
    expect(await queries.milestonesAsked(scopes().recommender, 'move')).toHaveLength(1);
    expect(await queries.milestonesAsked(scopes().authority, 'cancel')).toHaveLength(1);
    expect(await queries.milestonesAsked(scopes().nobody, 'move')).toEqual([]);
  });
});

describe('a platform is found by the names it bore (B5.4)', () => {
  test('after a renaming both names lead to it, and no other platform', async () => {
    const standing = await world.desk.shelf.where('recordEntry', { platform: own.id, state: 'standing' });
    const renamed = { ...own, name: '示例深海智算实验室' };
    const doing = act(world.authority.approver, addMs(AT, 1000), null);
    const moves = identityMoves(doing, own, { name: { name: renamed.name } }, standing, {
      from: day('2026-06-01'),
      filing: null,
    });
    const done = await commit(
      world.desk,
      doing,
      [
        ...moves,
        {
          write: { kind: 'platform', previous: own, next: { ...renamed, version: 2 } },
          fact: {
            act: 'follow-record',
            at: doing.at,
            office: null,
            subject: { kind: 'platform', id: own.id },
            from: 'active',
            to: 'active',
            clause: 'B5.4',
            digest: 'a'.repeat(64),
          },
        },
      ],
      null,
    );
    expect(done.ok).toBe(true);
    const found = async (text: string) =>
      (await world.store.queries.listPlatforms({ text }, PAGE)).rows.map(({ id }) => id);
    expect(await found('深海智算')).toEqual([own.id]);
    expect(await found('海洋智算')).toEqual([own.id]);
    expect(await found('示例淡水')).toEqual([]);
  });
});

describe('records that have not begun (B5.2)', () => {
  test('a platform without one is told until it has begun', async () => {
    const late = await world.platform();
    expect(await world.store.queries.platformsWithoutRecord()).toEqual([late.id]);
    await beginMissingRecord(world.desk, act(CLOCK, AT, { platform: late.id }));
    expect(await world.store.queries.platformsWithoutRecord()).toEqual([]);
  });
});
