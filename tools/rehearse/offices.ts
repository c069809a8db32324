import type { Role } from '@qichuang/domain';
import { accountOf, personNameAt } from '@qichuang/world';
import type { Administrators } from './administrators.ts';
import { signedIn } from './administrators.ts';
import type { Street, Visitor } from './client.ts';

type Unit =
  | { readonly kind: 'recommender'; readonly id: string }
  | { readonly kind: 'authority'; readonly programme: string };

/** Opens an account and appoints its person: the system administrator does the one, the security administrator the other. */
export async function appoint(
  { system, security }: Administrators,
  account: string,
  place: number,
  offices: readonly { readonly role: Role; readonly unit: Unit }[],
): Promise<void> {
  const { id: person } = await system.asks('add-person', {
    body: accountOf(account, personNameAt(place), place),
  });
  for (const { role, unit } of offices) await security.asks('grant-office', { body: { person, role, unit } });
}

/** Signs in and acts in the office of that unit, where one holds several. */
export async function actingIn(street: Street, account: string, role: Role, unit: string): Promise<Visitor> {
  const visitor = await signedIn(street, account, `${account}-as-${role}-${unit}`);
  const { offices, acting } = await visitor.asks('see-session');
  const wanted = offices.find((office) => office.role === role && office.unit.id === unit);
  if (wanted === undefined) throw new Error(`${account} holds no office ${role} in ${unit}`);
  if (acting !== wanted.id) await visitor.asks('take-office', { body: { office: wanted.id } });
  return visitor;
}
