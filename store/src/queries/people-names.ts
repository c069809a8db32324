import { type PersonId, parsePersonId } from '@qichuang/domain';
import { inArray } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { person } from '../schema/people.ts';
import { checkedId } from '../shelf/gate.ts';

/** Names to show beside ids. */
export async function peopleNames(
  db: Database,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, [...new Set(people)]));
  return new Map(rows.map(({ id, name }) => [checkedId(parsePersonId, id), name]));
}
