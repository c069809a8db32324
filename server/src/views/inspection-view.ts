import { leastFor } from '@qichuang/casework';
import type { Actor, InspectionPlan } from '@qichuang/domain';
import { nameOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { View } from './view.ts';

type PlanView = View<'list-inspection-plans'>['rows'][number];

/** Plans this reader may know of, the latest year first: published ones are everybody's, others the authority's own. */
export async function inspectionPlanRows(
  room: Room,
  actor: Actor,
  programme: string | undefined,
): Promise<readonly PlanView[]> {
  const scope = scopeOf(actor);
  const inside = (plan: InspectionPlan) => scope.kind === 'authority' && scope.programme === plan.programme;
  const all = await room.desk.shelf.where('inspectionPlan', programme === undefined ? {} : { programme });
  const readable = all
    .filter((plan) => plan.state === 'published' || inside(plan))
    .sort((one, other) => other.year - one.year || (one.prepared.at < other.prepared.at ? 1 : -1));
  return Promise.all(readable.map((plan) => planView(room, plan, inside(plan))));
}

async function planView(room: Room, plan: InspectionPlan, inside: boolean): Promise<PlanView> {
  const { shelf, programmes } = room.desk;
  const known = programmes.get(plan.programme)?.reports.inspection.items ?? [];
  const inspections = await shelf.where('inspection', { plan: plan.id });
  const draws = await shelf.where('draw', { about: inspections.map(({ id }) => id) });
  const drawFor = (batch: string) => {
    const inspection = inspections.find(({ name }) => name === batch);
    const draw = draws.find(({ id }) => id === inspection?.objectsDraw);
    // What is still being drawn up is not public, not even that it is.
    return draw === undefined || (draw.state === 'prepared' && !inside)
      ? null
      : { id: draw.id, number: draw.number, state: draw.state };
  };
  const underWay = (batch: string) => {
    const found = inside ? inspections.find(({ name }) => name === batch) : undefined;
    return found === undefined ? null : { id: found.id, state: found.state };
  };
  const { prepared, published } = plan;
  return {
    id: plan.id,
    version: plan.version,
    state: plan.state,
    programme: plan.programme,
    year: plan.year,
    title: plan.title,
    items: plan.items.map((id) => {
      const item = known.find((one) => one.id === id);
      return { id, zh: item?.zh ?? id, en: item?.en ?? id, basis: item?.basis ?? [] };
    }),
    ratios: plan.ratios,
    inspectorsPerTask: leastFor(room.desk, plan),
    recuseSameCity: plan.recuseSameCity ?? false,
    batches: plan.batches.map(({ name, from, until }) => ({
      name,
      from,
      until,
      draw: drawFor(name),
      inspection: underWay(name),
    })),
    preparedBy: inside ? await nameOf(room, 'person', prepared.by) : null,
    preparedById: inside ? prepared.by : null,
    preparedAt: inside ? prepared.at : null,
    publishedBy: inside && published !== null ? await nameOf(room, 'person', published.by) : null,
    publishedAt: published?.at ?? null,
  };
}
