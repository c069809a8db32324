import { yearOf } from '@qichuang/base';
import { NO_CHAIN_WORDS } from '@qichuang/language';
import type { View } from '../view.ts';
import { cellsOf, type DashboardAsked, numbersOf } from './asked.ts';

/** Of all that is reported, what says most of a chain. */
const MEASURES = ['rd_expense', 'patents_granted', 'transfer_income'];

/** A chain nobody wrote down. */
const NONE = 'none';

/** The industry chains side by side, within the reader's sight (A1). Measures are those of last year's annual reports. */
export async function chainsView(asked: DashboardAsked): Promise<View<'compare-chains'>> {
  const year = yearOf(asked.day.on) - 1;
  const [cells, reported] = await Promise.all([
    cellsOf(asked, ['counted', 'duties', 'support'], ['category', 'chain', 'kind', 'part', 'standing']),
    cellsOf(asked, ['outcomes'], ['chain', 'kind', 'year'], { years: [year] }),
  ]);
  const of = {
    counted: numbersOf(asked, 'counted', cells),
    duties: numbersOf(asked, 'duties', cells),
    support: numbersOf(asked, 'support', cells, { of: 'amount' }),
    outcomes: numbersOf(asked, 'outcomes', reported, { of: 'amount' }),
  };
  const { categories, industryChains, reports } = asked.programme;
  const measures = MEASURES.flatMap((id) => reports.annualReport.measures.filter((one) => one.id === id));
  const designated = { kind: 'first', standing: 'designated' };
  const rows = [...industryChains.list, { id: NONE, ...NO_CHAIN_WORDS }].map(({ id: chain, zh, en }) => ({
    chain,
    names: { zh, en },
    categories: categories.map(({ id }) => of.counted({ chain, ...designated, category: id })),
    designated: of.counted({ chain, ...designated }),
    valid: of.counted({ chain, part: 'active' }),
    dutiesOverdue: of.duties({ chain, standing: 'overdue' }),
    support: of.support({ chain }),
    measures: measures.map(({ id }) => of.outcomes({ chain, kind: id, year })),
  }));
  return {
    ...asked.told,
    categories: categories.map(({ id, names }) => ({ id, names: { zh: names.zh, en: names.en } })),
    year,
    measures: measures.map(({ id, zh, en, unit }) => ({
      id,
      names: { zh, en },
      unit: { zh: unit.zh, en: unit.en },
    })),
    rows: rows.filter(({ chain, designated: ever, valid }) => chain !== NONE || ever.value + valid.value > 0),
  };
}
