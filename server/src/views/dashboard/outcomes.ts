import { yearOf } from '@qichuang/base';
import type { View } from '../view.ts';
import { cellsOf, type DashboardAsked, numbersOf, ofFamily, rounded } from './asked.ts';

type Outcomes = View<'see-outcomes'>;

/** Fen of ten thousand yuan. */
const WAN = 1_000_000;

/** What is put in and not brought out: nothing follows from it for each yuan of support. */
const PUT_IN = ['funds_in', 'funds_public', 'rd_expense'];

/** What annual reports say was achieved, beside the year before, the promises, and the support given (A4.2, A4.3, B6.2). */
export async function outcomesView(asked: DashboardAsked, named: number | undefined): Promise<Outcomes> {
  const year = named ?? yearOf(asked.day.on) - 1;
  const [cells, duties] = await Promise.all([
    cellsOf(asked, ['outcomes', 'goals', 'support'], ['kind', 'year'], { years: [year, year - 1] }),
    cellsOf(asked, ['duties'], ['standing', 'kind', 'part']),
  ]);
  const goals = ofFamily(cells, 'goals').filter((cell) => cell.year === year);
  const reported = new Set([...ofFamily(cells, 'outcomes'), ...goals].map(({ kind }) => kind));
  const reports = numbersOf(asked, 'duties', duties);
  const given = numbersOf(asked, 'support', cells, { of: 'amount' })({ year });
  const told = numbersOf(asked, 'outcomes', cells, { of: 'amount' });
  const promised = numbersOf(asked, 'goals', cells, { of: 'amount' });
  const rows = asked.programme.reports.annualReport.measures
    // A mean of means says nothing.
    .filter(({ agg }) => agg !== 'avg')
    .filter(({ id }) => reported.has(id))
    .map(({ id, zh, en, unit, agg }) => {
      const figure = told({ kind: id, year });
      const last = told({ kind: id, year: year - 1 });
      const goal = promised({ kind: id, year });
      return {
        measure: id,
        names: { zh, en },
        unit: { zh: unit.zh, en: unit.en },
        now: figure,
        before: last,
        changePercent: last.value === 0 ? null : Math.round((figure.value / last.value - 1) * 1000) / 10,
        goal: goals.some(({ kind }) => kind === id) ? goal : null,
        perWan:
          agg === 'sum' && given.value > 0 && !PUT_IN.includes(id)
            ? rounded(figure.value / (given.value / WAN))
            : null,
      };
    });
  const ofYear = { kind: 'annual-report', part: String(year) };
  return {
    ...asked.told,
    year,
    handedIn: reports({ ...ofYear, standing: 'in-time,late' }),
    owed: reports(ofYear),
    support: given,
    rows,
  };
}
