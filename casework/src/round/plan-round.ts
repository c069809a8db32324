import { type Instant, ok, type Result, refused } from '@qichuang/base';
import { mayMove, type Refusal, ROUND_TRANSITIONS, type Round, refusal } from '@qichuang/domain';
import { findCategory, type Programme, programmeDigest } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { momentIn } from '../spine/programme-standing.ts';

interface Span {
  readonly from: string;
  readonly until: string;
}

/** What a clerk fills in; the contract has checked shapes. */
export interface RoundPlan {
  readonly programme: string;
  readonly year: number;
  readonly supplementary: boolean;
  readonly title: { readonly zh: string; readonly en: string };
  readonly categories: readonly string[];
  readonly windows: {
    readonly apply: Span;
    readonly recommend: Span;
    readonly check: Span;
    readonly review: Span;
  };
  readonly quotas: readonly {
    readonly recommender: string;
    readonly category: string;
    readonly places: number;
  }[];
  readonly panelSize: number;
  readonly namesHidden: boolean;
  readonly callNumber: string;
  readonly contact: Round['contact'];
}

/** Plans a round of the programme's current version; nobody outside the authority sees it before the call. */
export async function planRound(desk: Desk, act: Act<RoundPlan>): Promise<Result<Standpoint, Refusal>> {
  const programme = desk.programmes.get(act.body.programme);
  if (programme === undefined) return refused(refusal('not-found'));
  const allowed = mayMove(ROUND_TRANSITIONS.plan, momentIn(null, programme.id, act));
  if (!allowed.ok) return allowed;
  const fit = planFits(act.body, programme);
  if (!fit.ok) return fit;
  const next: Round = {
    ...plannedFields(act.body),
    id: mint(act, 'rnd', 0),
    version: 1,
    state: 'planned',
    programme: programme.id,
    programmeDigest: programmeDigest(programme),
    callPublishedOn: null,
    calledAt: null,
  };
  return commitOne(
    desk,
    act,
    move(act, { act: 'plan-round', clause: ROUND_TRANSITIONS.plan.clause }, 'round', null, next),
  );
}

/** The fields a plan decides, as the round keeps them. */
export function plannedFields(
  plan: RoundPlan,
): Omit<
  Round,
  'id' | 'version' | 'state' | 'programme' | 'programmeDigest' | 'callPublishedOn' | 'calledAt'
> {
  const { year, supplementary, title, categories, panelSize, namesHidden, callNumber, contact } = plan;
  return {
    year,
    supplementary,
    title,
    categories,
    panelSize,
    namesHidden,
    callNumber,
    contact,
    // Shapes were checked at the door: these are canonical instants and ids.
    windows: plan.windows as Round['windows'],
    quotas: plan.quotas as Round['quotas'],
  };
}

/** Windows in order, categories of the programme, no quota twice, panels of an odd number where the programme says so. */
export function planFits(
  plan: Pick<RoundPlan, 'windows' | 'categories' | 'quotas' | 'panelSize'>,
  programme: Programme,
): Result<true, Refusal> {
  const unknown = plan.categories.filter((category) => findCategory(programme, category) === undefined);
  if (unknown.length > 0) return refused(refusal('value-not-allowed', 'B5.1', { categories: unknown }));
  const keys = plan.quotas.map(({ recommender, category }) => `${recommender} ${category}`);
  if (new Set(keys).size < keys.length)
    return refused(refusal('value-not-allowed', 'B5.1', { field: 'quotas' }));
  if (programme.sharedRules.expertPanel.odd && plan.panelSize % 2 === 0)
    return refused(refusal('value-not-allowed', 'default', { field: 'panelSize', why: 'panel-odd' }));
  return windowsFit(plan.windows);
}

export function windowsFit(windows: RoundPlan['windows']): Result<true, Refusal> {
  const { apply, recommend, check, review } = windows;
  for (const [name, { from, until }] of Object.entries({ apply, recommend, check, review })) {
    if (from >= until) return refused(refusal('value-not-allowed', 'B5.1', { window: name, from, until }));
  }
  // Each stage may overlap the next, but none may end before the one it waits for.
  const ends = [
    apply.until,
    recommend.until,
    check.until,
    review.until,
  ] as readonly string[] as readonly Instant[];
  const sorted = ends.every((end, index) => index === 0 || (ends[index - 1] ?? end) <= end);
  return sorted ? ok(true) : refused(refusal('value-not-allowed', 'B5.1', { window: 'order' }));
}
