import { declareStanding } from '../../../rehearse/declare-standing.ts';
import { chooses, dialog, gone, opens, picks, presses, sees, seesHeading } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';
import { takenIn, writesFiling } from './filing.ts';
import { goTo } from './time.ts';

const TITLE = '2025年度重大创新成果征集（虚构）';

/** The year’s achievements from the call to the public list (B5.3). */
export async function isListed(years: Years): Promise<void> {
  const { first, windowOf } = years;
  const selection = await calls(years);
  const page = await windowOf(first.host);
  await opens(page, `/achievements/${selection}`, TITLE);
  await looksRight(page, 'a call for achievements');
  await presses(page, '申报一项成果');
  await chooses(page, dialog(page).getByLabel('平台', { exact: true }), first.number);
  await presses(dialog(page), '申报一项成果');
  await page.waitForURL(/\/filings\/fil_\w+\/form$/);
  const filing = /fil_\w+/.exec(page.url())?.[0] ?? '';
  await writesFiling(years, first, filing, { byHand: ['achievement_name', 'achievement_summary'] });
  await takenIn(years, first, filing);
  await goTo(years, '2025-12-04');
  await isScored(years, selection);
  await choosesAndPublishes(years, selection);
}

async function calls({ windowOf, clerk: account, approver: other, stage }: Years): Promise<string> {
  await goTo({ stage }, '2025-11-13');
  const clerk = await windowOf(account);
  await opens(clerk, '/achievements', '年度创新成果');
  await presses(clerk, '拟定征集通知');
  await dialog(clerk).getByLabel('名称').fill(TITLE);
  await picks(dialog(clerk).getByLabel('申报截止'), '2025-12-03');
  await presses(dialog(clerk), '拟定征集通知');
  await clerk.waitForURL(/\/achievements\/sel_\w+$/);
  const selection = /sel_\w+/.exec(clerk.url())?.[0] ?? '';
  const approver = await windowOf(other);
  await opens(approver, `/achievements/${selection}`, TITLE);
  await presses(approver, '核发征集通知');
  await presses(dialog(approver), '核发征集通知');
  await gone(dialog(approver));
  return selection;
}

async function isScored({ windowOf, clerk: account, cast }: Years, selection: string): Promise<void> {
  for (const { visitor } of cast.experts) await declareStanding(visitor);
  const clerk = await windowOf(account);
  await opens(clerk, `/achievements/${selection}`, TITLE);
  await presses(clerk, '送专家评审');
  await dialog(clerk).getByLabel('每项专家数').fill('2');
  await presses(dialog(clerk), '送专家评审');
  await gone(dialog(clerk));
  for (const { visitor } of cast.experts) {
    const { rows } = await visitor.asks('list-own-assessments');
    for (const { id, version } of rows.filter(({ state }) => state === 'assigned')) {
      const params = { assessment: id };
      const declared = await visitor.asks('declare-assessment', {
        params,
        body: { version, conflict: false, reason: '' },
      });
      const { sheet } = await visitor.asks('see-assessment', { params });
      await visitor.asks('score-assessment', {
        params,
        body: {
          version: declared.version,
          scores: sheet.map(({ criterion, points }) => ({ criterion, halfPoints: points, comment: '' })),
          comment: '创新性较强（虚构评语）。',
        },
      });
    }
  }
}

async function choosesAndPublishes(years: Years, selection: string): Promise<void> {
  const { first, stage, windowOf } = years;
  const clerk = await windowOf(years.clerk);
  await opens(clerk, `/achievements/${selection}`, TITLE);
  await looksRight(clerk, 'choosing achievements');
  await clerk.locator('main tbody').getByRole('checkbox').first().check();
  await presses(clerk, '确定入选');
  await sees(clerk, '名单待公示');
  const approver = await windowOf(years.approver);
  await opens(approver, `/achievements/${selection}`, TITLE);
  await presses(approver, '核准并公示');
  await presses(dialog(approver), '核准并公示');
  await gone(dialog(approver));
  await goTo(years, '2025-12-19');
  await opens(approver, `/achievements/${selection}`, TITLE);
  await presses(approver, '发布名单');
  await presses(dialog(approver), '发布名单');
  await gone(dialog(approver));
  await looksRight(approver, 'a list of achievements');
  const anyone = await stage.window({ javaScriptEnabled: false });
  await anyone.goto('/achievements');
  await seesHeading(anyone, /年度重大/);
  await sees(anyone, first.organisation);
  await anyone.context().close();
}
