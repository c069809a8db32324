import { type Result, refused } from '@qichuang/base';
import {
  type FieldFault,
  type Office,
  type Person,
  type Refusal,
  type Role,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit, move } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { fault, refusedFields } from './field-faults.ts';
import { newPerson } from './new-person.ts';

export interface AdministratorInput {
  readonly account: string;
  readonly name: string;
  readonly email: string;
}

export interface FirstRunInput {
  readonly system: AdministratorInput;
  readonly security: AdministratorInput;
  readonly auditor: AdministratorInput;
}

const PLACES = [
  { place: 'system', role: 'system-administrator' },
  { place: 'security', role: 'security-administrator' },
  { place: 'auditor', role: 'auditor' },
] as const satisfies readonly { readonly place: keyof FirstRunInput; readonly role: Role }[];

// A series that is drawn from once: of two first runs at the same time one finds its number taken.
const SERIES = 'first-run';

export async function isSetUp(desk: Desk): Promise<boolean> {
  return (await desk.shelf.nextNumber(SERIES)) > 1;
}

/** Creates the first three administrators, three people, once in the life of a system. */
export async function firstRun(
  desk: Desk,
  act: Act<FirstRunInput>,
): Promise<Result<{ readonly accounts: string[] }, Refusal>> {
  if (await isSetUp(desk)) return refused(refusal('already-exists', null, { what: 'first-run' }));
  const appointed: { readonly person: Person; readonly role: Role }[] = [];
  const faults: FieldFault[] = [];
  for (const [index, { place, role }] of PLACES.entries()) {
    const read = await newPerson(desk, act, { ...act.body[place], phone: '' }, `${place}.`);
    faults.push(...read.faults);
    if (read.taken || appointed.some(({ person }) => person.account === read.person.account)) {
      faults.push(fault(`${place}.account`, 'account-differs'));
    }
    appointed.push({ person: { ...read.person, id: mint(act, 'per', index + 1) }, role });
  }
  if (faults.length > 0) return refusedFields(faults);
  const named = { act: 'first-run', clause: 'default' } as const;
  const moves = appointed.flatMap(({ person, role }, index) => {
    const office: Office = {
      id: mint(act, 'off', index + 1),
      version: 1,
      state: 'active',
      person: person.id,
      role,
      unit: { kind: 'operator' },
      grantedAt: act.at,
      endedAt: null,
    };
    return [move(act, named, 'person', null, person), move(act, named, 'office', null, office)];
  });
  const numbers = [{ series: SERIES, take: 1, count: 1 }];
  return commit(desk, act, moves, { accounts: appointed.map(({ person }) => person.account) }, { numbers });
}
