import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFiles, openTestStore, type TestStore } from '@qichuang/store';
import type { Hono } from 'hono';
import { buildApp } from '../app.ts';
import { openClock } from '../clock.ts';
import { openLog } from '../log/log.ts';
import { DEMO_SETTING, type OpenHouse, openHouse } from '../open-house.ts';
import { publishProgrammes } from '../publish-programmes.ts';
import { readSettings } from '../settings.ts';

export interface TestHouse {
  readonly app: Hono;
  readonly house: OpenHouse;
  readonly store: TestStore;
  /** Lines the log was told, parsed. */
  readonly told: Record<string, unknown>[];
  readonly close: () => Promise<void>;
}

/** The real server without a socket, on a database of this file's own. */
export async function openTestHouse(
  env: Readonly<Record<string, string>> = {},
  options: { readonly demo?: boolean; readonly wall?: () => number } = {},
): Promise<TestHouse> {
  const store = await openTestStore();
  const folder = mkdtempSync(join(tmpdir(), 'qichuang-files-'));
  const told: Record<string, unknown>[] = [];
  const log = openLog('debug', { write: (line: string) => told.push(JSON.parse(line)) });
  const settings = readSettings({ DATA_DIR: folder, REQUESTS_PER_MINUTE: '0', ...env }, []);
  const clock = openClock(options.wall);
  if (options.demo === true) await store.settings.set(DEMO_SETTING, true);
  await publishProgrammes(store, clock, log);
  const files = await openFiles({ dir: join(folder, 'files') });
  const house = await openHouse({ store, files, settings, log, clock });
  return {
    app: buildApp(house),
    house,
    store,
    told,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
