import { CITIES, UNDECIDED, UNDER_WAY } from '@qichuang/domain';
import type { DashboardCell } from '@qichuang/store';
import type { View } from '../view.ts';
import { cellsOf, cityWords, type DashboardAsked, numbersOf, ofFamily, rounded, valuesOn } from './asked.ts';

type Targets = View<'see-targets'>;
type Forecast = Targets['categories'][number]['forecast'];

/** Targets against what is designated: ever, valid on the day, and year by year (B1, B3). */
export async function targetsView(asked: DashboardAsked): Promise<Targets> {
  const { programme, scope, told } = asked;
  const cells = await cellsOf(
    asked,
    ['counted', 'applications', 'objected'],
    ['category', 'city', 'year', 'standing', 'kind', 'part'],
  );
  const counted = ofFamily(cells, 'counted');
  const ownOnly = scope.kind !== 'authority';
  const numbers = numbersOf(asked, 'counted', cells);
  const years = [...new Set([...programme.period.rounds, ...counted.map(({ year }) => year)])].sort();
  const countsOf = (of: { readonly category?: string }) => ({
    ever: numbers({ ...of, kind: 'first', standing: 'designated' }),
    valid: numbers({ ...of, part: 'active' }),
    onNotice: numbers({ ...of, part: 'on_notice' }),
    both: numbers({ ...of, kind: 'first' }),
    validBoth: numbers({ ...of, part: 'active,on_notice' }),
    years: years.map((year) => ({
      year,
      figure: numbers({ ...of, kind: 'first', standing: 'designated', year }),
    })),
  });
  const share = programme.targetSemantics.bandPercent / 100;
  const under = numbersOf(asked, 'applications', cells);
  const doubted = numbersOf(asked, 'objected', cells);
  const categories = programme.categories.map(({ id, names, target }) => {
    const counts = countsOf({ category: id });
    const lower = Math.ceil(rounded(target.number * (1 - share)));
    const forecast = {
      objected: doubted({ category: id, kind: 'first' }),
      underWay: under({ category: id, kind: 'first', standing: UNDER_WAY.join(',') }),
      rate: rateBefore(ofFamily(cells, 'applications').filter(({ category }) => category === id)),
    };
    return {
      ...counts,
      id,
      names: { zh: names.zh, en: names.en },
      target: ownOnly ? null : target.number,
      lower: ownOnly ? null : lower,
      gap: ownOnly ? null : Math.max(0, lower - counts.both.value),
      validGap: ownOnly ? null : Math.max(0, lower - counts.validBoth.value),
      forecast: ownOnly ? null : forecastOf(counts.onNotice.value, forecast),
    };
  });
  return {
    ...told,
    names: { zh: programme.names.zh, en: programme.names.en },
    knownAs: /\d{3,}/.exec(programme.names.slogan ?? '')?.[0] ?? null,
    clauses: programme.aims.clause.slice(0, 1),
    by: programme.period.to,
    bandPercent: programme.targetSemantics.bandPercent,
    ownOnly,
    total: {
      ...countsOf({}),
      target: ownOnly ? null : programme.categories.reduce((sum, { target }) => sum + target.number, 0),
    },
    categories,
    cities: citiesShown(asked, counted).map((city) => ({
      city,
      names: cityWords(city),
      both: numbers({ kind: 'first', city }),
    })),
  };
}

/** The province has its cities, those without any among them; whoever recommends, those of its own platforms. */
export function citiesShown(
  { scope, programme }: DashboardAsked,
  cells: readonly DashboardCell[],
): readonly string[] {
  const there = valuesOn(cells, 'city').filter((city) => city !== '');
  if (scope.kind !== 'authority' || programme.city !== undefined) return there;
  const all = CITIES.map(({ code }) => code.slice(0, 4));
  return [...all, ...there.filter((city) => !all.includes(city))];
}

/**
 * What a round under way may add. The assumption, which the page says: who is on notice is designated, but one with an open objection only
 * every other time; who is on the way is designated as often as in the years that are over.
 */
function forecastOf(
  onNotice: number,
  {
    objected,
    underWay,
    rate,
  }: Pick<NonNullable<Forecast>, 'objected' | 'underWay'> & { readonly rate: number | null },
): Forecast {
  const adds = onNotice - objected.value / 2 + underWay.value * (rate ?? 0);
  return {
    adds: Math.round(adds * 10) / 10,
    objected,
    underWay,
    ratePercent: rate === null ? null : Math.round(rate * 1000) / 10,
  };
}

/** How many of those handed in came to be designated, in the years in which nobody waits any more; `null` where there is none. */
function rateBefore(cells: readonly DashboardCell[]): number | null {
  const first = cells.filter(({ kind }) => kind === 'first');
  const open = new Set(
    first.filter(({ standing }) => UNDECIDED.some((state) => state === standing)).map(({ year }) => year),
  );
  const over = first.filter(({ year }) => !open.has(year));
  const all = over.reduce((sum, { count }) => sum + count, 0);
  const won = over
    .filter(({ standing }) => standing === 'designated')
    .reduce((sum, { count }) => sum + count, 0);
  return all === 0 ? null : won / all;
}
