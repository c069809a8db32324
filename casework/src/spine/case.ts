import { type Instant, ok, type Result, refused } from '@qichuang/base';
import {
  type Actor,
  APPLICATION_TRANSITIONS,
  type Application,
  type ApplicationMove,
  type ApplicationState,
  type CaseParties,
  mayMove,
  type PersonId,
  type Refusal,
  type Round,
  refusal,
  type Standing,
  standingIn,
} from '@qichuang/domain';
import { hasPreliminaryReview, type Programme } from '@qichuang/programmes';
import type { Act, Desk } from '../ports.ts';

/** An application with what decides who is what in it. */
export interface Case {
  readonly application: Application;
  readonly round: Round;
  readonly programme: Programme;
  readonly parties: CaseParties;
}

/** The programme version something is pinned to. @throws Error if it is not on the desk: a broken installation. */
export function programmeAt(desk: Desk, digest: string): Programme {
  const programme = desk.programmes.get(digest);
  if (programme === undefined) throw new Error(`no programme version ${digest}`);
  return programme;
}

export async function findCase(desk: Desk, id: string): Promise<Case | undefined> {
  const application = await desk.shelf.find('application', id);
  if (application === undefined) return undefined;
  const round = await desk.shelf.find('round', application.round);
  if (round === undefined) throw new Error(`application ${id} without its round`);
  const parties = await partiesOf(desk, application);
  return { application, round, programme: programmeAt(desk, application.programmeDigest), parties };
}

/** Who has a part. Before the first submission nobody but the applicant and invited partners has one. */
export async function partiesOf(desk: Desk, application: Application): Promise<CaseParties> {
  const { id, organisation, programme, recommender, receipt } = application;
  const partnerships = await desk.shelf.where('partnership', {
    application: id,
    state: ['pending', 'confirmed'],
  });
  const reviews =
    receipt === null
      ? []
      : await desk.shelf.where('review', { application: id, state: ['assigned', 'declared', 'scored'] });
  return {
    programme,
    organisation,
    partners: partnerships.flatMap((partnership) => partnership.organisation ?? []),
    recommender: receipt === null ? null : recommender,
    experts: reviews.map(({ person }) => person),
  };
}

export function clocksOf({
  application,
  round,
}: Pick<Case, 'application' | 'round'>): Readonly<Record<string, Instant | null>> {
  return {
    applyOpens: round.windows.apply.from,
    applyCloses: application.extendedUntil ?? round.windows.apply.until,
    recommendOpens: round.windows.recommend.from,
    recommendCloses: round.windows.recommend.until,
    dueAt: application.dueAt,
  };
}

/** A state as the programme has it: nobody has recommended what a city's own programme took in directly (A4.1). */
export function stateIn(programme: Programme, state: string): string {
  return state === 'recommended' && !hasPreliminaryReview(programme) ? 'awaiting_check' : state;
}

/** A refusal speaks of the states of the programme its reader works in. */
function inProgramme(programme: Programme, told: Refusal): Refusal {
  const { state, needs } = told.evidence;
  if (told.kind !== 'wrong-state' || typeof state !== 'string') return told;
  const named = Array.isArray(needs) ? { needs: needs.map((one) => stateIn(programme, String(one))) } : {};
  return { ...told, evidence: { ...told.evidence, state: stateIn(programme, state), ...named } };
}

/** Asks the application's table whether the actor may make this move now. */
export function mayMoveApplication(
  found: Case,
  name: ApplicationMove,
  actor: Actor,
  at: Instant,
  preparedBy: PersonId | null = null,
): Result<ApplicationState, Refusal> {
  const { application, parties, programme } = found;
  const allowed = mayMove(APPLICATION_TRANSITIONS[name], {
    state: application.state,
    standing: standingIn(parties, actor),
    person: actor.person,
    preparedBy,
    at,
    clocks: clocksOf(found),
  });
  return allowed.ok ? allowed : refused(inProgramme(programme, allowed.refusal));
}

/** Finds a case the actor has some part in; what is not theirs does not exist for them. */
export async function caseOf(
  desk: Desk,
  id: string,
  act: Pick<Act<unknown>, 'actor'>,
): Promise<Result<Case & { readonly standing: Standing }, Refusal>> {
  const found = await findCase(desk, id);
  if (found === undefined) return refused(refusal('not-found'));
  const standing = standingIn(found.parties, act.actor);
  if (standing.part === 'public') return refused(refusal('not-found'));
  return ok({ ...found, standing });
}

/** Who acts, in a request that only people signed in can reach. @throws Error otherwise: a hole in the audience table. */
export function personOf(act: Pick<Act<unknown>, 'actor'>): PersonId {
  const { person } = act.actor;
  if (person === null) throw new Error('an act without a person');
  return person;
}
