import type { Actor, Organisation } from '@qichuang/domain';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

type Listed = View<'list-organisations'>;

/** One part of the organisations the reader has to do with, as they apply or are partners (B4.1). */
export async function organisationPage(
  { store }: Room,
  actor: Actor,
  text: string | undefined,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<Listed> {
  const found = await store.queries.listOrganisations(listScope(actor), text, page);
  const rows = found.rows.map(({ id, name, uscc, region, kind, recordCheckedOn }) => {
    return { id, name, uscc, region, kind, recordCheckedOn };
  });
  return { ...found, rows };
}

const AT_ONCE = 500;

/** All of them, whole: for what is taken to a register and what comes back from there. */
export async function allOrganisations({ store }: Room, actor: Actor): Promise<readonly Organisation[]> {
  const all: Organisation[] = [];
  for (let after: string | undefined; ; ) {
    const page = { limit: AT_ONCE, ...(after === undefined ? {} : { after }) };
    const { rows, next } = await store.queries.listOrganisations(listScope(actor), undefined, page);
    all.push(...rows);
    if (next === null) return all;
    after = next;
  }
}

/** Its own people, the authority, and units that recommend, but none of them with a tie to it; the credit records of others are nobody else's affair. */
export function mayReadOrganisation(
  { office, heldFrom = [] }: Actor,
  { id }: Pick<Organisation, 'id'>,
): boolean {
  switch (office?.unit.kind) {
    case 'organisation':
      return office.unit.id === id;
    case 'authority':
    case 'recommender':
      return !heldFrom.includes(id);
    case 'operator':
      return office.role === 'security-administrator';
    case 'expert':
    case undefined:
      return false;
  }
}
