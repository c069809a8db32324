import { dayIn, type Instant, SHANGHAI } from '@qichuang/base';
import { formatTime } from '@qichuang/language';
import { hasPreliminaryReview } from '@qichuang/programmes';
import { expect } from 'vitest';
import type { Journey } from './cast.ts';
import { dialog, gone, opens, picks, presses, sees } from './hand.ts';
import { looksRight } from './looks.ts';
import { downloads } from './papers.ts';

const WINDOWS = [
  ['apply', '申报'],
  ['recommend', '推荐'],
  ['check', '形式审查'],
  ['review', '专家评审'],
] as const;

/** The clerk plans the round, the approver publishes the call; until then nobody else knows of it. */
export async function callRound({ stage, play, programme, accounts, windowOf }: Journey): Promise<string> {
  const { timetable, year } = play;
  await stage.clock.moveTo(timetable.moments.planning);
  const clerk = await windowOf(accounts.clerk);
  await opens(clerk, '/rounds', '批次与窗口');
  await sees(clerk, '还没有批次');
  await looksRight(clerk, 'no rounds yet');
  await clerk.getByRole('link', { name: '策划批次' }).first().click();
  await clerk.getByLabel('年度', { exact: true }).fill(String(year));
  await presses(clerk, '存为计划');
  await sees(clerk, /还有 \d+ 处要改/);
  await looksRight(clerk, 'plan of a round');
  const recommends = hasPreliminaryReview(programme);
  for (const [name, words] of WINDOWS) {
    if (name === 'recommend' && !recommends) {
      expect(await clerk.getByLabel(`${words}开始`).count(), 'nobody recommends').toBe(0);
      continue;
    }
    await picks(clerk.getByLabel(`${words}开始`), typed(timetable.windows[name].from));
    await picks(clerk.getByLabel(`${words}截止`), typed(timetable.windows[name].until));
  }
  await clerk.getByLabel('每件专家人数').fill(String(play.panelSize));
  await clerk.getByLabel('文号').fill(`虚构通知〔${year}〕1号`);
  await clerk.getByLabel('联系处室').fill('虚构数字经济处');
  await clerk.getByLabel('电话').fill('0531-80000001');
  await clerk.getByLabel('邮箱').fill('round@example.org');
  await presses(clerk, '存为计划');
  await clerk.waitForURL(/\/rounds\/rnd_/);
  await sees(clerk, '策划中', '修改计划');
  await looksRight(clerk, 'a planned round');
  const round = /rnd_\w+/.exec(clerk.url())?.[0] ?? '';

  const stranger = await stage.window({ javaScriptEnabled: false });
  await stranger.goto('/rounds');
  expect(await stranger.getByText(`${year}年度`).count(), 'a planned round is nobody else’s business').toBe(
    0,
  );

  const approver = await windowOf(accounts.approver);
  await opens(approver, `/rounds/${round}`);
  await presses(approver, '发布申报通知…');
  const publishing = dialog(approver);
  await sees(publishing, '发布后批次公开，窗口按时开关');
  await downloads(approver, publishing.getByRole('link', { name: /通知稿/ }), 'docx');
  await picks(publishing.getByLabel('发布日期'), timetable.calledOn);
  await presses(publishing, '确认发布');
  await gone(publishing);
  await sees(approver, '已发布');
  await looksRight(approver, 'a round that is called');

  await stage.clock.moveTo(timetable.moments.applying);
  await stranger.goto('/rounds');
  await sees(stranger, `${year}年度`);
  await stranger.context().close();
  return round;
}

function typed(at: Instant): string {
  return `${dayIn(at, SHANGHAI)} ${formatTime(at, 'zh')}`;
}
