import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How a person handles the controls of the workbench. */

export async function opens(page: Page, path: string, heading?: string | RegExp): Promise<void> {
  await page.goto(`/app${path}`);
  if (heading !== undefined) await seesHeading(page, heading);
}

export async function seesHeading(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).first().waitFor();
}

export async function sees(within: Page | Locator, ...texts: readonly (string | RegExp)[]): Promise<void> {
  for (const text of texts) {
    await within.getByText(text).filter({ visible: true }).first().waitFor();
  }
}

export async function presses(within: Page | Locator, name: string | RegExp): Promise<void> {
  await within.getByRole('button', { name }).filter({ visible: true }).first().click();
}

export async function signsIn(page: Page, account: string, password: string): Promise<void> {
  await opens(page, '/sign-in', '登录齐创');
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await presses(page, /^登\s?录$/);
  await page.locator('button.office').waitFor();
}

/** Chooses from a list that opens below its field. */
export async function chooses(page: Page, field: Locator, option: string | RegExp): Promise<void> {
  await field.click();
  // A long list shows its first lines only: whoever looks for a line types it.
  if (typeof option === 'string' && (await field.isEditable())) await field.fill(option);
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: option })
    .first()
    .click();
}

/** Types a day or a moment into a picker and leaves it. */
export async function picks(field: Locator, typed: string): Promise<void> {
  await field.fill(typed);
  await field.press('Enter');
  expect(await field.inputValue()).toBe(typed);
}

export function dialog(page: Page): Locator {
  return page.getByRole('dialog').filter({ visible: true }).last();
}

export async function gone(what: Locator): Promise<void> {
  await what.waitFor({ state: 'hidden' });
}
