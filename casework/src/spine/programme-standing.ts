import type { Instant } from '@qichuang/base';
import type { Moment } from '@qichuang/domain';
import { type Actor, type PersonId, type RecommenderId, type Standing, standingIn } from '@qichuang/domain';

/** What the actor is towards things of a programme that belong to no single application. */
export function standingInProgramme(
  programme: string,
  actor: Actor,
  recommender: RecommenderId | null = null,
): Standing {
  return standingIn({ programme, organisation: null, partners: [], recommender, experts: [] }, actor);
}

/** The moment a move of such a thing is judged in. */
export function momentIn<State extends string>(
  state: State | null,
  programme: string,
  act: { readonly actor: Actor; readonly at: Instant },
  more: {
    readonly preparedBy?: PersonId | null;
    readonly recommender?: RecommenderId | null;
    readonly clocks?: Readonly<Record<string, Instant | null>>;
  } = {},
): Moment<State> {
  return {
    state,
    standing: standingInProgramme(programme, act.actor, more.recommender ?? null),
    person: act.actor.person,
    preparedBy: more.preparedBy ?? null,
    at: act.at,
    clocks: more.clocks ?? {},
  };
}
