import {
  addDays,
  addMs,
  atLocalTime,
  type Day,
  dayIn,
  type Instant,
  ok,
  type Result,
  refused,
  SHANGHAI,
} from '@qichuang/base';
import { type Actor, type Refusal, refusal, regionName } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';
import type {
  DashboardAxis,
  DashboardCell,
  DashboardDay,
  DashboardFamily,
  DashboardFilter,
  Scope,
} from '@qichuang/store';
import type { House } from '../../house.ts';
import { programmesInForce } from '../../portal/names.ts';
import { listScope } from '../standing.ts';
import type { View } from '../view.ts';

export type Figure = View<'see-targets'>['total']['ever'];
export type Narrowing = Omit<Figure['behind'], 'family' | 'programme' | 'on'>;
export type Words = { readonly zh: string; readonly en: string };

/** A dashboard as someone asked for it: for whom, of which programme, how it stood when. */
export interface DashboardAsked {
  readonly house: House;
  readonly scope: Scope;
  readonly programme: Programme;
  readonly day: DashboardDay;
  /** The head every view of a dashboard has. */
  readonly told: Pick<View<'see-targets'>, 'on' | 'until' | 'past' | 'programme'>;
  /** What every address of a list behind a number carries. */
  readonly base: Pick<Figure['behind'], 'programme' | 'on'>;
}

interface Asking {
  readonly programme?: string | undefined;
  readonly on?: string | undefined;
}

/** Whose numbers are asked for, and of which day; a day to come has none. */
export function dashboardAsked(
  house: House,
  actor: Actor,
  at: Instant,
  { programme: named, on }: Asking,
): Result<DashboardAsked, Refusal> {
  const scope = listScope(actor);
  const programme = programmeFor(house, scope, named);
  if (programme === undefined) return refused(refusal('not-found'));
  const today = dayIn(at, SHANGHAI);
  const asked = (on as Day | undefined) ?? today;
  if (asked > today) return refused(refusal('value-not-allowed', 'B1', { on: asked, latest: today }));
  const past = asked < today;
  const until = past ? addMs(atLocalTime(addDays(asked, 1), '00:00', SHANGHAI), -1) : at;
  return ok({
    house,
    scope,
    programme,
    day: { programme: programme.id, on: asked, until },
    told: { on: asked, until, past, programme: programme.id },
    base: { ...(named === undefined ? {} : { programme: named }), ...(past ? { on: asked } : {}) },
  });
}

/** An authority has its own alone; a recommender works for several, and first for the province's current one. */
function programmeFor(house: House, scope: Scope, named: string | undefined): Programme | undefined {
  if (scope.kind === 'authority')
    return named === undefined || named === scope.programme
      ? house.desk.programmes.get(scope.programme)
      : undefined;
  const all = programmesInForce(house);
  if (named !== undefined) return all.find(({ id }) => id === named);
  return all.find(({ status, city }) => status === 'current' && city === undefined) ?? all[0];
}

/** Cells of several families at once: they are counted in one pass, and `numbersOf` tells them apart. */
export function cellsOf(
  { house, scope, day }: DashboardAsked,
  families: readonly DashboardFamily[],
  axes: readonly DashboardAxis[],
  { round, years }: { readonly round?: string; readonly years?: readonly number[] } = {},
): Promise<readonly DashboardCell[]> {
  const of = round === undefined ? day : { ...day, round };
  return house.store.queries.dashboardCells(scope, families, of, axes, { years });
}

/** The address of a list as the store is asked for it. */
export function filterOf({ category, city, chain, year, standing, kind, part }: Narrowing): DashboardFilter {
  return {
    category,
    city: several(city),
    chain: several(chain),
    year,
    standing: several(standing),
    kind,
    part: several(part),
  };
}

function several(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : text.split(',');
}

type Numbers = (narrowing: Narrowing) => Figure;

/**
 * Numbers out of cells, each with the address of the list it counts: both are made of the same narrowing, so that they cannot part.
 *
 * @param cells - along every axis that will be narrowed; those of other families are passed over.
 * @param within - what the cells themselves were narrowed to.
 */
export function numbersOf(
  { base }: Pick<DashboardAsked, 'base'>,
  family: DashboardFamily,
  cells: readonly DashboardCell[],
  { of = 'count', within = {} }: { readonly of?: Figure['of']; readonly within?: Narrowing } = {},
): Numbers {
  const own = ofFamily(cells, family);
  return (narrowing) => ({
    value: rounded(own.filter(narrowedTo(narrowing)).reduce((sum, cell) => sum + cell[of], 0)),
    of,
    behind: { family, ...base, ...within, ...narrowing },
  });
}

export function ofFamily(cells: readonly DashboardCell[], family: DashboardFamily): readonly DashboardCell[] {
  return cells.filter((cell) => cell.family === family);
}

const WORDS = ['category', 'city', 'chain', 'standing', 'kind', 'part'] as const;

function narrowedTo({ year, ...narrowing }: Narrowing): (cell: DashboardCell) => boolean {
  const wanted = WORDS.flatMap((axis) => {
    const values = several(narrowing[axis]);
    return values === undefined ? [] : [{ axis, values }];
  });
  return (cell) =>
    (year === undefined || cell.year === year) &&
    wanted.every(({ axis, values }) => values.includes(cell[axis]));
}

/** Sums of decimals as people write them, without the dust of the machine's arithmetic. */
export function rounded(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}

/** The values an axis takes among cells, in the order of code units. */
export function valuesOn(
  cells: readonly DashboardCell[],
  axis: 'city' | 'category' | 'standing' | 'kind' | 'part',
): readonly string[] {
  return [...new Set(cells.map((cell) => cell[axis]))].sort();
}

export function cityWords(city: string): Words {
  const region = regionName(`${city}00`) ?? regionName(city);
  return region === undefined ? { zh: city, en: city } : { zh: region.zh, en: region.en };
}
