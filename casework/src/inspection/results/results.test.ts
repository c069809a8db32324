import { type Day, type Instant, instant } from '@qichuang/base';
import type { Actor, InspectionFindings, InspectionTask, Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../../fixtures/case-world.ts';
import { calm, type InspectionWorld, openInspectionWorld } from '../../fixtures/inspection-world.ts';
import { decideMeasure } from '../../measures/decide-measure.ts';
import { riskOf } from '../credit-risk.ts';
import { concludeResult } from './conclude-result.ts';
import { isWithdrawn, proposeCorrection, publishCorrection } from './correct-result.ts';
import { answerInspectionObjection, objectToFindings } from './objection.ts';
import { publishResults } from './publish-results.ts';
import { overdueResults, remindOfResults } from './remind-overdue.ts';
import { publicationDueOn } from './result-case.ts';

// Signed on Wednesday 15 April 2026: open to objection to Wednesday the 22nd, due to be published by 15 May (Labour Day between).
const SIGNED = '2026-04-15' as Day;
const LAST_MOMENT = instant('2026-04-22T15:59:59.999Z');
const CLOSED = instant('2026-04-22T16:00:00.000Z');

let world: InspectionWorld;
let tasks: readonly InspectionTask[];
let used = 0;

beforeAll(async () => {
  world = await openInspectionWorld();
  for (let made = 0; made < 14; made += 1) await calm(world);
  for (let made = 0; made < 6; made += 1) await world.inspector();
  tasks = await world.notified(await world.plan());
});

afterAll(async () => {
  await world.store.close();
});

function findingsOf(task: InspectionTask, over: Partial<InspectionFindings> = {}): InspectionFindings {
  return {
    items: task.items.map((item) => ({ item, verdict: 'conforming', note: '' })),
    overall: 'normal',
    facts: '示例：情况属实。',
    rectifyUntil: null,
    party: { name: '示例在场人员', stand: 'signed', reason: '', statement: '' },
    ...over,
  };
}

const BAD = (task: InspectionTask): InspectionFindings => ({
  ...findingsOf(task),
  overall: 'rectify',
  rectifyUntil: '2026-07-31' as Day,
  items: task.items.map((item, place) =>
    place === 0
      ? { item, verdict: 'rectify', note: '示例：登记已注销' }
      : { item, verdict: 'conforming', note: '' },
  ),
});

/** The next task, as both inspectors have signed it. */
async function signed(
  findings: (task: InspectionTask) => InspectionFindings = findingsOf,
): Promise<InspectionTask> {
  const task = tasks[used];
  used += 1;
  if (task === undefined) throw new Error('no task left');
  const next: InspectionTask = {
    ...task,
    version: task.version + 1,
    state: 'signed',
    receipt: `示例-${used}`,
    findings: findings(task),
    endedOn: SIGNED,
    objectionUntil: '2026-04-22' as Day,
  };
  await world.store.shelf.commit({
    writes: [{ kind: 'inspectionTask', previous: task, next }],
    facts: [],
    messages: [],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: `signed-${task.id}`, by: 'fixture', digest: 'd' },
    answer: null,
  });
  return next;
}

async function find(id: string): Promise<InspectionTask> {
  const found = await world.desk.shelf.find('inspectionTask', id);
  if (found === undefined) throw new Error('no task');
  return found;
}

const on = async (id: string) => ({ task: id, version: (await find(id)).version });

const object = async (id: string, at: Instant = LAST_MOMENT, who: Actor = world.submitter) =>
  objectToFindings(world.desk, act(who, at, { ...(await on(id)), text: '示例：登记未注销，附证明。' }));

const answer = async (id: string, over: object = {}, who: Actor = world.authority.approver) =>
  answerInspectionObjection(
    world.desk,
    act(who, CLOSED, { ...(await on(id)), text: '示例：经核实。', upheld: false, changes: null, ...over }),
  );

const conclude = async (id: string, at: Instant = CLOSED, who: Actor = world.authority.clerk) =>
  concludeResult(world.desk, act(who, at, await on(id)));

async function publish(ids: readonly string[], who: Actor = world.authority.approver, at: Instant = CLOSED) {
  const inspection = await world.desk.shelf.find('inspection', tasks[0]?.inspection ?? '');
  return publishResults(
    world.desk,
    act(who, at, {
      inspection: inspection?.id ?? '',
      version: inspection?.version ?? 0,
      tasks: await Promise.all(ids.map(on)),
    }),
  );
}

async function published(findings?: (task: InspectionTask) => InspectionFindings): Promise<InspectionTask> {
  const { id } = await signed(findings);
  await conclude(id);
  const done = await publish([id]);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return find(id);
}

describe('the inspected may object (A4.3, B6.3)', () => {
  test('to the end of the last day and not after, the host alone, once', async () => {
    const { id } = await signed();
    expect(await object(id, CLOSED)).toMatchObject({ refusal: { kind: 'too-late' } });
    expect(await object(id, LAST_MOMENT, world.recommender.approver)).toMatchObject({
      refusal: { kind: 'not-yours' },
    });
    const inspector = await world.actorFor(await find(id), 0);
    expect(await object(id, LAST_MOMENT, inspector)).toMatchObject({ refusal: { kind: 'not-yours' } });
    const stranger = await world.newOrganisation();
    const other = await world.actorOf('applicant-submitter', { kind: 'organisation', id: stranger.id });
    expect(await object(id, LAST_MOMENT, other)).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await object(id)).toMatchObject({ ok: true, value: { state: 'objected' } });
    expect(await object(id)).toMatchObject({ refusal: { kind: 'wrong-state' } });
  });

  test('an answer confirms the findings or changes them, and what the inspectors signed is kept', async () => {
    const { id, findings } = await signed(BAD);
    await object(id);
    const changes = {
      overall: 'normal' as const,
      items: [
        { item: findings?.items[0]?.item ?? '', verdict: 'conforming' as const, note: '示例：登记有效' },
      ],
    };
    expect(await answer(id, { upheld: true })).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    expect(await answer(id, { changes })).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    const strange = { ...changes, items: [{ ...changes.items[0], item: 'i-anything' }] };
    expect(await answer(id, { upheld: true, changes: strange })).toMatchObject({
      refusal: { kind: 'value-not-allowed' },
    });
    expect(await answer(id, { upheld: true, changes }, world.authority.clerk)).toMatchObject({
      refusal: { kind: 'not-yours' },
    });
    expect(await answer(id, { upheld: true, changes })).toMatchObject({ value: { state: 'answered' } });
    const answered = await find(id);
    expect(answered.findings).toMatchObject({ overall: 'normal', rectifyUntil: null });
    expect(answered.findings?.items[0]).toMatchObject({ verdict: 'conforming', note: '示例：登记有效' });
    expect(answered.signedFindings).toEqual(findings);
    // With the objection answered nobody need wait for the last day.
    expect(await conclude(id, LAST_MOMENT)).toMatchObject({ ok: true, value: { state: 'concluded' } });
    expect((await find(id)).rectification).toBeNull();
  });
});

describe('a result is concluded by one and published by another (A4.3, B6.3)', () => {
  test('not while the host may still object, and not with an objection open', async () => {
    const { id } = await signed();
    expect(await conclude(id, LAST_MOMENT)).toMatchObject({ refusal: { kind: 'too-early' } });
    await object(id);
    expect(await conclude(id)).toMatchObject({ refusal: { kind: 'wrong-state' } });
    await answer(id);
    expect(await conclude(id, CLOSED, world.authority.approver)).toMatchObject({
      refusal: { kind: 'not-yours' },
    });
    expect(await conclude(id)).toMatchObject({ ok: true });
  });

  test('what has to be put right becomes a rectification with the inspectors’ day, heard and ordered by another person', async () => {
    const { id, platform } = await signed(BAD);
    await conclude(id);
    const { rectification, items } = await find(id);
    const measure = await world.desk.shelf.find('measure', rectification ?? '');
    expect(measure).toMatchObject({
      state: 'proposed',
      kind: 'rectification',
      platform,
      source: { kind: 'inspection', id },
      dueOn: '2026-07-31',
    });
    const [item] = world.programme.reports.inspection.items.filter((one) => one.id === items[0]);
    expect(measure?.clause).toBe(item?.basis[0]);
    expect(measure?.facts).toContain('示例：登记已注销');
    const ordered = await decideMeasure(
      world.desk,
      act(world.authority.approver, instant('2026-05-20T02:00:00.000Z'), {
        measure: rectification ?? '',
        version: 1,
        decision: 'decide' as const,
        reason: '示例',
        documentNumber: '',
      }),
    );
    expect(ordered).toMatchObject({ value: { state: 'running' } });
    expect(await world.factsOf(rectification ?? '')).not.toContain('publish-measure');
  });

  test('only what is concluded, all or none, and never by whoever concluded it', async () => {
    const [one, two] = [await signed(), await signed()];
    await conclude(one.id);
    expect(await publish([one.id, two.id])).toMatchObject({ refusal: { kind: 'wrong-state' } });
    expect((await find(one.id)).state).toBe('concluded');
    expect(await publish([])).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    expect(await publish([one.id], world.authority.clerk)).toMatchObject({ refusal: { kind: 'not-yours' } });
    const { clerk } = world.authority;
    if (clerk.office === null) throw new Error('no office');
    const both: Actor = { ...clerk, office: { ...clerk.office, role: 'authority-approver' } };
    expect(await publish([one.id], both)).toMatchObject({ refusal: { kind: 'same-person' } });
    expect(await publish([one.id])).toMatchObject({ value: { published: 1, state: 'running' } });
    expect(await world.factsOf(one.id)).toContain('publish-inspection-result');
  });

  test('they are due twenty working days after the last signature, rest days left out', async () => {
    const { calendar } = world.desk;
    expect(publicationDueOn({ calendar }, world.programme, { endedOn: SIGNED })).toBe('2026-05-15');
    expect(publicationDueOn({ calendar }, world.programme, { endedOn: null })).toBeNull();
  });

  test('the day after, clerk and approver are told of the batch; nothing is published by a clock', async () => {
    const { inspection } = await signed();
    const waiting = async (day: string) =>
      (await overdueResults(world.desk, day as Day)).map(({ count, dueOn }) => [count > 0, dueOn]);
    expect(await waiting('2026-05-15')).toEqual([]);
    expect(await waiting('2026-05-16')).toEqual([[true, '2026-05-15']]);
    const clock: Actor = { person: null, office: null };
    const remind = (at: string) => remindOfResults(world.desk, act(clock, instant(at), { inspection }));
    expect(await remind('2026-05-15T10:00:00.000Z')).toMatchObject({ value: { count: 0 } });
    const told = await remind('2026-05-15T16:00:00.000Z');
    expect(told.ok && told.value.count > 0).toBe(true);
    const letters = await world.store.outbox.claim(1000, 1, instant('2026-05-15T16:00:00.000Z'));
    expect(letters.filter(({ topic }) => topic === 'inspection-overdue')).toMatchObject([
      { to: { programme: world.programme.id }, values: { batch: '第一批', dueOn: '2026-05-15' } },
    ]);
  });
});

describe('what was published stays, and what is wrong in it is said beside it (A4.3, B6.3)', () => {
  const correct = async (id: string, over: object = {}, who: Actor = world.authority.clerk) =>
    proposeCorrection(
      world.desk,
      act(who, CLOSED, {
        ...(await on(id)),
        kind: 'withdrawn' as const,
        reason: '示例：检查对象有误',
        changes: null,
        ...over,
      }),
    );
  const confirm = async (id: string, who: Actor = world.authority.approver) =>
    publishCorrection(world.desk, act(who, CLOSED, await on(id)));

  test('a correction is proposed with its reason, published by another, and the earlier findings are kept', async () => {
    const { id, findings } = await published(BAD);
    const changes = {
      overall: 'normal' as const,
      items: [{ item: findings?.items[0]?.item ?? '', verdict: 'conforming' as const, note: '' }],
    };
    expect(await correct(id, { kind: 'corrected' })).toMatchObject({
      refusal: { kind: 'value-not-allowed' },
    });
    expect(await correct(id, { kind: 'corrected', changes })).toMatchObject({ ok: true });
    expect((await find(id)).findings).toEqual(findings);
    expect(await confirm(id, world.authority.clerk)).toMatchObject({ refusal: { kind: 'not-yours' } });
    expect(await confirm(id)).toMatchObject({ ok: true });
    const corrected = await find(id);
    expect(corrected.findings?.overall).toBe('normal');
    expect(corrected.corrections).toMatchObject([{ kind: 'corrected', before: { overall: 'rectify' } }]);
    expect(await confirm(id)).toMatchObject({ refusal: { kind: 'wrong-state' } });
  });

  test('a withdrawn result is still there, counts for nothing, and is not put right any more', async () => {
    const { id, platform } = await published((task) => ({ ...findingsOf(task), overall: 'not-cooperating' }));
    const { creditRisk } = world.programme.reports;
    const risk = async () => {
      const found = await world.desk.shelf.find('platform', platform);
      return (await riskOf(world.desk, creditRisk, found as Platform, SIGNED)).risk;
    };
    expect(await risk()).toBe('D');
    await correct(id);
    expect(await risk()).toBe('D');
    expect(await confirm(id)).toMatchObject({ ok: true });
    expect(isWithdrawn(await find(id))).toBe(true);
    expect(await risk()).toBe('A');
    expect(await correct(id)).toMatchObject({ refusal: { kind: 'wrong-state' } });
    expect((await world.factsOf(id)).slice(-3)).toEqual([
      'publish-inspection-result',
      'propose-inspection-correction',
      'withdraw-inspection-result',
    ]);
  });

  test('with the last result the batch is published', async () => {
    const open = await world.desk.shelf.where('inspectionTask', { inspection: tasks[0]?.inspection ?? '' });
    const todo = open.filter(({ state }) => state === 'notified').map(({ id }) => id);
    while (used < tasks.length) await signed();
    const ready: string[] = [];
    for (const { id, state } of await world.desk.shelf.where('inspectionTask', {
      inspection: tasks[0]?.inspection ?? '',
    })) {
      if (state === 'published') continue;
      if (state === 'objected') await answer(id);
      if (state !== 'concluded') await conclude(id);
      ready.push(id);
    }
    expect(todo.length).toBeGreaterThan(0);
    const last = ready.pop() ?? '';
    expect(await publish(ready)).toMatchObject({ value: { state: 'running' } });
    expect(await publish([last])).toMatchObject({ value: { state: 'published', published: 1 } });
    expect(await world.factsOf(tasks[0]?.inspection ?? '')).toContain('publish-inspection');
  });
});
