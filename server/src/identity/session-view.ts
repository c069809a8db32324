import type { Instant } from '@qichuang/base';
import { isSetUp } from '@qichuang/casework';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import type { Office, OfficeId, PersonId, Unit } from '@qichuang/domain';
import type { Language } from '@qichuang/language';
import type { Session } from '@qichuang/store';
import type { House } from '../house.ts';
import { endOf } from './session.ts';
import { unitName } from './unit-name.ts';

export type SessionView = ViewOf<(typeof REQUESTS)['see-session']>;
export type OfficeView = SessionView['offices'][number];

/** What a page has to know of whoever looks at it. */
export async function sessionView(
  house: House,
  session: Session | null,
  language: Language,
  at: Instant,
): Promise<SessionView> {
  const { shelf } = house.desk;
  const person = session === null ? undefined : await shelf.find('person', session.person);
  const offices = person === undefined ? [] : await officesOf(house, person.id, language);
  return {
    person:
      person === undefined
        ? null
        : {
            id: person.id,
            name: person.name,
            account: person.account,
            email: person.email,
            phone: person.phone,
          },
    offices,
    acting: offices.find(({ id }) => id === session?.office)?.id ?? null,
    language,
    provider: house.provider?.name ?? null,
    secondFactor: standingOf(house, session, offices),
    outside: session?.outside ?? false,
    serverTime: at,
    expiresAt: session === null ? null : house.clock.asModel(endOf(session)),
    demo: house.demo,
    firstRun: person === undefined && (await isEmpty(house)),
  };
}

/** Whether the session has passed a second step, or the office it acts in waits for one. */
function standingOf(
  house: House,
  session: Session | null,
  offices: readonly OfficeView[],
): SessionView['secondFactor'] {
  if (session === null) return 'none';
  if (session.strong) return 'passed';
  const role = offices.find(({ id }) => id === session.office)?.role;
  return role !== undefined && house.factorRoles.includes(role) ? 'missing' : 'none';
}

export async function officesOf(house: House, person: PersonId, language: Language): Promise<OfficeView[]> {
  const held = await house.desk.shelf.where('office', { person, state: 'active' });
  return Promise.all(held.map((office) => officeView(house, office, language)));
}

export async function officeView(house: House, office: Office, language: Language): Promise<OfficeView> {
  const { id, role, unit } = office;
  return { id, role, unit: { kind: unit.kind, id: unitId(unit), name: await nameIn(house, unit, language) } };
}

/** One authority may run several programmes, and a person hold an office in each: there the programme tells them apart. */
async function nameIn(house: House, unit: Unit, language: Language): Promise<string> {
  const name = await unitName(house, unit, language);
  if (unit.kind !== 'authority') return name;
  const programme = [...house.desk.programmes.values()].find(({ id }) => id === unit.programme);
  const of = programme?.names[language] ?? unit.programme;
  return language === 'zh' ? `${name}（${of}）` : `${name} (${of})`;
}

/** The office a session begins with: the one held longest; `null` for a person without any. */
export async function firstOffice(house: House, person: PersonId): Promise<OfficeId | null> {
  const held = await house.desk.shelf.where('office', { person, state: 'active' });
  const [first] = held.toSorted((one, other) =>
    `${one.grantedAt} ${one.id}` < `${other.grantedAt} ${other.id}` ? -1 : 1,
  );
  return first?.id ?? null;
}

/** Nobody has an account: the first run is still to come. */
export async function isEmpty(house: House): Promise<boolean> {
  return !(await isSetUp(house.desk));
}

function unitId(unit: Unit): string {
  switch (unit.kind) {
    case 'authority':
      return unit.programme;
    case 'operator':
      return 'operator';
    case 'organisation':
    case 'recommender':
    case 'expert':
      return unit.id;
  }
}
