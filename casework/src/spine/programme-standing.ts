import type { Instant } from '@qichuang/base';
import type { Moment } from '@qichuang/domain';
import {
  type Actor,
  type CaseParties,
  type PersonId,
  type RecommenderId,
  type Standing,
  standingIn,
} from '@qichuang/domain';

/** What the actor is towards things of a programme that belong to no single application. */
export function standingInProgramme(
  programme: string,
  actor: Actor,
  recommender: RecommenderId | null = null,
  near: Near = NOBODY,
): Standing {
  const { organisation, partners } = near;
  return standingIn({ programme, organisation, partners, recommender, experts: [] }, actor);
}

/** Whose case it is: an official tied to one of them has no part in it. */
type Near = Pick<CaseParties, 'organisation' | 'partners'>;

const NOBODY: Near = { organisation: null, partners: [] };

/** The host of a platform's thing, as the one whose case it is. */
export function near({ organisation }: { readonly organisation: CaseParties['organisation'] }): Near {
  return { organisation, partners: [] };
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
    /** Where the thing is of one case: whoever is held away from it finds nothing. */
    readonly near?: Near;
  } = {},
): Moment<State> {
  return {
    state,
    standing: standingInProgramme(programme, act.actor, more.recommender ?? null, more.near),
    person: act.actor.person,
    preparedBy: more.preparedBy ?? null,
    at: act.at,
    clocks: more.clocks ?? {},
  };
}
