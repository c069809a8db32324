import { type Result, refused } from '@qichuang/base';
import { excludeEachOther, type Office, type Refusal, type Role, refusal, type Unit } from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commit, move, type Standpoint } from '../spine/commit.ts';
import { mint } from '../spine/mint.ts';
import { fault, refusedFields } from './field-faults.ts';
import { sameUnit, unitKey } from './unit.ts';

export interface GrantInput {
  readonly person: string;
  readonly role: Role;
  readonly unit:
    | { readonly kind: 'organisation' | 'recommender' | 'expert'; readonly id: string }
    | { readonly kind: 'authority'; readonly programme: string }
    | { readonly kind: 'operator' };
}

/** Where each role is held. Inspectors work for the authority. */
export const UNIT_OF_ROLE = {
  'applicant-handler': 'organisation',
  'applicant-submitter': 'organisation',
  'recommender-clerk': 'recommender',
  'recommender-approver': 'recommender',
  'authority-clerk': 'authority',
  'authority-approver': 'authority',
  expert: 'expert',
  inspector: 'authority',
  'system-administrator': 'operator',
  'security-administrator': 'operator',
  auditor: 'operator',
} as const satisfies Record<Role, Unit['kind']>;

/** Appoints a person. The three administrators exclude each other and all casework. */
export async function grantOffice(desk: Desk, act: Act<GrantInput>): Promise<Result<Standpoint, Refusal>> {
  const { role } = act.body;
  const person = await desk.shelf.find('person', act.body.person);
  if (person === undefined) return refused(refusal('not-found'));
  if (person.state !== 'active') return refused(refusal('wrong-state', null, { state: person.state }));
  const unit = await unitOf(desk, act.body);
  if (unit === undefined) return refusedFields([fault('unit', 'unit-unknown')]);
  if (UNIT_OF_ROLE[role] !== unit.kind) return refusedFields([fault('unit', 'unit-of-other-role')]);

  const held = await desk.shelf.where('office', { person: person.id, state: 'active' });
  const excluding = held.filter((office) => excludeEachOther(office.role, role));
  if (excluding.length > 0) {
    return refused(refusal('roles-exclude', null, { role, holds: excluding.map((office) => office.role) }));
  }
  if (held.some((office) => office.role === role && sameUnit(office.unit, unit))) {
    return refused(refusal('already-exists', null, { what: 'office', unit: unitKey(unit) }));
  }
  const office: Office = {
    id: mint(act, 'off', 1),
    version: 1,
    state: 'active',
    person: person.id,
    role,
    unit,
    grantedAt: act.at,
    endedAt: null,
  };
  const named = { act: 'grant-office', clause: 'default' } as const;
  // The person is written too: two grants at once that exclude each other cannot both find them unchanged.
  const moves = [move(act, named, 'office', null, office), move(act, named, 'person', person, person)];
  return commit(desk, act, moves, { id: office.id, version: 1, state: office.state });
}

async function unitOf(desk: Desk, { unit, person }: GrantInput): Promise<Unit | undefined> {
  switch (unit.kind) {
    case 'organisation': {
      const organisation = await desk.shelf.find('organisation', unit.id);
      return organisation?.state === 'active' ? { kind: 'organisation', id: organisation.id } : undefined;
    }
    case 'recommender': {
      const recommender = await desk.shelf.find('recommender', unit.id);
      return recommender?.state === 'active' ? { kind: 'recommender', id: recommender.id } : undefined;
    }
    case 'expert': {
      const expert = await desk.shelf.find('expert', unit.id);
      return expert?.person === person ? { kind: 'expert', id: expert.id } : undefined;
    }
    case 'authority':
      return [...desk.programmes.values()].some(({ id }) => id === unit.programme)
        ? { kind: 'authority', programme: unit.programme }
        : undefined;
    case 'operator':
      return { kind: 'operator' };
  }
}
