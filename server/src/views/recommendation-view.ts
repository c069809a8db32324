import type { Actor, RecommenderId, Round } from '@qichuang/domain';
import { allApplicationRows } from './application-rows.ts';
import { nameOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { View } from './view.ts';

type RecommendationView = View<'see-recommendation'>;

/** Whose list is asked for: a recommender's own, or the one the authority names; `undefined` where it is nobody's business. */
export function listAsked(actor: Actor, round: Round, asked: string | undefined): RecommenderId | undefined {
  const scope = scopeOf(actor);
  if (scope.kind === 'recommender')
    return asked === undefined || asked === scope.id ? (scope.id as RecommenderId) : undefined;
  return scope.kind === 'authority' && scope.programme === round.programme
    ? (asked as RecommenderId | undefined)
    : undefined;
}

/** A recommender's list of a round with the applications it is about; the authority sees it once it is confirmed (A3.2, B5.1). */
export async function recommendationView(
  room: Room,
  actor: Actor,
  round: Round,
  recommender: RecommenderId,
): Promise<RecommendationView> {
  const { shelf } = room.desk;
  const [found] = await shelf.where('recommendationList', { round: round.id, recommender });
  const own = scopeOf(actor).kind === 'recommender';
  const list = own || found?.state === 'confirmed' ? found : undefined;
  const all = await allApplicationRows(room, actor, { round: round.id, recommender, sort: 'receipt' });
  const listed = all.filter(
    ({ state, id }) =>
      state === 'submitted' || list?.entries.some(({ application }) => application === id) === true,
  );
  return {
    id: list?.id ?? null,
    version: list?.version ?? 0,
    state: list?.state ?? 'none',
    round: round.id,
    recommender,
    recommenderName: await nameOf(room, 'recommender', recommender),
    closesAt: round.windows.recommend.until,
    entries: list?.entries ?? [],
    quotas: round.quotas
      .filter((quota) => quota.recommender === recommender)
      .map(({ category, places }) => ({ category, places })),
    rows: listed,
    preparedBy: list?.prepared == null ? null : await nameOf(room, 'person', list.prepared.by),
    preparedById: list?.prepared?.by ?? null,
    sentBack: list?.sentBack ?? null,
    confirmedBy: list?.confirmed == null ? null : await nameOf(room, 'person', list.confirmed.by),
    confirmedAt: list?.confirmed?.at ?? null,
  };
}
