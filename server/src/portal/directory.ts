import { type Day, dayIn, daysBetween, parseDay, SHANGHAI } from '@qichuang/base';
import { EXPIRY_NOTICES } from '@qichuang/casework';
import { qrPath } from '@qichuang/documents';
import { type Platform, platformStateOn } from '@qichuang/domain';
import { type MarkedState, PLATFORM_CLASSES, PORTAL_PLATFORM_EVENTS } from '@qichuang/language';
import {
  addressOf,
  type DirectoryFilter,
  type DirectoryPageProps,
  LAYOUT_AXES,
  type PlatformPageProps,
} from '@qichuang/portal';
import { findCategory } from '@qichuang/programmes';
import type { House } from '../house.ts';
import { hasCertificate } from '../papers/certificate-paper.ts';
import { linkTo } from '../views/publicity-views.ts';
import type { Asked } from './asked.ts';
import { chainNames, chainsListed, chainsOn, NO_CHAIN } from './chains.ts';
import { citiesOf } from './home.ts';
import { besidesLayout, layoutTable } from './layout.ts';
import { choices, partOf, slice } from './lists.ts';
import {
  categoryName,
  chineseOnly,
  cityName,
  programmeInForce,
  programmeName,
  recommenderNames,
} from './names.ts';
import { earlierNames, platformsOnDay, publicRecord, stateOnDay } from './past-days.ts';
import { publicLife } from './public-life.ts';

/** How a platform stands for the public; one that ends soon is told apart, as its mark is (A3.6). */
const MARKS = ['active', 'expiring', 'expired', 'ended', 'revoked'] as const satisfies readonly MarkedState[];

/** Within so many days of its end: from the day its holder is first told. */
const EXPIRING_DAYS = Math.max(...EXPIRY_NOTICES);

/** The public directory: what its filters leave, and what each further choice would. */
export async function directoryPage({ house, query, at }: Asked): Promise<DirectoryPageProps> {
  const today = dayIn(at, SHANGHAI);
  const filter = filterOf(query);
  const day = filter.on ?? today;
  const [all, earlier, chainOf] = await Promise.all([
    platformsOn(house, day, filter.on !== null),
    earlierWords(house, filter),
    chainsOn(house, day),
  ]);
  const known = { earlier, chainOf, day };
  const kept = filtered(all, filter, known);
  const chainName = chainNames(house);
  const chains = choices(all, chainOf, chainName);
  const part = partOf(query, kept.length);
  return {
    filter,
    platforms: slice(kept, part).map((platform) => ({
      number: platform.number,
      name: platform.name,
      host: platform.organisationName,
      category: nameOfCategory(house, platform),
      place: cityName(platform.city),
      chain: chainName(chainOf(platform)),
      announcedOn: platform.announcedOn,
      state: markOn(platform, day),
      foundBy: saysItself(platform, filter) ? null : (foundBy(platform, filter, earlier) ?? null),
    })),
    part,
    inForce: all.filter(({ state }) => state === 'active').length,
    programmes: choices(
      all,
      ({ programme }) => programme,
      (id) => nameOfProgramme(house, id),
    ),
    categories: choices(
      all,
      ({ category }) => category,
      (id) => PLATFORM_CLASSES[id] ?? chineseOnly(id),
    ),
    chains,
    layout: layoutOf(house, filter, filtered(all, besidesLayout(filter), known), chainOf),
    years: yearsOf(all),
    states: MARKS.map((state) => ({
      state,
      count: all.filter((one) => marksOn(one, day).includes(state)).length,
    })).filter(({ count }) => count > 0),
    cities: citiesOf(all),
  };
}

function layoutOf(
  house: House,
  { by, programmes }: DirectoryFilter,
  platforms: readonly Platform[],
  chainOf: ChainOf,
): DirectoryPageProps['layout'] {
  if (by === 'city') return null;
  if (by === 'chain') {
    const there = new Set(platforms.map(chainOf));
    const listed = chainsListed(house, programmes);
    const more = [...there].filter((id) => !listed.some((one) => one.id === id));
    const lines = [
      ...listed.filter(({ id }) => id !== NO_CHAIN || there.has(id)),
      ...more.map((id) => ({ id, name: chainNames(house)(id) })),
    ];
    return layoutTable('chain', platforms, lines, chainOf);
  }
  const lines = Object.entries(PLATFORM_CLASSES).map(([id, name]) => ({ id, name }));
  return layoutTable('category', platforms, lines, ({ category }) => category);
}

/** All platforms the filter leaves, the latest first: the page cuts it, exports do not. */
export async function directoryRows(
  house: House,
  filter: DirectoryFilter,
  today: Day,
): Promise<readonly Platform[]> {
  const day = filter.on ?? today;
  const [all, earlier, chainOf] = await Promise.all([
    platformsOn(house, day, filter.on !== null),
    earlierWords(house, filter),
    chainsOn(house, day),
  ]);
  return filtered(all, filter, { earlier, chainOf, day });
}

/** Every platform as it stands on a day: validity ends by itself; of a past day, with the names it had then. */
async function platformsOn(house: House, day: Day, past: boolean): Promise<readonly Platform[]> {
  const all = await house.desk.shelf.where('platform', {});
  return past
    ? platformsOnDay(house, all, day)
    : all.map((platform) => ({ ...platform, state: platformStateOn(platform, day) }));
}

type Earlier = ReadonlyMap<string, readonly string[]>;

/** Earlier names and holders, where a text is searched for (B5.4). */
async function earlierWords(house: House, { text }: DirectoryFilter): Promise<Earlier> {
  return text.trim() === '' ? new Map() : earlierNames(house);
}

function saysItself({ name, organisationName, number }: Platform, filter: DirectoryFilter): boolean {
  return [name, organisationName, number].some((text) => has(text, filter));
}

function foundBy({ id }: Platform, filter: DirectoryFilter, earlier: Earlier): string | undefined {
  return earlier.get(id)?.find((text) => has(text, filter));
}

function has(text: string, { text: wanted }: DirectoryFilter): boolean {
  return text.toLowerCase().includes(wanted.trim().toLowerCase());
}

type ChainOf = (platform: Platform) => string;

interface Known {
  readonly earlier: Earlier;
  readonly chainOf: ChainOf;
  readonly day: Day;
}

function filtered(
  all: readonly Platform[],
  filter: DirectoryFilter,
  { earlier, chainOf, day }: Known,
): readonly Platform[] {
  return all
    .filter((platform) => filter.programmes.length === 0 || filter.programmes.includes(platform.programme))
    .filter((platform) => filter.categories.length === 0 || filter.categories.includes(platform.category))
    .filter((platform) => filter.chains.length === 0 || filter.chains.includes(chainOf(platform)))
    .filter((platform) => filter.years.length === 0 || filter.years.includes(yearOf(platform)))
    .filter(
      (platform) =>
        filter.states.length === 0 || marksOn(platform, day).some((mark) => filter.states.includes(mark)),
    )
    .filter((platform) => filter.city === null || filter.city.startsWith(platform.city))
    .filter((platform) => saysItself(platform, filter) || foundBy(platform, filter, earlier) !== undefined)
    .sort(newestFirst);
}

function newestFirst(one: Platform, other: Platform): number {
  if (one.announcedOn !== other.announcedOn) return one.announcedOn < other.announcedOn ? 1 : -1;
  return one.number < other.number ? -1 : 1;
}

export function filterOf(query: URLSearchParams): DirectoryFilter {
  return {
    text: (query.get('q') ?? '').slice(0, 80),
    programmes: query.getAll('programme').filter((id) => id !== ''),
    categories: query.getAll('category').filter((id) => id !== ''),
    chains: query.getAll('chain').filter((id) => id !== ''),
    by: LAYOUT_AXES.find((axis) => axis === query.get('by')) ?? 'city',
    years: query.getAll('year').map(Number).filter(Number.isSafeInteger),
    states: query
      .getAll('state')
      .filter((state): state is MarkedState => MARKS.some((known) => known === state)),
    city: query.get('city') || null,
    on: parseDay(query.get('on') ?? '') ?? null,
  };
}

function yearOf({ announcedOn }: Platform): number {
  return Number(announcedOn.slice(0, 4));
}

function yearsOf(platforms: readonly Platform[]): DirectoryPageProps['years'] {
  const years = [...new Set(platforms.map(yearOf))].sort((one, other) => other - one);
  return years.map((year) => ({
    year,
    count: platforms.filter((platform) => yearOf(platform) === year).length,
  }));
}

/** What it is found by: whatever ends soon runs as well. */
function marksOn(platform: Platform, day: Day): readonly MarkedState[] {
  return [...new Set([platform.state, markOn(platform, day)])];
}

/** @param platform - in the state it has on that day. */
function markOn({ state, validUntil }: Pick<Platform, 'state' | 'validUntil'>, day: Day): MarkedState {
  return state === 'active' && daysBetween(day, validUntil) <= EXPIRING_DAYS ? 'expiring' : state;
}

export function nameOfProgramme(house: House, id: string) {
  const programme = programmeInForce(house, id);
  return programme === undefined ? chineseOnly(id) : programmeName(programme);
}

export function nameOfCategory(
  house: House,
  { programme, category }: Pick<Platform, 'programme' | 'category'>,
) {
  const found = programmeInForce(house, programme);
  return found === undefined ? chineseOnly(category) : categoryName(found, category);
}

/** The same address that stands on the certificate. */
function codeOf({ settings }: House, { number }: Platform): PlatformPageProps['code'] {
  if (settings.publicUrl === null) return null;
  return qrPath(`${settings.publicUrl.origin}${addressOf('platform', number)}`);
}

export async function platformPage(
  { house, query, at }: Asked,
  number: string,
): Promise<PlatformPageProps | undefined> {
  const { shelf } = house.desk;
  const [current] = await shelf.where('platform', { number });
  if (current === undefined) return undefined;
  const on = parseDay(query.get('on') ?? '') ?? null;
  const record = await publicRecord(house, current, on ?? dayIn(at, SHANGHAI));
  const { platform } = record;
  const [round, announcement, recommender, nameOf] = await Promise.all([
    shelf.find('round', platform.round),
    shelf.find('announcement', platform.announcement),
    shelf.find('recommender', platform.recommender),
    recommenderNames(house),
  ]);
  const notice = announcement === undefined ? undefined : await shelf.find('notice', announcement.notice);
  if (round === undefined || announcement === undefined || notice === undefined)
    throw new Error(`platform ${number} without its list`);
  const programme = programmeInForce(house, platform.programme);
  const category = programme === undefined ? undefined : findCategory(programme, platform.category);
  const shown = on ?? dayIn(at, SHANGHAI);
  const life = await publicLife(house, platform, programme, shown);
  const changes = [...record.events, ...life.events];
  return {
    number,
    name: platform.name,
    category: nameOfCategory(house, platform),
    programme: { id: platform.programme, name: nameOfProgramme(house, platform.programme) },
    round: { id: round.id, title: round.title },
    state: markOn({ ...platform, state: stateOnDay(platform, shown) }, shown),
    host: platform.organisationName,
    partners: platform.partners,
    directions: (category?.kinds ?? [])
      .filter(({ id }) => id === platform.kind)
      .map(({ zh, en }) => ({ zh, en })),
    recommender: nameOf(record.recommender ?? recommender?.name ?? ''),
    on,
    known: platform.announcedOn <= (on ?? platform.announcedOn),
    former: record.former,
    city: { code: `${platform.city}00`, name: cityName(platform.city) },
    chain: record.chain === null ? null : { id: record.chain, name: chainNames(house)(record.chain) },
    announcement: {
      id: announcement.id,
      title: announcement.title,
      documentNumber: announcement.documentNumber,
    },
    announcedOn: platform.announcedOn,
    validFrom: platform.validFrom,
    validUntil: platform.validUntil,
    plaque: platform.plaque ? platform.number : null,
    grownFrom: await linkTo(house, platform.grownFrom),
    grownInto: await linkTo(house, platform.grownInto),
    certificate: await hasCertificate(house, platform),
    code: codeOf(house, platform),
    grade: life.grade,
    goals: life.goals,
    goalsAsOf: life.goalsAsOf,
    events: [
      ...changes.toSorted((one, other) => (one.day < other.day ? 1 : -1)),
      {
        day: platform.announcedOn,
        what: PORTAL_PLATFORM_EVENTS.announced,
        clauses: programme?.sharedRules.notice.clause ?? [],
        note: announcement.documentNumber || null,
        final: true,
      },
      {
        day: notice.startsOn,
        what: PORTAL_PLATFORM_EVENTS.onNotice,
        clauses: programme?.sharedRules.notice.clause ?? [],
        note: notice.title,
        final: false,
      },
      ...(round.callPublishedOn === null
        ? []
        : [
            {
              day: round.callPublishedOn,
              what: PORTAL_PLATFORM_EVENTS.called,
              clauses: [],
              note: round.title.zh,
              final: false,
            },
          ]),
    ],
  };
}
