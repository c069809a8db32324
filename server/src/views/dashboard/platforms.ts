import { yearOf } from '@qichuang/base';
import { INSPECTION_RESULTS } from '@qichuang/domain';
import type { DashboardCell } from '@qichuang/store';
import type { View } from '../view.ts';
import {
  cellsOf,
  type DashboardAsked,
  type Figure,
  type Narrowing,
  numbersOf,
  ofFamily,
  valuesOn,
} from './asked.ts';

type Platforms = View<'see-standing-of-platforms'>;

const GRADES = ['excellent', 'good', 'pass', 'fail'];
const MILESTONES = ['overdue', 'due', 'planned', 'reported', 'done', 'cancelled'];

/** Duties on time, milestones, grades, measures, findings and support (A3.7, A3.8, A4.1–A4.3, B5.1–B6.3). */
export async function platformsView(asked: DashboardAsked): Promise<Platforms> {
  const cells = await cellsOf(
    asked,
    ['duties', 'milestones', 'grades', 'measures', 'inspections', 'support', 'counted'],
    ['kind', 'part', 'standing', 'year'],
  );
  const measures = ofFamily(cells, 'measures');
  return {
    ...asked.told,
    duties: dutiesOf(asked, ofFamily(cells, 'duties')),
    milestones: standings(numbersOf(asked, 'milestones', cells), MILESTONES),
    grades: standings(numbersOf(asked, 'grades', cells), GRADES),
    inspections: standings(numbersOf(asked, 'inspections', cells), INSPECTION_RESULTS),
    measures: valuesOn(measures, 'kind').map((kind) => ({
      kind,
      standings: standings(
        numbersOf(asked, 'measures', measures),
        valuesOn(
          measures.filter((cell) => cell.kind === kind),
          'standing',
        ),
        { kind },
      ),
    })),
    support: supportOf(asked, cells, numbersOf(asked, 'counted', cells)({ part: 'active' })),
  };
}

function standings(
  numbers: (narrowing: Narrowing) => Figure,
  all: readonly string[],
  within: Narrowing = {},
): readonly { readonly standing: string; readonly figure: Figure }[] {
  return all.map((standing) => ({ standing, figure: numbers({ ...within, standing }) }));
}

/** Of this year and the one before; what is overdue from earlier stands in the list of what is overdue. */
function dutiesOf(asked: DashboardAsked, cells: readonly DashboardCell[]): Platforms['duties'] {
  const from = yearOf(asked.day.on) - 1;
  const recent = cells.filter(({ year }) => year >= from);
  const numbers = numbersOf(asked, 'duties', cells);
  return valuesOn(recent, 'part')
    .toReversed()
    .flatMap((period) =>
      valuesOn(
        recent.filter(({ part }) => part === period),
        'kind',
      ).map((kind) => {
        const of = { kind, part: period };
        return {
          kind,
          period,
          owed: numbers(of),
          inTime: numbers({ ...of, standing: 'in-time' }),
          late: numbers({ ...of, standing: 'late' }),
          open: numbers({ ...of, standing: 'open' }),
          overdue: numbers({ ...of, standing: 'overdue' }),
        };
      }),
    );
}

function supportOf(
  asked: DashboardAsked,
  cells: readonly DashboardCell[],
  platforms: Figure,
): Platforms['support'] {
  const lines = numbersOf(asked, 'support', cells);
  const money = numbersOf(asked, 'support', cells, { of: 'amount' });
  const total = money({});
  const { support } = asked.programme.reports;
  const along = (of: 'source' | 'kind') =>
    support[of].flatMap(({ id, zh, en }) => {
      const narrowing: Narrowing = of === 'source' ? { part: id } : { kind: id };
      const count = lines(narrowing);
      return count.value === 0 ? [] : [{ id, names: { zh, en }, count, amount: money(narrowing) }];
    });
  return {
    total,
    lines: lines({}),
    platforms,
    perPlatformFen: platforms.value === 0 ? null : Math.round(total.value / platforms.value),
    sources: along('source'),
    kinds: along('kind'),
  };
}
