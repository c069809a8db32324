import { dayIn, SHANGHAI } from '@qichuang/base';
import type { Journey } from './cast.ts';
import { dialog, gone, opens, picks, presses, sees } from './hand.ts';
import { looksRight } from './looks.ts';
import { downloads } from './papers.ts';

/** Reviews are finished, the list is ranked, the meeting's minutes and its choice are prepared and confirmed. */
export async function decide(journey: Journey): Promise<void> {
  const { stage, play, accounts, windowOf } = journey;
  await stage.clock.moveTo(play.timetable.moments.deciding);
  const clerk = await windowOf(accounts.clerk);
  await opens(clerk, '/review-progress', '评审进度');
  await presses(clerk, '结束本类评审');
  await sees(dialog(clerk), '评分不再变动，申报进入“评审结束”，可以排序。');
  await presses(dialog(clerk), '结束本类评审');
  await gone(clerk.getByRole('dialog'));
  await opens(clerk, '/rankings', '排序与拟定');
  await presses(clerk, '生成排序');
  await choose(journey);
}

/** From the list drawn up to the decision confirmed. */
export async function choose({ play, accounts, windowOf }: Journey): Promise<void> {
  const { deciding } = play.timetable.moments;
  const clerk = await windowOf(accounts.clerk);
  await sees(clerk, '拟入选 0 / 1 件', /现在还不能提交审核/);
  await clerk.getByRole('checkbox', { name: /拟不入选/ }).check();
  await sees(clerk, '拟入选 1 / 1 件');
  await picks(clerk.getByLabel('开会日期'), dayIn(deciding, SHANGHAI));
  await clerk.getByLabel('主持人').fill('赵示远');
  await clerk.getByLabel('纪要编号').fill(`虚构纪要〔${play.year}〕1号`);
  await clerk.getByLabel('出席').fill('赵示远、钱例清、孙虚和');
  await clerk
    .getByLabel('纪要正文')
    .fill('会议听取评审情况汇报，按排序和政策目标集体研究，形成拟认定名单（虚构纪要）。');
  await looksRight(clerk, 'ranking and decision');
  await presses(clerk, /^保\s?存$/);
  await clerk.locator('button:enabled', { hasText: '提交审核' }).click();
  await presses(dialog(clerk), '提交审核');
  await gone(clerk.getByRole('dialog'));

  const approver = await windowOf(accounts.approver);
  await opens(approver, '/rankings', '排序与拟定');
  await looksRight(approver, 'decision before an approver');
  await presses(approver, /^确认/);
  const confirming = dialog(approver);
  await sees(confirming, /1 件成为“拟认定”/);
  await presses(confirming, /^确认/);
  await gone(confirming);
  await downloads(approver, approver.getByRole('link', { name: /排序表 XLSX/ }), 'xlsx');
  await downloads(approver, approver.getByRole('link', { name: /纪要/ }), 'docx');
}
