import { addDays, type Day, dayIn, mintId, SHANGHAI, sha256, utf8 } from '@qichuang/base';
import type { Platform, RecordEntry } from '@qichuang/domain';
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

test('the layout by industry chain and city: every number is the length of the list it opens (A1)', async () => {
  const cases = await openCases();
  const today = dayIn(AT, SHANGHAI);
  const { recommender, ...application } = cases.of('designated');
  if (recommender === null) throw new Error('no recommender');
  const platform = (nth: number, city: string): Platform => ({
    id: mintId('plt', sha256(utf8(`layout ${nth}`))),
    version: 1,
    state: 'active',
    number: `SDDE-CTR-2024-${nth}`,
    application: application.id,
    announcement: mintId('ann', sha256(utf8('layout'))),
    round: cases.round.id,
    programme: application.programme,
    category: 'industry-centre',
    kind: '',
    name: `虚构中心${nth}`,
    organisation: application.organisation,
    organisationName: '虚构大学',
    partners: [],
    recommender,
    city,
    announcedOn: addDays(today, -500),
    validFrom: addDays(today, -500),
    validUntil: addDays(today, 500),
    plaque: false,
  });
  const platforms = ['3701', '3701', '3702', '3702'].map((city, nth) => platform(nth, city));
  const serves = (nth: number, code: string, validFrom: Day): RecordEntry => ({
    id: mintId('ren', sha256(utf8(`layout ${nth} ${code}`))),
    version: 1,
    state: 'standing',
    platform: platforms[nth]?.id as Platform['id'],
    programme: application.programme,
    item: 'chain',
    validFrom,
    validUntil: null,
    values: { code, name: '示例', en: 'Sample' },
    files: [],
    recordedAt: AT,
    recordedBy: null,
    filing: null,
    supersededAt: null,
    supersededBy: null,
    correctionReason: '',
  });
  await put(cases.store, [
    ...platforms.map((next) => ({ kind: 'platform' as const, previous: null, next })),
    ...[
      serves(0, 'smart-manufacturing', addDays(today, -500)),
      serves(1, 'smart-manufacturing', addDays(today, -500)),
      serves(2, 'virtual-reality', addDays(today, -10)),
    ].map((next) => ({ kind: 'recordEntry' as const, previous: null, next })),
  ] as Parameters<typeof put>[1]);
  const asked = (query: string) =>
    ({ house: cases.room, query: new URLSearchParams(query), at: AT }) as unknown as Asked;
  const { layout, chains } = await directoryPage(
    asked('by=chain&programme=digital-economy-2023&city=370200'),
  );
  if (layout === null) throw new Error('no table');
  for (const { id, counts, total } of layout.rows) {
    expect((await directoryPage(asked(`chain=${id}`))).part.total, id).toBe(total);
    for (const [place, { code }] of layout.cities.entries())
      expect((await directoryPage(asked(`chain=${id}&city=${code}`))).part.total, `${id} ${code}`).toBe(
        counts[place],
      );
  }
  // Those nobody asked stand last, and under the filter as well.
  const named = (id: string) => layout.rows.find((row) => row.id === id);
  expect([layout.rows.length, layout.rows.at(-1)?.id, layout.total]).toEqual([18, 'none', 4]);
  expect(named('smart-manufacturing')?.counts.slice(0, 2)).toEqual([2, 0]);
  expect([named('virtual-reality')?.total, named('none')?.total]).toEqual([1, 1]);
  expect(chains.map(({ id, count }) => [id, count])).toContainEqual(['smart-manufacturing', 2]);
  // Of a day before it was filed, the chain is not known.
  const before = await directoryPage(asked(`by=chain&on=${addDays(today, -11)}`));
  expect(before.layout?.rows.find(({ id }) => id === 'none')?.total).toBe(2);
  const { layout: byCategory } = await directoryPage(asked('by=category&chain=virtual-reality'));
  expect(byCategory?.rows.filter(({ total }) => total > 0).map(({ id }) => id)).toEqual(['industry-centre']);
  await cases.store.close();
});
