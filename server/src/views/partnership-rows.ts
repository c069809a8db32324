import type { Actor, Application, Partnership } from '@qichuang/domain';
import { findCategory } from '@qichuang/programmes';
import { nameOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { View } from './view.ts';

type PartnershipRow = View<'list-partnerships'>['rows'][number];

/** Invitations to the reader's organisation, those waiting for its answer first (B4.5). */
export async function partnershipRows(room: Room, actor: Actor): Promise<readonly PartnershipRow[]> {
  const scope = scopeOf(actor);
  if (scope.kind !== 'organisation') return [];
  const own = await room.desk.shelf.find('organisation', scope.id);
  if (own === undefined) return [];
  const found = [
    ...(await room.desk.shelf.where('partnership', { organisation: own.id })),
    ...(await room.desk.shelf.where('partnership', { uscc: own.uscc })),
  ];
  const distinct = found.filter(
    (one, index) => one.state !== 'removed' && found.findIndex(({ id }) => id === one.id) === index,
  );
  const rows = await Promise.all(distinct.map((partnership) => rowOf(room, partnership)));
  return rows.sort(
    (one, other) =>
      Number(other.state === 'pending') - Number(one.state === 'pending') ||
      (one.invitedAt < other.invitedAt ? 1 : -1),
  );
}

async function rowOf(
  room: Room,
  { id, version, state, application: of, uscc, invitedAt }: Partnership,
): Promise<PartnershipRow> {
  const { shelf } = room.desk;
  const application = await shelf.find('application', of);
  const round = application === undefined ? undefined : await shelf.find('round', application.round);
  if (application === undefined || round === undefined)
    throw new Error(`partnership ${id} without application or round`);
  const part = await partIn(room, application.id, uscc);
  return {
    id,
    version,
    state,
    application: of,
    applicationName: application.name,
    lead: await nameOf(room, 'organisation', application.organisation),
    categoryName: categoryNameOf(room, application),
    roundTitle: round.title,
    ...part,
    invitedAt,
  };
}

/** As the version the application is pinned to names it. */
function categoryNameOf({ desk }: Room, { programmeDigest, category }: Application) {
  const programme = desk.programmes.get(programmeDigest);
  const { zh, en } = (programme === undefined ? undefined : findCategory(programme, category)?.names) ?? {
    zh: category,
    en: category,
  };
  return { zh, en };
}

/** What the lead wrote the partner would do and bring, as it stands in the partners' table now. */
async function partIn({ desk }: Room, application: Partnership['application'], uscc: string) {
  const { fields } = await desk.shelf.draftOf(application);
  const rows = fields.find(({ field }) => field === 'partners_table')?.value;
  const own = (Array.isArray(rows) ? rows : []).find(
    (row: unknown) =>
      typeof row === 'object' &&
      row !== null &&
      (row as Readonly<Record<string, unknown>>)['partner_uscc'] === uscc,
  ) as Readonly<Record<string, unknown>> | undefined;
  const task = own?.['partner_task'];
  const input = own?.['partner_input'];
  return { task: typeof task === 'string' ? task : '', input: typeof input === 'number' ? input : null };
}
