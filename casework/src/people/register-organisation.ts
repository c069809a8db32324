import { type Result, refused } from '@qichuang/base';
import { type Office, type Organisation, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { refusedFields } from './field-faults.ts';
import { newPerson, type PersonInput } from './new-person.ts';
import { type OrganisationInput, readOrganisation, readUscc } from './organisation-input.ts';

export interface RegistrationInput {
  readonly organisation: OrganisationInput & { readonly uscc: string };
  readonly person: PersonInput;
}

/**
 * Registers an organisation with its first submitter, who can open accounts for colleagues. A code already
 * registered is refused: its own people invite whoever belongs to it.
 */
export async function registerOrganisation(
  desk: Desk,
  act: Act<RegistrationInput>,
): Promise<Result<Standpoint & { readonly account: string }, Refusal>> {
  const { organisation: input, person: typed } = act.body;
  const { faults: usccFaults, uscc } = readUscc(input.uscc, 'organisation.uscc');
  const { faults: recordFaults, said } = await readOrganisation(desk, input, act.at);
  const { faults: personFaults, person, taken } = await newPerson(desk, act, typed, 'person.');
  const faults = [...usccFaults, ...recordFaults, ...personFaults];
  if (uscc === undefined || said === undefined || faults.length > 0) return refusedFields(faults, 'B4.1');

  const same = await desk.shelf.where('organisation', { uscc });
  if (same.length > 0) return refused(refusal('already-exists', 'B4.1', { what: 'organisation', uscc }));
  if (taken) return refused(refusal('already-exists', null, { what: 'account', account: person.account }));

  const organisation: Organisation = {
    ...said,
    id: mint(act, 'org', 1),
    version: 1,
    state: 'active',
    uscc,
    formerNames: [],
    status: 'active',
    records: [],
    recordCheckedOn: null,
    registeredAt: act.at,
  };
  const office: Office = {
    id: mint(act, 'off', 1),
    version: 1,
    state: 'active',
    person: person.id,
    role: 'applicant-submitter',
    unit: { kind: 'organisation', id: organisation.id },
    grantedAt: act.at,
    endedAt: null,
  };
  const named = { act: 'register-organisation', clause: 'B4.1' } as const;
  const moves = [
    move(act, named, 'organisation', null, organisation),
    move(act, named, 'person', null, person),
    move(act, named, 'office', null, office),
  ];
  const { id, version, state } = organisation;
  return commit(desk, act, moves, { id, version, state, account: person.account });
}
