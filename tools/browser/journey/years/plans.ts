import { opens, sees, seesHeading } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';
import { draftOf, takenIn, writesFiling } from './filing.ts';
import { goTo } from './time.ts';

/** The clock opens the yearly plan; the host finds it at home, writes it, and it is taken in (A3.7, B5.1). */
export async function filesPlan(years: Years, year: number): Promise<void> {
  const { first, windowOf } = years;
  await goTo(years, `${year}-01-05`);
  const page = await windowOf(first.host);
  await opens(page, '/', /好/);
  await sees(page, '年度报送与备案待填报');
  await looksRight(page, 'home of a host');
  await opens(page, '/filings');
  await seesHeading(page, '年度报送');
  await looksRight(page, 'filings of a host');
  const plan = await draftOf(first, 'annual-work-plan', String(year));
  await writesFiling(years, first, plan, {
    byHand: ['plan_focus', 'plan_tasks', 'plan_funds'],
    known: { plan_year: year },
    looks: 'desk of a yearly plan',
  });
  await takenIn(years, first, plan);
}
