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
        const folder = await leaveTraces(name, contexts, errors);
        throw new Error(
          `${fault instanceof Error ? fault.message : String(fault)}\n\nlooked like: ${folder}`,
          {
            cause: fault,
          },
        );
      }
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

async function leaveTraces(
  name: string,
  contexts: readonly BrowserContext[],
  errors: readonly string[],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'qichuang-journey-'));
  writeFileSync(join(folder, 'console.txt'), errors.join('\n'));
  const pages = contexts.flatMap((context) => context.pages());
  for (const [place, page] of pages.entries()) {
    const file = join(folder, `${place + 1}-${name.replace(/[^\w-]+/g, '-')}`);
    await page.screenshot({ path: `${file}.png`, fullPage: true }).catch(() => undefined);
    const text = await page.evaluate<string>('document.body.innerText').catch(() => '');
    writeFileSync(`${file}.txt`, `${page.url()}\n\n${text}\n`);
  }
  process.stderr.write(`${name}: what the windows showed lies in ${folder}\n`);
  return folder;
}
