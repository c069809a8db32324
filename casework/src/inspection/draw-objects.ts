import { type Day, dayIn, ok, type Result, refused, SHANGHAI } from '@qichuang/base';
import {
  type Draw,
  INSPECTION_TRANSITIONS,
  type Inspection,
  type InspectionPlan,
  mayMove,
  type Platform,
  platformStateOn,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { CreditRisk, RiskClass } from '@qichuang/programmes';
import { type Ceremony, newDraw, type PlannedStratum } from '../draws/prepare-draw.ts';
import { holdersOf } from '../draws/supplement-draw.ts';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk } from '../ports.ts';
import { personOf } from '../spine/case.ts';
import { commit, move } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';
import { risksOf } from './credit-risk.ts';

export interface DrawObjects extends Omit<Ceremony, 'programme' | 'repeats'> {
  readonly plan: string;
  /** One of the plan's batches, by name. */
  readonly batch: string;
  /** Who is kept out besides what the system keeps out by itself. */
  readonly excluded: readonly { readonly platform: string; readonly reason: string }[];
}

const DRAWN_BEFORE = '本年度前批已抽中';

/**
 * Draws up the list of a batch's objects: the register as it stands today, one pool for each credit-risk class, of each the share the
 * plan says, rounded up (A4.3, B6.3). Nobody chooses who is on it; who is kept out is kept out for a reason that is published.
 *
 * @returns `wrong-state` while the batch has a draw that was not given up. O(platforms of the programme).
 */
export async function drawObjects(
  desk: Desk,
  act: Act<DrawObjects>,
): Promise<
  Result<
    { readonly id: string; readonly version: number; readonly state: string; readonly draw: string },
    Refusal
  >
> {
  const plan = await desk.shelf.find('inspectionPlan', act.body.plan);
  if (plan === undefined) return refused(refusal('not-found'));
  const [inspection = null] = (await desk.shelf.where('inspection', { plan: plan.id })).filter(
    ({ name }) => name === act.body.batch,
  );
  const moment = momentIn<Inspection['state']>(inspection?.state ?? null, plan.programme, act);
  const allowed = mayMove(INSPECTION_TRANSITIONS[inspection === null ? 'prepare' : 'prepare-again'], moment);
  if (!allowed.ok) return allowed;
  if (plan.state !== 'published')
    return refused(refusal('wrong-state', 'A4.3', { state: plan.state, needs: ['published'] }));
  if (!plan.batches.some(({ name }) => name === act.body.batch))
    return refused(
      refusal('value-not-allowed', 'A4.3', {
        field: 'batch',
        allowed: plan.batches.map(({ name }) => name),
      }),
    );
  const earlier = await givenUpDraw(desk, inspection);
  if (!earlier.ok) return earlier;
  const strata = await strataOf(desk, act, plan);
  if (!strata.ok) return strata;
  const { batch: _, excluded: _excluded, plan: _plan, ...ceremony } = act.body;
  const made = await newDraw(desk, act, {
    ...ceremony,
    programme: plan.programme,
    repeats: null,
    purpose: 'inspection-objects',
    about: inspection?.id ?? mint(act, 'isp', 0),
    strata: strata.value,
  });
  if (!made.ok) return made;
  const draw: Draw = { ...made.value.draw, repeats: earlier.value?.id ?? null };
  const next: Inspection = {
    ...(inspection ?? {
      id: mint(act, 'isp', 0),
      version: 1,
      plan: plan.id,
      programme: plan.programme,
      year: plan.year,
      name: act.body.batch,
      inspectorsDraw: null,
      inspectedUntil: null,
      prepared: { by: personOf(act), at: act.at },
      published: null,
    }),
    state: allowed.value,
    objectsDraw: draw.id,
  };
  const moved = move(act, { act: 'prepare-inspection', clause: 'A4.3' }, 'inspection', inspection, next);
  const { id, version, state } = moved.write.next;
  return commit(
    desk,
    act,
    [move(act, { act: 'prepare-draw', clause: 'A4.3' }, 'draw', null, draw), moved],
    { id, version, state, draw: draw.id },
    { numbers: made.value.numbers },
  );
}

/** The draw that has to be given up before the batch may be drawn again. */
async function givenUpDraw(desk: Desk, inspection: Inspection | null): Promise<Result<Draw | null, Refusal>> {
  const draw =
    inspection?.objectsDraw == null ? undefined : await desk.shelf.find('draw', inspection.objectsDraw);
  if (draw === undefined) return ok(null);
  return draw.state === 'cancelled'
    ? ok(draw)
    : refused(refusal('already-exists', 'A4.3', { draw: draw.id, number: draw.number }));
}

/** One pool for each class that has anybody in it. */
async function strataOf(
  desk: Desk,
  act: Act<DrawObjects>,
  plan: InspectionPlan,
): Promise<Result<readonly PlannedStratum[], Refusal>> {
  const programme = desk.programmes.get(plan.programme);
  if (programme === undefined) throw new Error(`no programme ${plan.programme}`);
  const today = dayIn(act.at, SHANGHAI);
  const all = await desk.shelf.where('platform', { programme: plan.programme });
  const active = all.filter((platform) => platformStateOn(platform, today) === 'active');
  const away = await listHeldAway(desk, act, async () => active);
  if (away !== null) return refused(away);
  const out = new Map(act.body.excluded.map(({ platform, reason }) => [platform, reason]));
  const strange = [...out.keys()].find((id) => active.every((platform) => platform.id !== id));
  if (strange !== undefined)
    return refused(refusal('value-not-allowed', 'A4.3', { field: 'excluded', platform: strange }));
  for (const id of await drawnBefore(desk, plan)) out.set(id, DRAWN_BEFORE);
  const { creditRisk } = programme.reports;
  const classed = await classesOf(desk, creditRisk, active, today);
  const strata = creditRisk.classes.flatMap(({ id, zh }): PlannedStratum[] => {
    const own = classed.get(id) ?? [];
    const pool = own.filter((platform) => !out.has(platform.id));
    if (pool.length === 0) return [];
    const perMille = plan.ratios.find(({ risk }) => risk === id)?.perMille ?? 0;
    const take = Math.ceil((pool.length * perMille) / 1000);
    return [
      {
        name: `${id} 类（${zh}）`,
        take,
        reserves: Math.min(2 * take, pool.length - take),
        candidates: pool.map(candidateOf),
        excluded: own
          .filter((platform) => out.has(platform.id))
          .map((platform) => ({ ...candidateOf(platform), reason: out.get(platform.id) ?? '' })),
      },
    ];
  });
  return strata.length === 0 ? refused(refusal('limit-reached', 'A4.3', { candidates: 0 })) : ok(strata);
}

function candidateOf({ id, number, name, organisationName }: Platform) {
  return { subject: id, name: `${name}（${organisationName}，${number}）` };
}

async function classesOf(
  desk: Desk,
  creditRisk: CreditRisk,
  platforms: readonly Platform[],
  today: Day,
): Promise<ReadonlyMap<RiskClass, readonly Platform[]>> {
  const classed = new Map<RiskClass, Platform[]>();
  const risks = await risksOf(desk, creditRisk, platforms, today);
  for (const platform of platforms) {
    const risk = risks.get(platform.id)?.risk;
    if (risk === undefined) throw new Error(`${platform.id} without a class`);
    classed.set(risk, [...(classed.get(risk) ?? []), platform]);
  }
  return classed;
}

/** Whoever an earlier batch of the same plan drew is not drawn twice in a year. */
async function drawnBefore(desk: Desk, plan: InspectionPlan): Promise<readonly string[]> {
  const batches = await desk.shelf.where('inspection', { plan: plan.id });
  const draws = await Promise.all(
    batches.flatMap(({ objectsDraw }) =>
      objectsDraw === null ? [] : [desk.shelf.find('draw', objectsDraw)],
    ),
  );
  return draws.flatMap((draw) =>
    draw?.confirmed == null ? [] : holdersOf(draw).flatMap((id) => draw.names[id]?.subject ?? []),
  );
}
