import {
  type Actor,
  type Campaign,
  type Evaluation,
  type Standing,
  standingAtPlatform,
} from '@qichuang/domain';
import type { LifeFilter } from '@qichuang/store';
import { nameOf } from './names.ts';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

type EvaluationRow = View<'list-evaluations'>['rows'][number];

type State = Evaluation['state'];

/** Whether the reader may know points and grade: the authority always, the host its draft, its recommender what is published (B5.3). */
export function knowsResult({ state }: Pick<Evaluation, 'state'>, { part }: Standing): boolean {
  if (part === 'authority') return true;
  return state === 'published' || (part === 'host' && state === 'graded');
}

/** The state as a reader may know it: a draft result is between the authority and the host. */
function evaluationStateAsSeen({ state }: Pick<Evaluation, 'state'>, { part }: Standing): State {
  return state === 'graded' && part === 'recommender' ? 'assessed' : state;
}

interface EvaluationAsk {
  readonly state?: State | undefined;
  readonly platform?: string | undefined;
  readonly text?: string | undefined;
}

/** One part of the reader's list of evaluations; filters and counts know only the states that are seen. */
export async function evaluationPage(
  room: Room,
  actor: Actor,
  { state, platform, text }: EvaluationAsk,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<View<'list-evaluations'>> {
  const scope = listScope(actor);
  const veiled = scope.kind === 'recommender';
  const filter: LifeFilter = {
    platform,
    text,
    states: state === undefined ? undefined : statesAs(state, veiled),
  };
  const [found, counts] = await Promise.all([
    room.store.queries.listLife('evaluation', scope, filter, page),
    room.store.queries.lifeCounts('evaluation', scope, filter),
  ]);
  const rows = found.rows.map((one) => evaluationRow(room, one, standingAtPlatform(one, actor)));
  return {
    rows: await Promise.all(rows),
    next: found.next,
    total: found.total,
    counts: veiled ? withoutDrafts(counts) : counts,
  };
}

function statesAs(state: State, veiled: boolean): readonly State[] {
  if (!veiled) return [state];
  if (state === 'assessed') return ['assessed', 'graded'];
  // Nothing is seen as a draft: a state no evaluation is in finds nothing.
  return state === 'graded' ? ['none' as State] : [state];
}

function withoutDrafts(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const { graded = 0, ...others } = counts;
  return graded === 0 ? others : { ...others, assessed: (others['assessed'] ?? 0) + graded };
}

/** @throws Error without its campaign or platform: a broken shelf. */
export async function evaluationRow(
  room: Room,
  evaluation: Evaluation,
  standing: Standing,
): Promise<EvaluationRow> {
  const { campaign, platform } = await behind(room, evaluation);
  const known = knowsResult(evaluation, standing);
  return {
    id: evaluation.id,
    version: evaluation.version,
    state: evaluationStateAsSeen(evaluation, standing),
    campaign: {
      id: campaign.id,
      title: campaign.title,
      kind: campaign.kind,
      year: campaign.year,
      selfAssessmentDueOn: campaign.selfAssessmentDueOn,
      statementUntil: known ? campaign.statementUntil : null,
      publishedAt: campaign.published?.at ?? null,
    },
    programme: evaluation.programme,
    programmeDigest: campaign.programmeDigest,
    category: evaluation.category,
    kind: evaluation.kind,
    platform: { id: platform.id, name: platform.name, number: platform.number, city: platform.city },
    organisation: await nameOf(room, 'organisation', evaluation.organisation),
    recommender: await nameOf(room, 'recommender', evaluation.recommender),
    totalHundredths: known ? evaluation.totalHundredths : null,
    grade: known ? evaluation.grade : null,
  };
}

async function behind({ desk }: Room, evaluation: Evaluation) {
  const campaign: Campaign | undefined = await desk.shelf.find('campaign', evaluation.campaign);
  const platform = await desk.shelf.find('platform', evaluation.platform);
  if (campaign === undefined || platform === undefined)
    throw new Error(`evaluation ${evaluation.id} without campaign or platform`);
  return { campaign, platform };
}
