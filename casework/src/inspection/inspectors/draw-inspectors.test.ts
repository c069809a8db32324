import type { Day } from '@qichuang/base';
import type { Inspection, InspectionPlan, Inspector, Platform } from '@qichuang/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelDraw, confirmDraw } from '../../draws/ceremony.ts';
import { supplementDraw } from '../../draws/supplement-draw.ts';
import { act } from '../../fixtures/case-world.ts';
import {
  CHANCE,
  calm,
  type InspectionWorld,
  openInspectionWorld,
  PLANNING,
} from '../../fixtures/inspection-world.ts';
import { drawObjects } from '../draw-objects.ts';
import { type DrawInspectors, drawInspectors, leastFor } from './draw-inspectors.ts';
import { pairingRecord } from './pairing-rounds.ts';
import { recusalsOf } from './recusals.ts';

let world: InspectionWorld;
let own: Platform;
let inspection: Inspection;
let host: Inspector;
let interested: Inspector;

beforeAll(async () => {
  world = await openInspectionWorld();
  own = await calm(world);
  const other = await world.newOrganisation({ name: '示例他方单位' });
  for (let made = 0; made < 3; made += 1)
    await calm(world, { organisation: other.id, organisationName: other.name });
  for (let made = 0; made < 4; made += 1) await world.inspector();
  host = await world.inspector({ organisationName: world.organisation.name });
  interested = await world.inspector({
    conflicts: [{ name: '示例他方单位', uscc: null, reason: '曾任顾问' }],
  });
  await world.inspector({ state: 'suspended', reason: '借调', name: '示例暂停者' });
  await world.inspector({ validUntil: '2026-05-01' as Day, name: '示例到期者' });
  const plan = await world.plan();
  const objects = await drawObjects(
    world.desk,
    act(world.authority.clerk, PLANNING, {
      ...CHANCE,
      plan,
      batch: '第一批',
      excluded: [],
      title: '示例：对象',
    }),
  );
  if (!objects.ok) throw new Error(JSON.stringify(objects.refusal));
  inspection = await find(objects.value.id);
});

afterAll(async () => {
  await world.store.close();
});

async function find(id: string): Promise<Inspection> {
  const found = await world.desk.shelf.find('inspection', id);
  if (found === undefined) throw new Error('no batch');
  return found;
}

async function draw(over: Partial<DrawInspectors> = {}, actor = world.authority.clerk) {
  const { version } = await find(inspection.id);
  return drawInspectors(
    world.desk,
    act(actor, PLANNING, {
      ...CHANCE,
      inspection: inspection.id,
      version,
      perTask: 2,
      title: '示例：检查人员',
      ...over,
    }),
  );
}

describe('inspectors drawn for a batch (A4.3, B6.3)', () => {
  test('not before the objects are drawn and confirmed', async () => {
    expect(await draw()).toMatchObject({ refusal: { kind: 'wrong-state' } });
    await world.play(inspection.objectsDraw ?? '');
    inspection = await find(inspection.id);
  });

  test('fewer than two to a platform are never sent, and nobody but the authority draws', async () => {
    expect(await draw({ perTask: 1 })).toMatchObject({
      refusal: { kind: 'value-not-allowed', evidence: { field: 'perTask', least: 2 } },
    });
    expect(await draw({}, world.recommender.clerk)).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await draw({ perTask: 9 })).toMatchObject({ refusal: { kind: 'limit-reached' } });
  });

  test('who cannot be sent stands in the pool with the reason; who may not go to one platform is named with it', async () => {
    const made = await draw();
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    const list = await world.desk.shelf.find('draw', made.value.draw);
    const [stratum] = list?.strata ?? [];
    // Six may go; the suspended one and the one whose credential ends before the batch may not.
    expect(stratum?.pool.length).toBe(6);
    expect(stratum?.excluded.map(({ reason }) => reason).toSorted()).toEqual([
      '已暂停：借调',
      '检查证件 2026-05-01 到期，早于本批结束日',
    ]);
    const { pairing } = await find(inspection.id);
    expect(pairing?.recusals).toContainEqual({
      inspector: host.id,
      platform: own.id,
      ground: 'own-organisation',
      reason: '',
    });
    expect(pairing?.recusals.filter((one) => one.inspector === interested.id)).toMatchObject([
      { ground: 'conflict', reason: '曾任顾问' },
      { ground: 'conflict', reason: '曾任顾问' },
      { ground: 'conflict', reason: '曾任顾问' },
    ]);
    expect(await draw()).toMatchObject({ refusal: { kind: 'already-exists' } });
  });

  test('a list that was given up is drawn up again under the next number', async () => {
    const { inspectorsDraw } = await find(inspection.id);
    await cancelDraw(
      world.desk,
      act(world.authority.approver, PLANNING, {
        draw: inspectorsDraw ?? '',
        version: 1,
        reason: '见证人未到场',
      }),
    );
    const again = await draw();
    if (!again.ok) throw new Error(JSON.stringify(again.refusal));
    expect(await world.desk.shelf.find('draw', again.value.draw)).toMatchObject({
      repeats: inspectorsDraw,
      purpose: 'inspectors',
      about: inspection.id,
    });
  });

  test('with the confirmed draw every platform has its task: two each, loads even, nobody at their own', async () => {
    const { inspectorsDraw } = await find(inspection.id);
    expect(await world.desk.shelf.where('inspectionTask', { inspection: inspection.id })).toEqual([]);
    await world.play(inspectorsDraw ?? '');
    expect(await find(inspection.id)).toMatchObject({ state: 'drawn' });
    const tasks = await world.desk.shelf.where('inspectionTask', { inspection: inspection.id });
    expect(tasks.length).toBe(4);
    const loads = new Map<string, number>();
    for (const { inspectors, persons, platform, state } of tasks) {
      expect([state, new Set(inspectors).size, persons.length]).toEqual(['drawn', 2, 2]);
      for (const one of inspectors) loads.set(one, (loads.get(one) ?? 0) + 1);
      expect(inspectors).not.toContain(platform === own.id ? host.id : interested.id);
    }
    // Eight places among six.
    expect(Math.max(...loads.values())).toBe(2);
    const [task] = tasks;
    expect(await world.factsOf(task?.id ?? '')).toEqual(['make-inspection-task']);
    expect(await world.factsOf(inspection.id)).toContain('make-inspection-tasks');
  });
});

test('a confirmed supplement of the objects brings the tasks of those it added, by the same rule; all others stay (A4.3, B6.3)', async () => {
  const tasks = await world.tasksOf(await world.plan({ year: 2027, perMille: 500 }));
  const batch = await find(tasks[0]?.inspection ?? '');
  const drawn = await world.desk.shelf.find('draw', batch.objectsDraw ?? '');
  if (drawn === undefined) throw new Error('no draw');
  const on = { draw: drawn.id, version: drawn.version };
  const more = drawn.strata.map(({ name }) => ({ stratum: name, places: 2 }));
  const asked = act(world.authority.clerk, PLANNING, { ...on, out: [], more, reason: '加抽（示例）' });
  expect(await supplementDraw(world.desk, asked)).toMatchObject({ ok: true });
  expect(await world.desk.shelf.where('inspectionTask', { inspection: batch.id })).toEqual(tasks);
  const confirming = act(world.authority.approver, PLANNING, { draw: drawn.id, version: drawn.version + 1 });
  expect(await confirmDraw(world.desk, confirming)).toMatchObject({ ok: true });
  const after = await world.desk.shelf.where('inspectionTask', { inspection: batch.id });
  expect(after).toHaveLength(tasks.length + 2);
  expect(after).toEqual(expect.arrayContaining([...tasks]));
  for (const { platform, inspectors } of after) {
    expect(new Set(inspectors).size).toBe(2);
    expect(inspectors).not.toContain(platform === own.id ? host.id : interested.id);
  }
  const next = await find(batch.id);
  expect(next).toMatchObject({ state: 'drawn', pairing: { later: [{ supplement: 1 }] } });
  const inspectorsDraw = await world.desk.shelf.find('draw', next.inspectorsDraw ?? '');
  const objects = await world.desk.shelf.find('draw', drawn.id);
  if (next.pairing === undefined || inspectorsDraw === undefined || objects === undefined)
    throw new Error('no pairing');
  const { rounds } = pairingRecord(next.pairing, objects, inspectorsDraw);
  expect(rounds.map(({ sent }) => sent.length)).toEqual([tasks.length, 2]);
});

test('a plan may ask for more than two, and keep inspectors out of their own unit’s city (A4.3)', async () => {
  const [platform] = await world.desk.shelf.where('platform', { programme: world.programme.id });
  if (platform === undefined) throw new Error('no platform');
  const neighbour = await world.inspector({ city: platform.city });
  const away = await world.inspector({ cities: ['3715'] });
  const found = async (recuseSameCity: boolean) =>
    (await recusalsOf(world.desk, { recuseSameCity }, [platform], [neighbour, away])).map(
      ({ ground }) => ground,
    );
  expect(await found(false)).toEqual(['other-cities']);
  expect(await found(true)).toEqual(['same-city', 'other-cities']);
  const plan = { programme: world.programme.id, inspectorsPerTask: 3 } as InspectionPlan;
  expect(leastFor(world.desk, plan)).toBe(3);
  expect(leastFor(world.desk, { ...plan, inspectorsPerTask: 1 })).toBe(2);
});
