import { type Result, refused } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint, seen } from '../spine/commit.ts';

export interface ResetSecondFactorInput {
  readonly person: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * Takes away the second factor of somebody who lost the device, with a reason, and writes to them: whoever did not ask
 * for it has to hear of it. The secret itself never comes here; whoever commits takes it away in the same transaction.
 */
export async function resetSecondFactor(
  desk: Desk,
  act: Act<ResetSecondFactorInput>,
): Promise<Result<Standpoint, Refusal>> {
  const person = await desk.shelf.find('person', act.body.person);
  if (person === undefined) return refused(refusal('not-found'));
  const current = seen(person, act.body.version);
  if (!current.ok) return current;
  // One's own needs a code: an unwatched screen must not be enough.
  if (person.id === act.actor.person) return refused(refusal('same-person', null, { why: 'own-factor' }));
  const named = { act: 'reset-second-factor', clause: 'default' } as const;
  return commitOne(desk, act, move(act, named, 'person', person, person), {
    messages: [
      { topic: 'second-factor-reset', to: { person: person.id }, values: { reason: act.body.reason } },
    ],
  });
}
