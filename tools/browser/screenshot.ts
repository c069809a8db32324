/**
 * Takes a picture of a page, to look at:
 *
 *     npx tsx tools/browser/screenshot.ts <url> <out.png> [--width 1440] [--phone] [--full] [--cookie name=value]...
 *
 * What the page complains of goes to standard error.
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from './launch.ts';

const PHONE = { width: 390, height: 844 };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string' },
    phone: { type: 'boolean' },
    full: { type: 'boolean' },
    cookie: { type: 'string', multiple: true },
    wait: { type: 'string' },
  },
});
const [url, out] = positionals;
const { width = '1440', phone = false, full = false, cookie = [], wait = '300' } = values;
if (url === undefined || out === undefined) {
  process.stderr.write('Name the page and the picture: screenshot.ts <url> <out.png>\n');
  process.exit(2);
}

const browser = await launchBrowser();
try {
  const context = await browser.newContext({
    viewport: phone ? PHONE : { width: Number(width), height: 900 },
    deviceScaleFactor: phone ? 2 : 1,
    isMobile: phone,
    hasTouch: phone,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await context.addCookies(
    cookie.map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: new URL(url).origin };
    }),
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      process.stderr.write(`${message.text()}\n`);
  });
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
  const answer = await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  // Pages that poll never fall silent; a page that does not is given a moment only.
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  await page.waitForTimeout(Number(wait));
  await page.screenshot({ path: out, fullPage: full });
  process.stderr.write(`${answer?.status() ?? 'no answer'} ${page.url()} -> ${out}\n`);
} finally {
  await browser.close();
}
