import { addMs } from '@qichuang/base';
import { DEMO_PASSWORD, pdfOf } from '@qichuang/world';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Journey } from './cast.ts';
import { dialog, gone, opens, presses, sees, signsIn } from './hand.ts';
import { tabsTo } from './keyboard.ts';
import { looksRight } from './looks.ts';

const FIELD = '[id="field-head_title"]';

/** A draft of another category, to try on it what must never lose a word. */
export async function beginAnother({ programme, accounts, windowOf }: Journey): Promise<string> {
  const page = await windowOf(accounts.submitter);
  await opens(page, '/applications/new', '新建申报');
  await page.getByRole('radio', { name: programme.categories[1]?.names.zh ?? '' }).check();
  await presses(page, '开始填报');
  await page.waitForURL(/\/applications\/app_\w+\/form/);
  return /app_\w+/.exec(page.url())?.[0] ?? '';
}

export async function toHeadTitle(page: Page, application: string): Promise<void> {
  await opens(page, `/applications/${application}/form`);
  await sees(page, '尚未提交');
  for (const button of await page.locator('.section-menu button').all()) {
    await button.click();
    if ((await page.locator(FIELD).count()) > 0) return;
  }
  throw new Error('no field head_title in this form');
}

/** The session ends under somebody's hands: signing in where one stands, and what was typed is saved. */
export async function expireWhileTyping({ accounts, windowOf }: Journey, application: string): Promise<void> {
  const page = await windowOf(accounts.submitter);
  await toHeadTitle(page, application);
  await page.context().clearCookies();
  await page.locator(FIELD).fill('主任（会话过期时写的）');
  await page.locator(FIELD).blur();
  const again = dialog(page);
  await again.waitFor();
  await looksRight(page, 'signing in again');
  await again.locator('input[type=password]').fill(DEMO_PASSWORD);
  await again.locator('input[type=password]').press('Enter');
  await gone(again);
  await sees(page.locator('.form-bar'), /全部已保存/);
  await toHeadTitle(page, application);
  expect(await page.locator(FIELD).inputValue()).toBe('主任（会话过期时写的）');
}

/** Two people in one field: the slower is told, sees both, and chooses; the other value stays in the field's history. */
export async function meetInOneField(journey: Journey, application: string): Promise<void> {
  const { stage, accounts, windowOf } = journey;
  const one = await windowOf(accounts.submitter);
  const other = await stage.window();
  await signsIn(other, accounts.submitter, DEMO_PASSWORD);
  await toHeadTitle(one, application);
  await toHeadTitle(other, application);
  await one.locator(FIELD).fill('主任（先到）');
  await one.locator(FIELD).blur();
  await sees(one.locator('.form-bar'), /全部已保存/);
  await other.locator(FIELD).fill('主任（后到）');
  await other.locator(FIELD).blur();
  await presses(other.locator('#place-head_title'), /修改冲突/);
  const choosing = dialog(other);
  await sees(choosing, '主任（先到）');
  await looksRight(other, 'two in one field');
  await choosing.getByRole('radio').last().check();
  await choosing.locator('.ant-btn-primary').click();
  await gone(choosing);
  await sees(other.locator('.form-bar'), /全部已保存/);
  await other.locator('#place-head_title').getByRole('button', { name: '各次改动' }).click();
  await sees(dialog(other), '主任（先到）', '主任（后到）');
  await other.context().close();
}

/** Without a line typing goes on, kept on the device; with the line it is saved. */
export async function typeOffline({ accounts, windowOf }: Journey, application: string): Promise<void> {
  const page = await windowOf(accounts.submitter);
  await toHeadTitle(page, application);
  await page.context().setOffline(true);
  await page.locator(FIELD).fill('主任（断网时写的）');
  await page.locator(FIELD).blur();
  await sees(page.locator('.form-bar'), /本机/);
  await page.context().setOffline(false);
  await page.locator('.form-bar .saved', { hasText: '全部已保存' }).waitFor({ timeout: 30_000 });
  await toHeadTitle(page, application);
  expect(await page.locator(FIELD).inputValue()).toBe('主任（断网时写的）');
}

/** A file stays although another field cannot be saved. */
export async function uploadBesideFault({ accounts, windowOf }: Journey, application: string): Promise<void> {
  const page = await windowOf(accounts.submitter);
  await toHeadTitle(page, application);
  for (const button of await page.locator('.section-menu button').all()) {
    await button.click();
    if ((await page.locator('.number-input').count()) > 0) break;
  }
  await page.locator('.number-input input, input.number-input').first().fill('三百');
  await sees(page, '“三百”不是数字，没有保存。');
  await page.locator('.section-menu').getByRole('button', { name: '附件' }).click();
  await page
    .locator('.slot input[type=file]')
    .first()
    .setInputFiles({
      name: '还在（虚构）.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(pdfOf(['Made-up file that stays'])),
    });
  await page.getByRole('link', { name: '还在（虚构）.pdf' }).waitFor();
  await page.reload();
  await page.locator('.section-menu').getByRole('button', { name: '附件' }).click();
  await page.getByRole('link', { name: '还在（虚构）.pdf' }).waitFor();
}

/** Asking to submit saves first what is still in the hand. */
export async function submitSavesFirst({ accounts, windowOf }: Journey, application: string): Promise<void> {
  const page = await windowOf(accounts.submitter);
  await toHeadTitle(page, application);
  await page.locator(FIELD).fill('主任（没有离开就提交）');
  await presses(page, '检查并提交');
  await sees(dialog(page), /还有 \d+ 条不符合，改好才能提交；草稿已保存/);
  await toHeadTitle(page, application);
  expect(await page.locator(FIELD).inputValue()).toBe('主任（没有离开就提交）');
}

/** A page opened in time and pressed too late: refused in words, with the moment it closed and what can be done. */
export async function clickTooLate(journey: Journey): Promise<void> {
  const { stage, programme, play, accounts, windowOf } = journey;
  const page = await windowOf(accounts.submitter);
  await opens(page, '/applications/new', '新建申报');
  await page.getByRole('radio', { name: programme.categories[2]?.names.zh ?? '' }).check();
  await stage.clock.moveTo(addMs(play.timetable.windows.apply.until, 60_000));
  await presses(page, '开始填报');
  await sees(page.getByRole('alert'), '已过办理时间', /截止时间：\S/, '怎么办');
  await looksRight(page, 'refused too late');
  await stage.clock.moveTo(play.timetable.moments.applying);
}

/** Signing in without a mouse. */
export async function signInByKeyboard({ stage, accounts }: Journey): Promise<void> {
  const page = await stage.window();
  await opens(page, '/sign-in', '登录齐创');
  await tabsTo(page, 'input[name=username]');
  await page.keyboard.type(accounts.submitter);
  await tabsTo(page, 'input[name=password]');
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('button.office').waitFor();
  await page.context().close();
}
