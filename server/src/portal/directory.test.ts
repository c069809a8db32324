import { addDays, dayIn, mintId, SHANGHAI, sha256, utf8 } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import { expect, test } from 'vitest';
import { AT, openCases, put } from '../testing/made-up-cases.ts';
import type { Asked } from './asked.ts';
import { directoryPage } from './directory.ts';

test('the directory tells apart what runs, ends within half a year, and ended (A3.6, B5.2)', async () => {
  const cases = await openCases();
  const application = cases.of('designated');
  if (application.recommender === null) throw new Error('no recommender');
  const { recommender } = application;
  const today = dayIn(AT, SHANGHAI);
  const platform = (seed: string, over: Partial<Platform>): Platform => ({
    id: mintId('plt', sha256(utf8(`directory ${seed}`))),
    version: 1,
    state: 'active',
    number: `SDDE-LAB-2024-${seed}`,
    application: application.id,
    announcement: mintId('ann', sha256(utf8('directory'))),
    round: cases.round.id,
    programme: application.programme,
    category: application.category,
    kind: '',
    name: `虚构实验室${seed}`,
    organisation: application.organisation,
    organisationName: '虚构大学',
    partners: [],
    recommender,
    city: '3701',
    announcedOn: addDays(today, -500),
    validFrom: addDays(today, -500),
    validUntil: addDays(today, 181),
    plaque: false,
    ...over,
  });
  await put(
    cases.store,
    [
      platform('0001', {}),
      platform('0002', { validUntil: addDays(today, 180) }),
      platform('0003', { state: 'ended', endedOn: addDays(today, -1) }),
      platform('0004', { state: 'revoked', endedOn: addDays(today, -1) }),
    ].map((next) => ({ kind: 'platform', previous: null, next })) as Parameters<typeof put>[1],
  );
  const asked = (query: string) =>
    ({ house: cases.room, query: new URLSearchParams(query), at: AT }) as unknown as Asked;
  const { platforms, states } = await directoryPage(asked(''));
  expect(Object.fromEntries(platforms.map(({ number, state }) => [number.slice(-4), state]))).toEqual({
    '0001': 'active',
    '0002': 'expiring',
    '0003': 'ended',
    '0004': 'revoked',
  });
  expect(states.map(({ state, count }) => [state, count])).toEqual([
    // Whatever ends soon runs as well, and is found by either.
    ['active', 2],
    ['expiring', 1],
    ['ended', 1],
    ['revoked', 1],
  ]);
  const expiring = await directoryPage(asked('state=expiring'));
  expect(expiring.platforms.map(({ number }) => number.slice(-4))).toEqual(['0002']);
  // The day before it is told apart it simply runs.
  const before = await directoryPage(asked(`on=${addDays(today, -1)}`));
  expect(before.platforms.find(({ number }) => number.endsWith('0002'))?.state).toBe('active');
  await cases.store.close();
});
