import { MEASURE_STATE_WORDS } from '@qichuang/language';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dialog, gone, opens, presses, sees, seesHeading } from '../hand.ts';
import { looksRight } from '../looks.ts';
import type { Held, Years } from './cast.ts';
import { draftOf, writesFiling } from './filing.ts';
import { goTo } from './time.ts';

const STATEMENT = '本单位已着手改正，请予考虑（虚构陈述）。';
const REASON = '事实清楚，程序完备，集体研究决定（虚构）。';

/** What the grade brought is heard and decided by another: a warning stands, a rectification is reported, verified and found done (B5.3, B6.3). */
export async function isWarnedAndRectifies(years: Years): Promise<void> {
  const { first, windowOf } = years;
  const page = await windowOf(first.host);
  const warning = await measureOf(years, first, 'warning');
  const rectification = await measureOf(years, first, 'rectification');
  await opens(page, '/', /好/);
  await opens(page, '/measures', '奖惩与整改');
  await looksRight(page, 'measures of a host');
  await states(page, warning);
  await goTo(years, '2025-07-24');
  const approver = await windowOf(years.approver);
  await decides(approver, warning, '采取该措施');
  await decides(approver, rectification, '采取该措施');
  await opens(page, `/platforms/${first.id}`);
  await sees(page, '警告');

  await goTo(years, '2025-09-10');
  const filing = await draftOf(first, 'rectification');
  await writesFiling(years, first, filing, { byHand: [] });
  const bureau = await windowOf(first.bureauApprover);
  await opens(bureau, `/filings/${filing}`);
  await presses(bureau, '审核同意');
  await dialog(bureau).getByLabel('审核意见').fill('现场核对，已整改（虚构意见）。');
  await presses(dialog(bureau), '审核同意');
  await gone(dialog(bureau));
  await opens(approver, `/measures/${rectification}`);
  await presses(approver, '认定整改结果');
  await dialog(approver).getByLabel('理由').fill('整改到位（虚构）。');
  await looksRight(approver, 'finding a rectification done');
  await presses(dialog(approver), MEASURE_STATE_WORDS.fulfilled.zh);
  await gone(dialog(approver));
  await sees(approver, MEASURE_STATE_WORDS.fulfilled.zh);
}

/** The other platform loses its title: proposed by one, its host is heard, decided by another, and told to everyone (B5.3). */
export async function isRevoked(years: Years): Promise<void> {
  const { second, stage, windowOf } = years;
  const clerk = await windowOf(years.clerk);
  await opens(clerk, `/platforms/${second.id}?tab=measures`);
  await clerk.getByRole('link', { name: '提出措施' }).click();
  await seesHeading(clerk, '对平台提出措施');
  await clerk.getByRole('radio', { name: '撤销称号' }).check();
  await clerk.getByLabel('事由').fill('连续两年未报送年度报告');
  await clerk.getByLabel('事实').fill('2023、2024 年度报告经三次提醒仍未报送（虚构）。');
  await clerk.getByLabel('证据').fill('系统报送记录（虚构）。');
  await looksRight(clerk, 'proposing a measure');
  await presses(clerk, /^提\s?出$/);
  await clerk.waitForURL(/\/measures\/mea_\w+$/);
  const measure = /mea_\w+/.exec(clerk.url())?.[0] ?? '';
  await sees(clerk, '系统报送记录（虚构）。');

  const host = await windowOf(second.host);
  await states(host, measure);
  const approver = await windowOf(years.approver);
  await decides(approver, measure, '采取该措施');
  await looksRight(approver, 'a revocation decided');
  const anyone = await stage.window({ javaScriptEnabled: false });
  await anyone.goto(`/platforms/${second.number}`);
  await sees(anyone, '已撤销');
  await anyone.goto('/decisions');
  await sees(anyone, second.name, '撤销称号');
  await anyone.context().close();
}

async function measureOf({ cast }: Years, { id }: Held, kind: 'warning' | 'rectification'): Promise<string> {
  const { rows } = await cast.clerk.asks('list-measures', { query: { platform: id, kind } });
  const found = rows.find(({ state }) => state === 'proposed');
  if (found === undefined) throw new Error(`no ${kind} was proposed`);
  return found.id;
}

async function states(page: Page, measure: string): Promise<void> {
  await opens(page, `/measures/${measure}`);
  await looksRight(page, 'a measure before its host');
  await presses(page, '陈述意见');
  await dialog(page).getByLabel('内容').fill(STATEMENT);
  // The window is loaded anew in the middle of it: what was written is there again, and gone from the device once it is sent.
  await page.reload();
  await presses(page, '陈述意见');
  await sees(dialog(page), '已在本机找回上次写了没有提交的内容。');
  expect(await dialog(page).getByLabel('内容').inputValue()).toBe(STATEMENT);
  await looksRight(page, 'a statement found again');
  expect(await unsent(page, measure)).toHaveLength(1);
  await presses(dialog(page), '陈述意见');
  await gone(dialog(page));
  await sees(page, STATEMENT);
  expect(await unsent(page, measure)).toEqual([]);
}

/** What is written about a thing and waits on the device to be sent. */
async function unsent(page: Page, thing: string): Promise<readonly string[]> {
  const names = await page.evaluate<readonly string[]>('Object.keys(localStorage)');
  return names.filter((name) => name.startsWith('qichuang.unsaved.') && name.includes(thing));
}

async function decides(page: Page, measure: string, verb: string): Promise<void> {
  await opens(page, `/measures/${measure}`);
  await presses(page, '作出决定');
  await dialog(page).getByLabel('理由').fill(REASON);
  await looksRight(page, 'deciding a measure');
  await presses(dialog(page), verb);
  await gone(dialog(page));
  await sees(page, REASON);
}
