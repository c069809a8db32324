import { ok, type Result, refused } from '@qichuang/base';
import {
  type Application,
  mayMove,
  RECOMMENDATION_LIST_TRANSITIONS,
  type RecommendationEntry,
  type RecommendationList,
  type RecommenderId,
  type Refusal,
  type Round,
  refusal,
} from '@qichuang/domain';
import { listHeldAway } from '../people/held-away.ts';
import type { Act, Desk } from '../ports.ts';
import { momentIn } from '../spine/programme-standing.ts';

type ListMove = keyof typeof RECOMMENDATION_LIST_TRANSITIONS;

export interface OnList {
  readonly round: string;
  readonly version: number;
}

export interface ListCase {
  readonly round: Round;
  readonly recommender: RecommenderId;
  readonly list: RecommendationList | null;
}

/** The acting recommender's own list of a round, if the move is lawful now. */
export async function listFor(
  desk: Desk,
  act: Act<OnList>,
  name: ListMove,
): Promise<Result<ListCase, Refusal>> {
  const { office } = act.actor;
  const round = await desk.shelf.find('round', act.body.round);
  if (round === undefined || round.state === 'planned' || office?.unit.kind !== 'recommender')
    return refused(refusal('not-found'));
  const recommender = office.unit.id;
  const [list = null] = await desk.shelf.where('recommendationList', { round: round.id, recommender });
  const allowed = mayMove(
    RECOMMENDATION_LIST_TRANSITIONS[name],
    momentIn(list?.state ?? null, round.programme, act, {
      recommender,
      preparedBy: list?.prepared?.by ?? null,
      clocks: { recommendCloses: round.windows.recommend.until },
    }),
  );
  if (!allowed.ok) return allowed;
  const away = await listHeldAway(desk, act, () =>
    desk.shelf.where('application', { round: round.id, recommender, state: 'submitted' }),
  );
  if (away !== null) return refused(away);
  const version = list?.version ?? 0;
  if (version !== act.body.version)
    return refused(refusal('moved-on', null, { version, seen: act.body.version }));
  return ok({ round, recommender, list });
}

/** The submitted applications that wait for this recommender in this round, by id. */
export async function waitingFor(
  desk: Desk,
  { round, recommender }: Pick<ListCase, 'round' | 'recommender'>,
): Promise<ReadonlyMap<string, Application>> {
  const waiting = await desk.shelf.where('application', { round: round.id, recommender, state: 'submitted' });
  return new Map(waiting.map((application) => [application.id, application]));
}

/** Whether a list is complete: every application has a verdict, ranks run without gaps, opinions are written, quotas are kept (A3.2). */
export function listFaults(
  entries: readonly RecommendationEntry[],
  waiting: ReadonlyMap<string, Application>,
  { round, recommender }: ListCase,
): Refusal | null {
  const missing = [...waiting.keys()].filter((id) => !entries.some(({ application }) => application === id));
  const gone = entries.map(({ application }) => application).filter((id) => !waiting.has(id));
  if (missing.length + gone.length > 0)
    return refusal('incomplete', 'B5.1', { missing: nameAll(missing, waiting), gone });
  const silent = entries.filter(({ opinion }) => opinion.trim() === '').map(({ application }) => application);
  if (silent.length > 0) return refusal('reason-missing', 'B5.1', { applications: nameAll(silent, waiting) });
  for (const category of new Set([...waiting.values()].map((application) => application.category))) {
    const ranked = entries.filter(
      ({ application, verdict }) =>
        verdict === 'recommend' && waiting.get(application)?.category === category,
    );
    const ranks = ranked.map(({ rank }) => rank ?? 0).sort((one, other) => one - other);
    if (ranks.some((rank, index) => rank !== index + 1))
      return refusal('value-not-allowed', 'B5.1', { field: 'rank', category, ranks: ranks.map(String) });
    const quota = round.quotas.find((one) => one.recommender === recommender && one.category === category);
    if (quota !== undefined && ranked.length > quota.places) {
      return refusal('quota-exceeded', 'B5.1', {
        category,
        places: quota.places,
        recommended: ranked.length,
      });
    }
  }
  return null;
}

function nameAll(ids: readonly string[], waiting: ReadonlyMap<string, Application>): readonly string[] {
  return ids.map((id) => waiting.get(id)?.receipt ?? id);
}
