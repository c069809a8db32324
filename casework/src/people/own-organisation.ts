import { ok, type Result, refused } from '@qichuang/base';
import { type Organisation, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';

/** The organisation the actor's office stands in; any other does not exist for them. */
export async function ownOrganisation(
  desk: Desk,
  act: Pick<Act<unknown>, 'actor'>,
  id: string,
): Promise<Result<Organisation, Refusal>> {
  const { office } = act.actor;
  if (office?.unit.kind !== 'organisation' || office.unit.id !== id) return refused(refusal('not-found'));
  const organisation = await desk.shelf.find('organisation', id);
  return organisation === undefined ? refused(refusal('not-found')) : ok(organisation);
}
