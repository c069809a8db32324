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
import { confirmedSupplements, holdersOf } from '../../draws/supplement-draw.ts';
import type { Act, Desk, Message } from '../../ports.ts';
import { move } from '../../spine/commit.ts';
import { mint } from '../../spine/mint.ts';
import { momentIn } from '../../spine/programme-standing.ts';
import { pairingRounds, unpairedObjects } from './pairing-rounds.ts';
import { laterRecusals } from './recusals.ts';

/**
 * The tasks of a batch, made when its inspectors are confirmed: one for each platform that was drawn, with the inspectors its tickets
 * and recusals give (A4.3, B6.3). Nothing for a later supplement of inspectors: whoever declines is replaced task by task.
 */
export async function tasksOfBatch(
  desk: Desk,
  act: Act<unknown>,
  draw: Draw,
): Promise<Result<BesideDraw, Refusal>> {
  const inspection = await desk.shelf.find('inspection', draw.about);
  // A list that was drawn up by hand belongs to no batch.
  if (inspection?.inspectorsDraw !== draw.id || inspection.state !== 'prepared') return ok(NOTHING);
  const allowed = mayMove(INSPECTION_TRANSITIONS['make-tasks'], momentOf(inspection, act));
  if (!allowed.ok) return allowed;
  const objects =
    inspection.objectsDraw === null ? undefined : await desk.shelf.find('draw', inspection.objectsDraw);
  if (objects?.state !== 'confirmed')
    return refused(refusal('wrong-state', 'A4.3', { state: objects?.state ?? 'none', needs: ['confirmed'] }));
  return paired(desk, act, inspection, allowed.value, objects, draw);
}

/**
 * The tasks of objects that a confirmed supplement has brought, after those of the batch were made: their inspectors follow by the same
 * rule from the same tickets, with recusals found now; all other tasks stay as they are (A4.3, B6.3).
 *
 * @returns `wrong-state` once the batch is published: what comes after it belongs to another batch.
 */
export async function tasksOfSupplement(
  desk: Desk,
  act: Act<unknown>,
  objects: Draw,
): Promise<Result<BesideDraw, Refusal>> {
  const inspection = await desk.shelf.find('inspection', objects.about);
  // While the inspectors are not drawn, the added objects get their tasks with all others.
  if (inspection?.objectsDraw !== objects.id || inspection.state === 'prepared') return ok(NOTHING);
  const inspectors =
    inspection.inspectorsDraw === null ? undefined : await desk.shelf.find('draw', inspection.inspectorsDraw);
  if (inspectors === undefined || inspection.pairing === undefined)
    throw new Error(`inspection ${inspection.id} with tasks and without inspectors`);
  if (unpairedObjects(inspection.pairing, objects).length === 0) return ok(NOTHING);
  const name = inspection.state === 'running' ? 'add-tasks-running' : 'add-tasks';
  const allowed = mayMove<Inspection['state']>(INSPECTION_TRANSITIONS[name], momentOf(inspection, act));
  if (!allowed.ok) return allowed;
  return paired(desk, act, inspection, allowed.value, objects, inspectors);
}

const NOTHING: BesideDraw = { moves: [], messages: [] };

function momentOf(inspection: Inspection, act: Act<unknown>) {
  return momentIn<Inspection['state']>(inspection.state, inspection.programme, act);
}

/** The batch with a round for every object that has none yet, and the tasks of all that have none. */
async function paired(
  desk: Desk,
  act: Act<unknown>,
  before: Inspection,
  state: Inspection['state'],
  objects: Draw,
  draw: Draw,
): Promise<Result<BesideDraw, Refusal>> {
  const plan = await desk.shelf.find('inspectionPlan', before.plan);
  const sealed = before.pairing;
  if (plan === undefined || sealed === undefined) throw new Error(`inspection ${before.id} without its plan`);
  const inspectors = await ticketOrder(desk, draw);
  const made = await desk.shelf.where('inspectionTask', { inspection: before.id });
  const has = new Set<string>(made.map(({ platform }) => platform));
  const added = await platformsOf(desk, objects, unpairedObjects(sealed, objects));
  const pairing =
    added.length === 0
      ? sealed
      : {
          ...sealed,
          later: [
            ...(sealed.later ?? []),
            {
              supplement: confirmedSupplements(objects),
              recusals: await laterRecusals(desk, act, { plan, batch: before.name, inspectors }, added),
            },
          ],
        };
  const rounds = pairingRounds(pairing, objects, draw);
  if (!rounds.ok) {
    const { object, free } = rounds.refusal;
    const platform = objects.names[object]?.name ?? '';
    return refused(refusal('limit-reached', 'A4.3', { platform, candidates: free, needs: pairing.perTask }));
  }
  const byId = new Map<string, Inspector>(inspectors.map((one) => [one.id, one]));
  const holders = new Set(holdersOf(objects));
  const sent = rounds.value.flatMap((round) => round.sent).filter(({ object }) => holders.has(object));
  const platforms = await platformsOf(
    desk,
    objects,
    sent.map(({ object }) => object),
  );
  const going = new Map(
    sent.map(({ object, inspectors: ids }) => [
      objects.names[object]?.subject ?? '',
      ids.flatMap((id) => byId.get(draw.names[id]?.subject ?? '') ?? []),
    ]),
  );
  const tasks = platforms
    .filter(({ id }) => !has.has(id))
    .map((platform, nth) => ({
      task: newTask(
        desk,
        act,
        { inspection: before, plan, platform, inspectors: going.get(platform.id) ?? [] },
        nth,
      ),
      name: platform.name,
    }));
  const named = { act: 'make-inspection-task', clause: 'A4.3' } as const;
  return ok({
    moves: [
      move(act, { act: 'make-inspection-tasks', clause: 'A4.3' }, 'inspection', before, {
        ...before,
        state,
        pairing,
      }),
      ...tasks.map(({ task }) => move(act, named, 'inspectionTask', null, task)),
    ],
    messages: tasks.flatMap(({ task, name }) =>
      task.persons.map(
        (person): Message => ({
          topic: 'inspection-assigned',
          to: { person },
          values: { platform: name, batch: before.name, inspectOn: '' },
        }),
      ),
    ),
  });
}

async function platformsOf(
  { shelf }: Desk,
  draw: Draw,
  ids: readonly string[],
): Promise<readonly Platform[]> {
  const found = await Promise.all(ids.map((id) => shelf.find('platform', draw.names[id]?.subject ?? '')));
  return found.flatMap((platform) => platform ?? []);
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
