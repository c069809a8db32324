import { addMs, canonicalBytes, day, instant } from '@qichuang/base';
import type { Milestone, Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act, newId } from '../fixtures/case-world.ts';
import { openPlatformWorld, type PlatformWorld } from '../fixtures/platform-world.ts';
import { beginMissingRecord, beginRecord } from './begin-record.ts';
import { askMilestoneChange, decideMilestoneChange } from './change-milestone.ts';
import { confirmMilestone, reportMilestone, sendBackMilestone } from './check-milestone.ts';
import { keepPlatformFile } from './platform-file.ts';

const AT = instant('2026-06-10T02:00:00.000Z');
const CLOCK = { person: null, office: null };

let world: PlatformWorld;
let platform: Platform;
let proof: string;

beforeAll(async () => {
  world = await openPlatformWorld();
  platform = await world.platform();
  proof = 'a'.repeat(64);
  const body = { platform: platform.id, name: '示例证明.pdf', media: 'pdf', bytes: 1, hash: proof } as const;
  await keepPlatformFile(world.desk, act(world.handler, AT, body));
});

afterAll(async () => {
  await world.store.close();
});

function milestone(over: Partial<Milestone> = {}): Promise<Milestone> {
  return world.put('milestone', {
    id: newId('mst'),
    version: 1,
    state: 'planned',
    platform: platform.id,
    programme: platform.programme,
    recommender: platform.recommender,
    origin: 'application',
    general: null,
    task: '示例任务',
    deliverable: '示例成果',
    dueOn: day('2026-09-30'),
    doneOn: null,
    proof: [],
    note: '',
    checked: null,
    asked: null,
    moved: [],
    ...over,
  });
}

const standingOf = (id: string) => world.desk.shelf.find('milestone', id);

function report(one: Milestone, over = {}, actor = world.handler) {
  const body = { milestone: one.id, version: 1, doneOn: '2026-06-01', note: '', files: [proof], ...over };
  return reportMilestone(world.desk, act(actor, AT, body));
}

function ask(one: Milestone, to: string | null, actor = world.handler) {
  const body = { milestone: one.id, version: 1, to, reason: '示例理由' };
  return askMilestoneChange(world.desk, act(actor, AT, body));
}

function decide(one: Milestone, consents: boolean, actor = world.recommender.approver) {
  const body = { milestone: one.id, version: 2, consents, reason: '示例意见' };
  return decideMilestoneChange(world.desk, act(actor, AT, body));
}

describe('milestones are reported, checked and watched (A4.1, B6.1)', () => {
  test('reported with proof by the host, sent back with a finding, reported again, confirmed by the recommender', async () => {
    const one = await milestone();
    expect(await report(one)).toMatchObject({ ok: true, value: { state: 'reported' } });
    const check = (version: number, finding: string) =>
      act(world.recommender.clerk, AT, { milestone: one.id, version, finding });
    expect(await sendBackMilestone(world.desk, check(2, '示例：证明不全'))).toMatchObject({ ok: true });
    expect(await standingOf(one.id)).toMatchObject({ state: 'planned', doneOn: null });
    expect(await report(one, { version: 3 })).toMatchObject({ ok: true });
    expect(await confirmMilestone(world.desk, check(4, '示例：属实'))).toMatchObject({
      ok: true,
      value: { state: 'done' },
    });
    expect(await standingOf(one.id)).toMatchObject({
      doneOn: '2026-06-01',
      checked: { confirmed: true, finding: '示例：属实' },
    });
    expect(await world.factsOf(one.id)).toEqual([
      'report-milestone',
      'send-back-milestone',
      'report-milestone',
      'confirm-milestone',
    ]);
  });

  test.each([
    ['without proof', { files: [] }, 'incomplete'],
    ['with a proof kept elsewhere', { files: ['b'.repeat(64)] }, 'value-not-allowed'],
    ['done tomorrow', { doneOn: '2026-06-11' }, 'too-late'],
    ['done on no day', { doneOn: '2026-02-30' }, 'value-not-allowed'],
    ['as it stood before', { version: 9 }, 'moved-on'],
  ])('a report %s is refused', async (_, over, kind) => {
    expect(await report(await milestone(), over)).toMatchObject({ ok: false, refusal: { kind } });
  });

  test('a day moves only with a reason and the consent of the recommender; the earlier day is kept', async () => {
    const one = await milestone();
    expect(await ask(one, '2026-12-31')).toMatchObject({ ok: true });
    expect((await standingOf(one.id))?.dueOn).toBe('2026-09-30');
    expect(await decide(one, true)).toMatchObject({ ok: true });
    expect(await standingOf(one.id)).toMatchObject({
      dueOn: '2026-12-31',
      asked: null,
      moved: [{ from: '2026-09-30', to: '2026-12-31', reason: '示例理由' }],
    });
    expect(await world.factsOf(one.id)).toEqual(['ask-milestone-change', 'move-milestone']);
  });

  test('a refused change leaves the day, and may be asked for again', async () => {
    const one = await milestone();
    await ask(one, '2026-12-31');
    expect(await decide(one, false)).toMatchObject({ ok: true });
    expect(await standingOf(one.id)).toMatchObject({ dueOn: '2026-09-30', asked: null, moved: [] });
  });

  test('a cancellation is the authority’s to consent to, not the recommender’s', async () => {
    const one = await milestone();
    expect(await ask(one, null, world.recommender.clerk)).toMatchObject({ ok: true });
    expect(await decide(one, true)).toMatchObject({ ok: false, refusal: { kind: 'not-yours' } });
    expect(await decide(one, true, world.authority.approver)).toMatchObject({
      ok: true,
      value: { state: 'cancelled' },
    });
    expect(await standingOf(one.id)).toMatchObject({ asked: { to: null, reason: '示例理由' } });
  });

  test.each([
    ['after the platform ends', '2029-02-01', 'value-not-allowed'],
    ['to the day it has', '2026-09-30', 'value-not-allowed'],
    ['to a day that is gone', '2026-06-09', 'too-early'],
  ])('a change %s is refused', async (_, to, kind) => {
    expect(await ask(await milestone(), to)).toMatchObject({ ok: false, refusal: { kind } });
  });

  test('only one change is asked for at a time, and nobody consents where none was', async () => {
    const one = await milestone();
    await ask(one, '2026-12-31');
    const again = { milestone: one.id, version: 2, to: '2026-12-30', reason: '示例理由' };
    expect(await askMilestoneChange(world.desk, act(world.handler, AT, again))).toMatchObject({
      ok: false,
      refusal: { kind: 'already-exists' },
    });
    await decide(one, false);
    const none = { milestone: one.id, version: 3, consents: true, reason: '' };
    expect(await decideMilestoneChange(world.desk, act(world.recommender.approver, AT, none))).toMatchObject({
      ok: false,
      refusal: { kind: 'wrong-state' },
    });
  });

  test('who may do what: a matrix of parts and acts', async () => {
    const stranger = await world.newOrganisation();
    const actors = {
      host: world.handler,
      recommender: world.recommender.clerk,
      authority: world.authority.approver,
      stranger: await world.actorOf('applicant-submitter', { kind: 'organisation', id: stranger.id }),
    };
    const acts = {
      report: async (actor: typeof world.handler) => report(await milestone(), {}, actor),
      confirm: async (actor: typeof world.handler) => {
        const { id } = await milestone({ state: 'reported' });
        return confirmMilestone(world.desk, act(actor, AT, { milestone: id, version: 1, finding: '' }));
      },
      ask: async (actor: typeof world.handler) => ask(await milestone(), '2026-12-31', actor),
    };
    const table: Record<string, Record<string, string>> = {};
    for (const [name, run] of Object.entries(acts)) {
      table[name] = {};
      for (const [part, actor] of Object.entries(actors)) {
        const result = await run(actor);
        table[name][part] = result.ok ? 'ok' : result.refusal.kind;
      }
    }
    expect(table).toEqual({
      report: { host: 'ok', recommender: 'not-yours', authority: 'not-yours', stranger: 'not-found' },
      confirm: { host: 'not-yours', recommender: 'ok', authority: 'not-yours', stranger: 'not-found' },
      ask: { host: 'ok', recommender: 'ok', authority: 'not-yours', stranger: 'not-found' },
    });
  });
});

describe('what a record begins with (A4.1, B5.2)', () => {
  test('the plan of the application with the last day of each month, and what every platform owes, counted from the announcement', async () => {
    const values = {
      head_name: '示例负责人',
      milestones: [
        { milestone_task: '示例任务甲', milestone_due: '2026-12', milestone_deliverable: '示例成果' },
        { milestone_task: '示例任务乙', milestone_due: '2028-02', milestone_deliverable: '示例成果' },
      ],
    };
    const of = await world.platform();
    const application = await world.desk.shelf.find('application', of.application);
    if (application === undefined) throw new Error('no application');
    const bytes = canonicalBytes({ values, attachments: [] });
    const [copy] = application.copies;
    if (copy === undefined) throw new Error('no copy');
    const desk = {
      ...world.desk,
      shelf: {
        ...world.desk.shelf,
        frozenBytes: async (hash: string) => (hash === copy.hash ? bytes : undefined),
      },
    };
    const moves = await beginRecord(desk, act(CLOCK, AT, null), of, application, 0);
    const made = moves.map(({ write }) => write.next);
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
    const due = made.flatMap((one) => ('dueOn' in one && 'task' in one ? [[one.task, one.dueOn]] : []));
    expect(due).toContainEqual(['示例任务甲', '2026-12-31']);
    expect(due).toContainEqual(['示例任务乙', '2028-02-29']);
    // 22 January 2026 and ninety days.
    expect(due).toContainEqual(['设立机构、聘任负责人、配备人员', '2026-04-22']);
    const items = made.flatMap((one) => ('item' in one ? [[one.item, one.validFrom]] : []));
    expect(items).toContainEqual(['head', '2026-01-22']);
    expect(items).toContainEqual(['holder', '2026-01-22']);
  });

  test('a platform announced before there was a record gets one, once', async () => {
    const of = await world.platform();
    const begin = (at: typeof AT) => beginMissingRecord(world.desk, act(CLOCK, at, { platform: of.id }));
    expect(await begin(AT)).toMatchObject({ ok: true });
    const count = async () => (await world.desk.shelf.where('recordEntry', { platform: of.id })).length;
    const first = await count();
    expect(first).toBeGreaterThan(4);
    expect(await begin(addMs(AT, 1000))).toMatchObject({ ok: true });
    expect(await count()).toBe(first);
  });
});
