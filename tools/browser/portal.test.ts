import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { addressOf, PORTAL_CSS, PORTAL_ICON_SVG } from '@qichuang/portal';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { frameFor, SAMPLE_PAGES, type SamplePage } from './portal-samples.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ORIGIN = 'http://portal.example.invalid';
/** The policy the server sends: nothing inline, nothing from elsewhere, no script. */
const POLICY =
  "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'";

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

let browser: Browser;
/** The page that axe looks at, one sample after another. */
let inspected: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  inspected = await (await browser.newContext({ bypassCSP: true })).newPage();
});

afterAll(async () => {
  await browser?.close();
});

/** A browser that gets the page at its address, and nothing else but style sheet and icon. */
async function contextFor(
  sample: SamplePage,
  language: 'zh' | 'en',
  width: number,
  print: 'normal' | 'larger' = 'normal',
) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false });
  const refused: string[] = [];
  await context.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/assets/portal.css') return route.fulfill({ contentType: 'text/css', body: PORTAL_CSS });
    if (path === '/assets/seal.svg')
      return route.fulfill({ contentType: 'image/svg+xml', body: PORTAL_ICON_SVG });
    const isPage = route.request().isNavigationRequest();
    if (!isPage) refused.push(path);
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: sample.render(frameFor(language, sample.address, { print })),
    });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${ORIGIN}${sample.address}`, { waitUntil: 'load' });
  return { context, page, complaints, refused };
}

/** Axe runs beside the policy: the page itself has no script and may have none. */
async function findingsOf(sample: SamplePage, language: 'zh' | 'en', widths: readonly number[]) {
  await inspected.setContent(
    sample
      .render(frameFor(language, sample.address))
      .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${PORTAL_CSS}</style>`)
      .replace(/<link rel="icon"[^>]*>/, ''),
  );
  await inspected.addScriptTag({ content: AXE });
  const findings: Finding[] = [];
  for (const width of widths) {
    await inspected.setViewportSize({ width, height: 900 });
    const found = await inspected.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: (options: object) => Promise<{ violations: Finding[] }> };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await axe.run({ runOnly: tags })).violations;
    });
    findings.push(...found.map((finding) => ({ ...finding, id: `${width}: ${finding.id}` })));
  }
  return findings;
}

function described(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

const LANGUAGES = ['zh', 'en'] as const;
const WIDTHS = [1440, 390] as const;

describe.each(LANGUAGES)('public pages in %s', (language) => {
  test.each(SAMPLE_PAGES)('$name: axe finds nothing at 1440 and 390', async (sample) => {
    expect(described(await findingsOf(sample, language, WIDTHS)), sample.name).toEqual([]);
  });

  test.each(SAMPLE_PAGES)(
    '$name: nothing scrolls sideways at 320, nothing is blocked by the policy',
    async (sample) => {
      const { context, page, complaints, refused } = await contextFor(sample, language, 320);
      try {
        expect(complaints).toEqual([]);
        expect(refused).toEqual([]);
        const { scrolls, tooWide } = await widthsOf(page);
        expect(tooWide, sample.name).toEqual([]);
        expect(scrolls, sample.name).toBe(320);
      } finally {
        await context.close();
      }
    },
  );
});

test.each(SAMPLE_PAGES)('$name: the largest print reflows at 390', async (sample) => {
  const { context, page } = await contextFor(sample, 'zh', 390, 'larger');
  try {
    const { scrolls, tooWide } = await widthsOf(page);
    expect(tooWide, sample.name).toEqual([]);
    expect(scrolls, sample.name).toBe(390);
  } finally {
    await context.close();
  }
});

test('the checks see something: a planted wide element and an image without words are found', async () => {
  const planted: SamplePage = {
    name: 'planted',
    address: '/planted',
    render: () =>
      '<!doctype html><html lang="zh-CN"><head><title>示例</title></head><body><main><h1>示例</h1><img src="/assets/seal.svg"><table width="900"><tr><td>宽</td></tr></table></main></body></html>',
  };
  const { context, page } = await contextFor(planted, 'zh', 320);
  try {
    expect((await findingsOf(planted, 'zh', WIDTHS)).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['1440: image-alt', '390: image-alt']),
    );
    expect((await widthsOf(page)).scrolls).toBeGreaterThan(320);
  } finally {
    await context.close();
  }
});

describe('without script', () => {
  test('the objection form posts what was typed, as multipart, to the notice it stands on', async () => {
    const notice = sampleNamed('notice');
    const { context, page } = await contextFor(notice, 'zh', 1440);
    try {
      await page.getByLabel('真实姓名或单位全称').fill('虚构的示例人');
      await page.getByLabel('联系方式').fill('13800000000');
      await page.getByLabel('对哪个平台').selectOption({ index: 1 });
      await page.getByLabel('事实和理由').fill('示例理由');
      const [posted] = await Promise.all([
        page.waitForRequest((request) => request.method() === 'POST'),
        page.getByRole('button', { name: '提交异议' }).click(),
      ]);
      expect(new URL(posted.url()).pathname).toBe(addressOf('objection', 'ntc_0000002025'));
      expect(posted.headers()['content-type']).toMatch(/^multipart\/form-data/);
    } finally {
      await context.close();
    }
  });

  test('the seal’s scan is asked of units only', async () => {
    const { context, page } = await contextFor(sampleNamed('notice'), 'zh', 1440);
    try {
      const seal = page.getByLabel('加盖公章的书面异议扫描件');
      expect(await seal.isVisible()).toBe(false);
      await page.getByLabel('单位（加盖公章）').check();
      expect(await seal.isVisible()).toBe(true);
    } finally {
      await context.close();
    }
  });

  test('the first key leads to the content', async () => {
    const { context, page } = await contextFor(sampleNamed('home'), 'zh', 1440);
    try {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
    } finally {
      await context.close();
    }
  });

  test('the directory’s filters stand in the address', async () => {
    const { context, page } = await contextFor(sampleNamed('directory'), 'zh', 1440);
    try {
      await page.getByRole('button', { name: '筛选' }).click();
      const address = new URL(page.url());
      expect(address.pathname).toBe('/directory');
      expect(address.searchParams.getAll('category')).toEqual(['laboratory']);
      expect(address.searchParams.get('city')).toBe('370100');
      expect(address.hash).toBe('#results');
    } finally {
      await context.close();
    }
  });
});

function sampleNamed(name: string): SamplePage {
  const found = SAMPLE_PAGES.find((sample) => sample.name === name);
  if (found === undefined) throw new Error(`no sample page ${name}`);
  return found;
}

interface Widths {
  readonly scrolls: number;
  readonly tooWide: readonly string[];
}

// Runs in the page; as text, since the tools are checked without the types of a browser.
const MEASURE = `(() => {
  const width = document.documentElement.clientWidth;
  const tooWide = [...document.querySelectorAll('main *, header *, footer *')]
    .filter((element) => element.closest('.scroll, .unseen, .ridge, thead') === null)
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map((element) => element.outerHTML.slice(0, 120));
  return { scrolls: document.documentElement.scrollWidth, tooWide: tooWide.slice(0, 5) };
})()`;

/** How wide the page would scroll, and what stands out of it although it may not. */
function widthsOf(page: Page): Promise<Widths> {
  return page.evaluate<Widths>(MEASURE);
}
