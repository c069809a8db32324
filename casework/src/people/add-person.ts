import { type Result, refused } from '@qichuang/base';
import { type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';
import { refusedFields } from './field-faults.ts';
import { newPerson, type PersonInput } from './new-person.ts';

/** Opens an account. It can do nothing until the security administrator appoints the person. */
export async function addPerson(desk: Desk, act: Act<PersonInput>): Promise<Result<Standpoint, Refusal>> {
  const { faults, person, taken } = await newPerson(desk, act, act.body);
  if (faults.length > 0) return refusedFields(faults);
  if (taken) return refused(refusal('already-exists', null, { what: 'account', account: person.account }));
  return commitOne(desk, act, move(act, { act: 'add-person', clause: 'default' }, 'person', null, person));
}
