import {
  type Application,
  type Office,
  type Organisation,
  type Person,
  type Refusal,
  refusal,
  standingTies,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { unitKey } from './unit.ts';

type OrganisationId = Organisation['id'];

/**
 * Organisations whose cases do not exist for a person in an office: those an official of the authority or of a recommender has a standing
 * tie with. Nobody else is held away by it: an applicant's own people are tied to it by nature, and experts are kept out by recusal.
 */
export async function heldFromOf(
  desk: Pick<Desk, 'shelf'>,
  person: Pick<Person, 'ties'>,
  office: Office | null,
): Promise<readonly OrganisationId[]> {
  const ties = standingTies(person);
  if (office === null || ties.length === 0 || !isOfficial(office)) return [];
  const known = await desk.shelf.where('organisation', { uscc: ties.map(({ uscc }) => uscc) });
  return known.map(({ id }) => id);
}

/** Whether an office decides over others' cases. An inspector stands aside task by task. */
export function isOfficial({ unit, role }: Pick<Office, 'unit' | 'role'>): boolean {
  return unit.kind === 'recommender' || (unit.kind === 'authority' && role !== 'inspector');
}

/** A case or a thing of a platform: by its id and whose it is. */
type Near = { readonly id: string; readonly organisation: Application['organisation'] };

/**
 * Refuses an act on a whole list while a case the actor is held away from is on it, and says who else may do it. The list is read only
 * where somebody is held away from anything.
 */
export async function listHeldAway(
  desk: Desk,
  { actor }: Pick<Act<unknown>, 'actor'>,
  list: () => Promise<readonly Near[]>,
): Promise<Refusal | null> {
  const { heldFrom = [], office } = actor;
  if (heldFrom.length === 0 || office === null) return null;
  const partnerships = await desk.shelf.where('partnership', {
    organisation: [...heldFrom],
    state: ['pending', 'confirmed'],
  });
  const near = (await list()).filter(
    ({ id, organisation }) =>
      heldFrom.includes(organisation) || partnerships.some(({ application }) => application === id),
  );
  if (near.length === 0) return null;
  const ids = new Set<string>(near.map(({ id }) => id));
  const from = heldFrom.filter(
    (id) =>
      near.some(({ organisation }) => organisation === id) ||
      partnerships.some((one) => one.organisation === id && ids.has(one.application)),
  );
  const organisations = (await Promise.all(from.map((id) => desk.shelf.find('organisation', id)))).flatMap(
    (found) => found ?? [],
  );
  const others = await othersInOffice(desk, office, organisations);
  return refusal('recused', 'default', {
    why: others.length === 0 ? 'own-tie-nobody-else' : 'own-tie',
    organisations: organisations.map(({ name }) => name),
    ...(others.length === 0 ? {} : { others: others.map(({ name }) => name) }),
  });
}

/** Who holds the same office and is tied to none of these organisations. */
async function othersInOffice(
  desk: Desk,
  office: Office,
  organisations: readonly Organisation[],
): Promise<readonly Person[]> {
  const offices = await desk.shelf.where('office', {
    unit: unitKey(office.unit),
    role: office.role,
    state: 'active',
  });
  const codes = organisations.map(({ uscc }) => uscc);
  const people = await Promise.all(
    offices
      .filter(({ person }) => person !== office.person)
      .map(({ person }) => desk.shelf.find('person', person)),
  );
  return people.flatMap((person) =>
    person?.state === 'active' && standingTies(person).every(({ uscc }) => !codes.includes(uscc))
      ? [person]
      : [],
  );
}
