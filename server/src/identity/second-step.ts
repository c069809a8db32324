import type { PersonId } from '@qichuang/domain';
import type { House } from '../house.ts';
import { readCode, recoveryHash } from './recovery-codes.ts';
import { noteSecurity } from './security-event.ts';
import { tellPerson } from './tell-person.ts';
import { stepOfCode } from './totp.ts';

/** `none`: nothing more is asked of this person. `no-key`: this node cannot open the secret. */
export type SecondStep = 'none' | 'needed' | 'passed' | 'wrong' | 'no-key';

/** Whether the code given is the second step of this person; each code is taken once, on whatever node it comes. */
export async function secondStep(
  house: House,
  { id, account }: { readonly id: PersonId; readonly account: string },
  given: string | undefined,
): Promise<SecondStep> {
  const factor = await house.store.secondFactors.find(id);
  if (factor?.confirmedAt == null) return 'none';
  if (given === undefined || given.trim() === '') return 'needed';
  const read = readCode(given);
  if (read === undefined) return 'wrong';
  if (read.kind === 'recovery') {
    const taken = await house.store.secondFactors.takeCode(
      id,
      recoveryHash(id, read.code),
      house.clock.real(),
    );
    if (!taken) return 'wrong';
    const left = await house.store.secondFactors.codesLeft(id);
    await noteSecurity(house, 'recovery-code-used', account);
    await tellPerson(house, id, 'recovery-code-used', { left: String(left) });
    return 'passed';
  }
  const secret = await house.sealing.unseal(ownerOf(id), factor.sealed);
  if (secret === undefined) return 'no-key';
  const step = stepOfCode(secret, read.code, house.clock.real());
  if (step === undefined) return 'wrong';
  return (await house.store.secondFactors.takeStep(id, step)) ? 'passed' : 'wrong';
}

/** Under which name a person's secret is sealed: of another person's row it opens nothing. */
export function ownerOf(person: PersonId): string {
  return `second-factor ${person}`;
}
