import { type Day, dayIn, parseDay, SHANGHAI } from '@qichuang/base';
import { CITIES, type Notice, type Platform } from '@qichuang/domain';
import {
  addressOf,
  type DirectoryFilter,
  type ProgressPageProps,
  type PublicFigure,
  withQuery,
} from '@qichuang/portal';
import type { Programme } from '@qichuang/programmes';
import type { Asked } from './asked.ts';
import { directoryRows } from './directory/directory-rows.ts';
import { categoryName, programmeName, programmesInForce } from './names.ts';
import { isUp, momentOf } from './notice-clock.ts';

/** Targets against published lists, of any day, each number with the part of the directory or the notice that holds it (A4.2, B1). */
export async function progressPage({ house, query, at }: Asked): Promise<ProgressPageProps | undefined> {
  const programmes = programmesInForce(house);
  const named = query.get('programme');
  const programme =
    programmes.find(({ id }) => id === named) ??
    programmes.find(({ status, city }) => status === 'current' && city === undefined) ??
    programmes[0];
  if (programme === undefined) return undefined;
  const today = dayIn(at, SHANGHAI);
  const asked = parseDay(query.get('on') ?? '');
  const on = asked === undefined || asked >= today ? null : asked;
  const basis = query.get('basis') === 'valid' ? ('valid' as const) : ('ever' as const);
  const moment = momentOf(on, at);
  const all = await directoryRows(house, { ...EVERY, programmes: [programme.id], on }, today);
  const notices = await house.store.queries.publishedNotices({ programme: programme.id });
  const up = notices.filter((notice) => isUp(notice, moment));
  const places = (narrowed: Narrowed): PublicFigure => ({
    count: all.filter((platform) => fits(platform, narrowed)).length,
    address: withQuery(addressOf('directory'), {
      programme: programme.id,
      category: narrowed.category ?? null,
      year: narrowed.year ?? null,
      state: narrowed.valid === true ? 'active' : null,
      city: narrowed.city ?? null,
      on,
    }),
  });
  const years = [...new Set(all.map(yearOf))].sort();
  const share = programme.targetSemantics.bandPercent / 100;
  const ofBasis = basis === 'valid' ? { valid: true as const } : {};
  return {
    filter: { programme: programme.id, basis, on },
    programmes: programmes.map((one) => ({ id: one.id, name: programmeName(one) })),
    asOf: on ?? today,
    by: programme.period.to,
    clauses: programme.aims.clause.slice(0, 1),
    band: share,
    years,
    categories: programme.categories.map(({ id, target }) => {
      const figures = {
        ever: places({ category: id }),
        valid: places({ category: id, valid: true }),
        onNotice: onNotice(up, { programme: programme.id, category: id, on }),
      };
      const lower = Math.ceil(Math.round(target.number * (1 - share) * 1e6) / 1e6);
      return {
        id,
        name: categoryName(programme, id),
        target: target.number,
        gap: Math.max(0, lower - figures[basis].count - figures.onNotice.count),
        ...figures,
        years: years.map((year) => places({ category: id, year })),
      };
    }),
    cities: citiesShown(programme).map(({ code, name }) => ({
      code,
      name,
      total: places({ city: code, ...ofBasis }),
      categories: programme.categories.map(({ id }) => places({ city: code, category: id, ...ofBasis })),
    })),
  };
}

interface OnNotice {
  readonly programme: string;
  readonly category: string;
  readonly on: Day | null;
}

export const EVERY: DirectoryFilter = {
  text: '',
  programmes: [],
  categories: [],
  years: [],
  chains: [],
  by: 'city',
  states: [],
  city: null,
  on: null,
};

interface Narrowed {
  readonly category?: string;
  readonly year?: number;
  readonly city?: string;
  readonly valid?: true;
}

function fits(platform: Platform, { category, year, city, valid }: Narrowed): boolean {
  return (
    (category === undefined || platform.category === category) &&
    (year === undefined || yearOf(platform) === year) &&
    (city === undefined || city.startsWith(platform.city)) &&
    (valid === undefined || platform.state === 'active')
  );
}

function yearOf({ announcedOn }: { readonly announcedOn: Day }): number {
  return Number(announcedOn.slice(0, 4));
}

/** One notice holds its entries of a category; of several, or of a past day, the list of notices tells them together. */
function onNotice(up: readonly Notice[], asked: OnNotice): PublicFigure {
  const { category, on } = asked;
  const count = up.reduce(
    (sum, { entries }) => sum + entries.filter((entry) => entry.category === category).length,
    0,
  );
  const [only, more] = up;
  return {
    count,
    address:
      only === undefined || more !== undefined || on !== null
        ? withQuery(addressOf('notices'), { ...asked })
        : withQuery(addressOf('notice', only.id), { category }),
  };
}

function citiesShown({
  city,
}: Programme): readonly { readonly code: string; readonly name: { zh: string; en: string } }[] {
  return CITIES.filter(({ code }) => city === undefined || code.startsWith(city)).map(({ code, zh, en }) => ({
    code,
    name: { zh, en },
  }));
}
