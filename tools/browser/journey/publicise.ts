import { addMs, addWorkingDays, atLocalTime, type Day, dayIn, instant, SHANGHAI } from '@qichuang/base';
import { STATE_COUNCIL_CALENDAR } from '@qichuang/domain';
import { pdfOf } from '@qichuang/world';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { plannedOf } from './apply.ts';
import type { Journey } from './cast.ts';
import { chooses, dialog, opens, picks, presses, sees, seesHeading } from './hand.ts';
import { looksRight } from './looks.ts';
import { downloads } from './papers.ts';

const HOUR_MS = 3_600_000;

export interface OnNotice {
  readonly notice: string;
  readonly platform: string;
}

/** The notice is drafted by one and published by another; the public reads it without JavaScript. */
export async function putOnNotice(journey: Journey): Promise<OnNotice> {
  const { stage, play, accounts, windowOf } = journey;
  const startsOn = firstDay(journey);
  const clerk = await windowOf(accounts.clerk);
  await opens(clerk, '/notices', '公示');
  await looksRight(clerk, 'no notice yet');
  await clerk
    .getByRole('link', { name: '拟公示…' })
    .or(clerk.getByRole('button', { name: '拟公示…' }))
    .first()
    .click();
  await seesHeading(clerk, '拟公示');
  await clerk.getByLabel('标题').fill(`${play.year}年度拟认定创新平台公示（虚构演示数据）`);
  await clerk.getByLabel('公示文号').fill(`虚构公示〔${play.year}〕1号`);
  await picks(clerk.getByLabel('起始日'), startsOn);
  for (const box of await clerk.getByRole('checkbox', { name: /拟认定 1 件/ }).all()) await box.check();
  await sees(clerk, /5 个工作日，起始日计入/);
  await looksRight(clerk, 'drafting a notice');
  await presses(clerk, '拟好，交审核人');
  await clerk.waitForURL(/\/notices\/ntc_/);
  await sees(clerk, '待审核人发布');
  const notice = /ntc_\w+/.exec(clerk.url())?.[0] ?? '';

  await stage.clock.moveTo(atLocalTime(startsOn, '09:05', SHANGHAI));
  const approver = await windowOf(accounts.approver);
  await opens(approver, `/notices/${notice}`);
  await looksRight(approver, 'notice before an approver');
  await presses(approver, '确认发布');
  await sees(dialog(approver), /任何人可在 .* 前实名提出异议/);
  await presses(dialog(approver), '确认发布');
  await sees(approver, /公示第 1 个工作日/);
  await looksRight(approver, 'notice published');

  const platform = plannedOf(journey).platformName;
  const anyone = await stage.window({ javaScriptEnabled: false });
  await anyone.goto('/');
  await anyone
    .getByRole('link', { name: /拟认定创新平台公示/ })
    .first()
    .click();
  await sees(anyone, platform, journey.organisation.name, '提交异议');
  expect(new URL(anyone.url()).pathname).toBe(`/notices/${notice}`);
  await anyone.context().close();
  return { notice, platform };
}

/** Somebody objects by the public form, under a real name and with a paper. @returns the objection's number. */
export async function object({ stage }: Journey, { notice }: OnNotice): Promise<string> {
  const stranger = await stage.window({ javaScriptEnabled: false });
  await stranger.goto(`/notices/${notice}`);
  await stranger.getByLabel('真实姓名或单位全称').fill('郑示远');
  await stranger.getByLabel('联系方式').fill('不是号码');
  await stranger.getByLabel('对哪个平台').selectOption({ index: 1 });
  await stranger.getByLabel('事实和理由').fill('对该申报的成果归属有异议，证据见附件（虚构异议）。');
  await stranger.locator('input[type=file][name=evidence]').setInputFiles({
    name: '证据（虚构）.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(pdfOf(['Made-up evidence of an objection'])),
  });
  await stranger.getByRole('checkbox').check();
  await stranger.getByRole('button', { name: '提交异议' }).click();
  await sees(stranger, '证据（虚构）.pdf');
  expect(await stranger.getByLabel('真实姓名或单位全称').inputValue(), 'a failing field loses nothing').toBe(
    '郑示远',
  );
  await stranger.getByLabel('联系方式').fill('13900000000');
  await stranger.getByRole('button', { name: '提交异议' }).click();
  await seesHeading(stranger, '异议已提交');
  await sees(stranger, '证据（虚构）.pdf', '查询码只显示这一次，请记下或打印。');
  const number = /YY\d{4}-\d{4}/.exec((await stranger.locator('main').textContent()) ?? '')?.[0] ?? '';
  await stranger.context().close();
  return number;
}

export async function answerObjection({ accounts, windowOf }: Journey, number: string): Promise<void> {
  const clerk = await windowOf(accounts.clerk);
  await opens(clerk, '/objections', '异议');
  await sees(clerk, number, '待受理');
  await looksRight(clerk, 'objections');
  await clerk.getByRole('link', { name: number }).click();
  await sees(clerk, '郑示远', '证据（虚构）.pdf');
  await looksRight(clerk, 'an objection');
  await presses(clerk, /^受\s?理$/);
  await presses(dialog(clerk), /^受\s?理$/);
  await sees(clerk, '核实中');
  await answerTakenUp({ accounts, windowOf }, clerk, number);
}

export async function answerTakenUp(
  { accounts, windowOf }: Pick<Journey, 'accounts' | 'windowOf'>,
  clerk: Page,
  number: string,
): Promise<void> {
  await clerk.getByRole('radio', { name: /^不成立/ }).check();
  await clerk
    .getByLabel('核实的事实')
    .fill('经核查申报材料和证明文件，并听取双方说明，成果归属清楚（虚构）。');
  await chooses(clerk, clerk.getByLabel('依据条款'), /〔\w/);
  await looksRight(clerk, 'answering an objection');
  await Promise.all([
    clerk.waitForResponse((answer) => answer.request().method() !== 'GET' && answer.ok()),
    presses(clerk, '拟好，交审核人'),
  ]);

  const approver = await windowOf(accounts.approver);
  await opens(approver, '/objections', '异议');
  await approver.getByRole('link', { name: number }).click();
  await presses(approver, '确认答复');
  await presses(dialog(approver), '确认答复');
  await sees(approver, '已答复');
  await downloads(approver, approver.getByRole('link', { name: '答复函（DOCX）' }), 'docx');
}

/** After the notice the list is drawn up and published; the directory shows the platform. */
export async function announce(journey: Journey, { notice, platform }: OnNotice): Promise<void> {
  const { stage, programme, play, accounts, windowOf } = journey;
  const clerk = await windowOf(accounts.clerk);
  await opens(clerk, `/notices/${notice}`);
  await sees(clerk, /公示还没有结束/);
  const until = addWorkingDays(STATE_COUNCIL_CALENDAR, firstDay(journey), 6);
  await stage.clock.moveTo(addMs(instant(atLocalTime(until, '17:30', SHANGHAI)), HOUR_MS));
  await opens(clerk, `/notices/${notice}`);
  await sees(clerk, '公示已结束');
  await presses(clerk, '拟公布名单');
  const drafting = dialog(clerk);
  await drafting.getByLabel('标题').fill(`${play.year}年度创新平台名单（虚构演示数据）`);
  await drafting.getByLabel('发文字号').fill(`虚构公布〔${play.year}〕1号`);
  await presses(drafting, '拟好，交审核人');
  await clerk.waitForURL(/\/announcements\/ann_/);
  await sees(clerk, platform, '待审核人发布');
  const announcement = /ann_\w+/.exec(clerk.url())?.[0] ?? '';

  const approver = await windowOf(accounts.approver);
  await opens(approver, `/announcements/${announcement}`);
  await looksRight(approver, 'list before an approver');
  await presses(approver, '确认公布');
  await sees(dialog(approver), /1 件认定为创新平台/);
  await presses(dialog(approver), '确认公布');
  await sees(approver, '已公布');
  await looksRight(approver, 'list published');
  await downloads(approver, approver.getByRole('link', { name: /公布文稿.*DOCX|DOCX/ }).first(), 'docx');
  const plaques = approver.getByRole('link', { name: /授牌名单/ });
  expect((await plaques.count()) > 0, 'plaques go with the programme that has them (A3.5)').toBe(
    programme.plaque.enabled,
  );
  if (programme.plaque.enabled) await downloads(approver, plaques.filter({ hasText: 'XLSX' }), 'xlsx');

  await opens(clerk, '/platforms', '平台');
  await sees(clerk, platform);
  await looksRight(clerk, 'platforms');
  const anyone = await stage.window({ javaScriptEnabled: false });
  await anyone.goto('/directory');
  await sees(anyone, platform, journey.organisation.name);
  await anyone.getByRole('link', { name: platform }).first().click();
  await seesHeading(anyone, platform);
  await anyone.context().close();
  const submitter = await windowOf(accounts.submitter);
  await opens(submitter, '/applications', '我的申报');
  await sees(submitter, /认定/);
  await looksRight(submitter, 'own applications');
}

function firstDay({ play }: Journey): Day {
  return addWorkingDays(STATE_COUNCIL_CALENDAR, dayIn(play.timetable.moments.deciding, SHANGHAI), 1);
}
