import { type Day, dayIn, SHANGHAI } from '@qichuang/base';
import { CITIES, type Platform, platformStateOn, type Round } from '@qichuang/domain';
import type { CurrentRound, HomePageProps, NewsLine } from '@qichuang/portal';
import { findStage } from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { Asked } from './asked.ts';
import { categoryName, programmeOf, programmesInForce } from './names.ts';
import { clockOf, stageOf } from './notice-clock.ts';
import { openWindow, type RoundPublished, roundPath } from './round-path.ts';

const NEWS_SHOWN = 6;

export async function homePage({ house, at }: Asked): Promise<HomePageProps> {
  const [rounds, published, platforms] = await Promise.all([
    calledRounds(house),
    allPublished(house),
    inForce(house, dayIn(at, SHANGHAI)),
  ]);
  const news = newsOf(rounds, published).slice(0, NEWS_SHOWN);
  const current = rounds
    .map((round) => ({ round, own: ownOf(round, published) }))
    .filter(
      ({ round, own }) =>
        round.state === 'called' &&
        (own.announcements.length === 0 || own.notices.some((notice) => stageOf(notice, at) !== 'closed')),
    );
  return {
    rounds: current.map(({ round, own }) => currentRound(house, round, own, at)),
    news,
    targets: targetsOf(house, platforms, published, at),
    cities: platforms.length === 0 ? null : citiesOf(platforms),
  };
}

/** Rounds that were called, the latest first. */
export async function calledRounds({ desk }: House): Promise<readonly Round[]> {
  const rounds = await desk.shelf.where('round', { state: ['called', 'concluded'] });
  return [...rounds].sort((one, other) => (one.windows.apply.from < other.windows.apply.from ? 1 : -1));
}

export async function allPublished({ store }: House): Promise<RoundPublished> {
  const [notices, announcements] = await Promise.all([
    store.queries.publishedNotices({}),
    store.queries.publishedAnnouncements({}),
  ]);
  return { notices, announcements };
}

export function ownOf({ id }: Round, { notices, announcements }: RoundPublished): RoundPublished {
  return {
    notices: notices.filter(({ round }) => round === id),
    announcements: announcements.filter(({ round }) => round === id),
  };
}

export async function inForce({ desk }: House, today: Day): Promise<readonly Platform[]> {
  const active = await desk.shelf.where('platform', { state: 'active' });
  return active.filter((platform) => platformStateOn(platform, today) === 'active');
}

function currentRound(house: House, round: Round, own: RoundPublished, at: Asked['at']): CurrentRound {
  const programme = programmeOf(house, round);
  const path = roundPath(programme, round, own, at);
  const now = path.find(({ state }) => state === 'now');
  const up = own.notices.find((notice) => stageOf(notice, at) !== 'closed');
  return {
    id: round.id,
    programmeId: programme.id,
    title: round.title,
    clauses: findStage(programme, now?.id ?? 'application')?.clause ?? [],
    path,
    window: openWindow(programme, round, at),
    notice: up === undefined ? null : { id: up.id, count: up.entries.length, clock: clockOf(house, up, at) },
  };
}

export function newsOf(
  rounds: readonly Round[],
  { notices, announcements }: RoundPublished,
): readonly NewsLine[] {
  const calls = rounds.flatMap(({ id, title, callPublishedOn, callNumber, windows }): readonly NewsLine[] =>
    callPublishedOn === null
      ? []
      : [
          {
            kind: 'call',
            id,
            day: callPublishedOn,
            title: title.zh,
            documentNumber: callNumber || null,
            count: null,
            openUntil: windows.apply.until,
          },
        ],
  );
  const lists = notices.map(
    ({ id, startsOn, title, number, entries, until }): NewsLine => ({
      kind: 'notice',
      id,
      day: startsOn,
      title,
      documentNumber: number || null,
      count: entries.length,
      openUntil: until,
    }),
  );
  const final = announcements.flatMap(
    ({ id, announcedOn, title, documentNumber, entries }): readonly NewsLine[] =>
      announcedOn === null
        ? []
        : [
            {
              kind: 'announcement',
              id,
              day: announcedOn,
              title,
              documentNumber: documentNumber || null,
              count: entries.length,
              openUntil: null,
            },
          ],
  );
  return [...calls, ...lists, ...final].sort((one, other) => (one.day < other.day ? 1 : -1));
}

/** Progress of the programme in force against its targets; nothing to show before anything was put up (B1). */
function targetsOf(
  house: House,
  platforms: readonly Platform[],
  { notices }: RoundPublished,
  at: Asked['at'],
): HomePageProps['targets'] {
  const programme = programmesInForce(house).find(({ status }) => status === 'current');
  if (programme === undefined) return null;
  const designated = platforms.filter((platform) => platform.programme === programme.id);
  const known = new Set<string>(designated.map(({ application }) => application));
  const up = notices
    .filter((notice) => notice.programme === programme.id && stageOf(notice, at) !== 'closed')
    .flatMap(({ entries }) => entries)
    .filter(({ application }) => !known.has(application));
  if (designated.length + up.length === 0) return null;
  return {
    programmeId: programme.id,
    by: programme.period.to,
    band: programme.targetSemantics.bandPercent / 100,
    asOf: dayIn(at, SHANGHAI),
    categories: programme.categories.map(({ id, target }) => ({
      id,
      name: categoryName(programme, id),
      designated: designated.filter(({ category }) => category === id).length,
      onNotice: up.filter(({ category }) => category === id).length,
      target: target.number,
    })),
  };
}

export function citiesOf(platforms: readonly Pick<Platform, 'city'>[]): NonNullable<HomePageProps['cities']> {
  return CITIES.map(({ code, zh, en }) => ({
    code,
    name: { zh, en },
    count: platforms.filter(({ city }) => code.startsWith(city)).length,
  }));
}
