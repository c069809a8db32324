import { addYears, dayIn, type Instant, SHANGHAI, toHex } from '@qichuang/base';
import {
  type Announcement as AnnouncementPaper,
  announcementDocx,
  announcementXlsx,
  type CallForApplications,
  callForApplicationsDocx,
  type ListedPlatform,
  type PlaqueList,
  type PublicNotice,
  plaqueListDocx,
  plaqueListXlsx,
  publicNoticeDocx,
  publicNoticeXlsx,
  type SheetTable,
  tableCsv,
} from '@qichuang/documents';
import type { Announcement, ListEntry, Notice } from '@qichuang/domain';
import {
  APPLICATION_LIST_WORDS,
  formatNumber,
  NOTICE_WORDS,
  PORTAL_LEDGER_WORDS,
  say,
} from '@qichuang/language';
import { findCategory, findSetting, hasPreliminaryReview, type Programme } from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import { headInForceAt } from '../ledger/proofs.ts';
import {
  categoryName,
  csvFile,
  docxFile,
  imprintOf,
  issueBy,
  type OfRound,
  programmeWords,
  schemeOf,
  xlsxFile,
} from './paper-words.ts';

/** D01: the call for applications of a round. */
export async function callPaper(house: House, { round, programme }: OfRound): Promise<FileAnswer> {
  return docxFile(
    `${round.title.zh}申报通知`,
    await callForApplicationsDocx(callInput(house, { round, programme })),
  );
}

/** What the call says, for paper and page alike. */
export function callInput(house: House, { round, programme }: OfRound): CallForApplications {
  const { authority, ...words } = programmeWords(programme);
  const setting = (id: string) => findSetting(programme, id)?.value;
  const years = setting('lookback_years');
  const per = setting('max_applications_per_category');
  const issuedOn = round.callPublishedOn;
  const from = issuedOn ?? dayIn(round.windows.apply.from, SHANGHAI);
  return {
    issue: issueBy(authority, round.callNumber, round.year, issuedOn),
    imprint: imprintOf(authority, issuedOn),
    scheme: schemeOf(programme),
    recommends: hasPreliminaryReview(programme),
    year: round.year,
    ...words,
    categories: round.categories.flatMap((id) => {
      const category = findCategory(programme, id);
      return category === undefined
        ? []
        : [{ name: category.names.zh, description: category.description.zh }];
    }),
    conditions: conditionsOf(programme),
    lookbackFrom: addYears(from, typeof years === 'number' ? -years : 0),
    applyFrom: round.windows.apply.from,
    applyUntil: round.windows.apply.until,
    recommendUntil: round.windows.recommend.until,
    systemUrl: house.settings.publicUrl?.origin ?? '',
    maxPartners:
      programme.jointApplication.categories.length === 0
        ? null
        : (programme.jointApplication.maxPartners ?? null),
    maxPerCategory: typeof per === 'number' ? per : 1,
    quota: round.quotas.length > 0,
    noticeDays: programme.sharedRules.notice.workingDays,
    plaque: programme.plaque.enabled,
    paper: false,
    contactName: round.contact.office,
    contactPhone: round.contact.phone,
    supportPhone: round.contact.phone,
  };
}

/** The clauses that say who may apply, in the words of the plan. */
function conditionsOf(programme: Programme): readonly string[] {
  const chapter = schemeOf(programme) === 'B' ? 'B4.' : 'A2.';
  return programme.clauses.filter(({ id }) => id.startsWith(chapter)).map(({ passage }) => passage);
}

/** D08 and its annex: a public notice, as a paper and as a list for machines. */
export async function noticePaper(
  house: House,
  { round, programme }: OfRound,
  notice: Notice,
  format: 'docx' | 'xlsx' | 'csv' | 'json',
): Promise<FileAnswer> {
  const { title, entries } = notice;
  if (format === 'json')
    return jsonList(title, {
      number: notice.number,
      startsOn: notice.startsOn,
      until: notice.until,
      days: notice.days,
      entries,
    });
  if (format === 'csv') return csvFile(title, tableCsv(entryTable(title, programme, entries), 'zh'));
  const input = await noticeInput(house, { round, programme }, notice);
  return format === 'xlsx'
    ? xlsxFile(title, await publicNoticeXlsx(input))
    : docxFile(title, await publicNoticeDocx(input));
}

export async function noticeInput(
  house: House,
  { round, programme }: OfRound,
  notice: Notice,
): Promise<PublicNotice> {
  const { authority, ...words } = programmeWords(programme);
  const { office, phone, email, address } = round.contact;
  const categories = [...new Set(notice.entries.map(({ category }) => category))];
  return {
    issue: {
      office: authority,
      issuedOn: notice.published === null ? null : dayIn(notice.published.at, SHANGHAI),
    },
    recommends: hasPreliminaryReview(programme),
    year: round.year,
    ...words,
    callTitle: round.title.zh,
    callNumber: round.callNumber,
    categories: categories.map((id) => ({
      name: categoryName(programme, id),
      count: notice.entries.filter(({ category }) => category === id).length,
    })),
    noticeFrom: notice.startsOn,
    noticeUntil: notice.days.at(-1) ?? notice.startsOn,
    noticeDays: notice.days.length,
    receiver: {
      office,
      phone,
      email,
      address,
      objectionUrl:
        house.settings.publicUrl === null
          ? NOTICE_WORDS.onlineHere.zh
          : `${house.settings.publicUrl.origin}/notices/${notice.id}`,
    },
    ledgerHead: await printedHead(house, notice.published?.at ?? null),
    platforms: notice.entries.map((entry) => listed(programme, entry, null)),
  };
}

type AnnouncementFormat = 'docx' | 'xlsx' | 'csv' | 'json' | 'plaques-xlsx' | 'plaques-docx';

/** D10 and D11: the announced list and, where the programme has them, the list of plaques (A3.5). `null`: this list has none. */
export async function announcementPaper(
  house: House,
  { round, programme }: OfRound,
  announcement: Announcement,
  format: AnnouncementFormat,
): Promise<FileAnswer | null> {
  const { title, entries, announcedOn, validFrom, validUntil } = announcement;
  if (format === 'json')
    return jsonList(title, {
      documentNumber: announcement.documentNumber,
      announcedOn,
      validFrom,
      validUntil,
      entries,
    });
  if (format === 'csv') return csvFile(title, tableCsv(entryTable(title, programme, entries), 'zh'));
  if (format === 'plaques-xlsx' || format === 'plaques-docx')
    return plaquePaper({ round, programme }, announcement, format);
  const input = await announcementInput(house, { round, programme }, announcement);
  if (input === null) return null;
  return format === 'xlsx'
    ? xlsxFile(title, await announcementXlsx(input))
    : docxFile(title, await announcementDocx(input));
}

/** What the announced list says; before it is published the days are not known, and no paper says otherwise. */
export async function announcementInput(
  house: House,
  { round, programme }: OfRound,
  announcement: Announcement,
): Promise<AnnouncementPaper | null> {
  const { announcedOn, validFrom, validUntil, entries } = announcement;
  if (validFrom === null || validUntil === null) return null;
  const { authority, ...words } = programmeWords(programme);
  return {
    issue: issueBy(authority, announcement.documentNumber, round.year, announcedOn),
    imprint: imprintOf(authority, announcedOn),
    scheme: schemeOf(programme),
    recommends: hasPreliminaryReview(programme),
    year: round.year,
    ...words,
    validFrom,
    validUntil,
    plaque: announcement.plaques,
    ledgerHead: await printedHead(house, announcement.published?.at ?? null),
    platforms: entries.map((entry) => listed(programme, entry, entry.number)),
  };
}

async function plaquePaper(
  { round, programme }: OfRound,
  announcement: Announcement,
  format: 'plaques-xlsx' | 'plaques-docx',
): Promise<FileAnswer | null> {
  const { announcedOn, plaques, entries } = announcement;
  if (!plaques || announcedOn === null) return null;
  const { authority, programmeShort } = programmeWords(programme);
  const input: PlaqueList = {
    authority,
    year: round.year,
    programmeShort,
    announcedOn,
    listedOn: announcedOn,
    plaques: entries.map((entry) => ({
      plaqueNumber: entry.number ?? '',
      categoryFullName: findCategory(programme, entry.category)?.names.fullZh ?? entry.category,
      platformName: entry.name,
      organisationName: entry.organisation,
      recommender: entry.recommender,
    })),
  };
  const name = `${announcement.title}（牌匾清单）`;
  return format === 'plaques-xlsx'
    ? xlsxFile(name, await plaqueListXlsx(input))
    : docxFile(name, await plaqueListDocx(input));
}

function listed(programme: Programme, entry: ListEntry, platformNumber: string | null): ListedPlatform {
  return {
    platformNumber,
    category: categoryName(programme, entry.category),
    platformName: entry.name,
    organisationName: entry.organisation,
    partners: entry.partners,
    recommender: entry.recommender,
  };
}

/** The ledger's public head when this was published: whoever keeps the paper can hold the ledger to it. */
async function printedHead({ store }: House, publishedAt: Instant | null): Promise<string> {
  const head = publishedAt === null ? undefined : await headInForceAt(store, publishedAt);
  return head === undefined
    ? PORTAL_LEDGER_WORDS.printedNone.zh
    : say(PORTAL_LEDGER_WORDS.printed, 'zh', { size: formatNumber(head.size), root: toHex(head.root) });
}

const LIST_COLUMNS = [
  'category',
  'name',
  'organisation',
  'partners',
  'recommender',
  'number',
  'reasons',
] as const;
const LIST_TITLES = {
  ...APPLICATION_LIST_WORDS,
  partners: { zh: '联合建设单位', en: 'Partners' },
  number: { zh: '平台编号', en: 'Number' },
  reasons: { zh: '已认可的理由', en: 'Accepted reasons' },
} as const;

function entryTable(
  title: string,
  programme: Programme,
  entries: readonly (ListEntry & { readonly number?: string | null })[],
): SheetTable {
  return {
    title,
    columns: LIST_COLUMNS.map((id) => ({ id, title: LIST_TITLES[id], kind: 'text' })),
    rows: entries.map((entry) => ({
      category: categoryName(programme, entry.category),
      name: entry.name,
      organisation: entry.organisation,
      partners: entry.partners.join('、'),
      recommender: entry.recommender,
      number: entry.number ?? null,
      reasons: entry.acceptedReasons.map(({ text }) => text).join('；'),
    })),
  };
}

export function jsonList(title: string, content: unknown): FileAnswer {
  const bytes = new TextEncoder().encode(`${JSON.stringify({ title, ...(content as object) }, null, 2)}\n`);
  return { name: `${title}.json`, media: 'application/json; charset=utf-8', bytes };
}
