import { addDays } from '@qichuang/base';
import type { DashboardCell } from '@qichuang/store';
import type { View } from '../view.ts';
import { cellsOf, cityWords, type DashboardAsked, numbersOf, ofFamily, valuesOn } from './asked.ts';
import { citiesShown, targetsView } from './targets.ts';

type Concern = View<'list-concerns'>['rows'][number];

/** A duty is spoken of so many days before it is due. */
const SPOKEN_OF_DAYS = 60;

/** In which at least so many categories are empty, a city is named. */
const EMPTY_CATEGORIES = 2;

/** What needs somebody, the heaviest first; nothing is said where nothing is wrong (A4.1, B1, B5.2). */
export async function concernsView(asked: DashboardAsked): Promise<View<'list-concerns'>> {
  const [targets, cells, duties] = await Promise.all([
    targetsView(asked),
    cellsOf(
      asked,
      ['counted', 'milestones', 'measures', 'platforms', 'grades'],
      ['category', 'city', 'kind', 'part', 'standing'],
    ),
    cellsOf(asked, ['duties'], ['kind', 'part', 'standing', 'day']),
  ]);
  const counted = ofFamily(cells, 'counted');
  const gaps = targets.categories.flatMap(
    ({ names, gap, lower, ever, both, forecast }): readonly Concern[] => {
      if (gap === null || gap === 0 || lower === null) return [];
      const expected = Math.round((ever.value + (forecast?.adds ?? 0)) * 10) / 10;
      return [
        {
          concern: 'gap',
          weight: 'heavy',
          values: { category: names, lower, gap, expected },
          figure: both,
          figures: {},
        },
      ];
    },
  );
  const rows: readonly Concern[] = [
    ...gaps,
    ...emptyCities(asked, counted),
    ...late(asked, duties),
    ...simple('milestones-overdue', 'heavy', numbersOf(asked, 'milestones', cells)({ standing: 'overdue' })),
    ...simple(
      'rectifications-overdue',
      'heavy',
      numbersOf(asked, 'measures', cells)({ kind: 'rectification', standing: 'overdue' }),
    ),
    ...simple('failed', 'soft', numbersOf(asked, 'grades', cells)({ standing: 'fail' })),
    ...ending(asked, cells),
    ...coming(asked, duties),
  ];
  const WEIGHTS = ['heavy', 'soft', 'clock'];
  return {
    ...asked.told,
    rows: rows.toSorted((one, other) => WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight)),
  };
}

function simple(
  concern: Concern['concern'],
  weight: Concern['weight'],
  figure: Concern['figure'],
): readonly Concern[] {
  return figure.value === 0 ? [] : [{ concern, weight, values: {}, figure, figures: {} }];
}

/** Cities that lag behind in the whole programme; one recommender's are its own affair. */
function emptyCities(asked: DashboardAsked, cells: readonly DashboardCell[]): readonly Concern[] {
  if (asked.scope.kind !== 'authority' || asked.programme.city !== undefined || cells.length === 0) return [];
  const counted = numbersOf(asked, 'counted', cells);
  const lagging = citiesShown(asked, cells).filter(
    (city) =>
      asked.programme.categories.filter(
        ({ id }) => counted({ city, category: id, kind: 'first' }).value === 0,
      ).length >= EMPTY_CATEGORIES,
  );
  if (lagging.length === 0) return [];
  const named = lagging.slice(0, 3).map(cityWords);
  const values = {
    cities: { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join(', ') },
    count: lagging.length,
  };
  const figure = counted({ kind: 'first', city: lagging.join(',') });
  return [{ concern: 'empty-cities', weight: 'soft', values, figure, figures: {} }];
}

function late(asked: DashboardAsked, cells: readonly DashboardCell[]): readonly Concern[] {
  const numbers = numbersOf(asked, 'duties', cells);
  return valuesOn(cells, 'kind').flatMap((kind): readonly Concern[] => {
    const figure = numbers({ kind, standing: 'overdue' });
    return figure.value === 0
      ? []
      : [{ concern: 'duties-overdue', weight: 'heavy', values: { duty: kind }, figure, figures: {} }];
  });
}

/** Duties whose day comes soon, with how many have been seen to. */
function coming(asked: DashboardAsked, cells: readonly DashboardCell[]): readonly Concern[] {
  const numbers = numbersOf(asked, 'duties', cells);
  const soon = cells.filter(
    ({ standing, day }) =>
      standing === 'open' && day !== null && day <= addDays(asked.day.on, SPOKEN_OF_DAYS),
  );
  return valuesOn(soon, 'kind').flatMap((kind) =>
    valuesOn(
      soon.filter((cell) => cell.kind === kind),
      'part',
    ).map((period): Concern => {
      const of = { kind, part: period };
      const dueOn = soon.find((cell) => cell.kind === kind && cell.part === period)?.day ?? '';
      return {
        concern: 'duties-open',
        weight: 'clock',
        values: { duty: kind, period, dueOn },
        figure: numbers({ ...of, standing: 'open' }),
        figures: { handedIn: numbers({ ...of, standing: 'in-time,late' }), owed: numbers(of) },
      };
    }),
  );
}

function ending(asked: DashboardAsked, cells: readonly DashboardCell[]): readonly Concern[] {
  const numbers = numbersOf(asked, 'platforms', cells);
  const figure = numbers({ part: 'ending,renewing' });
  if (figure.value === 0) return [];
  return [
    {
      concern: 'ending',
      weight: 'clock',
      values: {},
      figure,
      figures: { renewing: numbers({ part: 'renewing' }) },
    },
  ];
}
