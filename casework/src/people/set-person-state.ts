import { type Result, refused } from '@qichuang/base';
import { type Person, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';

export interface PersonStateInput {
  readonly person: string;
  readonly version: number;
  readonly state: Person['state'];
}

/** Closes an account or opens it again; nobody closes their own. */
export async function setPersonState(
  desk: Desk,
  act: Act<PersonStateInput>,
): Promise<Result<Standpoint, Refusal>> {
  const { person: id, version, state } = act.body;
  const person = await desk.shelf.find('person', id);
  if (person === undefined) return refused(refusal('not-found'));
  const current = seen(person, version);
  if (!current.ok) return current;
  if (person.id === act.actor.person) return refused(refusal('same-person', null, { why: 'own-account' }));
  if (person.state === state) return refused(refusal('wrong-state', null, { state }));
  const next: Person = { ...person, state };
  return commitOne(
    desk,
    act,
    move(act, { act: 'set-person-state', clause: 'default' }, 'person', person, next),
  );
}
