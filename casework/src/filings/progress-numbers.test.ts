import { day, instant } from '@qichuang/base';
import type { Filing, Milestone } from '@qichuang/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { progressNumbers } from './progress-numbers.ts';

let world: PlatformWorld;

beforeAll(async () => {
  world = await openPlatformWorld();
});

afterAll(async () => {
  await world.store.close();
});

test('a progress report counts plans, reports, tasks, changes and money of its half-year, of its own units alone (A4.3, B6.3)', async () => {
  const own = await world.platform();
  const other = await world.put('recommender', {
    id: newId('rec'),
    version: 1,
    state: 'active',
    kind: 'city',
    name: '示例第二市工业和信息化局',
    nameEn: 'Second Sample City Bureau',
    city: '3702',
  });
  const others = await world.platform({ recommender: other.id });
  const at = instant('2026-03-10T02:00:00.000Z');
  const filing = (kind: Filing['kind'], handedIn: string | null, over: Partial<Filing> = {}) =>
    world.put('filing', {
      id: newId('fil'),
      version: 1,
      state: handedIn === null ? 'draft' : 'submitted',
      kind,
      programme: own.programme,
      programmeDigest: world.round.programmeDigest,
      category: own.category,
      platform: own.id,
      organisation: own.organisation,
      recommender: own.recommender,
      period: '2026',
      about: '',
      dueOn: null,
      beganBy: null,
      beganAt: at,
      since: at,
      answerBy: null,
      firstSubmittedAt: handedIn === null ? null : instant(handedIn),
      receipt: null,
      copies: [],
      returned: [],
      endorsement: null,
      outcome: null,
      ...over,
    });
  await filing('annual-work-plan', '2026-01-30T02:00:00.000Z');
  // The last moment of the half-year in Shanghai, and the first after it.
  await filing('annual-report', '2026-06-30T15:59:59.000Z');
  await filing('annual-report', '2026-06-30T16:00:00.000Z');
  await filing('change', null);
  await filing('change', '2026-05-01T02:00:00.000Z', { recommender: other.id, platform: others.id });
  const milestone = (state: Milestone['state'], dueOn: string) =>
    world.put('milestone', {
      id: newId('mst'),
      version: 1,
      state,
      platform: own.id,
      programme: own.programme,
      recommender: own.recommender,
      origin: 'general',
      task: '示例任务',
      deliverable: '示例成果',
      dueOn: day(dueOn),
      doneOn: null,
      proof: [],
      note: '',
      moved: [],
      general: null,
      checked: null,
      asked: null,
    });
  await milestone('done', '2026-04-01');
  await milestone('planned', '2026-05-01');
  await milestone('cancelled', '2026-05-01');
  await milestone('planned', '2026-09-01');

  const numbers = await progressNumbers(world.desk, {
    programme: own.programme,
    recommender: own.recommender,
    period: '2026-H1',
  });
  expect(numbers).toEqual({
    platforms_active: 1,
    plans_received: 1,
    reports_received: 1,
    milestones_due: 2,
    milestones_done: 1,
    milestones_overdue: 1,
    change_filings: 0,
    problems_open: 0,
    problems_answered: 0,
    support_total: 0,
  });
});

test('every number the programmes ask for is counted (B6.3)', async () => {
  const { reports } = world.programme;
  const numbers = await progressNumbers(world.desk, {
    programme: world.programme.id,
    recommender: world.bureau.id,
    period: '2025-H2',
  });
  expect(Object.keys(numbers).sort()).toEqual([...reports.progressReport.computed].sort());
});
