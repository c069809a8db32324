import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type ModelClock, modelClockAt } from '../../rehearse/model-clock.ts';
import { type ServerToPlayOn, startOwnServer } from '../../rehearse/own-server.ts';
import { launchBrowser } from '../launch.ts';

/** A server of our own with a clock that can be moved, and a browser in front of it. */
export interface Stage {
  readonly url: string;
  /** Lets what comes before a scene be played over HTTP without the limits on requests. */
  readonly token: string;
  /** Moves the server's time; pages are to be opened again afterwards. */
  readonly clock: ModelClock;
  /** A window of its own, with its own cookies and its own storage. */
  readonly window: (options?: WindowOptions) => Promise<Page>;
  /** What pages complained of since the last call: uncaught faults and what the policy blocked. */
  readonly complaints: () => readonly string[];
  /** Runs a scene; where it fails, leaves a picture and the text of every open window and tells where. */
  readonly scene: <Result>(name: string, play: () => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export interface WindowOptions {
  readonly javaScriptEnabled?: boolean;
  readonly width?: number;
}

export async function openStage(): Promise<Stage> {
  const server = await startOwnServer();
  const browser = await launchBrowser().catch(async (fault: unknown) => {
    await server.stop();
    throw fault;
  });
  return stageOn(server, browser);
}

function stageOn(server: ServerToPlayOn, browser: Browser): Stage {
  const { clock, token } = server;
  if (clock === null || token === null) throw new Error('time cannot be moved on this server');
  const contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  const errors: string[] = [];
  return {
    url: server.url,
    token,
    clock: modelClockAt(clock, token),
    async window({ javaScriptEnabled = true, width = 1440 } = {}) {
      const context = await browser.newContext({
        baseURL: server.url,
        viewport: { width, height: 900 },
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        reducedMotion: 'reduce',
        acceptDownloads: true,
        javaScriptEnabled,
      });
      // Longer than a busy machine needs: nothing here tests speed.
      context.setDefaultTimeout(45_000);
      await context.addInitScript(LAST_PRESSES);
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (fault) => complaints.push(`${page.url()}: ${fault.message}`));
      page.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error') errors.push(`${page.url()}: ${text}`);
        if (/Content Security Policy|Warning: \[antd/.test(text)) complaints.push(`${page.url()}: ${text}`);
      });
      return page;
    },
    complaints() {
      const told = complaints;
      complaints = [];
      return told;
    },
    async scene(name, play) {
      try {
        return await play();
      } catch (fault) {
        throw await told(fault, name, contexts, errors);
      }
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

// A press whose parts met different places was no press: what moved under the hand is then to be found.
const LAST_PRESSES = `for (const kind of ['mousedown', 'mouseup', 'click', 'keydown'])
  document.addEventListener(kind, ({ target, clientX, clientY, defaultPrevented }) => {
    const place = target instanceof Element ? target.tagName + '.' + target.className + ' ' + (target.textContent ?? '').slice(0, 20) : '';
    window.lastPresses = [...(window.lastPresses ?? []).slice(-7), [Math.round(performance.now()), kind, clientX, clientY, place].join(' ')];
  }, true);
new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    if (!entry.hadRecentInput) window.shifts = [...(window.shifts ?? []), { value: entry.value, at: Math.round(entry.startTime), what: entry.sources.map(({ node, previousRect, currentRect }) => (node?.nodeType === 1 ? node.outerHTML.slice(0, 100) : String(node?.nodeName)) + ' ' + previousRect.y + '>' + currentRect.y) }];
}).observe({ type: 'layout-shift', buffered: true });`;

/** The fault with what whoever reads only the report has to know: the line of the scene and what stood before the hand. */
async function told(
  fault: unknown,
  name: string,
  contexts: readonly BrowserContext[],
  errors: readonly string[],
): Promise<Error> {
  const { folder, before } = await leaveTraces(name, contexts, errors);
  const { message, stack = '' } = fault instanceof Error ? fault : new Error(String(fault));
  const lines = stack.split('\n').filter((line) => /tools\/browser\/journey\//.test(line));
  return new Error([message, ...lines.slice(0, 4), ...before, `looked like: ${folder}`].join('\n'), {
    cause: fault,
  });
}

async function leaveTraces(
  name: string,
  contexts: readonly BrowserContext[],
  errors: readonly string[],
): Promise<{ readonly folder: string; readonly before: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'qichuang-journey-'));
  writeFileSync(join(folder, 'console.txt'), errors.join('\n'));
  const before = errors.slice(-3);
  const pages = contexts.flatMap((context) => context.pages());
  for (const [place, page] of pages.entries()) {
    const file = join(folder, `${place + 1}-${name.replace(/[^\w-]+/g, '-')}`);
    await page.screenshot({ path: `${file}.png`, fullPage: true }).catch(() => undefined);
    const text = await page.evaluate<string>('document.body.innerText').catch(() => '');
    const presses = await page.evaluate<string>("(window.lastPresses ?? []).join('\\n')").catch(() => '');
    writeFileSync(`${file}.txt`, `${page.url()}\n\n${presses}\n\n${text}\n`);
    for (const open of await page
      .getByRole('dialog')
      .filter({ visible: true })
      .allInnerTexts()
      .catch(() => [])) {
      before.push(`${new URL(page.url()).pathname}: ${open.replace(/\s+/g, ' ').slice(0, 300)}`);
    }
  }
  process.stderr.write(`${name}: what the windows showed lies in ${folder}\n`);
  return { folder, before };
}
