import { yearOf } from '@qichuang/base';
import type { View } from '../view.ts';
import { cellsOf, cityWords, type DashboardAsked, numbersOf } from './asked.ts';
import { roundsBy } from './pipeline.ts';
import { citiesShown } from './targets.ts';

/** The cities side by side, within the reader's sight (B1). Applications are those of the latest round, duties those due this year. */
export async function citiesView(asked: DashboardAsked): Promise<View<'compare-cities'>> {
  const [latest] = await roundsBy(asked);
  const within = latest === undefined ? {} : { round: latest.id };
  const year = yearOf(asked.day.on);
  const cells = await cellsOf(
    asked,
    ['counted', 'applications', 'duties', 'milestones', 'grades', 'support'],
    ['category', 'city', 'kind', 'part', 'standing', 'year'],
    within,
  );
  const of = {
    counted: numbersOf(asked, 'counted', cells),
    applications: numbersOf(asked, 'applications', cells, { within }),
    duties: numbersOf(asked, 'duties', cells),
    milestones: numbersOf(asked, 'milestones', cells),
    grades: numbersOf(asked, 'grades', cells),
    support: numbersOf(asked, 'support', cells, { of: 'amount' }),
  };
  const { categories } = asked.programme;
  return {
    ...asked.told,
    categories: categories.map(({ id, names }) => ({ id, names: { zh: names.zh, en: names.en } })),
    rows: citiesShown(asked, cells).map((city) => ({
      city,
      names: cityWords(city),
      categories: categories.map(({ id }) => of.counted({ city, kind: 'first', category: id })),
      both: of.counted({ city, kind: 'first' }),
      valid: of.counted({ city, part: 'active' }),
      applications: of.applications({ city }),
      dutiesInTime: of.duties({ city, year, standing: 'in-time' }),
      dutiesOverdue: of.duties({ city, standing: 'overdue' }),
      milestonesOverdue: of.milestones({ city, standing: 'overdue' }),
      excellent: of.grades({ city, standing: 'excellent' }),
      support: of.support({ city }),
    })),
  };
}
