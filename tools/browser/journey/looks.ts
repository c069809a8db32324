import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const seen = new Set<string>();
let only: readonly string[] | null = null;

/** Where another journey holds its own pages to it already, a page is not looked at twice. */
export function looksOnlyAt(names: readonly string[]): void {
  only = names;
}

/** Holds a page against WCAG 2.2 AA and against sideways scrolling, at a desk and on a phone; each kind of page once. */
export async function looksRight(page: Page, name: string): Promise<void> {
  if (seen.has(name) || only?.includes(name) === false) return;
  seen.add(name);
  const faults = [...(await faultsAt(page, DESK)), ...(await faultsAt(page, PHONE))];
  await page.setViewportSize(DESK);
  if (faults.length > 0)
    throw new Error(`${name} (${page.url()}) does not look right:\n${faults.join('\n')}`);
}

async function faultsAt(page: Page, size: typeof DESK): Promise<readonly string[]> {
  await page.setViewportSize(size);
  await page.waitForTimeout(100);
  // As high as the page itself: a bar that stays at the foot would seem to cover whatever is scrolled under it.
  const high = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ ...size, height: Math.min(Math.max(high, size.height), 8_000) });
  await page.waitForTimeout(100);
  const { scrolls, widest } = await page.evaluate<{ scrolls: number; widest: readonly string[] }>(MEASURE);
  // Evaluated by the browser itself, so that the page's own policy stays as strict as it is.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(`${AXE};undefined`);
  const findings = await page.evaluate<readonly Finding[]>(
    `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations)`,
  );
  return [
    ...(scrolls > size.width ? [`${size.width}: scrolls to ${scrolls}: ${widest.join(' | ')}`] : []),
    ...findings
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, impact, nodes }) =>
          `${size.width}: ${id} (${impact}): ${nodes
            .slice(0, 4)
            .map(({ html, failureSummary = '' }) => `${html.slice(0, 200)} ${failureSummary.slice(0, 200)}`)
            .join(' | ')}`,
      ),
  ];
}

// As text, since the tools are checked without the types of a browser.
const MEASURE = `(() => {
  const width = document.documentElement.clientWidth;
  const isCut = (element) => {
    for (let above = element.parentElement; above !== null && above !== document.body; above = above.parentElement)
      if (getComputedStyle(above).overflowX !== 'visible') return true;
    return false;
  };
  const widest = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !isCut(element))
    .map((element) => element.outerHTML.slice(0, 160));
  return { scrolls: document.documentElement.scrollWidth, widest: widest.slice(0, 6) };
})()`;
