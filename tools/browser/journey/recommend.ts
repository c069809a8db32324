import type { Page } from 'playwright-core';
import type { Applied } from './apply.ts';
import type { Journey } from './cast.ts';
import { dialog, gone, opens, presses, sees, seesHeading } from './hand.ts';
import { looksRight } from './looks.ts';
import { downloads } from './papers.ts';

const REASONS = ['请补充分年度任务（虚构）。', '请上传更清楚的扫描件（虚构）。'] as const;

/** Returned once with two reasons, put right, ranked, handed over by the clerk and confirmed by the approver. */
export async function recommend(journey: Journey, applied: Applied): Promise<void> {
  const { stage, play, accounts, windowOf } = journey;
  await stage.clock.moveTo(play.timetable.moments.recommending);
  const clerk = await windowOf(accounts.recommenderClerk);
  await opens(clerk, '/', /好/);
  await sees(clerk, '待初审', /不视为推荐或不推荐/);
  await looksRight(clerk, 'home of a recommender');
  await clerk.getByRole('link', { name: '审核队列' }).click();
  await seesHeading(clerk, '审核队列');
  await sees(clerk, applied.receipt, '共 1 件');
  await looksRight(clerk, 'queue of a recommender');
  await returnWithReasons(journey, applied);
  await answerReturn(journey, applied);
  await rankAndConfirm(journey, applied);
}

export async function rankAndConfirm(journey: Journey, applied: Applied): Promise<void> {
  const { accounts, windowOf } = journey;
  const clerk = await windowOf(accounts.recommenderClerk);
  await opens(clerk, '/ranking', '推荐排序与名额');
  await presses(clerk.locator('main'), /^推\s?荐$/);
  await presses(clerk, /的推荐意见$/);
  await clerk
    .getByRole('textbox', { name: /的推荐意见$/ })
    .fill('材料真实、规范、完整，符合申报条件，同意推荐（虚构意见）。');
  await sees(clerk, '已写');
  await looksRight(clerk, 'ranking of a recommender');
  await presses(clerk, '备好，交审核人');
  await presses(dialog(clerk), '备好，交审核人');
  await sees(clerk, '已备好，待审核人确认');

  const approver = await windowOf(accounts.recommenderApprover);
  await opens(approver, '/', /好/);
  await opens(approver, '/ranking', '推荐排序与名额');
  await looksRight(approver, 'ranking before an approver');
  await presses(approver, '确认推荐');
  await sees(dialog(approver), /推荐 1 家报送主管部门/);
  await presses(dialog(approver), '确认推荐');
  await sees(approver, '已确认，报送主管部门');
  await downloads(approver, approver.getByRole('link', { name: '推荐函（DOCX）' }), 'docx');
  const submitter = await windowOf(accounts.submitter);
  await opens(submitter, `/applications/${applied.application}`);
  await sees(submitter, '形式审查');
}

export async function returnWithReasons(
  { accounts, windowOf }: Journey,
  { application }: Applied,
): Promise<void> {
  const clerk = await windowOf(accounts.recommenderClerk);
  await opens(clerk, `/applications/${application}`);
  await looksRight(clerk, 'case before a recommender');
  await clerk.getByRole('tab', { name: '申报书' }).click();
  await looksRight(clerk, 'case before a recommender, form');
  await presses(clerk, /^记理由/);
  await clerk.getByRole('textbox', { name: /要改什么/ }).fill(REASONS[0]);
  await presses(clerk, /^记\s?下$/);
  await clerk.getByRole('tab', { name: /^附件/ }).click();
  await presses(clerk, /^记理由/);
  await clerk.getByRole('textbox', { name: /要改什么/ }).fill(REASONS[1]);
  await presses(clerk, /^记\s?下$/);
  await presses(clerk, '退回修改（2 处）…');
  const returning = dialog(clerk);
  await sees(returning, '申报单位会同时看到全部 2 处', ...REASONS);
  await looksRight(clerk, 'returning with all reasons');
  await presses(returning, '退回修改');
  await gone(returning);
  await sees(clerk, '退回修改');
}

export async function answerReturn(
  { accounts, windowOf }: Journey,
  { application, receipt }: Applied,
): Promise<void> {
  const page = await windowOf(accounts.submitter);
  await opens(page, '/', /好/);
  await sees(page, /退回/);
  await opens(page, `/applications/${application}/form`);
  await sees(page, /一次列出 2 处/, ...REASONS);
  await looksRight(page, 'form that was returned');
  const field = page.locator('.entry-field textarea').first();
  await page.locator('.return-note').first().waitFor();
  await field.fill(`${await field.inputValue()}已补充（虚构）。`);
  await field.blur();
  await sees(page.locator('.form-bar'), /全部已保存/);
  await presses(page, '检查并重报');
  const last = dialog(page);
  await last.getByRole('checkbox').check();
  await presses(last, '确认重报');
  await page.waitForURL(/\/receipt$/);
  await sees(page, receipt, '第 2 版');
  await lookThrough(page, application);
}

export async function lookThrough(page: Page, application: string): Promise<void> {
  await opens(page, `/applications/${application}`);
  await sees(page, '形式审查');
  await looksRight(page, 'own case');
  await page.getByRole('tab', { name: /^版本差异/ }).click();
  await sees(page, /第 1 版 → 第 2 版/, '已补充（虚构）。');
  await looksRight(page, 'differences between versions');
  await page.getByRole('tab', { name: '经过' }).click();
  await sees(page, /退回/);
  await looksRight(page, 'history of a case');
}
