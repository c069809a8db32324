import { ok, type Result, refused } from '@qichuang/base';
import { eligibilityOf, rankable, readerCandidates } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import { type RecommenderId, type Refusal, type Round, refusal } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type { Handler, Handlers, Visit } from '../http/handler.ts';
import { eligibilityView } from '../views/eligibility-view.ts';
import { wholeListFault } from '../views/held-away.ts';
import { rankingView } from '../views/ranking-view.ts';
import { listAsked, recommendationView } from '../views/recommendation-view.ts';
import { reviewProgress } from '../views/review-progress.ts';
import { findOwnReview, ownReviewRows, reviewView } from '../views/review-view.ts';
import { findRound, roundView, roundViews } from '../views/round-view.ts';
import { scopeOf } from '../views/standing.ts';
import { seenIn } from './case-readings.ts';

type Requests = typeof REQUESTS;
type OnRound = Pick<Visit, 'house' | 'actor'> & { readonly params: { readonly round: string } };

const NOT_FOUND = refused(refusal('not-found'));

export async function roundIn({ house, actor, params }: OnRound): Promise<Result<Round, Refusal>> {
  const round = await findRound(house, actor, params.round);
  return round === undefined ? NOT_FOUND : ok(round);
}

/** The round for its own authority; to another programme's authority it tells nothing of what goes on inside. */
export async function governedRound(
  visit: OnRound,
): Promise<Result<{ readonly round: Round; readonly programme: Programme }, Refusal>> {
  const found = await roundIn(visit);
  if (!found.ok) return found;
  const round = found.value;
  const scope = scopeOf(visit.actor);
  const programme = visit.house.desk.programmes.get(round.programmeDigest);
  if (scope.kind !== 'authority' || scope.programme !== round.programme || programme === undefined)
    return NOT_FOUND;
  return ok({ round, programme });
}

const list: Handler<Requests['list-rounds']> = async ({ house, actor, query }) =>
  ok({ rows: await roundViews(house, actor, query.programme) });

const see: Handler<Requests['see-round']> = async (visit) => {
  const round = await roundIn(visit);
  return round.ok ? ok(await roundView(visit.house, visit.actor, round.value)) : round;
};

/** Of the reader's own organisation: the request names no other. */
const eligibility: Handler<Requests['check-eligibility']> = async (visit) => {
  const { house, actor, at, query } = visit;
  const round = await roundIn(visit);
  if (!round.ok) return round;
  const unit = actor.office?.unit;
  const organisation =
    unit?.kind === 'organisation' ? await house.desk.shelf.find('organisation', unit.id) : undefined;
  if (organisation === undefined) return NOT_FOUND;
  const found = await eligibilityOf(house.desk, { round: round.value, organisation, ...query }, at);
  return found.ok ? ok(eligibilityView(found.value, at)) : found;
};

/** Why a recommender's ranked list is not shown to a reader held away from one of its cases. */
export function recommendedAway(
  { house, actor }: Pick<Visit, 'house' | 'actor'>,
  { id }: Round,
  recommender: RecommenderId,
): Promise<Refusal | null> {
  return wholeListFault(house, actor, async () =>
    (await house.desk.shelf.where('application', { round: id, recommender })).filter(
      ({ receipt }) => receipt !== null,
    ),
  );
}

const recommendation: Handler<Requests['see-recommendation']> = async (visit) => {
  const round = await roundIn(visit);
  if (!round.ok) return round;
  const recommender = listAsked(visit.actor, round.value, visit.query.recommender);
  if (recommender === undefined) return NOT_FOUND;
  const away = await recommendedAway(visit, round.value, recommender);
  if (away !== null) return refused(away);
  return ok(await recommendationView(visit.house, visit.actor, round.value, recommender));
};

const progress: Handler<Requests['see-review-progress']> = async (visit) => {
  const governed = await governedRound(visit);
  if (!governed.ok) return governed;
  const { round, programme } = governed.value;
  return ok(await reviewProgress(visit.house, round, programme, visit.query.category, visit.actor, visit.at));
};

/** Why the ranking of a category is not shown to a reader held away from one of its cases. */
export function rankedAway(
  { house, actor }: Pick<Visit, 'house' | 'actor'>,
  { id }: Round,
  category: string,
): Promise<Refusal | null> {
  return wholeListFault(house, actor, () => rankable(house.desk, id, category));
}

const candidates: Handler<Requests['list-reader-candidates']> = async (visit) => {
  const seen = await seenIn(visit, ({ standing }) => standing.part === 'authority');
  if (!seen.ok) return seen;
  const found = await readerCandidates(visit.house.desk, seen.value, visit.at);
  if (!found.ok) return found;
  return ok({
    rows: found.value.map(({ expert, load, declared, closeness, drawn, why }) => ({
      expert: expert.id,
      name: expert.name,
      institution: expert.institution.name,
      load,
      declared,
      closeness,
      why: why ?? (drawn ? null : 'expert-not-drawn'),
    })),
  });
};

const ranking: Handler<Requests['see-ranking']> = async (visit) => {
  const governed = await governedRound(visit);
  if (!governed.ok) return governed;
  const { round, programme } = governed.value;
  const away = await rankedAway(visit, round, visit.params.category);
  if (away !== null) return refused(away);
  const view = await rankingView(visit.house, round, programme, visit.params.category);
  return view === undefined ? NOT_FOUND : ok(view);
};

const ownReviews: Handler<Requests['list-own-reviews']> = async ({ house, actor, language }) =>
  ok({ rows: await ownReviewRows(house, actor, language) });

const review: Handler<Requests['see-review']> = async ({ house, actor, params, at, language }) => {
  const found = await findOwnReview(house, actor, params.review);
  return found === undefined ? NOT_FOUND : ok(await reviewView(house, actor, found, at, language));
};

export const ROUND_READING_HANDLERS = {
  'list-rounds': list,
  'see-round': see,
  'check-eligibility': eligibility,
  'see-recommendation': recommendation,
  'see-review-progress': progress,
  'list-reader-candidates': candidates,
  'see-ranking': ranking,
  'list-own-reviews': ownReviews,
  'see-review': review,
} satisfies Partial<Handlers>;
