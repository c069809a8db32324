import { addMs, fromUtf8, instant } from '@qichuang/base';
import type { Actor, InspectionTask } from '@qichuang/domain';
import { noteField, verdictField } from '@qichuang/programmes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../../fixtures/case-world.ts';
import {
  calm,
  INSPECTING,
  type InspectionWorld,
  openInspectionWorld,
  PLANNING,
} from '../../fixtures/inspection-world.ts';
import { askRecusal, keepInspector } from './ask-recusal.ts';
import { declineInspection, replaceInspector } from './decline-task.ts';
import { dropInspection } from './drop-inspection.ts';
import { handInFindings } from './hand-in-findings.ts';
import { notifyInspections } from './notify-inspections.ts';
import { reopenFindings, signFindings } from './sign-findings.ts';
import { attachToTask, beginInspection, removeFromTask, saveFindings } from './work-on-task.ts';

let world: InspectionWorld;
let all: readonly InspectionTask[];

beforeAll(async () => {
  world = await openInspectionWorld();
  for (let made = 0; made < 9; made += 1) await calm(world);
  for (let made = 0; made < 5; made += 1) await world.inspector();
  all = await world.tasksOf(await world.plan());
});

afterAll(async () => {
  await world.store.close();
});

async function find(id: string): Promise<InspectionTask> {
  const found = await world.desk.shelf.find('inspectionTask', id);
  if (found === undefined) throw new Error('no task');
  return found;
}

/** Tasks are taken one after the other, so that no test leans on another's. */
let used = 0;

function fresh(): InspectionTask {
  const task = all[used];
  used += 1;
  if (task === undefined) throw new Error('no task left');
  return task;
}

const tell = (task: InspectionTask, over: object = {}, day = '2026-04-15', actor?: Actor) =>
  notifyInspections(
    world.desk,
    act(actor ?? world.authority.clerk, PLANNING, {
      inspection: task.inspection,
      tasks: [{ task: task.id, version: task.version, inspectOn: day }],
      ways: ['on-site' as const],
      recusalUntil: '2026-04-01',
      ...over,
    }),
  );

async function told(): Promise<InspectionTask> {
  const task = fresh();
  const result = await tell(task);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return find(task.id);
}

const begin = async (task: InspectionTask, actor: Actor, at = INSPECTING) =>
  beginInspection(
    world.desk,
    act(actor, at, { task: task.id, version: task.version, declaresNoInterest: true as const }),
  );

const type = (task: InspectionTask, actor: Actor, fields: Readonly<Record<string, unknown>>, basedOn = 0) =>
  saveFindings(world.desk, {
    actor,
    at: INSPECTING,
    body: {
      task: task.id,
      fields: Object.entries(fields).map(([field, value]) => ({ field, basedOn, value, overrule: false })),
    },
  });

function good({ items }: InspectionTask) {
  return {
    ...Object.fromEntries(items.map((item) => [verdictField(item), 'conforming'])),
    overall: 'normal',
    facts: '示例：各事项符合要求。',
    party_stand: 'signed',
    party_name: '示例在场人员',
  };
}

const handIn = (task: InspectionTask, actor: Actor) =>
  handInFindings(
    world.desk,
    act(actor, INSPECTING, { task: task.id, version: task.version, fields: [], declaresTrue: true as const }),
  );

describe('the platform is told (D16; A4.3, B6.3)', () => {
  test.each([
    ['a day before the batch', {}, '2026-03-20'],
    ['a day after the batch', {}, '2026-07-01'],
    ['a recusal after the day itself', { recusalUntil: '2026-04-15' }, '2026-04-15'],
    ['a recusal that is over already', { recusalUntil: '2026-03-09' }, '2026-04-15'],
  ])('%s is refused', async (_, over, day) => {
    const [task] = all;
    if (task === undefined) throw new Error('no task');
    expect(await tell(task, over, day)).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    expect((await find(task.id)).state).toBe('drawn');
  });

  test('by the authority alone, with a letter to the host and to each inspector; the batch runs', async () => {
    const task = fresh();
    for (const actor of [world.recommender.clerk, world.submitter, await world.actorFor(task, 0)])
      expect(await tell(task, {}, '2026-04-15', actor)).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await tell(task)).toMatchObject({ ok: true, value: { notified: 1, state: 'running' } });
    expect(await find(task.id)).toMatchObject({ state: 'notified', inspectOn: '2026-04-15' });
    expect(await tell(await find(task.id))).toMatchObject({ refusal: { kind: 'wrong-state' } });
  });
});

describe('who cannot go is replaced by the next reserve (A4.3, B6.3)', () => {
  test('an inspector steps back with the reason; nobody chooses who comes, and the platform is told anew', async () => {
    const task = await told();
    const [out, stays] = task.inspectors;
    const actor = await world.actorFor(task, 0);
    const body = { task: task.id, version: task.version, reason: '近亲属在该单位任职' };
    expect(await declineInspection(world.desk, act(world.submitter, PLANNING, body))).toMatchObject({
      refusal: { kind: 'not-yours' },
    });
    expect(await declineInspection(world.desk, act(actor, PLANNING, body))).toMatchObject({
      value: { state: 'drawn' },
    });
    const open = await find(task.id);
    expect(await tell(open)).toMatchObject({ refusal: { kind: 'incomplete' } });
    const replace = (inspector: string, who = world.authority.clerk) =>
      replaceInspector(
        world.desk,
        act(who, PLANNING, { task: task.id, version: open.version, inspector, reason: body.reason }),
      );
    expect(await replace('ins_0000000000')).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    expect(await replace(out ?? '', world.authority.approver)).toMatchObject({
      refusal: { kind: 'not-yours' },
    });
    expect(await replace(out ?? '')).toMatchObject({ ok: true });
    const after = await find(task.id);
    expect(after.inspectors[1]).toBe(stays);
    expect(after.inspectors).not.toContain(out);
    expect(after).toMatchObject({ declined: [], replaced: [{ out, reason: body.reason }] });
    // Whoever gave way does not find the task any more.
    expect(await begin(after, actor)).toMatchObject({ refusal: { kind: 'not-found' } });
  });
});

describe('the host asks for another inspector (D16; A4.3, B6.3)', () => {
  const ask = (task: InspectionTask, version: number, at = PLANNING, actor = world.submitter) =>
    askRecusal(
      world.desk,
      act(actor, at, {
        task: task.id,
        version,
        inspector: task.inspectors[0] ?? '',
        reason: '曾为本单位供应商',
      }),
    );

  test('until the end of the day the letter says, once for each, and the office answers with its reason', async () => {
    const task = await told();
    const { version } = task;
    expect(await ask(task, version, instant('2026-04-01T16:00:00.000Z'))).toMatchObject({
      refusal: { kind: 'too-late' },
    });
    for (const actor of [world.handler, world.recommender.clerk, world.authority.clerk])
      expect(await ask(task, version, PLANNING, actor)).toMatchObject({ refusal: { kind: 'not-yours' } });
    expect(await ask(task, version, instant('2026-04-01T15:59:00.000Z'))).toMatchObject({
      value: { state: 'notified' },
    });
    expect(await ask(task, version + 1)).toMatchObject({ refusal: { kind: 'already-exists' } });
    const keep = (nth: number) =>
      keepInspector(
        world.desk,
        act(world.authority.clerk, PLANNING, {
          task: task.id,
          version: version + 1,
          inspector: task.inspectors[nth] ?? '',
          reason: '不属于利害关系',
        }),
      );
    expect(await keep(1)).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
    expect(await keep(0)).toMatchObject({ ok: true });
    expect((await find(task.id)).recusalsAsked).toMatchObject([
      { inspector: task.inspectors[0], answer: { replaced: false, reason: '不属于利害关系' } },
    ]);
  });

  test('a reserve in the place of whom the host asked about is the answer', async () => {
    const task = await told();
    await ask(task, task.version);
    const replaced = await replaceInspector(
      world.desk,
      act(world.authority.clerk, PLANNING, {
        task: task.id,
        version: task.version + 1,
        inspector: task.inspectors[0] ?? '',
        reason: '曾为供应商，予以回避',
      }),
    );
    expect(replaced).toMatchObject({ value: { state: 'drawn' } });
    expect((await find(task.id)).recusalsAsked).toMatchObject([{ answer: { replaced: true } }]);
  });
});

test('an inspection is called off by an approver with the reason, and is nobody’s task any more (A4.3)', async () => {
  const task = await told();
  const drop = (actor: Actor, version = task.version) =>
    dropInspection(world.desk, act(actor, PLANNING, { task: task.id, version, reason: '平台已终止' }));
  expect(await drop(world.authority.clerk)).toMatchObject({ refusal: { kind: 'not-yours' } });
  expect(await drop(world.submitter)).toMatchObject({ refusal: { kind: 'not-yours' } });
  expect(await drop(world.authority.approver)).toMatchObject({ value: { state: 'dropped' } });
  expect(await drop(world.authority.approver, 3)).toMatchObject({ refusal: { kind: 'wrong-state' } });
  expect(await begin(await find(task.id), await world.actorFor(task, 0))).toMatchObject({
    refusal: { kind: 'wrong-state' },
  });
});

describe('on the spot (A4.3, B6.3)', () => {
  test('not before the day the platform was told, and by its own inspectors alone', async () => {
    const task = await told();
    const own = await world.actorFor(task, 0);
    expect(await begin(task, own, addMs(INSPECTING, -86_400_000))).toMatchObject({
      refusal: { kind: 'too-early' },
    });
    const stranger = await world.inspector();
    expect(await begin(task, stranger.actor)).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await begin(task, world.authority.clerk)).toMatchObject({ refusal: { kind: 'not-yours' } });
    expect(await type(task, own, { facts: '示例' })).toMatchObject({ refusal: { kind: 'wrong-state' } });
    expect(await begin(task, own)).toMatchObject({ value: { state: 'entering' } });
  });

  test('findings are saved field by field; what a colleague changed meanwhile is told, not overwritten', async () => {
    const task = await told();
    const [one, other] = [await world.actorFor(task, 0), await world.actorFor(task, 1)];
    await begin(task, one);
    expect(await type(task, one, { facts: '甲' })).toMatchObject({ value: { saved: [{ revision: 1 }] } });
    expect(await type(task, other, { facts: '乙' })).toMatchObject({
      value: { conflicts: [{ value: '甲' }] },
    });
    expect(await type(task, other, { facts: '乙' }, 1)).toMatchObject({ value: { conflicts: [] } });
    expect(await type(task, world.authority.clerk, { facts: '丙' })).toMatchObject({
      refusal: { kind: 'not-yours' },
    });
    const [item = ''] = task.items;
    const file = { name: '现场.jpg', issuedOn: null, media: 'jpg' as const, bytes: 9, hash: 'a'.repeat(64) };
    const attach = (actor: Actor, slot: string) =>
      attachToTask(world.desk, act(actor, INSPECTING, { ...file, task: task.id, slot }));
    expect(await attach(world.submitter, item)).toMatchObject({ refusal: { kind: 'not-yours' } });
    expect(await attach(one, 'anything')).toMatchObject({ refusal: { kind: 'value-not-allowed' } });
  });

  test('what does not agree keeps the findings from being handed in, each field with its words', async () => {
    const task = await find(all[used - 1]?.id ?? '');
    const one = await world.actorFor(task, 0);
    const [item = ''] = task.items;
    const { facts: _, ...rest } = good(task);
    await type(task, one, rest);
    await type(task, one, { [verdictField(item)]: 'rectify', party_stand: 'refused' }, 1);
    expect(await handIn(task, one)).toMatchObject({
      refusal: {
        kind: 'incomplete',
        // One character is no description of facts.
        evidence: { fields: ['facts', noteField(item), 'overall', 'party_reason'] },
      },
    });
    expect((await find(task.id)).copies).toEqual([]);
  });
});

describe('signed by every inspector (A4.3, B6.3)', () => {
  let task: InspectionTask;
  let one: Actor;
  let other: Actor;

  beforeAll(async () => {
    task = await told();
    [one, other] = [await world.actorFor(task, 0), await world.actorFor(task, 1)];
    await begin(task, one);
    await type(task, one, good(task));
    task = await find(task.id);
  });

  const sign = (actor: Actor, hash: string, version = task.version) =>
    signFindings(world.desk, act(actor, INSPECTING, { task: task.id, version, hash }));

  test('handing in freezes a copy with a receipt and is the first signature', async () => {
    const result = await handIn(task, one);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(result.value).toMatchObject({ state: 'entered', copy: 1 });
    expect(result.value.receipt).toMatch(/^SDDE-IN-2026-\d{4}$/);
    const bytes = await world.desk.shelf.frozenBytes(result.value.hash);
    expect(JSON.parse(fromUtf8(bytes ?? new Uint8Array()))).toMatchObject({
      task: task.id,
      inspectors: task.inspectors,
      values: { overall: 'normal' },
    });
    task = await find(task.id);
    expect(task.signatures).toMatchObject([{ by: one.person, hash: result.value.hash }]);
    expect(await type(task, one, { facts: '改' })).toMatchObject({ refusal: { kind: 'wrong-state' } });
  });

  test('nobody signs twice, or another copy than was read', async () => {
    const hash = task.copies.at(-1)?.hash ?? '';
    expect(await sign(one, hash)).toMatchObject({ refusal: { kind: 'already-exists' } });
    expect(await sign(other, 'f'.repeat(64))).toMatchObject({ refusal: { kind: 'moved-on' } });
    expect(await sign(world.authority.approver, hash)).toMatchObject({ refusal: { kind: 'not-yours' } });
  });

  test('who will not sign sends it back with the reason; the next copy has the same receipt', async () => {
    const { receipt } = task;
    const reopened = await reopenFindings(
      world.desk,
      act(other, INSPECTING, { task: task.id, version: task.version, reason: '事实描述有误' }),
    );
    expect(reopened).toMatchObject({ value: { state: 'entering' } });
    task = await find(task.id);
    expect(task).toMatchObject({ signatures: [], findings: null });
    await type(task, other, { facts: '示例：更正后的事实。' }, 1);
    await handIn(task, other);
    task = await find(task.id);
    expect(task).toMatchObject({ receipt, copies: [{ number: 1 }, { number: 2 }] });
    expect(task.findings?.facts).toBe('示例：更正后的事实。');
  });

  test('with the last signature the platform may object for five working days, and is told', async () => {
    expect(await sign(one, task.copies.at(-1)?.hash ?? '')).toMatchObject({ value: { state: 'signed' } });
    // Wednesday 15 April; the fifth working day after it is Wednesday 22 April.
    expect(await find(task.id)).toMatchObject({ endedOn: '2026-04-15', objectionUntil: '2026-04-22' });
    expect(await world.factsOf(task.id)).toEqual([
      'make-inspection-task',
      'notify-inspection',
      'begin-inspection',
      'hand-in-findings',
      'reopen-findings',
      'hand-in-findings',
      'sign-findings',
    ]);
  });

  test('a picture stays in the copy; nothing is taken out of what was handed in', async () => {
    expect(
      await removeFromTask(
        world.desk,
        act(one, instant('2026-04-16T02:00:00.000Z'), { task: task.id, attachment: 'att_0000000000' }),
      ),
    ).toMatchObject({ refusal: { kind: 'wrong-state' } });
  });
});

test('with the last inspection that is called off the batch is whole, if anything of it was published (A4.3)', async () => {
  const last = await told();
  const inspection = async () => (await world.desk.shelf.find('inspection', last.inspection))?.state;
  const others = (await world.desk.shelf.where('inspectionTask', { inspection: last.inspection })).filter(
    ({ id, state }) => id !== last.id && state !== 'dropped',
  );
  expect(others.length).toBeGreaterThan(0);
  await world.store.shelf.commit({
    writes: others.map((previous) => ({
      kind: 'inspectionTask',
      previous,
      next: { ...previous, version: previous.version + 1, state: 'published' },
    })),
    facts: [],
    messages: [],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: 'others-published', by: 'fixture', digest: 'd' },
    answer: null,
  });
  expect(await inspection()).toBe('running');
  const { version } = await find(last.id);
  await dropInspection(
    world.desk,
    act(world.authority.approver, PLANNING, { task: last.id, version, reason: '平台已终止' }),
  );
  expect(await inspection()).toBe('published');
});
