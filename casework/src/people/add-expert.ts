import { type Result, refused } from '@qichuang/base';
import { type Expert, type Office, type Refusal, refusal } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { type ExpertInput, readExpert } from './expert-input.ts';
import { refusedFields } from './field-faults.ts';
import { newPerson, type PersonInput } from './new-person.ts';

export interface NewExpertInput extends PersonInput {
  readonly expert: ExpertInput;
}

/** Takes an expert into the pool with an account of their own. */
export async function addExpert(desk: Desk, act: Act<NewExpertInput>): Promise<Result<Standpoint, Refusal>> {
  const { faults: personFaults, person, taken } = await newPerson(desk, act, act.body);
  const { faults: expertFaults, kept } = readExpert(desk, act.body.expert);
  const faults = [...personFaults, ...expertFaults];
  if (faults.length > 0) return refusedFields(faults, 'B5.1');
  if (taken) return refused(refusal('already-exists', null, { what: 'account', account: person.account }));
  const expert: Expert = {
    ...kept,
    id: mint(act, 'exp', 1),
    version: 1,
    state: 'active',
    person: person.id,
    name: person.name,
    registeredAt: act.at,
  };
  const office: Office = {
    id: mint(act, 'off', 1),
    version: 1,
    state: 'active',
    person: person.id,
    role: 'expert',
    unit: { kind: 'expert', id: expert.id },
    grantedAt: act.at,
    endedAt: null,
  };
  const named = { act: 'add-expert', clause: 'B5.1' } as const;
  const moves = [
    move(act, named, 'person', null, person),
    move(act, named, 'expert', null, expert),
    move(act, named, 'office', null, office),
  ];
  return commit(desk, act, moves, { id: expert.id, version: 1, state: expert.state });
}
