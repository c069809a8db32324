import type { Page } from 'playwright-core';

const MOST = 60;

/** Goes on by Tab until the element in focus is the one wanted. @throws Error if Tab never comes there. */
export async function tabsTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < MOST; step += 1) {
    const there = await page.evaluate<boolean>(
      `document.activeElement?.matches(${JSON.stringify(wanted)}) === true`,
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${wanted}`);
}
