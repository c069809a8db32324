import { addDays, dayIn, daysBetween, type Instant, SHANGHAI } from '@qichuang/base';
import { renewalOpensOn } from '@qichuang/casework';
import type { Actor, Platform } from '@qichuang/domain';
import { nameOf } from './names.ts';
import { listScope, type Room } from './standing.ts';
import type { View } from './view.ts';

interface EndingAsk {
  readonly within: number;
  readonly city?: string | undefined;
  readonly category?: string | undefined;
  readonly text?: string | undefined;
}

/** Platforms of the reader whose validity ends soon (A3.6, B5.2). */
export async function endingPage(
  room: Room,
  actor: Actor,
  { within, ...filter }: EndingAsk,
  page: { readonly after?: string | undefined; readonly limit: number },
  at: Instant,
): Promise<View<'list-ending-platforms'>> {
  const today = dayIn(at, SHANGHAI);
  const scope = listScope(actor);
  const until = addDays(today, within);
  const found = await room.store.queries.listEnding(scope, { ...filter, until }, page);
  const rows = found.rows
    // Whose last day has passed has expired, whether or not the clock has come round to it.
    .filter(({ validUntil }) => validUntil >= today)
    .map(async (platform) => {
      const programme = room.desk.programmes.get(platform.programme);
      if (programme === undefined) throw new Error(`no programme ${platform.programme}`);
      const { id, number, name, category, organisationName, city, validUntil } = platform;
      return {
        id,
        number,
        name,
        programme: platform.programme,
        category,
        organisation: organisationName,
        recommender: await nameOf(room, 'recommender', platform.recommender),
        city,
        validUntil,
        daysLeft: daysBetween(today, validUntil),
        opensOn: renewalOpensOn(programme, platform),
        renewal: await renewalOf(room, platform, scope.kind),
        renewedBy: platform.renewedBy ?? null,
      };
    });
  return { rows: await Promise.all(rows), next: found.next, total: found.total };
}

/** A draft is its writer's affair: others know of a renewal once it was handed in. */
async function renewalOf(
  { desk }: Room,
  { id, organisation }: Platform,
  reader: string,
): Promise<View<'list-ending-platforms'>['rows'][number]['renewal']> {
  const own = await desk.shelf.where('application', { organisation });
  const last = own.findLast(
    ({ renews, receipt }) => renews === id && (reader === 'organisation' || receipt !== null),
  );
  return last === undefined ? null : { application: last.id, state: last.state };
}
