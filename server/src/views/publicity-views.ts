import { dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import {
  type Actor,
  type Announcement,
  type Application,
  isOpen,
  type ListEntry,
  type Notice,
  type Objection,
  type Platform,
  platformStateOn,
} from '@qichuang/domain';
import { casesKeptFrom } from './held-away.ts';
import { nameOf } from './names.ts';
import { type Room, scopeOf } from './standing.ts';
import type { View } from './view.ts';

function isAuthorityOf({ programme }: { readonly programme: string }, actor: Actor): boolean {
  const scope = scopeOf(actor);
  return scope.kind === 'authority' && scope.programme === programme;
}

/** A published list is everybody's; one prepared or dropped is the authority's own, and nobody's who is held away from a case on it. */
export async function mayRead(room: Room, list: Notice | Announcement, actor: Actor): Promise<boolean> {
  if (list.state === 'published') return true;
  return isAuthorityOf(list, actor) && (await keptOn(room, actor, list.entries)).size === 0;
}

/** Which cases of a list the reader is held away from. */
async function keptOn(
  room: Room,
  actor: Actor,
  entries: readonly { readonly application: Application['id'] }[],
): Promise<ReadonlySet<string>> {
  if (actor.heldFrom === undefined) return new Set();
  const isKept = await casesKeptFrom(room, actor);
  const found = await Promise.all(
    entries.map(({ application }) => room.desk.shelf.find('application', application)),
  );
  return new Set(found.flatMap((one) => (one !== undefined && isKept(one) ? [one.id] : [])));
}

async function readable<List extends Notice | Announcement>(
  room: Room,
  actor: Actor,
  all: readonly List[],
): Promise<readonly List[]> {
  const may = await Promise.all(all.map((one) => mayRead(room, one, actor)));
  return all.filter((_, nth) => may[nth]);
}

/** Notices of a round, the newest first. */
export async function noticeViews(
  room: Room,
  actor: Actor,
  round: string | undefined,
): Promise<readonly View<'see-notice'>[]> {
  const all = await room.desk.shelf.where('notice', round === undefined ? {} : { round });
  const own = await readable(room, actor, all);
  const latest = own.toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1));
  return Promise.all(latest.map((notice) => noticeView(room, actor, notice)));
}

export async function noticeView(room: Room, actor: Actor, notice: Notice): Promise<View<'see-notice'>> {
  const inside = isAuthorityOf(notice, actor);
  const {
    id,
    version,
    state,
    round,
    programme,
    number,
    title,
    entries,
    startsOn,
    days,
    until,
    prepared,
    published,
  } = notice;
  const all = inside ? await room.desk.shelf.where('objection', { notice: id }) : [];
  const kept = await keptOn(room, actor, all);
  const objections = all.filter(({ application }) => !kept.has(application));
  return {
    id,
    version,
    state,
    round,
    programme,
    number,
    title,
    entries: entries.map(entryView),
    startsOn,
    days,
    until,
    // Who drew it up is known inside; the list is the authority's.
    preparedBy: inside ? await nameOf(room, 'person', prepared.by) : '',
    preparedById: inside ? prepared.by : null,
    publishedBy: inside && published !== null ? await nameOf(room, 'person', published.by) : null,
    publishedAt: published?.at ?? null,
    openObjections: objections.filter(isOpen).length,
  };
}

function entryView({
  application,
  category,
  kind,
  name,
  organisation,
  partners,
  recommender,
  city,
  acceptedReasons,
}: ListEntry) {
  return { application, category, kind, name, organisation, partners, recommender, city, acceptedReasons };
}

/** Objections of the authority's programme, the oldest open one first: it is due first. */
export async function objectionViews(
  room: Room,
  actor: Actor,
  notice: string | undefined,
): Promise<readonly View<'see-objection'>[]> {
  const scope = scopeOf(actor);
  if (scope.kind !== 'authority') return [];
  const rounds = await room.desk.shelf.where('round', { programme: scope.programme });
  const all = await room.desk.shelf.where('objection', {
    round: rounds.map(({ id }) => id),
    ...(notice === undefined ? {} : { notice }),
  });
  const kept = await keptOn(room, actor, all);
  const ordered = all
    .filter(({ application }) => !kept.has(application))
    .sort(
      (one, other) => Number(isOpen(other)) - Number(isOpen(one)) || (one.filedAt < other.filedAt ? -1 : 1),
    );
  return Promise.all(ordered.map((objection) => objectionView(room, objection)));
}

export async function findObjection(room: Room, actor: Actor, id: string): Promise<Objection | undefined> {
  const objection = await room.desk.shelf.find('objection', id);
  if (objection === undefined || !isAuthorityOf(objection, actor)) return undefined;
  return (await keptOn(room, actor, [objection])).size > 0 ? undefined : objection;
}

export async function objectionView(room: Room, objection: Objection): Promise<View<'see-objection'>> {
  const application = await room.desk.shelf.find('application', objection.application);
  const {
    id,
    version,
    state,
    number,
    notice,
    objector,
    grounds,
    evidence,
    filedAt,
    answerDueOn,
    invalid,
    answer,
  } = objection;
  return {
    id,
    version,
    state,
    number,
    notice,
    application: objection.application,
    applicationName: application?.name ?? '',
    organisation: await nameOf(room, 'organisation', application?.organisation ?? null),
    objector,
    grounds,
    evidence,
    filedAt,
    answerDueOn,
    invalid,
    answer:
      answer === null
        ? null
        : {
            conclusion: answer.conclusion,
            facts: answer.facts,
            clause: answer.clause,
            correctedName: answer.correctedName,
            preparedBy: await nameOf(room, 'person', answer.prepared.by),
            preparedById: answer.prepared.by,
            givenAt: answer.given?.at ?? null,
          },
  };
}

/** Announced lists of a round, the newest first. */
export async function announcementViews(
  room: Room,
  actor: Actor,
  round: string | undefined,
): Promise<readonly View<'see-announcement'>[]> {
  const all = await room.desk.shelf.where('announcement', round === undefined ? {} : { round });
  const own = await readable(room, actor, all);
  const latest = own.toSorted((one, other) => ((one.announcedOn ?? '') < (other.announcedOn ?? '') ? 1 : -1));
  return Promise.all(latest.map((one) => announcementView(room, actor, one)));
}

export async function announcementView(
  room: Room,
  actor: Actor,
  announcement: Announcement,
): Promise<View<'see-announcement'>> {
  const inside = isAuthorityOf(announcement, actor);
  const { id, version, state, round, programme, notice, documentNumber, title, entries, heldBack } =
    announcement;
  const kept = await keptOn(room, actor, heldBack);
  const { announcedOn, validFrom, validUntil, plaques, prepared, published } = announcement;
  return {
    id,
    version,
    state,
    round,
    programme,
    notice,
    documentNumber,
    title,
    entries: entries.map((entry) => ({
      ...entryView(entry),
      number: entry.number,
      platform: entry.platform,
    })),
    // Why somebody is not on the list is between them and the authority.
    heldBack: inside
      ? await Promise.all(
          heldBack
            .filter(({ application }) => !kept.has(application))
            .map(async ({ application, why }) => ({
              application,
              why,
              name: (await room.desk.shelf.find('application', application))?.name ?? '',
            })),
        )
      : [],
    announcedOn,
    validFrom,
    validUntil,
    plaques,
    preparedBy: inside ? await nameOf(room, 'person', prepared.by) : '',
    preparedById: inside ? prepared.by : null,
    publishedBy: inside && published !== null ? await nameOf(room, 'person', published.by) : null,
    publishedAt: published?.at ?? null,
  };
}

/** A platform as the public record has it. */
export async function platformView(
  room: Room,
  platform: Platform,
  at: Instant,
  formerNames: ReadonlyMap<string, readonly string[]>,
): Promise<View<'see-platform'>> {
  const { id, number, programme, category, kind, name, organisationName, partners, city } = platform;
  const { announcedOn, validFrom, validUntil, plaque, announcement } = platform;
  return {
    id,
    number,
    state: platformStateOn(platform, dayIn(at, SHANGHAI)),
    programme,
    category,
    kind,
    name,
    formerNames: formerNames.get(id) ?? [],
    organisation: organisationName,
    partners,
    recommender: await nameOf(room, 'recommender', platform.recommender),
    city,
    announcedOn,
    validFrom,
    validUntil,
    plaque,
    announcement,
    grownFrom: await linkTo(room, platform.grownFrom),
    grownInto: await linkTo(room, platform.grownInto),
  };
}

/** The platform at the other end of a promotion; both are public (A4.1). */
export async function linkTo({ desk }: Pick<Room, 'desk'>, id: Platform['id'] | undefined) {
  const other = id === undefined ? undefined : await desk.shelf.find('platform', id);
  return other === undefined ? null : { id: other.id, number: other.number, name: other.name };
}
