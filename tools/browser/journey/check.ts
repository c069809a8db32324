import type { Applied } from './apply.ts';
import type { Journey } from './cast.ts';
import { dialog, gone, opens, presses, sees, seesHeading } from './hand.ts';
import { looksRight } from './looks.ts';
import { downloads } from './papers.ts';

/** The record is looked up, every item gets a verdict, and acceptance is proposed and confirmed by two people. */
export async function check(journey: Journey, { application, receipt }: Applied): Promise<void> {
  const { stage, play, organisation, accounts, windowOf } = journey;
  await stage.clock.moveTo(play.timetable.moments.checking);
  const clerk = await windowOf(accounts.clerk);
  await opens(clerk, '/organisations', '申报单位');
  await looksRight(clerk, 'organisations');
  await clerk.getByRole('link', { name: organisation.name }).click();
  await seesHeading(clerk, organisation.name);
  await sees(clerk, '未核查');
  await looksRight(clerk, 'an organisation before the authority');
  await presses(clerk, '登记核查结果…');
  const record = dialog(clerk);
  await sees(record, '没有记录也要登记查询日期');
  await presses(record, /^登\s?记$/);
  await gone(record);

  await opens(clerk, '/checks', '形式审查');
  await sees(clerk, receipt);
  await looksRight(clerk, 'queue of the formal check');
  await opens(clerk, `/applications/${application}?tab=check`);
  await clerk.getByRole('button', { name: '第 1 项看什么' }).click();
  await looksRight(clerk, 'formal check item by item');
  await presses(clerk, /系统一致的 \d+ 项设为符合/);
  await sees(clerk, /未定 0/);
  const first = clerk.getByRole('radiogroup', { name: '第 1 项结论' });
  await first.getByText('需补正').click();
  await sees(clerk, /需补正 1/, /还不能|现在不能|有 1 项不符合或需补正/);
  await first.getByText('符合', { exact: true }).click();
  await sees(clerk, /需补正 0/, /已保存/);
  await presses(clerk, /^受\s?理$/);
  await presses(dialog(clerk), '拟受理，交审核人');
  await sees(clerk, '拟办：受理');
  await looksRight(clerk, 'formal check handed over');

  const approver = await windowOf(accounts.approver);
  await opens(approver, '/', /好/);
  await looksRight(approver, 'home of an approver');
  await opens(approver, `/applications/${application}`);
  await presses(approver, '确认受理');
  await presses(dialog(approver), '确认受理');
  await sees(approver, '结论：受理');
  await downloads(approver, approver.getByRole('link', { name: '审查意见（DOCX）' }), 'docx');
}
