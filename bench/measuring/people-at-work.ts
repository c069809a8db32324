import { day, type Id, instant, mintId, sha256, utf8 } from '@qichuang/base';
import type { Desk } from '@qichuang/casework';
import type { Office, OrganisationId, PersonId, RecommenderId, Role, Unit } from '@qichuang/domain';
import { DEMO_PASSWORD, expertAt, openChance } from '@qichuang/world';
import { type Administrators, signedIn } from '../../tools/rehearse/administrators.ts';
import type { Street, Visitor } from '../../tools/rehearse/client.ts';

export interface PeopleAtWork {
  readonly clerk: Visitor;
  readonly approver: Visitor;
  readonly recommender: Visitor;
  readonly host: Visitor;
  readonly experts: readonly Visitor[];
}

const PROGRAMME = 'digital-economy-2023';

/** Whoever works in a store of many platforms: the authority, one who recommends, one host, and experts; all signed in. */
export async function peopleAtWork(
  street: Street,
  { system, security }: Administrators,
  shelf: Desk['shelf'],
  of: { readonly recommender: RecommenderId; readonly holder: OrganisationId },
  experts: number,
): Promise<PeopleAtWork> {
  async function appoint(account: string, role: Role, unit: Unit): Promise<Visitor> {
    const body = {
      account,
      name: '示例人员',
      email: 'bench@example.org',
      phone: '',
      password: DEMO_PASSWORD,
    };
    const { id } = await system.asks('add-person', { body });
    if (unit.kind === 'organisation') await takeOffice(shelf, id as PersonId, role, unit);
    else await security.asks('grant-office', { body: { person: id, role, unit } });
    return signedIn(street, account);
  }

  const authority = { kind: 'authority', programme: PROGRAMME } as const;
  const clerk = await appoint('bench-clerk', 'authority-clerk', authority);
  const called: Visitor[] = [];
  for (let place = 0; place < experts; place += 1) {
    const made = expertAt(openChance(`${street.seed} expert ${place}`), place, {
      prefix: 'bench-',
      applicants: [],
      formerUntil: day('2023-01-01'),
    });
    const { formerInstitutions, categories, directions, ...expert } = made.expert;
    await clerk.asks('add-expert', {
      body: {
        ...made,
        expert: {
          ...expert,
          formerInstitutions: [...formerInstitutions],
          categories: [...categories],
          directions: [...directions],
        },
      },
    });
    called.push(await signedIn(street, made.account));
  }
  return {
    clerk,
    approver: await appoint('bench-approver', 'authority-approver', authority),
    recommender: await appoint('bench-bureau', 'recommender-clerk', {
      kind: 'recommender',
      id: of.recommender,
    }),
    host: await appoint('bench-host', 'applicant-submitter', { kind: 'organisation', id: of.holder }),
    experts: called,
  };
}

/** An organisation appoints its own people; here it is made up, and has none who could. */
async function takeOffice(shelf: Desk['shelf'], person: PersonId, role: Role, unit: Unit): Promise<void> {
  const id: Id<'off'> = mintId('off', sha256(utf8(`office ${person}`)));
  const next: Office = {
    id,
    version: 1,
    state: 'active',
    person,
    role,
    unit,
    grantedAt: instant('2023-01-01T00:00:00.000Z'),
    endedAt: null,
  };
  const outcome = await shelf.commit({
    writes: [{ kind: 'office', previous: null, next }],
    facts: [],
    messages: [],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key: `office ${person}`, by: 'bench', digest: 'd' },
    answer: null,
  });
  if (outcome !== 'written') throw new Error(`not written: ${outcome}`);
}
