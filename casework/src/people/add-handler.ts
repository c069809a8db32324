import { type Result, refused } from '@qichuang/base';
import { type Office, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { refusedFields } from './field-faults.ts';
import { newPerson, type PersonInput } from './new-person.ts';
import { ownOrganisation } from './own-organisation.ts';

export interface HandlerInput extends PersonInput {
  readonly organisation: string;
  readonly role: 'applicant-handler' | 'applicant-submitter';
}

/** Opens an account for a colleague, each with rights of their own: nobody has to share a password. */
export async function addHandler(desk: Desk, act: Act<HandlerInput>): Promise<Result<Standpoint, Refusal>> {
  const found = await ownOrganisation(desk, act, act.body.organisation);
  if (!found.ok) return found;
  const { faults, person, taken } = await newPerson(desk, act, act.body);
  if (faults.length > 0) return refusedFields(faults, 'B4.1');
  if (taken) return refused(refusal('already-exists', null, { what: 'account', account: person.account }));
  const office: Office = {
    id: mint(act, 'off', 1),
    version: 1,
    state: 'active',
    person: person.id,
    role: act.body.role,
    unit: { kind: 'organisation', id: found.value.id },
    grantedAt: act.at,
    endedAt: null,
  };
  const named = { act: 'add-handler', clause: 'B4.1' } as const;
  const moves = [move(act, named, 'person', null, person), move(act, named, 'office', null, office)];
  return commit(desk, act, moves, { id: office.id, version: 1, state: office.state });
}
