import { type Day, dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  INSPECTION_PLAN_TRANSITIONS,
  type InspectionPlan,
  mayMove,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';

export interface PlanInspections {
  readonly programme: string;
  readonly year: number;
  readonly title: string;
  readonly items: readonly string[];
  readonly ratios: InspectionPlan['ratios'];
  readonly batches: readonly { readonly name: string; readonly from: string; readonly until: string }[];
  /** Left out: what the programme says, and whoever is of the same city may go. */
  readonly inspectorsPerTask?: number;
  readonly recuseSameCity?: boolean;
}

/** Draws up the year's plan: what is looked at and on which ground, which share of each class, in which batches (A4.3, B6.3). */
export async function planInspections(
  desk: Desk,
  act: Act<PlanInspections>,
): Promise<Result<Standpoint, Refusal>> {
  const { programme: id, year, title, items, ratios, inspectorsPerTask, recuseSameCity } = act.body;
  const allowed = mayMove(
    INSPECTION_PLAN_TRANSITIONS.prepare,
    momentIn<InspectionPlan['state']>(null, id, act),
  );
  if (!allowed.ok) return allowed;
  const programme = desk.programmes.get(id);
  if (programme === undefined) return refused(refusal('not-found'));
  const wrong = planFault(programme, act.body);
  if (wrong !== null) return refused(wrong);
  const others = await desk.shelf.where('inspectionPlan', {
    programme: id,
    year,
    state: ['prepared', 'published'],
  });
  const [other] = others;
  if (other !== undefined) return refused(refusal('already-exists', 'A4.3', { plan: other.id, year }));
  const next: InspectionPlan = {
    id: mint(act, 'ipl', 0),
    version: 1,
    state: allowed.value,
    programme: id,
    year,
    title,
    items,
    ratios,
    ...(inspectorsPerTask === undefined ? {} : { inspectorsPerTask }),
    ...(recuseSameCity === undefined ? {} : { recuseSameCity }),
    // The contract's schema has checked that they are days.
    batches: act.body.batches.map(({ name, from, until }) => ({
      name,
      from: from as Day,
      until: until as Day,
    })),
    prepared: { by: personOf(act), at: act.at },
    published: null,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'prepare-inspection-plan', clause: 'A4.3' }, 'inspectionPlan', null, next),
  );
}

/** No inspection without a ground: every item is one of the programme's list, which names it. */
function planFault(
  { reports }: Programme,
  { items, ratios, batches, year }: PlanInspections,
): Refusal | null {
  const known = reports.inspection.items.map(({ id }) => id);
  const strange = items.find((item, place) => !known.includes(item) || items.indexOf(item) !== place);
  if (strange !== undefined)
    return refusal('value-not-allowed', 'A4.3', { field: 'items', item: strange, allowed: known });
  if (new Set(ratios.map(({ risk }) => risk)).size !== reports.creditRisk.classes.length)
    return refusal('incomplete', 'A4.3', { fields: ['ratios'] });
  if (new Set(batches.map(({ name }) => name)).size !== batches.length)
    return refusal('value-not-allowed', 'A4.3', { field: 'batches', fault: 'said-twice' });
  const outside = batches.find(
    ({ from, until }) => from > until || !from.startsWith(`${year}-`) || !until.startsWith(`${year}-`),
  );
  return outside === undefined
    ? null
    : refusal('value-not-allowed', 'A4.3', { field: 'batches', batch: outside.name });
}

interface OnPlan {
  readonly plan: string;
  readonly version: number;
}

/** Publishes the plan; only then may anything be drawn from it. */
export function publishInspectionPlan(desk: Desk, act: Act<OnPlan>): Promise<Result<Standpoint, Refusal>> {
  return movePlan(desk, act, 'publish', (plan) =>
    plan.batches.every(({ until }) => until < dayIn(act.at, SHANGHAI))
      ? refused(refusal('too-late', 'A4.3', { year: plan.year }))
      : ok({ published: { by: personOf(act), at: act.at } }),
  );
}

export function dropInspectionPlan(desk: Desk, act: Act<OnPlan>): Promise<Result<Standpoint, Refusal>> {
  return movePlan(desk, act, 'drop', () => ok({}));
}

async function movePlan(
  desk: Desk,
  act: Act<OnPlan>,
  name: 'publish' | 'drop',
  next: (plan: InspectionPlan) => Result<Partial<InspectionPlan>, Refusal>,
): Promise<Result<Standpoint, Refusal>> {
  const plan = await desk.shelf.find('inspectionPlan', act.body.plan);
  if (plan === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(
    INSPECTION_PLAN_TRANSITIONS[name],
    momentIn(plan.state, plan.programme, act, { preparedBy: plan.prepared.by }),
  );
  if (!allowed.ok) return allowed;
  const current = seen(plan, act.body.version);
  if (!current.ok) return current;
  const made = next(plan);
  if (!made.ok) return made;
  return commitOne(
    desk,
    act,
    move(act, { act: `${name}-inspection-plan`, clause: 'A4.3' }, 'inspectionPlan', plan, {
      ...plan,
      ...made.value,
      state: allowed.value,
    }),
  );
}
