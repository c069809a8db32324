import { chooses, dialog, gone, opens, presses, sees, seesHeading } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';
import { PROBLEM } from './reports.ts';

const ANSWER = '已商大数据局，纳入省级算力券支持范围（虚构答复）。';

/** A problem that the report named is raised in its words, passed on and answered (A4.3, B6.3). */
export async function raisesProblem(years: Years): Promise<void> {
  const { first, windowOf } = years;
  const page = await windowOf(first.host);
  const { rows } = await first.applicant.submitter.asks('list-filings', {
    query: { kind: 'annual-report', platform: first.id, period: '2023' },
  });
  await opens(page, `/filings/${rows[0]?.id}`);
  await page.getByRole('link', { name: '作为问题或建议提出…' }).click();
  const raising = dialog(page);
  await sees(raising, first.name);
  await raising.getByLabel('具体情况').and(page.locator('textarea')).waitFor();
  await chooses(page, raising.getByLabel('类别'), '数据与算力');
  await raising.getByLabel('标题').fill('算力成本较高');
  await raising.getByLabel('希望解决的事项').fill('纳入省级算力券支持（虚构）。');
  await looksRight(page, 'raising a problem from a report');
  await presses(raising, /^提\s?交$|^提\s?出$/);
  await page.waitForURL(/\/voices\/voi_\w+$/);
  await sees(page, PROBLEM);
  const voice = /voi_\w+/.exec(page.url())?.[0] ?? '';
  const bureau = await windowOf(first.bureauApprover);
  await opens(bureau, '/voices', '问题与建议');
  await looksRight(bureau, 'problems and suggestions');
  await opens(bureau, `/voices/${voice}`);
  await looksRight(bureau, 'a problem before a recommender');
  await presses(bureau, /^答\s?复$/);
  await dialog(bureau).getByLabel('答复').fill(ANSWER);
  await presses(dialog(bureau), /^答\s?复$/);
  await gone(bureau.getByRole('dialog'));
  await opens(page, `/voices/${voice}`);
  await seesHeading(page, /./);
  await sees(page, ANSWER);
}
