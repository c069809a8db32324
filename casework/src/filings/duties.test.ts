import { day, instant } from '@qichuang/base';
import type { Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, type CaseWorld } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { type Duty, daysOf, dueDayFor, dutiesOn } from './duties.ts';
import { openDuty, openProgressReport } from './open-duty.ts';
import { reminderFor, remindOfFiling } from './remind-duty.ts';

const NEW_YEAR = instant('2026-01-02T02:00:00.000Z');
const SCOPES = (world: CaseWorld) => [
  { kind: 'organisation', id: world.organisation.id } as const,
  { kind: 'recommender', id: world.bureau.id } as const,
  { kind: 'authority', programme: world.programme.id } as const,
];

let world: PlatformWorld;
let old: Platform;

beforeAll(async () => {
  world = await openPlatformWorld();
  old = await world.platform({ announcedOn: day('2024-03-01'), validFrom: day('2024-03-01') });
});

afterAll(async () => {
  await world.store.close();
});

const CLOCK = 'public' as const;

function dutyOf(kind: Duty['kind'], today = '2026-01-02'): Duty {
  const duty = dutiesOn(world.programme, day(today)).find((one) => one.kind === kind);
  if (duty === undefined) throw new Error(`no ${kind}`);
  return duty;
}

const open = (platform: Platform, duty: Duty) =>
  openDuty(world.desk, act(CLOCK, NEW_YEAR, { platform: platform.id, duty }));

describe('the calendar of duties (A3.7, B5.1, B6.3)', () => {
  test('at the New Year: the plan of the year, the report and the second half of the year before', () => {
    const told = dutiesOn(world.programme, day('2026-01-01')).map(({ kind, period, dueOn }) => [
      kind,
      period,
      dueOn,
    ]);
    expect(told).toEqual([
      ['annual-work-plan', '2026', '2026-01-31'],
      ['annual-report', '2025', '2026-03-31'],
      ['progress-report', '2025-H2', '2026-01-31'],
    ]);
  });

  test('the first half of the year is reported on from 1 July', () => {
    const periods = (today: string) => dutiesOn(world.programme, day(today)).map(({ period }) => period);
    expect(periods('2026-06-30')).not.toContain('2026-H1');
    expect(periods('2026-07-01')).toContain('2026-H1');
  });

  test('a platform designated in January has thirty days for its first plan, and owes no report of the year before', () => {
    expect(dueDayFor(dutyOf('annual-work-plan'), day('2026-01-22'))).toBe('2026-02-21');
    expect(dueDayFor(dutyOf('annual-work-plan'), day('2024-03-01'))).toBe('2026-01-31');
    expect(dutyOf('annual-report').designatedBy < '2026-01-22').toBe(true);
  });

  test('a half-year ends on its last day', () => {
    expect(daysOf('2025-H2')).toEqual({ from: '2025-07-01', until: '2025-12-31' });
    expect(daysOf('2025')).toEqual({ from: '2025-01-01', until: '2025-12-31' });
  });
});

describe('opening a duty (A3.7, B5.1)', () => {
  test('once: a second node finds it there, and it is nobody’s act in the ledger', async () => {
    const duty = dutyOf('annual-report');
    const owing = { programme: world.programme.id, ...duty };
    expect(await world.store.queries.platformsOwing(owing)).toContain(old.id);
    const first = await open(old, duty);
    expect(first).toMatchObject({ ok: true, value: { state: 'draft' } });
    expect(await open(old, duty)).toMatchObject({ ok: false, refusal: { kind: 'already-exists' } });
    expect(await world.store.queries.platformsOwing(owing)).not.toContain(old.id);
    expect(first.ok && (await world.factsOf(first.value.id))).toEqual([]);
  });

  test('of two nodes at the same moment with the same key one writes', async () => {
    const platform = await world.platform({ announcedOn: day('2024-03-01'), validFrom: day('2024-03-01') });
    const ask = act(CLOCK, NEW_YEAR, { platform: platform.id, duty: dutyOf('annual-work-plan') });
    const both = await Promise.all([openDuty(world.desk, ask), openDuty(world.desk, ask)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const there = await world.desk.shelf.where('filing', { platform: platform.id });
    expect(there).toHaveLength(1);
  });

  test('not of a platform that does not exist or has ended', async () => {
    const result = await openDuty(
      world.desk,
      act(CLOCK, NEW_YEAR, { platform: 'plt_0000000000', duty: dutyOf('annual-report') }),
    );
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    const ended = await world.platform({ state: 'revoked' });
    expect(await open(ended, dutyOf('annual-work-plan'))).toMatchObject({
      ok: false,
      refusal: { kind: 'wrong-state' },
    });
  });

  test('a recommender owes one progress report for each half-year in which it had platforms (A4.3, B6.3)', async () => {
    const duty = dutyOf('progress-report');
    const { id: programme } = world.programme;
    const owing = { programme, period: duty.period, designatedBy: duty.designatedBy };
    expect(await world.store.queries.recommendersOwing(owing)).toEqual([world.bureau.id]);
    const body = { programme, recommender: world.bureau.id, duty };
    const opened = await openProgressReport(world.desk, act(CLOCK, NEW_YEAR, body));
    expect(opened).toMatchObject({ ok: true, value: { state: 'draft' } });
    expect(await world.store.queries.recommendersOwing(owing)).toEqual([]);
    expect(await openProgressReport(world.desk, act(CLOCK, NEW_YEAR, body))).toMatchObject({
      ok: false,
      refusal: { kind: 'already-exists' },
    });
  });
});

describe('who owes what is known, what a draft says is not (A3.7, B6.1)', () => {
  test('host, recommender and authority see the same duty, open and then overdue; nobody else sees one', async () => {
    for (const scope of SCOPES(world)) {
      const found = await world.store.queries.listDuties(scope, { kind: 'annual-report' }, '2026-03-31', {
        limit: 10,
      });
      expect(found.rows).toMatchObject([{ state: 'open', platform: { id: old.id }, dueOn: '2026-03-31' }]);
      const late = { kind: 'annual-report', standing: 'overdue' } as const;
      const { listDuties } = world.store.queries;
      expect((await listDuties(scope, late, '2026-03-31', { limit: 10 })).total).toBe(0);
      expect((await listDuties(scope, late, '2026-04-01', { limit: 10 })).total).toBe(1);
    }
    const other = await world.newOrganisation();
    for (const scope of [
      { kind: 'none' },
      { kind: 'operator' },
      { kind: 'organisation', id: other.id },
      { kind: 'authority', programme: 'bigdata-2020' },
    ] as const) {
      expect((await world.store.queries.listDuties(scope, {}, '2026-04-01', { limit: 10 })).total).toBe(0);
      expect(await world.store.queries.dutiesByCity(scope, {}, '2026-04-01')).toEqual([]);
    }
  });

  test('city by city: owed, handed in, overdue', async () => {
    const scope = { kind: 'authority', programme: world.programme.id } as const;
    expect(await world.store.queries.dutiesByCity(scope, { kind: 'annual-report' }, '2026-04-01')).toEqual([
      { city: '3701', owed: 1, handedIn: 0, overdue: 1 },
    ]);
  });

  test('page by page each duty once', async () => {
    const scope = { kind: 'authority', programme: world.programme.id } as const;
    const all = await world.store.queries.listDuties(scope, {}, '2026-04-01', { limit: 50 });
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const part = await world.store.queries.listDuties(scope, {}, '2026-04-01', { limit: 1, after });
      seen.push(...part.rows.map(({ filing }) => filing));
      if (part.next === null) break;
      after = part.next;
    }
    expect(seen).toEqual(all.rows.map(({ filing }) => filing));
    expect(seen.length).toBeGreaterThan(2);
  });
});

describe('reminders (default: 30, 7 and 1 days before)', () => {
  test.each([
    ['2026-02-28', null],
    ['2026-03-01', 30],
    ['2026-03-23', 30],
    ['2026-03-24', 7],
    ['2026-03-30', 1],
    ['2026-03-31', 1],
    ['2026-04-01', null],
  ])('on %s for 31 March: %s', (today, notice) => {
    expect(reminderFor(day('2026-03-31'), day(today))).toBe(notice);
  });

  test('whoever has handed in is reminded of nothing', async () => {
    const [filing] = await world.desk.shelf.where('filing', { platform: old.id, kind: 'annual-report' });
    if (filing === undefined) throw new Error('no filing');
    const due = await world.store.queries.unfiledDue('2026-03-25', '2026-04-24');
    expect(due).toEqual([{ id: filing.id, dueOn: '2026-03-31' }]);
    const near = instant('2026-03-25T02:00:00.000Z');
    const remind = () => remindOfFiling(world.desk, act(CLOCK, near, { filing: filing.id }));
    expect(await remind()).toMatchObject({ ok: true });
    await world.desk.shelf.commit({
      writes: [
        {
          kind: 'filing',
          previous: filing,
          next: { ...filing, version: 2, state: 'submitted', firstSubmittedAt: near },
        },
      ],
      facts: [],
      messages: [],
      numbers: [],
      frozen: [],
      drafts: [],
      request: { key: 'handed-in', by: 'fixture', digest: 'd' },
      answer: null,
    });
    expect(await remind()).toMatchObject({ ok: false, refusal: { kind: 'wrong-state' } });
    expect(await world.store.queries.unfiledDue('2026-03-25', '2026-04-24')).toEqual([]);
  });
});
