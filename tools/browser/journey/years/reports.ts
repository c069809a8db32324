import { FILING_STATE_WORDS } from '@qichuang/language';
import { dialog, opens, presses, sees, seesHeading } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';
import { draftOf, filesOverHttp, handsIn, takenIn, writesFiling } from './filing.ts';
import { goTo } from './time.ts';

const REASON = '人员数与申报书差异较大，请核对并说明（虚构意见）。';
export const PROBLEM = '算力使用成本较高，建议协调省级算力资源优惠使用，支持联合攻关（虚构问题）。';

/** The first annual report is returned with its reason, put right, and taken in (A3.7, B5.1, B5.2). */
export async function firstReport(years: Years): Promise<void> {
  const { first, windowOf } = years;
  await goTo(years, '2024-03-10');
  const report = await draftOf(first, 'annual-report', '2023');
  await writesFiling(years, first, report, {
    byHand: ['staff_total', 'patents', 'summary_problems'],
    known: { summary_problems: PROBLEM },
    looks: 'desk of an annual report',
  });
  const bureau = await windowOf(first.bureauClerk);
  await opens(bureau, '/', /好/);
  await looksRight(bureau, 'home of a recommender in the years');
  await opens(bureau, `/filings/${report}`);
  await presses(bureau, '退回修改');
  await dialog(bureau).getByRole('textbox', { name: '意见' }).first().fill(REASON);
  await looksRight(bureau, 'returning a filing');
  await presses(dialog(bureau), '退回修改');
  await sees(bureau, FILING_STATE_WORDS.returned.zh);

  const page = await windowOf(first.host);
  await opens(page, '/', /好/);
  await sees(page, /退回/);
  await opens(page, `/filings/${report}`);
  await sees(page, REASON);
  await presses(page, '按意见修改');
  await page.waitForURL(/\/form$/);
  await sees(page, REASON);
  await page.locator('[id="field-staff_total"]').fill('120');
  await page.locator('[id="field-staff_total"]').blur();
  await sees(page.locator('.form-bar'), /全部已保存/);
  await handsIn(page, '重新报送');
  await takenIn(years, first, report);
}

/** The second one comes after its day: the host is reminded, the office sees who owes it, and it is taken in all the same. */
export async function lateReport(years: Years): Promise<void> {
  const { first, second, windowOf, cast } = years;
  await goTo(years, '2025-01-05');
  for (const held of [first, second])
    await filesOverHttp(years, held, await draftOf(held, 'annual-work-plan', '2025'));
  await goTo(years, '2025-03-24');
  const page = await windowOf(first.host);
  await opens(page, '/', /好/);
  await sees(page, '年度报送与备案待填报');
  await goTo(years, '2025-04-02');
  await opens(page, '/', /好/);
  await sees(page, /已过期/);
  const clerk = await windowOf(years.clerk);
  await opens(clerk, '/duties?standing=overdue&kind=annual-report&period=2024');
  await seesHeading(clerk, /报送情况/);
  await sees(clerk, first.name);
  await looksRight(clerk, 'who owes a report');
  const report = await draftOf(first, 'annual-report', '2024');
  await filesOverHttp(years, first, report, { generous: false });
  const { rows } = await cast.clerk.asks('list-duties', {
    query: { kind: 'annual-report', period: '2024', standing: 'overdue' },
  });
  if (rows.some(({ platform }) => platform?.id === first.id))
    throw new Error('a report that was handed in is still owed');
  await opens(page, `/platforms/${first.id}`);
  await sees(page, /逾期报送2024年度报告/);
  await looksRight(page, 'life of a platform');
}
