import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

// The shell draws the same pages with half the processor time, and is what the library is tested with.
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

// Root may not use the sandbox, and a closed network must not make the browser wait for the outside.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser to test with: the one of this machine, else the packaged one with a packaged Chinese font. */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env['CHROMIUM'], ...INSTALLED].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: FLAGS });

  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...new Set([...packaged.args.filter((flag) => !flag.startsWith('--headless')), ...FLAGS])],
    env: { ...definedEnvironment(), FONTCONFIG_FILE: fontConfiguration() },
  });
}

// It has no Chinese font of its own: without one every page is a page of boxes.
function fontConfiguration(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qichuang-fonts-'));
  const cache = join(folder, 'cache');
  mkdirSync(cache);
  const fonts = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir></fontconfig>
`,
  );
  return file;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
