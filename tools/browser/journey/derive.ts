import type { Programme } from '@qichuang/programmes';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Bureau, CITY, HEAD } from './city.ts';
import { chooses, dialog, gone, opens, presses, sees } from './hand.ts';
import { looksRight } from './looks.ts';

/** The category the city leaves to the province, and the one whose target it sets. */
const LEFT_OUT = 'talent-base';
const TARGET = 12;

/** A city's clerk derives its programme: no code, no file; what is wrong is named by its place, what changed in plain words. */
export async function derive(bureau: Bureau, province: Programme): Promise<string> {
  const page = await bureau.windowOf(bureau.clerk);
  await opens(page, '/workshop', '方案与版本');
  await looksRight(page, 'no version in the making');
  await presses(page, '建立本市方案');
  const deriving = dialog(page);
  await chooses(page, deriving.getByRole('combobox').first(), province.names.zh);
  await deriving.getByRole('checkbox', { name: nameOf(province, LEFT_OUT) }).uncheck();
  await deriving.getByLabel('方案标识').fill(HEAD.id);
  await deriving.getByLabel('编号代码').fill(HEAD.code);
  await deriving.getByLabel('名称（中文）').fill(HEAD.nameZh);
  await deriving.getByLabel('名称（英文）').fill(HEAD.nameEn);
  await deriving.getByLabel('主管部门（中文）').fill(HEAD.authorityZh);
  await deriving.getByLabel('主管部门（英文）').fill(HEAD.authorityEn);
  await looksRight(page, 'deriving a city programme');
  await presses(deriving, '建立本市方案');
  await page.waitForURL(/\/workshop\/pdr_/);
  await sees(page, HEAD.nameZh, '编制中', '没有问题，可以送审。');
  return /pdr_\w+/.exec(page.url())?.[0] ?? '';
}

/** Targets, a rule and its words are changed in forms; a slip is told at its place and put right. */
export async function change(bureau: Bureau, province: Programme): Promise<void> {
  const page = await bureau.windowOf(bureau.clerk);
  await toPart(page, '类别与目标');
  await page.getByText(nameOf(province, 'laboratory'), { exact: true }).click();
  await page.getByLabel('建设目标（个）').fill(String(TARGET));
  await looksRight(page, 'categories of a version in work');

  await toPart(page, '规则');
  const rule = province.rules.find(({ id }) => id === 'registered-in-province');
  await page.getByText(rule?.zh ?? '', { exact: true }).click();
  const open = page.locator('details[open]');
  await open.getByLabel('判断条件').fill('organisation.town == "济南"');
  await sees(page, 'rules.registered-in-province.check', '还有 1 处问题');
  await looksRight(page, 'rule with a fault');
  await open.getByLabel('判断条件').fill(`organisation.city_code == "${CITY}"`);
  await open.getByLabel('中文').first().fill('申报单位不在本市注册。');
  await open.getByLabel('英文').first().fill('The applicant is not registered in the city.');
  await saves(page);
}

/** Saves what was changed in a version in work, which has no fault. */
export async function saves(page: Page): Promise<void> {
  await sees(page, '没有问题，可以送审。');
  await presses(page, /^保\s?存$/);
  await page.getByText(/有未保存的修改/).waitFor({ state: 'hidden' });
}

/** Every sample case comes out; the differences say in both languages what the city did otherwise than the province. */
export async function readOver(bureau: Bureau, province: Programme): Promise<void> {
  const page = await bureau.windowOf(bureau.clerk);
  await page.getByRole('tab', { name: /^规则样例/ }).click();
  await sees(page, /\d+ 个样例全部符合/);
  await looksRight(page, 'sample cases');
  await page.getByRole('tab', { name: /的差异/ }).click();
  await sees(
    page,
    `取消类别“${nameOf(province, LEFT_OUT)}”。`,
    /“.*实验室”建设目标由 .* 年 \d+ 个改为 .* 年 12 个。/,
    /环节有调整：原为 .*现为 /,
    /申报单位不在本市注册/,
  );
  const told = (await page.getByRole('tabpanel').filter({ visible: true }).textContent()) ?? '';
  expect(told, 'nothing of the inside of a document').not.toMatch(/\[object|undefined|"[a-z]+":|laboratory/);
  await looksRight(page, 'differences from the province');
  await presses(page, 'English');
  await sees(page, 'In work', /^The category “.*” is dropped\.$/, /The stages change: before/);
  await looksRight(page, 'differences in English');
  await presses(page, '中文');
}

/** Handed on by one; another of the bureau publishes it, and then it is public. */
export async function publish(
  bureau: Pick<Bureau, 'clerk' | 'approver' | 'windowOf'>,
  draft: string,
): Promise<void> {
  const clerk = await bureau.windowOf(bureau.clerk);
  await opens(clerk, `/workshop/${draft}?tab=publish`);
  await presses(clerk, '送审');
  await presses(dialog(clerk), '送审');
  await sees(clerk, '待审核发布');
  const approver = await bureau.windowOf(bureau.approver);
  await opens(approver, `/workshop/${draft}?tab=publish`);
  await looksRight(approver, 'version before an approver');
  await presses(approver, /^发\s?布$/);
  const publishing = dialog(approver);
  await presses(publishing, /^发\s?布$/);
  await gone(publishing);
  await sees(approver, /已发布，自 .* 起施行/);
}

export function nameOf({ categories }: Programme, id: string): string {
  return categories.find((one) => one.id === id)?.names.zh ?? id;
}

export async function toPart(page: Page, name: string): Promise<void> {
  await page.locator('.ant-segmented-item').filter({ hasText: name }).click();
}
