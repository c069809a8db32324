import { ok, type Result, refused } from '@qichuang/base';
import {
  type Draw,
  INSPECTION_TRANSITIONS,
  type Inspection,
  type InspectionPlan,
  type Inspector,
  type InspectorRecusal,
  mayMove,
  type Platform,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import { spreadInOrder } from '@qichuang/engine-assignment';
import { type Ceremony, newDraw, type PlannedStratum } from '../../draws/prepare-draw.ts';
import { confirmedSupplements, holdersOf } from '../../draws/supplement-draw.ts';
import { listHeldAway } from '../../people/held-away.ts';
import type { Act, Desk } from '../../ports.ts';
import { commit, move, seen } from '../../spine/commit.ts';
import { momentIn } from '../../spine/programme-standing.ts';
import { recusalsOf } from './recusals.ts';

export interface DrawInspectors extends Omit<Ceremony, 'programme' | 'repeats'> {
  readonly inspection: string;
  readonly version: number;
  /** How many go to one platform; two at least, whatever is asked. */
  readonly perTask: number;
}

/** Never fewer go to one platform (办法: 检查人员不少于两人). */
export const LEAST_INSPECTORS = 2;

/**
 * Draws up the list of a batch's inspectors once its objects are drawn: the whole register that may be sent, everyone kept out with the
 * reason, and who may not go to which platform. All get a ticket; who goes where follows from the tickets (A4.3, B6.3).
 *
 * @returns `wrong-state` before the objects are confirmed, `too-few-experts` where a platform has fewer inspectors left than go to one.
 */
export async function drawInspectors(
  desk: Desk,
  act: Act<DrawInspectors>,
): Promise<
  Result<
    { readonly id: string; readonly version: number; readonly state: string; readonly draw: string },
    Refusal
  >
> {
  const inspection = await desk.shelf.find('inspection', act.body.inspection);
  if (inspection === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    INSPECTION_TRANSITIONS['draw-inspectors'],
    momentIn<Inspection['state']>(inspection.state, inspection.programme, act),
  );
  if (!allowed.ok) return allowed;
  const current = seen(inspection, act.body.version);
  if (!current.ok) return current;
  const plan = await desk.shelf.find('inspectionPlan', inspection.plan);
  if (plan === undefined) throw new Error(`inspection ${inspection.id} without its plan`);
  const least = leastFor(desk, plan);
  if (act.body.perTask < least)
    return refused(refusal('value-not-allowed', 'A4.3', { field: 'perTask', least }));
  const earlier = await givenUp(desk, inspection);
  if (!earlier.ok) return earlier;
  const objects = await objectsOf(desk, inspection);
  if (!objects.ok) return objects;
  const { platforms, supplement } = objects.value;
  const away = await listHeldAway(desk, act, async () => platforms);
  if (away !== null) return refused(away);
  const pool = await poolOf(desk, plan, inspection, platforms);
  const wrong = shortage(pool, platforms, act.body.perTask);
  if (wrong !== null) return refused(wrong);

  const { inspection: _, version: _version, perTask, ...ceremony } = act.body;
  const seats = Math.min(pool.eligible.length, platforms.length * perTask);
  const made = await newDraw(desk, act, {
    ...ceremony,
    programme: plan.programme,
    repeats: null,
    purpose: 'inspectors',
    about: inspection.id,
    strata: [stratumOf(pool, seats)],
  });
  if (!made.ok) return made;
  const draw: Draw = { ...made.value.draw, repeats: earlier.value?.id ?? null };
  const moved = move(act, { act: 'draw-inspectors', clause: 'A4.3' }, 'inspection', inspection, {
    ...inspection,
    state: allowed.value,
    inspectorsDraw: draw.id,
    pairing: { perTask, supplement, recusals: pool.recusals },
  });
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [move(act, { act: 'prepare-draw', clause: 'A4.3' }, 'draw', null, draw), moved],
    { id, version, state, draw: draw.id },
    { numbers: made.value.numbers },
  );
}

/** What the plan says, or the programme; never below two. */
export function leastFor(desk: Pick<Desk, 'programmes'>, plan: InspectionPlan): number {
  const said = desk.programmes.get(plan.programme)?.reports.inspection.inspectorsPerTask ?? 0;
  return Math.max(LEAST_INSPECTORS, plan.inspectorsPerTask ?? said);
}

async function givenUp(
  { shelf }: Desk,
  { inspectorsDraw }: Inspection,
): Promise<Result<Draw | null, Refusal>> {
  const draw = inspectorsDraw === null ? undefined : await shelf.find('draw', inspectorsDraw);
  if (draw === undefined) return ok(null);
  return draw.state === 'cancelled'
    ? ok(draw)
    : refused(refusal('already-exists', 'A4.3', { draw: draw.id, number: draw.number }));
}

/** The platforms that came up, once another person has confirmed it, in the order of the draw. */
async function objectsOf(
  { shelf }: Desk,
  { objectsDraw }: Inspection,
): Promise<Result<{ readonly platforms: readonly Platform[]; readonly supplement: number }, Refusal>> {
  const draw = objectsDraw === null ? undefined : await shelf.find('draw', objectsDraw);
  if (draw?.state !== 'confirmed')
    return refused(refusal('wrong-state', 'A4.3', { state: draw?.state ?? 'none', needs: ['confirmed'] }));
  const ids = holdersOf(draw).map((id) => draw.names[id]?.subject ?? '');
  const found = await Promise.all(ids.map((id) => shelf.find('platform', id)));
  return ok({
    platforms: found.flatMap((platform) => platform ?? []),
    supplement: confirmedSupplements(draw),
  });
}

interface Pool {
  readonly eligible: readonly Inspector[];
  readonly excluded: readonly { readonly inspector: Inspector; readonly reason: string }[];
  readonly recusals: readonly InspectorRecusal[];
}

async function poolOf(
  desk: Desk,
  plan: InspectionPlan,
  inspection: Inspection,
  platforms: readonly Platform[],
): Promise<Pool> {
  const all = await desk.shelf.where('inspector', {
    programme: plan.programme,
    state: ['active', 'suspended'],
  });
  const until = plan.batches.find(({ name }) => name === inspection.name)?.until ?? '';
  const recusals = await recusalsOf(desk, plan, platforms, all);
  const reasonFor = (inspector: Inspector): string | null => {
    if (inspector.state === 'suspended') return `已暂停：${inspector.reason}`;
    if (inspector.validUntil < until) return `检查证件 ${inspector.validUntil} 到期，早于本批结束日`;
    const from = recusals.filter((one) => one.inspector === inspector.id);
    return from.length > 0 && from.length === platforms.length ? '对本批全部对象回避' : null;
  };
  const judged = all.map((inspector) => ({ inspector, reason: reasonFor(inspector) }));
  const eligible = judged.flatMap(({ inspector, reason }) => (reason === null ? [inspector] : []));
  const ids = new Set(eligible.map(({ id }) => id));
  return {
    eligible,
    excluded: judged.flatMap(({ inspector, reason }) => (reason === null ? [] : [{ inspector, reason }])),
    recusals: recusals.filter(({ inspector }) => ids.has(inspector)),
  };
}

/** Whether everyone could be served is the same for every order of the tickets: said now, while it can still be mended. */
function shortage(pool: Pool, platforms: readonly Platform[], perTask: number): Refusal | null {
  const barred = new Set(pool.recusals.map(({ inspector, platform }) => `${inspector} ${platform}`));
  const paired = spreadInOrder({
    applications: platforms.map(({ id }) => id),
    experts: pool.eligible.map(({ id }) => ({ id, load: 0 })),
    needs: perTask,
    recused: (inspector, object) => barred.has(`${inspector} ${object}`),
  });
  if (paired.ok) return null;
  const name = platforms.find(({ id }) => id === paired.refusal.application)?.name ?? '';
  return refusal('limit-reached', 'A4.3', {
    platform: name,
    candidates: paired.refusal.free,
    needs: perTask,
  });
}

function stratumOf({ eligible, excluded }: Pool, seats: number): PlannedStratum {
  return {
    name: '检查人员',
    take: seats,
    reserves: eligible.length - seats,
    candidates: eligible.map(candidateOf),
    excluded: excluded.map(({ inspector, reason }) => ({ ...candidateOf(inspector), reason })),
  };
}

function candidateOf({ id, name, organisationName, credential }: Inspector) {
  return { subject: id, name: `${name}（${organisationName}，${credential}）` };
}
