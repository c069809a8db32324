import type { Actor, PersonId, Unit } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import { unitName } from '../identity/unit-name.ts';
import type { Room } from './standing.ts';

/** How a person is told to a reader: by name to the own unit and to the authority, to everyone else the unit has acted. */
export async function whoActed(
  room: Room,
  { office }: Actor,
  person: PersonId | null,
  language: Language,
): Promise<string> {
  if (person === null) return '';
  const offices = await room.desk.shelf.where('office', { person });
  const own = office !== null && offices.some(({ unit }) => isSame(unit, office.unit));
  if (own || office?.unit.kind === 'authority')
    return (await room.desk.shelf.find('person', person))?.name ?? '';
  const [first] = offices;
  return first === undefined ? '' : unitName(room, first.unit, language);
}

function isSame(one: Unit, other: Unit): boolean {
  if (one.kind === 'authority' && other.kind === 'authority') return one.programme === other.programme;
  return one.kind === other.kind && 'id' in one && 'id' in other && one.id === other.id;
}
