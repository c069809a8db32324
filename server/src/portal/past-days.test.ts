import { day, mintId, sha256, utf8 } from '@qichuang/base';
import type { Platform, RecordEntry } from '@qichuang/domain';
import { expect, test } from 'vitest';
import { openCases, put } from '../testing/made-up-cases.ts';
import { earlierNames, platformsOnDay, publicRecord, stateOnDay } from './past-days.ts';

const REVOKED = { state: 'revoked', endedOn: day('2026-06-01'), validUntil: day('2028-01-09') } as Platform;

test.each([
  ['2026-05-31', 'active'],
  ['2026-06-01', 'revoked'],
  ['2029-01-01', 'revoked'],
] as const)('revoked on 1 June 2026, on %s it stands as %s (A3.6)', (on, state) => {
  expect(stateOnDay(REVOKED, day(on))).toBe(state);
});

test.each([
  ['2025-07-24', 'active'],
  ['2025-07-25', 'expired'],
] as const)('run out since, on %s it stands as %s (A3.6, B5.2)', (on, state) => {
  const expired = { state: 'expired', validUntil: day('2025-07-24') } as Platform;
  expect(stateOnDay(expired, day(on))).toBe(state);
});

test('the public page of a past day has the names of that day; changes are told with both (B5.4)', async () => {
  const cases = await openCases();
  const application = cases.of('designated');
  if (application.recommender === null) throw new Error('no recommender');
  const platform: Platform = {
    id: mintId('plt', sha256(utf8('past'))),
    version: 1,
    state: 'active',
    number: 'SDDE-LAB-2024-0002',
    application: application.id,
    announcement: mintId('ann', sha256(utf8('past'))),
    round: cases.round.id,
    programme: application.programme,
    category: application.category,
    kind: '',
    name: '虚构实验室',
    organisation: application.organisation,
    organisationName: '虚构大学',
    partners: [],
    recommender: application.recommender,
    city: '3701',
    announcedOn: day('2025-01-10'),
    validFrom: day('2025-01-10'),
    validUntil: day('2028-01-09'),
    plaque: false,
  };
  const entry = (seed: string, over: Partial<RecordEntry>) => {
    const next: RecordEntry = {
      id: mintId('ren', sha256(utf8(`past ${seed}`))),
      version: 1,
      state: 'standing',
      platform: platform.id,
      programme: platform.programme,
      item: 'holder',
      validFrom: platform.announcedOn,
      validUntil: null,
      values: {},
      files: [],
      recordedAt: '2025-01-10T00:00:00.000Z' as RecordEntry['recordedAt'],
      recordedBy: null,
      filing: null,
      supersededAt: null,
      supersededBy: null,
      correctionReason: '',
      ...over,
    };
    return { kind: 'recordEntry', previous: null, next };
  };
  const misspelt = { state: 'superseded', supersededAt: '2025-01-11T00:00:00.000Z' } as Partial<RecordEntry>;
  await put(cases.store, [
    { kind: 'platform', previous: null, next: platform },
    entry('a', { values: { name: '虚构学院' }, validUntil: day('2025-09-17') }),
    entry('b', { values: { name: '虚构大学' }, validFrom: day('2025-09-18') }),
    entry('c', { item: 'head', values: { name: '虚明远' } }),
    entry('d', { ...misspelt, values: { name: '虚够学院' } }),
  ] as Parameters<typeof put>[1]);
  const house = cases.room as Parameters<typeof publicRecord>[0];
  const then = await publicRecord(house, platform, day('2025-09-17'));
  expect(then.platform.organisationName).toBe('虚构学院');
  expect([then.former.hosts, then.events]).toEqual([[], []]);
  const now = await publicRecord(house, platform, day('2025-12-01'));
  expect(now.former).toEqual({ names: [], hosts: ['虚构学院'] });
  expect(now.events).toMatchObject([{ day: '2025-09-18', note: '由“虚构学院”变更为“虚构大学”' }]);
  // Who heads it is not public, nor what was merely written wrong.
  expect(JSON.stringify(now)).not.toMatch(/虚明远|虚够/);
  expect((await earlierNames(house)).get(platform.id)).toEqual(['虚构学院']);
  expect(await platformsOnDay(house, [platform], day('2025-01-09'))).toEqual([]);
  await cases.store.close();
});
