import { isOfficial, listHeldAway, unitKey } from '@qichuang/casework';
import type { Actor, Application, Office, Person, Refusal } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import type { House } from '../house.ts';
import { unitName } from '../identity/unit-name.ts';
import { nameOf } from './names.ts';
import type { Room } from './standing.ts';
import type { View } from './view.ts';

type Case = { readonly id: string; readonly organisation: Application['organisation'] };

/** Whether a case is kept from the reader. */
export type KeptCase = (one: Case) => boolean;

/** Which cases are kept from the reader by a declared tie: for lists that are put together from the shelf. */
export async function casesKeptFrom(
  { desk }: Room,
  { heldFrom = [] }: Pick<Actor, 'heldFrom'>,
): Promise<KeptCase> {
  if (heldFrom.length === 0) return () => false;
  const partnerships = await desk.shelf.where('partnership', {
    organisation: [...heldFrom],
    state: ['pending', 'confirmed'],
  });
  const joint = new Set<string>(partnerships.map(({ application }) => application));
  return ({ id, organisation }) => heldFrom.includes(organisation) || joint.has(id);
}

/** Whether a platform's things are kept from the reader. */
export function isKeptFrom(
  { heldFrom = [] }: Actor,
  { organisation }: { readonly organisation: Application['organisation'] | null },
): boolean {
  return organisation !== null && heldFrom.includes(organisation);
}

/** Why a ranked or decided list is not shown as a whole: a place left out would tell where the case stands. */
export function wholeListFault(
  { desk }: Room,
  actor: Actor,
  list: () => Promise<readonly Case[]>,
): Promise<Refusal | null> {
  return listHeldAway(desk, { actor }, list);
}

type HeldAwayRow = View<'list-held-away'>['rows'][number];

/** Officials of the reader's unit, or of all units to the security administrator, with their ties. */
export async function heldAwayRows(
  house: House,
  actor: Actor,
  language: Language,
): Promise<readonly HeldAwayRow[]> {
  const { shelf } = house.desk;
  const { office } = actor;
  const everywhere = office?.role === 'security-administrator';
  const offices = (
    await shelf.where(
      'office',
      everywhere || office === null
        ? {
            role: ['recommender-clerk', 'recommender-approver', 'authority-clerk', 'authority-approver'],
            state: 'active',
          }
        : { unit: unitKey(office.unit), state: 'active' },
    )
  ).filter(isOfficial);
  const byPerson = new Map<Person['id'], readonly Office[]>();
  for (const one of offices) byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one]);
  const people = (await Promise.all([...byPerson.keys()].map((id) => shelf.find('person', id)))).flatMap(
    (found) => found ?? [],
  );
  const mayEnd = everywhere || office?.role.endsWith('-approver') === true;
  const rows = people
    // The administrator looks for who is held away, a colleague for whose tie is to be declared.
    .filter((person) => !everywhere || (person.ties ?? []).length > 0)
    .map(
      async (person): Promise<HeldAwayRow> => ({
        person: person.id,
        version: person.version,
        name: person.name,
        own: person.id === actor.person,
        offices: await Promise.all(
          (byPerson.get(person.id) ?? []).map(async ({ role, unit }) => ({
            role,
            unit: await unitName(house, unit, language),
          })),
        ),
        ties: await Promise.all((person.ties ?? []).map((tie) => tieView(house, tie))),
        mayEnd: mayEnd && person.id !== actor.person,
      }),
    );
  const all = await Promise.all(rows);
  return all.sort(
    (one, other) =>
      Number(other.own) - Number(one.own) ||
      Number(hasStanding(other)) - Number(hasStanding(one)) ||
      (one.name < other.name ? -1 : 1),
  );
}

function hasStanding({ ties }: Pick<HeldAwayRow, 'ties'>): boolean {
  return ties.some(({ ended }) => ended === null);
}

async function tieView(
  room: Room,
  tie: NonNullable<Person['ties']>[number],
): Promise<HeldAwayRow['ties'][number]> {
  const { id, uscc, name, kind, ground, declared, ended } = tie;
  return {
    id,
    uscc,
    name,
    kind,
    ground,
    declaredBy: await nameOf(room, 'person', declared.by),
    declaredAt: declared.at,
    ended:
      ended === null
        ? null
        : { by: await nameOf(room, 'person', ended.by), at: ended.at, reason: ended.reason },
  };
}
