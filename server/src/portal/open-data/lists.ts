import { dayIn, SHANGHAI } from '@qichuang/base';
import type { ListEntry } from '@qichuang/domain';
import { OPEN_TABLE_WORDS, type Words } from '@qichuang/language';
import { addressOf } from '@qichuang/portal';
import type { Asked } from '../asked.ts';
import { chainNames, chainsOn, NO_CHAIN } from '../chains.ts';
import { directoryRows } from '../directory/directory-rows.ts';
import { calledRounds } from '../home.ts';
import { categoryName, cityName, nameOfCategory, programmeInForce, programmesInForce } from '../names.ts';
import { knownVersions } from '../programme-versions.ts';
import { EVERY, progressPage } from '../progress.ts';
import type { OpenRow, OpenTable } from './dataset.ts';
import { fieldsOf } from './fields.ts';

function entryRow(house: Asked['house'], programme: string, entry: ListEntry): OpenRow {
  const found = programmeInForce(house, programme);
  const category =
    found === undefined ? { zh: entry.category, en: entry.category } : categoryName(found, entry.category);
  return {
    programme,
    category: entry.category,
    category_zh: category.zh,
    category_en: category.en,
    name: entry.name,
    organisation: entry.organisation,
    partners: entry.partners.join('、'),
    recommender: entry.recommender,
    reasons: entry.acceptedReasons.map(({ text }) => text).join('；'),
  };
}

/** Empty where the record names none. */
function chainFields(chain: string, nameOf: (id: string) => Words): OpenRow {
  if (chain === NO_CHAIN) return { industry_chain: null, industry_chain_zh: null, industry_chain_en: null };
  const { zh, en } = nameOf(chain);
  return { industry_chain: chain, industry_chain_zh: zh, industry_chain_en: en };
}

const ENTRY_FIELDS = [
  'programme',
  'category',
  'category_zh',
  'category_en',
  'name',
  'organisation',
  'partners',
  'recommender',
  'reasons',
] as const;

const PLATFORM_ACTS = [
  'begin-platform',
  'change-platform',
  'promote-platform',
  'renew-platform',
  'revoke-platform',
  'reinstate-platform',
  'end-platform',
  'expire-platform',
] as const;

/** Rounds, lists and what they designated (A3.1–A3.6, B5.1–B5.2). */
export const LIST_TABLES: readonly OpenTable[] = [
  {
    id: 'platforms',
    ...OPEN_TABLE_WORDS.platforms,
    key: 'number',
    page: addressOf('directory'),
    acts: PLATFORM_ACTS,
    fields: fieldsOf(
      'number',
      'name',
      'programme',
      'category',
      'category_zh',
      'category_en',
      'organisation',
      'partners',
      'city',
      'city_zh',
      'city_en',
      'industry_chain',
      'industry_chain_zh',
      'industry_chain_en',
      'announced_on',
      'valid_from',
      'valid_until',
      'state',
    ),
    rows: async ({ house, at }) => {
      const today = dayIn(at, SHANGHAI);
      const [platforms, chainOf] = await Promise.all([
        directoryRows(house, EVERY, today),
        chainsOn(house, today),
      ]);
      const chainName = chainNames(house);
      return platforms.map((platform) => ({
        number: platform.number,
        name: platform.name,
        programme: platform.programme,
        category: platform.category,
        category_zh: nameOfCategory(house, platform).zh,
        category_en: nameOfCategory(house, platform).en,
        organisation: platform.organisationName,
        partners: platform.partners.join('、'),
        city: platform.city,
        city_zh: cityName(platform.city).zh,
        city_en: cityName(platform.city).en,
        ...chainFields(chainOf(platform), chainName),
        announced_on: platform.announcedOn,
        valid_from: platform.validFrom,
        valid_until: platform.validUntil,
        state: platform.state,
      }));
    },
  },
  {
    id: 'rounds',
    ...OPEN_TABLE_WORDS.rounds,
    key: 'id',
    page: addressOf('rounds'),
    acts: ['call-round'],
    fields: fieldsOf(
      'id',
      'title',
      'title_en',
      'programme',
      'state',
      'document_number',
      'apply_from',
      'apply_until',
    ),
    rows: async ({ house }) =>
      (await calledRounds(house)).map(({ id, title, programme, state, callNumber, windows }) => ({
        id,
        title: title.zh,
        title_en: title.en,
        programme,
        state,
        document_number: callNumber,
        apply_from: windows.apply.from,
        apply_until: windows.apply.until,
      })),
  },
  {
    id: 'notices',
    ...OPEN_TABLE_WORDS.notices,
    key: 'id',
    page: addressOf('notices'),
    acts: ['publish-notice'],
    fields: fieldsOf('id', 'title', 'document_number', 'programme', 'starts_on', 'until', 'entries'),
    rows: async ({ house }) =>
      (await house.store.queries.publishedNotices({})).map((notice) => ({
        id: notice.id,
        title: notice.title,
        document_number: notice.number,
        programme: notice.programme,
        starts_on: notice.startsOn,
        until: notice.until,
        entries: notice.entries.length,
      })),
  },
  {
    id: 'notice-entries',
    ...OPEN_TABLE_WORDS['notice-entries'],
    key: 'id',
    page: addressOf('notices'),
    acts: ['publish-notice', 'correct-notice', 'correct-on-notice'],
    fields: fieldsOf('id', 'notice', 'position', ...ENTRY_FIELDS),
    rows: async ({ house }) =>
      (await house.store.queries.publishedNotices({})).flatMap((notice) =>
        notice.entries.map((entry, place) => ({
          id: `${notice.id}/${place + 1}`,
          notice: notice.id,
          position: place + 1,
          ...entryRow(house, notice.programme, entry),
        })),
      ),
  },
  {
    id: 'announcements',
    ...OPEN_TABLE_WORDS.announcements,
    key: 'id',
    page: addressOf('announcements'),
    acts: ['publish-announcement'],
    fields: fieldsOf(
      'id',
      'title',
      'document_number',
      'programme',
      'announced_on',
      'valid_from',
      'valid_until',
      'entries',
    ),
    rows: async ({ house }) =>
      (await house.store.queries.publishedAnnouncements({})).map((list) => ({
        id: list.id,
        title: list.title,
        document_number: list.documentNumber,
        programme: list.programme,
        announced_on: list.announcedOn,
        valid_from: list.validFrom,
        valid_until: list.validUntil,
        entries: list.entries.length,
      })),
  },
  {
    id: 'announcement-entries',
    ...OPEN_TABLE_WORDS['announcement-entries'],
    key: 'id',
    page: addressOf('announcements'),
    acts: ['publish-announcement'],
    fields: fieldsOf('id', 'announcement', 'position', 'number', ...ENTRY_FIELDS),
    rows: async ({ house }) =>
      (await house.store.queries.publishedAnnouncements({})).flatMap((list) =>
        list.entries.map((entry, place) => ({
          id: `${list.id}/${place + 1}`,
          announcement: list.id,
          position: place + 1,
          number: entry.number,
          ...entryRow(house, list.programme, entry),
        })),
      ),
  },
  {
    id: 'targets',
    ...OPEN_TABLE_WORDS.targets,
    key: 'id',
    page: addressOf('progress'),
    acts: [...PLATFORM_ACTS, 'publish-notice', 'publish-programme'],
    fields: fieldsOf(
      'id',
      'programme',
      'category',
      'category_zh',
      'category_en',
      'target',
      'designated',
      'valid',
    ),
    rows: async (asked) => {
      const pages = await Promise.all(
        programmesInForce(asked.house).map(({ id }) =>
          progressPage({ ...asked, query: new URLSearchParams({ programme: id }) }),
        ),
      );
      return pages.flatMap((page) =>
        (page?.categories ?? []).map(({ id, name, target, ever, valid }) => ({
          id: `${page?.filter.programme}/${id}`,
          programme: page?.filter.programme ?? '',
          category: id,
          category_zh: name.zh,
          category_en: name.en,
          target,
          designated: ever.count,
          valid: valid.count,
        })),
      );
    },
  },
  {
    id: 'programme-versions',
    ...OPEN_TABLE_WORDS['programme-versions'],
    key: 'digest',
    page: addressOf('programmes'),
    acts: ['publish-programme'],
    fields: fieldsOf('digest', 'programme', 'title', 'title_en', 'version', 'published_at', 'in_force'),
    rows: async ({ house }) => {
      const known = await Promise.all(programmesInForce(house).map(({ id }) => knownVersions(house, id)));
      return known.flatMap((versions) =>
        versions.map(({ digest, publishedAt, programme }, place) => ({
          digest,
          programme: programme.id,
          title: programme.names.zh,
          title_en: programme.names.en,
          version: programme.version,
          published_at: publishedAt,
          in_force: place === 0 ? 1 : 0,
        })),
      );
    },
  },
];
