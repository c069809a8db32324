import type { Journey } from './cast.ts';
import { publish, saves, toPart } from './derive.ts';
import { dialog, gone, opens, presses, sees } from './hand.ts';
import { looksRight } from './looks.ts';

/** A version is published while drafts are open; the approver sees what it changes for each, takes them over, and the applicant is told. */
export async function moveDraftsOver(journey: Journey, round: string, application: string): Promise<void> {
  const { accounts, windowOf } = journey;
  await publishNext(journey);
  const approver = await windowOf(accounts.approver);
  await opens(approver, `/rounds/${round}`);
  await sees(approver, '方案已有新版本', /第 2 版已发布，本批次 1 份草稿仍按原版本填报/);
  await looksRight(approver, 'drafts before a later version');
  await presses(approver, '草稿转到第 2 版');
  await presses(dialog(approver), '草稿转到第 2 版');
  await gone(approver.getByText('方案已有新版本'));
  const submitter = await windowOf(accounts.submitter);
  await opens(submitter, `/applications/${application}/form`);
  await sees(submitter, /本草稿由第 1 版转到第 2 版/);
  await submitter.getByText(/新版本的差异（2 处）/).click();
  await sees(submitter, /栏目“.*（按新版本）”/);
  await looksRight(submitter, 'draft under a later version');
}

/** One label of the form says more; nothing that was typed is concerned. One writes the version, another publishes it. */
async function publishNext({ programme, accounts, windowOf }: Journey): Promise<void> {
  const field = programme.forms[0]?.sections[0]?.fields[0];
  if (field === undefined) throw new Error('a form without fields');
  const clerk = await windowOf(accounts.clerk);
  await opens(clerk, '/workshop', '方案与版本');
  await presses(clerk, '编制新版本');
  await dialog(clerk).getByLabel('修订说明').fill('表单说明调整（虚构）');
  await presses(dialog(clerk), '编制新版本');
  await clerk.waitForURL(/\/workshop\/pdr_/);
  const draft = /pdr_\w+/.exec(clerk.url())?.[0] ?? '';
  await toPart(clerk, '申报表');
  await clerk.locator('summary').filter({ hasText: field.zh }).first().click();
  const open = clerk.locator('details[open]');
  await open.getByLabel('中文').first().fill(`${field.zh}（按新版本）`);
  await open.getByLabel('英文').first().fill(`${field.en} (new)`);
  await saves(clerk);
  await publish({ windowOf, ...accounts }, draft);
}
