import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { entriesOf } from './zip.ts';

/** What each kind of file holds when it can be opened. */
const INSIDE = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;

/** Presses a link to a document, and looks into what came. */
export async function downloads(page: Page, link: Locator, kind: keyof typeof INSIDE): Promise<string> {
  const [coming] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(coming.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
  const entries = entriesOf(await readFile(await coming.path()));
  expect([...entries.keys()]).toContain(INSIDE[kind]);
  return entries.get(INSIDE[kind])?.() ?? '';
}
