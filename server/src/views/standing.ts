import type { Desk } from '@qichuang/casework';
import {
  type Actor,
  APPLICATION_FACETS,
  type Application,
  type ApplicationFacet,
  type ApplicationState,
  type CaseParties,
  type ExpertId,
  maySee,
  type OrganisationId,
  type Partnership,
  type PersonId,
  type Round,
  type Standing,
  standingIn,
  stateAsSeen,
} from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type { Scope as StoreScope } from '@qichuang/store';
import type { House } from '../house.ts';

/** What the composers of views lean on. */
export type Room = Pick<House, 'desk' | 'store'>;

/** For whom something is read: the store's scopes, and experts and inspectors, who have no list of applications but work of their own. */
export type Scope =
  | StoreScope
  | { readonly kind: 'inspector'; readonly programme: string; readonly person: PersonId }
  | { readonly kind: 'expert'; readonly id: ExpertId; readonly person: PersonId };

export function scopeOf({ office, heldFrom }: Actor): Scope {
  if (office === null || office.state !== 'active') return { kind: 'none' };
  // An inspector sees drawn tasks, and nothing of the programme besides.
  if (office.role === 'inspector')
    return office.unit.kind === 'authority'
      ? { kind: 'inspector', programme: office.unit.programme, person: office.person }
      : { kind: 'none' };
  switch (office.unit.kind) {
    case 'expert':
      return { ...office.unit, person: office.person };
    case 'recommender':
    case 'authority':
      return heldFrom === undefined ? office.unit : { ...office.unit, awayFrom: heldFrom };
    case 'organisation':
    case 'operator':
      return office.unit;
  }
}

/** Partnerships that give a part in a case: one declined or taken back gives none. */
const TAKING_PART = ['pending', 'confirmed'] as const satisfies readonly Partnership['state'][];

/** What the actor is in this case. */
export async function standingOf({ desk }: Room, actor: Actor, application: Application): Promise<Standing> {
  return standingIn(await partiesFor(desk, actor, application), actor);
}

async function partiesFor(desk: Desk, actor: Actor, application: Application): Promise<CaseParties> {
  const { id, programme, organisation, receipt, recommender } = application;
  const scope = scopeOf(actor);
  return {
    programme,
    organisation,
    partners:
      scope.kind === 'organisation' && scope.id !== organisation
        ? await partnersAmong(desk, scope.id, id)
        : await partnersNear(desk, actor, id),
    recommender: receipt === null ? null : recommender,
    experts: scope.kind === 'expert' ? await reviewersOf(desk, id) : [],
  };
}

/** An invitation names a code; the organisation may have registered after it was invited. */
async function partnersAmong(
  desk: Desk,
  organisation: OrganisationId,
  application: string,
): Promise<readonly OrganisationId[]> {
  const own = await desk.shelf.find('organisation', organisation);
  const invited = await desk.shelf.where('partnership', { application, state: TAKING_PART });
  const takesPart = invited.some((one) => one.organisation === organisation || one.uscc === own?.uscc);
  return takesPart ? [organisation] : [];
}

/** Partners an official is held away from: to anyone else it makes no difference who takes part. */
async function partnersNear(
  desk: Desk,
  { heldFrom = [] }: Actor,
  application: string,
): Promise<readonly OrganisationId[]> {
  if (heldFrom.length === 0) return [];
  const invited = await desk.shelf.where('partnership', {
    application,
    organisation: [...heldFrom],
    state: TAKING_PART,
  });
  return invited.flatMap(({ organisation }) => organisation ?? []);
}

/** Whoever was recused, declined or was replaced has no part any more. */
async function reviewersOf(desk: Desk, application: string) {
  const reviews = await desk.shelf.where('review', {
    application,
    state: ['assigned', 'declared', 'scored'],
  });
  return reviews.map(({ person }) => person);
}

/** An application with what the reader is in it: proof that something of it may be seen. */
export interface Seen {
  readonly application: Application;
  readonly round: Round;
  readonly programme: Programme;
  readonly standing: Standing;
  /** The state as this reader may know it. */
  readonly state: ApplicationState;
}

/** Finds an application the reader may see anything of; what is not theirs does not exist for them. */
export async function findSeen(room: Room, actor: Actor, id: string): Promise<Seen | undefined> {
  const application = await room.desk.shelf.find('application', id);
  if (application === undefined) return undefined;
  const standing = await standingOf(room, actor, application);
  return APPLICATION_FACETS.some((facet) => sees({ application, standing }, facet))
    ? seenAs(room, application, standing)
    : undefined;
}

/** @throws Error if round or programme version are missing: a broken shelf. */
export async function seenAs({ desk }: Room, application: Application, standing: Standing): Promise<Seen> {
  const round = await desk.shelf.find('round', application.round);
  const programme = desk.programmes.get(application.programmeDigest);
  if (round === undefined || programme === undefined)
    throw new Error(`application ${application.id} without round or programme`);
  return { application, round, programme, standing, state: stateAsSeen(application.state, standing) };
}

export function sees(
  { application, standing }: Pick<Seen, 'application' | 'standing'>,
  facet: ApplicationFacet,
): boolean {
  return maySee(facet, standing, application.state, application.receipt !== null);
}

/** True while the reader is not to know that the decision has been taken. */
export function isVeiled({ application, state }: Pick<Seen, 'application' | 'state'>): boolean {
  return application.state !== state;
}

/** The scope lists are asked in; an expert and an inspector have none. */
export function listScope(actor: Actor): StoreScope {
  const scope = scopeOf(actor);
  return scope.kind === 'expert' || scope.kind === 'inspector' ? { kind: 'none' } : scope;
}
