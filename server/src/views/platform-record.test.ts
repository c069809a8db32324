import { addMs, day, mintId, sha256, utf8 } from '@qichuang/base';
import type { Actor, Milestone, Platform, RecordEntry } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT, type Cases, openCases, put } from '../testing/made-up-cases.ts';
import { allMilestoneRows, milestonePage } from './milestone-rows.ts';
import { platformRecordView, recordPlatform } from './platform-record.ts';
import { formerNames } from './platform-rows.ts';
import { gapsOf } from './record-gaps.ts';
import { recordTasks } from './record-tasks.ts';

const TODAY = day('2025-05-20');

let cases: Cases;
let platform: Platform;

beforeAll(async () => {
  cases = await openCases();
  const application = cases.of('designated');
  if (application.recommender === null) throw new Error('no recommender');
  platform = {
    id: mintId('plt', sha256(utf8('record'))),
    version: 1,
    state: 'active',
    number: 'SDDE-LAB-2024-0001',
    application: application.id,
    announcement: mintId('ann', sha256(utf8('record'))),
    round: cases.round.id,
    programme: application.programme,
    category: application.category,
    kind: application.kind,
    name: '虚构海洋智算实验室',
    organisation: application.organisation,
    organisationName: '虚构泉城大学',
    partners: [],
    recommender: application.recommender,
    city: '3701',
    announcedOn: day('2025-01-10'),
    validFrom: day('2025-01-10'),
    validUntil: day('2028-01-09'),
    plaque: false,
  };
  await put(cases.store, [
    { kind: 'platform', previous: null, next: platform },
    entry('a', { item: 'name', values: { name: '虚构海洋实验室' }, validUntil: day('2025-03-31') }),
    entry('b', { item: 'name', values: { name: platform.name }, validFrom: day('2025-04-01') }),
    entry('c', { item: 'managing-head', values: { name: '虚明远' }, recordedAt: addMs(AT, -1000) }),
    milestone('m', { dueOn: day('2025-05-19') }),
    milestone('n', { dueOn: day('2025-06-19') }),
    milestone('o', { dueOn: day('2025-06-20'), state: 'reported' }),
  ] as Parameters<typeof put>[1]);
});

afterAll(async () => {
  await cases.store.close();
});

function entry(seed: string, over: Partial<RecordEntry>) {
  const next: RecordEntry = {
    id: mintId('ren', sha256(utf8(seed))),
    version: 1,
    state: 'standing',
    platform: platform.id,
    programme: platform.programme,
    item: '',
    validFrom: platform.announcedOn,
    validUntil: null,
    values: {},
    files: [],
    recordedAt: addMs(AT, -86_400_000),
    recordedBy: null,
    filing: null,
    supersededAt: null,
    supersededBy: null,
    correctionReason: '',
    ...over,
  };
  return { kind: 'recordEntry', previous: null, next };
}

function milestone(seed: string, over: Partial<Milestone>) {
  const next: Milestone = {
    id: mintId('mst', sha256(utf8(seed))),
    version: 1,
    state: 'planned',
    platform: platform.id,
    programme: platform.programme,
    recommender: platform.recommender,
    origin: 'application',
    general: null,
    task: `虚构任务${seed}`,
    deliverable: '',
    dueOn: TODAY,
    doneOn: null,
    proof: [],
    note: '',
    checked: null,
    asked: null,
    moved: [],
    ...over,
  };
  return { kind: 'milestone', previous: null, next };
}

const readers = [
  'applicant',
  'recommender',
  'authority',
  'stranger',
  'partner',
  'expert',
  'visitor',
] as const;

describe('who sees a platform’s record and milestones (B5.2, B6.1)', () => {
  test('host, recommender and authority; to everybody else there is none', async () => {
    const sees: Record<string, readonly unknown[]> = {};
    for (const reader of readers) {
      const actor: Actor = cases.actors[reader];
      const record = await recordPlatform(cases.room, actor, platform.id);
      const { total } = await milestonePage(cases.room, actor, {}, { limit: 10 }, AT);
      const gaps = await gapsOf(cases.room, actor, TODAY);
      sees[reader] = [record !== undefined, total, gaps.length];
    }
    const all = [true, 3, 1];
    const none = [false, 0, 0];
    expect(sees).toEqual({
      applicant: all,
      recommender: all,
      authority: all,
      stranger: none,
      partner: none,
      expert: none,
      visitor: none,
    });
  });

  test('what may be done with a milestone is told by the domain’s table', async () => {
    const actsOf = async (actor: Actor) =>
      (await allMilestoneRows(cases.room, actor, {}, AT)).map(({ standing, acts }) => [standing, ...acts]);
    expect(await actsOf(cases.actors.applicant)).toEqual([
      ['overdue', 'report', 'ask-change'],
      ['due', 'report', 'ask-change'],
      ['reported'],
    ]);
    expect(await actsOf(cases.actors.recommender)).toEqual([
      ['overdue', 'ask-change'],
      ['due', 'ask-change'],
      ['reported', 'check'],
    ]);
  });

  test('asked for by how it stands, the list is cut by state and day', async () => {
    const count = async (standing: 'overdue' | 'due' | 'planned' | 'reported') =>
      (await milestonePage(cases.room, cases.actors.authority, { standing }, { limit: 10 }, AT)).total;
    expect([await count('overdue'), await count('due'), await count('planned')]).toEqual([1, 1, 0]);
    expect(await count('reported')).toBe(1);
  });

  test('the home page of each tells what waits, with the soonest day', async () => {
    const kindsOf = async (actor: Actor, grade: 'clerk' | 'approver') =>
      (await recordTasks(cases.room, actor, grade, AT))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => [kind, count]);
    expect(await kindsOf(cases.actors.applicant, 'approver')).toEqual([
      ['host.milestone-due', 2],
      ['host.record-missing', 1],
    ]);
    expect(await kindsOf(cases.actors.recommender, 'clerk')).toEqual([
      ['recommender.milestone-reported', 1],
      ['recommender.milestone-overdue', 1],
      ['recommender.record-gaps', 1],
    ]);
    expect(await kindsOf(cases.actors.stranger, 'clerk')).toEqual([]);
  });
});

describe('the record as of a day and a moment (B5.4)', () => {
  const seen = (on: string, knownAt = AT) =>
    platformRecordView(cases.room, cases.actors.applicant, platform, { on: day(on), knownAt }, AT);

  test('the earlier name on an earlier day, today’s today; nothing before the announcement', async () => {
    const nameOn = async (on: string) =>
      (await seen(on)).identity.filter(({ item }) => item === 'name').map(({ values }) => values['name']);
    expect(await nameOn('2025-03-31')).toEqual(['虚构海洋实验室']);
    expect(await nameOn('2025-05-20')).toEqual([platform.name]);
    expect(await nameOn('2025-01-09')).toEqual([]);
    const names = await formerNames(cases.room, [platform]);
    expect(names.get(platform.id)).toEqual(['虚构海洋实验室']);
  });

  test('an item is there once it was entered, and missing as known before', async () => {
    const headAt = async (knownAt: typeof AT) =>
      (await seen('2025-05-20', knownAt)).items.find(({ id }) => id === 'managing-head')?.standing;
    expect(await headAt(AT)).toBe('there');
    expect(await headAt(addMs(AT, -2000))).toBe('missing');
  });
});
