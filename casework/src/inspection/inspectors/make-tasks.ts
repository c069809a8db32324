import { ok, type Result, refused } from '@qichuang/base';
import {
  type Draw,
  INSPECTION_TASK_TRANSITIONS,
  INSPECTION_TRANSITIONS,
  type Inspection,
  type InspectionPlan,
  type InspectionTask,
  type Inspector,
  mayMove,
  type Platform,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import { itemsFor, programmeDigest } from '@qichuang/programmes';
import type { BesideDraw } from '../../draws/draw-act.ts';
import { transcriptsOf } from '../../draws/draw-transcript.ts';
import type { Act, Desk, Message } from '../../ports.ts';
import { move } from '../../spine/commit.ts';
import { mint } from '../../spine/mint.ts';
import { momentIn } from '../../spine/programme-standing.ts';
import { objectsOf } from './draw-inspectors.ts';
import { pairInspectors } from './pairing.ts';

/**
 * The tasks of a batch, made when its inspectors are confirmed: one for each platform that was drawn, with the inspectors its tickets
 * and recusals give (A4.3, B6.3). Nothing for a later supplement: whoever declines is replaced task by task.
 */
export async function tasksOfBatch(
  desk: Desk,
  act: Act<unknown>,
  draw: Draw,
): Promise<Result<BesideDraw, Refusal>> {
  const inspection = await desk.shelf.find('inspection', draw.about);
  if (inspection === undefined) throw new Error(`draw ${draw.id} of inspectors without its batch`);
  if (inspection.state !== 'prepared') return ok({ moves: [], messages: [] });
  const moment = momentIn<Inspection['state']>(inspection.state, inspection.programme, act);
  const allowed = mayMove(INSPECTION_TRANSITIONS['make-tasks'], moment);
  if (!allowed.ok) return allowed;
  const plan = await desk.shelf.find('inspectionPlan', inspection.plan);
  if (plan === undefined) throw new Error(`inspection ${inspection.id} without its plan`);
  const platforms = await objectsOf(desk, inspection);
  if (!platforms.ok) return platforms;
  const inspectors = await ticketOrder(desk, draw);
  const { perTask, recusals } = inspection.pairing ?? { perTask: 2, recusals: [] };
  const barred = new Set(recusals.map(({ inspector, platform }) => `${inspector} ${platform}`));
  const paired = pairInspectors({
    objects: platforms.value.map(({ id }) => id),
    inspectors: inspectors.map(({ id }) => id),
    perTask,
    barred: (inspector, object) => barred.has(`${inspector} ${object}`),
  });
  // The objects may have had a supplement since the inspectors' list was sealed.
  if (!paired.ok)
    return refused(refusal('limit-reached', 'A4.3', { candidates: paired.refusal.free, needs: perTask }));
  const byId = new Map<string, Inspector>(inspectors.map((one) => [one.id, one]));
  const tasks = platforms.value.map((platform, nth) => {
    const sent = (paired.value.get(platform.id) ?? []).flatMap((id) => byId.get(id) ?? []);
    return newTask(desk, act, { inspection, plan, platform, inspectors: sent }, nth);
  });
  const named = { act: 'make-inspection-task', clause: 'A4.3' } as const;
  return ok({
    moves: [
      move(act, { act: 'make-inspection-tasks', clause: 'A4.3' }, 'inspection', inspection, {
        ...inspection,
        state: allowed.value,
      }),
      ...tasks.map((task) => move(act, named, 'inspectionTask', null, task)),
    ],
    messages: tasks.flatMap((task, nth) =>
      task.persons.map(
        (person): Message => ({
          topic: 'inspection-assigned',
          to: { person },
          values: { platform: platforms.value[nth]?.name ?? '', batch: inspection.name, inspectOn: '' },
        }),
      ),
    ),
  });
}

/** Everyone of the pool in the order of the tickets. @throws Error for a draw that does not reckon. */
export async function ticketOrder({ shelf }: Desk, draw: Draw): Promise<readonly Inspector[]> {
  const records = transcriptsOf(draw, 0);
  if (!records.ok) throw new Error(`draw ${draw.id} does not reckon: ${records.refusal.field}`);
  const tickets = records.value[0]?.strata.flatMap((stratum) => stratum.tickets) ?? [];
  const found = await Promise.all(
    tickets.map(({ id }) => shelf.find('inspector', draw.names[id]?.subject ?? '')),
  );
  return found.flatMap((inspector) => inspector ?? []);
}

interface Parts {
  readonly inspection: Inspection;
  readonly plan: InspectionPlan;
  readonly platform: Platform;
  readonly inspectors: readonly Inspector[];
}

function newTask(
  desk: Desk,
  act: Act<unknown>,
  { inspection, plan, platform, inspectors }: Parts,
  nth: number,
): InspectionTask {
  const programme = desk.programmes.get(plan.programme);
  if (programme === undefined) throw new Error(`no programme ${plan.programme}`);
  return {
    id: mint(act, 'itk', nth),
    version: 1,
    state: INSPECTION_TASK_TRANSITIONS.make.to,
    inspection: inspection.id,
    programme: plan.programme,
    programmeDigest: programmeDigest(programme),
    category: platform.category,
    platform: platform.id,
    organisation: platform.organisation,
    recommender: platform.recommender,
    items: itemsFor(programme, platform.category, plan.items).map(({ id }) => id),
    inspectors: inspectors.map(({ id }) => id),
    persons: inspectors.map(({ person }) => person),
    declined: [],
    replaced: [],
    inspectOn: null,
    notified: null,
    beganAt: null,
    findings: null,
    receipt: null,
    copies: [],
    signatures: [],
    reopened: [],
    enteredAt: null,
    endedOn: null,
    objectionUntil: null,
    objection: null,
    answer: null,
    rectification: null,
    concluded: null,
    published: null,
    dropped: null,
  };
}
