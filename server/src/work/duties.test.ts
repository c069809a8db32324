import { day } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { House } from '../house.ts';
import { AT, type Cases, openCases, put } from '../testing/made-up-cases.ts';
import { lookAfterDuties } from './duties.ts';

let cases: Cases;
const told: string[] = [];

beforeAll(async () => {
  cases = await openCases();
  const of = cases.of('designated');
  const platform: Platform = {
    id: 'plt_0000000002' as Platform['id'],
    version: 1,
    state: 'active',
    number: 'SDDE-LAB-2024-0002',
    application: of.id,
    announcement: 'ann_0000000002' as Platform['announcement'],
    round: of.round,
    programme: of.programme,
    category: of.category,
    kind: '',
    name: '虚构平台',
    organisation: of.organisation,
    organisationName: '虚构单位',
    partners: [],
    recommender: of.recommender as Platform['recommender'],
    city: '3701',
    announcedOn: day('2024-01-10'),
    validFrom: day('2024-01-10'),
    validUntil: day('2027-01-09'),
    plaque: false,
  };
  await put(cases.store, [{ kind: 'platform', previous: null, next: platform }]);
});

afterAll(async () => {
  await cases.store.close();
});

/** As much of the house as the work needs: a second one on the same database is a second node. */
function node(at: string): House {
  return {
    ...cases.room,
    clock: { now: () => at },
    log: { tell: (happening: string) => told.push(happening) },
  } as unknown as House;
}

const duties = async () =>
  (await cases.room.desk.shelf.where('filing', { programme: 'digital-economy-2023' }))
    .map(({ kind, period, dueOn }) => `${kind} ${period} ${dueOn}`)
    .toSorted();

test('two nodes that look at once open each duty once; looking again opens nothing (A3.7, B5.1, B6.3)', async () => {
  await Promise.all([lookAfterDuties(node(AT)), lookAfterDuties(node(AT))]);
  const opened = await duties();
  expect(opened).toEqual([
    'annual-report 2024 2025-03-31',
    'annual-work-plan 2025 2025-01-31',
    'progress-report 2024-H2 2025-01-31',
  ]);
  await lookAfterDuties(node(AT));
  expect(await duties()).toEqual(opened);
  expect(told).toContain('duties-opened');
});

test('each notice before the due day goes out once (default: 30, 7 and 1 days)', async () => {
  const reminders = async () => {
    const claimed = await cases.store.outbox.claim(100, 1, AT);
    return claimed.filter(({ topic }) => topic === 'duty-reminder').length;
  };
  // Opened on the thirtieth day before it is due, and reminded of on the same day.
  await lookAfterDuties(node('2025-07-01T02:00:00.000Z'));
  expect(await duties()).toContain('progress-report 2025-H1 2025-07-31');
  for (const at of [
    '2025-07-02T02:00:00.000Z',
    '2025-07-03T02:00:00.000Z',
    '2025-07-24T02:00:00.000Z',
    '2025-07-24T03:00:00.000Z',
  ])
    await lookAfterDuties(node(at));
  expect(told.filter((one) => one === 'duties-reminded')).toHaveLength(2);
  expect(await reminders()).toBeGreaterThan(0);
});
