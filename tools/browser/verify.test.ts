import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Published {
  readonly comment: string;
  readonly text: string;
  readonly keys: readonly string[];
  readonly digests: readonly string[];
  readonly verdict: 'holds' | 'unconfirmed' | 'does-not-hold' | 'unreadable';
  readonly field: string | null;
}

const PUBLISHED = JSON.parse(
  readFileSync(join(HOME, 'verify/src/vectors/documents.json'), 'utf8'),
) as readonly Published[];

let browser: Browser;
let address: string;
let folder: string;

beforeAll(async () => {
  execFileSync(process.execPath, [join(HOME, 'tools/start.mjs'), 'verify-page'], { stdio: 'ignore' });
  address = pathToFileURL(join(HOME, 'verify/dist/verify.html')).href;
  folder = mkdtempSync(join(tmpdir(), 'qichuang-verify-'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page as somebody opens it from a disk; whatever it asks of a network, and whatever it complains of, is noted. */
async function opened(language: 'zh-CN' | 'en', width = 1280, bypassCSP = false) {
  const context = await browser.newContext({ locale: language, viewport: { width, height: 900 }, bypassCSP });
  const asked: string[] = [];
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url() !== address) asked.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { context, page, asked, complaints };
}

async function examine(
  page: Page,
  { text, keys, digests }: Omit<Published, 'comment' | 'verdict' | 'field'>,
) {
  await page.evaluate("document.querySelector('details').open = true");
  await page.locator('#keys').fill(keys.join('\n'));
  await page.locator('#digests').fill(digests.join('\n'));
  await page.locator('#text').fill(text);
  await page.locator('#check > button').click();
  await page.locator('article.verdict').waitFor();
}

async function verdictOn(page: Page): Promise<string> {
  return (await page.locator('article.verdict').getAttribute('class')) ?? '';
}

describe('published documents, pasted into the page opened from a disk', () => {
  test.each(['zh-CN', 'en'] as const)(
    'in %s each gets its verdict, and the field is named',
    async (language) => {
      const { context, page, asked, complaints } = await opened(language);
      expect(PUBLISHED.length).toBeGreaterThan(12);
      for (const document of PUBLISHED) {
        await page.reload();
        await examine(page, document);
        expect(await verdictOn(page), document.comment).toBe(`verdict ${document.verdict}`);
        const shown = (await page.locator('article.verdict').textContent()) ?? '';
        if (document.field !== null && document.field !== '')
          expect(shown, document.comment).toContain(document.field);
        const title = (await page.locator('#verdict').textContent()) ?? '';
        expect(/\p{Script=Han}/u.test(title), title).toBe(language === 'zh-CN');
        expect(await page.evaluate('document.activeElement.id'), document.comment).toBe('verdict');
      }
      expect(asked).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

describe('files', () => {
  test.each([
    { what: 'an empty file', name: 'empty.json', bytes: Buffer.from(''), says: 'is empty' },
    { what: 'prose', name: 'letter.txt', bytes: Buffer.from('Dear Sir'), says: 'is no whole JSON document' },
    {
      what: 'a picture',
      name: 'x.png',
      bytes: Buffer.from('89504e470d0a1a0a00000000', 'hex'),
      says: 'another kind of file',
    },
    { what: 'no UTF-8', name: 'x.json', bytes: Buffer.from('7bff7d', 'hex'), says: 'is no UTF-8 text' },
    {
      what: 'a scanned PDF',
      name: 'scan.pdf',
      bytes: Buffer.from('%PDF-1.7\n%%EOF\n'),
      says: 'has no data attached',
    },
    {
      what: 'markup in a field',
      name: '<img src=x onerror=alert(1)>.json',
      bytes: Buffer.from('{"format":"<img src=x onerror=alert(1)>","<script>alert(1)</script>":1}'),
      says: 'a kind of document the verifier does not know',
    },
    {
      what: 'nesting without end',
      name: 'deep.json',
      bytes: Buffer.from('['.repeat(3e6)),
      says: 'nested deeper',
    },
  ])('$what gets a clear answer', async ({ name, bytes, says }) => {
    const { context, page, complaints } = await opened('en');
    await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
    await page.locator('article.verdict').waitFor();
    expect(await verdictOn(page)).toBe('verdict unreadable');
    const shown = (await page.locator('article.verdict').textContent()) ?? '';
    expect(shown).toContain(says);
    expect(shown).toContain(name);
    expect(await page.locator('article.verdict img, article.verdict script').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a certificate in a PDF is found and checked, and dropping it does the same', async () => {
    const good = PUBLISHED.find(({ comment }) => comment === 'certificate: a good one');
    if (good === undefined) throw new Error('no good certificate');
    const packed = deflateSync(good.text);
    const head = `%PDF-1.7\n1 0 obj\n<<\n/Length ${packed.length}\n/Type /EmbeddedFile\n/Filter /FlateDecode\n>>\nstream\n`;
    const pdf = Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);
    const { context, page } = await opened('zh-CN');
    await page.locator('#keys').fill(good.keys.join('\n'));
    await page.locator('#file').setInputFiles({ name: '证书.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.locator('article.verdict.holds').waitFor();
    expect(await page.locator('article.verdict').textContent()).toContain('青岛示例海洋大学');

    await page.reload();
    await page.locator('#keys').fill(good.keys.join('\n'));
    const transfer = await page.evaluateHandle(`(() => {
      const made = new DataTransfer();
      const bytes = Uint8Array.from(atob('${pdf.toString('base64')}'), (sign) => sign.charCodeAt(0));
      made.items.add(new File([bytes], '证书.pdf', { type: 'application/pdf' }));
      return made;
    })()`);
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await page.locator('article.verdict.holds').waitFor();
    await context.close();
  });

  test('a candidate finds their own ticket, by keyboard alone', async () => {
    const draw = PUBLISHED.find(({ comment }) => comment === 'draw: a good one');
    const { context, page } = await opened('en');
    const path = join(folder, 'draw.json');
    writeFileSync(path, draw?.text ?? '');
    await page.locator('#file').setInputFiles(path);
    await page.locator('article.verdict.holds').waitFor();
    expect(await page.locator('table tbody tr').count()).toBe(7);
    await page.locator('#own-id').focus();
    await page.keyboard.type('Z-0341');
    await page.keyboard.press('Enter');
    expect(await page.locator('.told').textContent()).toMatch(/rank \d, recused\. Ticket: [0-9a-f\s]+/);
    await page.locator('#own-id').fill('Z-9999');
    await page.keyboard.press('Enter');
    expect(await page.locator('.told').textContent()).toContain('Nobody of that id');
    await context.close();
  });

  test('the language can be changed without losing the verdict or what was typed', async () => {
    const [first] = PUBLISHED;
    const { context, page } = await opened('zh-CN');
    if (first !== undefined) await examine(page, first);
    await page.locator('button.language').click();
    expect(await page.locator('h1').textContent()).toBe('Offline verifier');
    expect(await verdictOn(page)).toBe('verdict holds');
    expect(await page.locator('#text').inputValue()).toBe(first?.text);
    await context.close();
  });
});

describe('everyone can use it (WCAG 2.2 AA)', () => {
  test.each([1280, 390, 320])('at %i pixels: no finding, nothing scrolls sideways', async (width) => {
    const { context, page } = await opened('zh-CN', width, true);
    const wanted = ['draw: a good one', 'certificate: a good one', 'certificate: another holder', 'cut off'];
    const samples: (Published | null)[] = [
      null,
      ...PUBLISHED.filter(({ comment }) => wanted.includes(comment)),
    ];
    expect(samples).toHaveLength(5);
    for (const sample of samples) {
      await page.reload();
      if (sample !== null) await examine(page, sample);
      await page.evaluate(AXE);
      const findings = await page.evaluate<readonly string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
      );
      expect(findings, sample?.comment).toEqual([]);
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect(wide, sample?.comment).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});
