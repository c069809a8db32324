import { ok, type Result, refused } from '@qichuang/base';
import { leastFor } from '@qichuang/casework';
import {
  type Draw,
  INSPECTION_TRANSITIONS,
  type Inspection,
  mayMove,
  type Refusal,
  refusal,
  standingIn,
} from '@qichuang/domain';
import { isKeptFrom } from './held-away.ts';
import { inspectionTaskRow } from './inspection-task-rows.ts';
import { type Room, scopeOf } from './standing.ts';
import type { Reading } from './support-rows.ts';
import type { View } from './view.ts';
import { type ActView, actView } from './why.ts';

type BatchView = View<'see-inspection'>;

/** One batch for the office that runs it; for everybody else there is none (A4.3, B6.3). */
export async function inspectionBatch(
  room: Room,
  reading: Reading,
  id: string,
): Promise<BatchView | undefined> {
  const { shelf } = room.desk;
  const inspection = await shelf.find('inspection', id);
  const scope = scopeOf(reading.actor);
  if (inspection === undefined || scope.kind !== 'authority' || scope.programme !== inspection.programme)
    return undefined;
  const [plan, objects, inspectors, all] = await Promise.all([
    shelf.find('inspectionPlan', inspection.plan),
    inspection.objectsDraw === null ? undefined : shelf.find('draw', inspection.objectsDraw),
    inspection.inspectorsDraw === null ? undefined : shelf.find('draw', inspection.inspectorsDraw),
    shelf.where('inspectionTask', { inspection: inspection.id }),
  ]);
  const tasks = all.filter((task) => !isKeptFrom(reading.actor, task));
  const batch = plan?.batches.find(({ name }) => name === inspection.name);
  if (plan === undefined || batch === undefined) throw new Error(`inspection ${id} without its batch`);
  const rows = await Promise.all(tasks.map((task) => inspectionTaskRow(room, task, reading)));
  return {
    id: inspection.id,
    version: inspection.version,
    state: inspection.state,
    programme: inspection.programme,
    year: inspection.year,
    name: inspection.name,
    plan: { id: plan.id, title: plan.title },
    from: batch.from,
    until: batch.until,
    objects: drawnView(objects),
    inspectors: drawnView(inspectors),
    objectCount: all.length > 0 ? rows.length : placesIn(objects),
    least: leastFor(room.desk, plan),
    perTask: inspection.pairing?.perTask ?? null,
    recusals: await recusalRows(room, inspection, reading.actor),
    tasks: rows.sort((one, other) => (one.platform.number < other.platform.number ? -1 : 1)),
    acts: batchActs(inspection, objects, inspectors, reading),
  };
}

function drawnView(draw: Draw | undefined): BatchView['objects'] {
  return draw === undefined ? null : { id: draw.id, number: draw.number, state: draw.state };
}

function placesIn(draw: Draw | undefined): number {
  return draw?.state === 'confirmed' ? draw.strata.reduce((sum, { take }) => sum + take, 0) : 0;
}

async function recusalRows(
  { desk }: Room,
  { pairing }: Inspection,
  actor: Reading['actor'],
): Promise<BatchView['recusals']> {
  const rows = await Promise.all(
    (pairing?.recusals ?? []).map(async ({ inspector, platform: id, ground, reason }) => {
      const platform = await desk.shelf.find('platform', id);
      if (platform !== undefined && isKeptFrom(actor, platform)) return [];
      const name = (await desk.shelf.find('inspector', inspector))?.name ?? '';
      return [{ inspector: name, platform: platform?.name ?? '', ground, reason }];
    }),
  );
  return rows.flat();
}

/** Whether the inspectors may be drawn now, and the platforms told: the answer the act itself would give. */
function batchActs(
  inspection: Inspection,
  objects: Draw | undefined,
  inspectors: Draw | undefined,
  { actor, at, language }: Reading,
): readonly ActView[] {
  const standing = standingIn(
    { programme: inspection.programme, organisation: null, partners: [], recommender: null, experts: [] },
    actor,
  );
  const moment = {
    state: inspection.state,
    standing,
    person: actor.person,
    preparedBy: null,
    at,
    clocks: {},
  };
  const asked = (name: 'draw-inspectors' | 'notify') =>
    mayMove<Inspection['state']>(INSPECTION_TRANSITIONS[name], moment);
  const drawable =
    inspection.state === 'prepared' &&
    standing.grade === 'clerk' &&
    (inspectors === undefined || inspectors.state === 'cancelled');
  return [
    ...(drawable
      ? [
          actView(
            'draw-inspectors',
            INSPECTION_TRANSITIONS['draw-inspectors'],
            onceConfirmed(objects, asked('draw-inspectors')),
            language,
          ),
        ]
      : []),
    ...(inspection.state === 'drawn' || inspection.state === 'running'
      ? [actView('notify-inspections', INSPECTION_TRANSITIONS.notify, asked('notify'), language)]
      : []),
  ];
}

function onceConfirmed(
  objects: Draw | undefined,
  answer: Result<unknown, Refusal>,
): Result<unknown, Refusal> {
  if (!answer.ok || objects?.state === 'confirmed') return answer.ok ? ok(true) : answer;
  return refused(refusal('wrong-state', 'A4.3', { state: objects?.state ?? 'none', needs: ['confirmed'] }));
}
