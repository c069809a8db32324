import { declareStanding } from '../../../rehearse/declare-standing.ts';
import { dialog, gone, opens, picks, presses, sees, seesHeading } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Years } from './cast.ts';
import { draftOf, takenIn, writesFiling } from './filing.ts';
import { goTo } from './time.ts';

/** Of the points for what experts judge: enough for a grade that brings a warning and a rectification. */
const SHARE = 0.3;

/** An evaluation from its plan to the published grade; what follows from it is proposed, not done (A3.8, B5.3). */
export async function isEvaluated(years: Years): Promise<void> {
  const campaign = await plansAndStarts(years);
  await assessesItself(years);
  await goTo(years, '2025-07-01');
  await scores(years, campaign);
  await grades(years, campaign);
  await publishes(years, campaign);
}

async function plansAndStarts(years: Years): Promise<string> {
  const { first, windowOf } = years;
  await goTo(years, '2025-06-03');
  const clerk = await windowOf(years.clerk);
  await opens(clerk, '/campaigns', '运行评估');
  await clerk.getByRole('link', { name: '发起评估' }).first().click();
  await clerk.getByLabel('名称', { exact: true }).fill('2025年度创新平台评价（虚构）');
  await picks(clerk.getByLabel('评价期起'), '2023-01-01');
  await picks(clerk.getByLabel('评价期止'), '2024-12-31');
  await picks(clerk.getByLabel('自评截止'), '2025-06-23');
  await clerk.getByLabel('每个平台的专家人数').fill('2');
  await clerk
    .getByRole('checkbox', { name: new RegExp(first.number) })
    .or(clerk.getByRole('row').filter({ hasText: first.number }).getByRole('checkbox'))
    .first()
    .check();
  await looksRight(clerk, 'plan of a campaign');
  await presses(clerk, '发起评估');
  await clerk.waitForURL(/\/campaigns\/cam_\w+$/);
  const campaign = /cam_\w+/.exec(clerk.url())?.[0] ?? '';

  const approver = await windowOf(years.approver);
  await opens(approver, `/campaigns/${campaign}`);
  await presses(approver, '启动评估');
  await presses(dialog(approver), '启动评估');
  await gone(dialog(approver));
  return campaign;
}

async function assessesItself(years: Years): Promise<void> {
  const { first, windowOf } = years;
  const page = await windowOf(first.host);
  await opens(page, '/evaluations', '评估结果');
  await looksRight(page, 'evaluations of a host');
  await page.locator('main tbody a').first().click();
  await sees(page, '填写自评');
  const filing = await draftOf(first, 'self-assessment');
  await writesFiling(years, first, filing, { byHand: [] });
  await takenIn(years, first, filing);
}

/** One sheet by hand, the other over HTTP: both modest. */
async function scores(years: Years, campaign: string): Promise<void> {
  const { cast, windowOf } = years;
  for (const { visitor } of cast.experts) await declareStanding(visitor);
  const clerk = await windowOf(years.clerk);
  await opens(clerk, `/campaigns/${campaign}`);
  await presses(clerk, '开始评分');
  await presses(dialog(clerk), '开始评分');
  await gone(dialog(clerk));
  let byHand = true;
  for (const { visitor, account } of cast.experts) {
    const { rows } = await visitor.asks('list-own-assessments');
    for (const { id, version } of rows.filter(({ state }) => state === 'assigned')) {
      if (byHand) await scoresByHand(years, account);
      else {
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
            scores: sheet.map(({ criterion, points }) => ({
              criterion,
              halfPoints: Math.round(points * 2 * SHARE),
              comment: '',
            })),
            comment: '材料基本完整（虚构评语）。',
          },
        });
      }
      byHand = false;
    }
  }
}

async function scoresByHand({ windowOf }: Years, account: string): Promise<void> {
  const expert = await windowOf(account);
  await opens(expert, '/assessments', '评估与成果评分');
  await looksRight(expert, 'sheets of an expert');
  await expert.locator('main tbody a').first().click();
  await sees(expert, '回避声明');
  await expert.getByRole('radio', { name: '没有利益关系' }).check();
  await presses(expert, '回避声明');
  await seesHeading(expert, /./);
  await sees(expert, '评分表');
  const points = expert.getByLabel('得分');
  for (const field of await points.all()) {
    const most = Number((await field.getAttribute('aria-valuemax')) ?? '4');
    await field.fill(String(Math.round(most * 2 * SHARE) / 2));
    await field.blur();
  }
  await expert.getByLabel('总体意见').fill('运行基本正常，成果转化不足（虚构评语）。');
  await looksRight(expert, 'sheet of an expert');
  await presses(expert, '提交评分');
  await presses(dialog(expert), '提交评分');
  await gone(dialog(expert));
  await sees(expert, '已提交');
}

async function grades(years: Years, campaign: string): Promise<void> {
  const { windowOf } = years;
  const clerk = await windowOf(years.clerk);
  await opens(clerk, `/campaigns/${campaign}`);
  await presses(clerk, '汇总定等');
  await looksRight(clerk, 'grading a campaign');
  await presses(dialog(clerk), '汇总定等');
  await gone(dialog(clerk));
  await looksRight(clerk, 'a graded campaign');
}

/** The host says what it thinks of the draft; after its days another person publishes (B5.3). */
async function publishes(years: Years, campaign: string): Promise<void> {
  const { first, windowOf } = years;
  const page = await windowOf(first.host);
  await opens(page, '/evaluations', '评估结果');
  await page.locator('main tbody a').first().click();
  await sees(page, '这是初步结果，尚未公布；如有异议请在期限内提交申辩意见。');
  await looksRight(page, 'a draft result before its host');
  await presses(page, '提交申辩意见');
  await dialog(page).getByLabel('申辩意见').fill('对评价结果无异议，将按意见改进（虚构陈述）。');
  await presses(dialog(page), '提交申辩意见');
  await gone(dialog(page));

  await goTo(years, '2025-07-15');
  const approver = await windowOf(years.approver);
  await opens(approver, `/campaigns/${campaign}`);
  await presses(approver, '公布结果');
  await dialog(approver).getByLabel('文号').fill('虚构评价〔2025〕1号');
  await presses(dialog(approver), '公布结果');
  await gone(dialog(approver));
  await opens(page, `/platforms/${first.id}?tab=evaluations`);
  await sees(page, '2025年度创新平台评价（虚构）');
}
