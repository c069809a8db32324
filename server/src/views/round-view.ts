import type { Actor, Round } from '@qichuang/domain';
import { listScope, type Room, scopeOf } from './standing.ts';
import type { View } from './view.ts';

type RoundView = View<'see-round'>;

/** Rounds in the order of their years; those only planned are the authority's own affair. */
export async function roundViews(
  room: Room,
  actor: Actor,
  programme: string | undefined,
): Promise<readonly RoundView[]> {
  const rounds = await room.desk.shelf.where('round', programme === undefined ? {} : { programme });
  const open = rounds
    .filter((round) => mayKnow(round, actor))
    .sort((one, other) => other.year - one.year || (one.id < other.id ? 1 : -1));
  return Promise.all(open.map((round) => roundView(room, actor, round)));
}

export async function findRound(room: Room, actor: Actor, id: string): Promise<Round | undefined> {
  const round = await room.desk.shelf.find('round', id);
  return round !== undefined && mayKnow(round, actor) ? round : undefined;
}

function mayKnow(round: Round, actor: Actor): boolean {
  if (round.state !== 'planned') return true;
  const scope = scopeOf(actor);
  return scope.kind === 'authority' && scope.programme === round.programme;
}

export async function roundView(room: Room, actor: Actor, round: Round): Promise<RoundView> {
  const { id, version, state, programme, programmeDigest, year, supplementary, title, categories, windows } =
    round;
  const { quotas, panelSize, namesHidden, callNumber, callPublishedOn, contact } = round;
  return {
    id,
    version,
    state,
    programme,
    programmeDigest,
    year,
    supplementary,
    title,
    categories,
    windows,
    quotas: quotas.filter(({ recommender }) => mayKnowQuota(actor, round, recommender)),
    panelSize,
    namesHidden,
    callNumber,
    callPublishedOn,
    contact,
    ranked: await rankedCategories(room, actor, round),
    // Of those in the reader's list, by the states the reader sees.
    counts: (await room.store.queries.countsByState(listScope(actor), id)) as Readonly<
      Record<string, number>
    >,
  };
}

async function rankedCategories({ desk }: Room, actor: Actor, round: Round): Promise<readonly string[]> {
  const scope = scopeOf(actor);
  if (scope.kind !== 'authority' || scope.programme !== round.programme) return [];
  const rankings = await desk.shelf.where('ranking', { round: round.id });
  return rankings.map(({ category }) => category);
}

/** The places of one recommender are its own and the authority's affair. */
function mayKnowQuota(actor: Actor, { programme }: Round, recommender: string): boolean {
  const scope = scopeOf(actor);
  if (scope.kind === 'authority') return scope.programme === programme;
  return scope.kind === 'recommender' && scope.id === recommender;
}
