import { dayIn, parseDay, SHANGHAI } from '@qichuang/base';
import { announcementText, publicNoticeText } from '@qichuang/documents';
import type { Announcement, Notice } from '@qichuang/domain';
import type {
  AnnouncementPageProps,
  AnnouncementsPageProps,
  NoticePageProps,
  NoticesPageProps,
  ObjectionDraft,
} from '@qichuang/portal';
import type { Programme } from '@qichuang/programmes';
import { announcementInput, noticeInput } from '../papers/published-papers.ts';
import type { Asked } from './asked.ts';
import { anchorOf } from './ledger.ts';
import { choices, partOf, showList, slice } from './lists.ts';
import { categoryName, programmeInForce, programmeName, programmeOf, recommenderNames } from './names.ts';
import { clockOf, isUp, momentOf, stageOf } from './notice-clock.ts';

export async function noticesPage({ house, query, at }: Asked): Promise<NoticesPageProps> {
  const all = await house.store.queries.publishedNotices({});
  const programme = query.get('programme') || null;
  const kept = all.filter((notice) => programme === null || notice.programme === programme);
  const part = partOf(query, kept.length);
  return {
    notices: slice(kept, part).map((notice) => ({
      id: notice.id,
      title: notice.title,
      number: notice.number,
      programme: nameOf(house, notice.programme),
      publishedOn: notice.startsOn,
      closesAt: notice.until,
      stage: stageOf(notice, at),
      count: notice.entries.length,
    })),
    filter: { programme },
    programmes: choices(
      all,
      (notice) => notice.programme,
      (id) => nameOf(house, id),
    ),
    part,
    category: categoryOnNotice({ house, query, at }, kept, programme),
  };
}

/** The entries of one category on every notice that is up, or was on a past day: what the number of the progress page counts (A4.2). */
function categoryOnNotice(
  { house, query, at }: Pick<Asked, 'house' | 'query' | 'at'>,
  notices: readonly Notice[],
  programme: string | null,
): NoticesPageProps['category'] {
  const of = programme === null ? undefined : programmeInForce(house, programme);
  const id = query.get('category');
  if (of === undefined || !of.categories.some((category) => category.id === id) || id === null) return null;
  const asked = parseDay(query.get('on') ?? '') ?? null;
  const on = asked === null || asked >= dayIn(at, SHANGHAI) ? null : asked;
  const up = notices.filter((notice) => isUp(notice, momentOf(on, at)));
  return {
    name: categoryName(of, id),
    on,
    entries: up.flatMap((notice) =>
      notice.entries
        .filter(({ category }) => category === id)
        .map(({ application, name, organisation }) => ({
          id: application,
          name,
          host: organisation,
          notice: { id: notice.id, title: notice.title },
          category: id,
          closesAt: notice.until,
        })),
    ),
  };
}

function nameOf(house: Asked['house'], id: string) {
  const programme = programmeInForce(house, id);
  return programme === undefined ? { zh: id, en: id } : programmeName(programme);
}

/** A published notice; one prepared or dropped does not exist for the public. */
export async function findNotice({ house }: Asked, id: string): Promise<Notice | undefined> {
  const notice = await house.desk.shelf.find('notice', id);
  return notice?.state === 'published' ? notice : undefined;
}

export async function noticePage(
  asked: Asked,
  notice: Notice,
  draft: ObjectionDraft | null,
): Promise<NoticePageProps> {
  const { house, query, at } = asked;
  const round = await house.desk.shelf.find('round', notice.round);
  if (round === undefined) throw new Error(`notice ${notice.id} without its round`);
  const programme = programmeOf(house, round);
  const { sharedRules } = programme;
  const input = await noticeInput(house, { round, programme }, notice);
  return {
    id: notice.id,
    programmeId: programme.id,
    round: { id: round.id, title: round.title },
    title: notice.title,
    number: notice.number,
    issuer: authorityOf(programme),
    publishedOn: notice.published === null ? notice.startsOn : dayIn(notice.published.at, SHANGHAI),
    clauses: sharedRules.notice.clause,
    text: publicNoticeText(input),
    clock: clockOf(house, notice, at),
    ...showList(notice.entries, query, programme, await recommenderNames(house), false),
    downloads: [
      {
        title: notice.title,
        address: `/api/v1/notices/${notice.id}/document?format=docx`,
        format: 'DOCX',
        sha256: null,
      },
    ],
    anchor: await anchorOf(house, notice.id, 'publish-notice', notice.published?.at ?? null),
    corrections: notice.corrections.map(({ at: when, before, after }) => ({ at: when, before, after })),
    subjects: notice.entries.map(({ application, name }, index) => ({
      id: application,
      position: index + 1,
      name,
    })),
    draft,
    handlingWorkingDays: sharedRules.notice.handlingWorkingDays,
  };
}

function authorityOf({ authority }: Programme) {
  return { zh: authority.zh, en: authority.en };
}

type Published = Announcement & {
  readonly announcedOn: NonNullable<Announcement['announcedOn']>;
  readonly validFrom: NonNullable<Announcement['validFrom']>;
  readonly validUntil: NonNullable<Announcement['validUntil']>;
};

function isPublished(announcement: Announcement | undefined): announcement is Published {
  return (
    announcement?.state === 'published' &&
    announcement.announcedOn !== null &&
    announcement.validFrom !== null &&
    announcement.validUntil !== null
  );
}

export async function announcementsPage({ house, query }: Asked): Promise<AnnouncementsPageProps> {
  const all = (await house.store.queries.publishedAnnouncements({})).filter(isPublished);
  const programme = query.get('programme') || null;
  const kept = all.filter((announcement) => programme === null || announcement.programme === programme);
  const part = partOf(query, kept.length);
  return {
    announcements: slice(kept, part).map((announcement) => ({
      id: announcement.id,
      title: announcement.title,
      documentNumber: announcement.documentNumber,
      programme: nameOf(house, announcement.programme),
      announcedOn: announcement.announcedOn,
      validUntil: announcement.validUntil,
      count: announcement.entries.length,
    })),
    filter: { programme },
    programmes: choices(
      all,
      (announcement) => announcement.programme,
      (id) => nameOf(house, id),
    ),
    part,
  };
}

export async function announcementPage(
  { house, query }: Asked,
  id: string,
): Promise<AnnouncementPageProps | undefined> {
  const announcement = await house.desk.shelf.find('announcement', id);
  if (!isPublished(announcement)) return undefined;
  const { shelf } = house.desk;
  const [round, notice] = await Promise.all([
    shelf.find('round', announcement.round),
    shelf.find('notice', announcement.notice),
  ]);
  if (round === undefined || notice === undefined)
    throw new Error(`announcement ${id} without round or notice`);
  const programme = programmeOf(house, round);
  const input = await announcementInput(house, { round, programme }, announcement);
  const { sharedRules, plaque } = programme;
  const document = (format: string, title = announcement.title) => ({
    title,
    address: `/api/v1/announcements/${id}/document?format=${format}`,
    format: format.split('-').at(-1)?.toUpperCase() ?? '',
    sha256: null,
  });
  return {
    id,
    programmeId: programme.id,
    round: { id: round.id, title: round.title },
    notice: { id: notice.id, title: notice.title },
    title: announcement.title,
    documentNumber: announcement.documentNumber,
    issuer: authorityOf(programme),
    announcedOn: announcement.announcedOn,
    validFrom: announcement.validFrom,
    validUntil: announcement.validUntil,
    clauses: [
      ...new Set([
        ...sharedRules.notice.clause,
        ...sharedRules.validity.clause,
        ...(plaque.enabled ? (plaque.clause ?? []) : []),
      ]),
    ],
    text: input === null ? [] : announcementText(input),
    plaques: announcement.plaques,
    heldBack: heldBackOf(announcement),
    ...showList(announcement.entries, query, programme, await recommenderNames(house), announcement.plaques),
    downloads: [
      document('docx'),
      ...(announcement.plaques
        ? [
            document('plaques-docx', `${announcement.title}（牌匾清单）`),
            document('plaques-xlsx', `${announcement.title}（牌匾清单）`),
          ]
        : []),
    ],
    anchor: await anchorOf(
      house,
      announcement.id,
      'publish-announcement',
      announcement.published?.at ?? null,
    ),
  };
}

function heldBackOf({ heldBack }: Announcement): AnnouncementPageProps['heldBack'] {
  return (['open-objection', 'upheld', 'disqualified'] as const)
    .map((why) => ({ why, count: heldBack.filter((one) => one.why === why).length }))
    .filter(({ count }) => count > 0);
}
