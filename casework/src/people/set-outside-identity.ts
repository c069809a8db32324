import { type Result, refused } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';

export interface OutsideIdentityInput {
  readonly person: string;
  readonly version: number;
  /** The provider's name for the person; `null`: none any more. It never comes to the ledger. */
  readonly subject: string | null;
  readonly reason: string;
}

/**
 * Links somebody with the name a provider of single sign-on knows them by, or unlinks them, and writes to them. The name
 * itself is no affair of casework; whoever commits writes it in the same transaction.
 */
export async function setOutsideIdentity(
  desk: Desk,
  act: Act<OutsideIdentityInput>,
): Promise<Result<Standpoint, Refusal>> {
  const person = await desk.shelf.find('person', act.body.person);
  if (person === undefined) return refused(refusal('not-found'));
  const current = seen(person, act.body.version);
  if (!current.ok) return current;
  if (person.id === act.actor.person) {
    return refused(refusal('same-person', null, { why: 'own-outside-identity' }));
  }
  const named = { act: 'set-outside-identity', clause: 'default' } as const;
  return commitOne(desk, act, move(act, named, 'person', person, person), {
    messages: [
      { topic: 'outside-identity-set', to: { person: person.id }, values: { reason: act.body.reason } },
    ],
  });
}
