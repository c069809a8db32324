import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFiles } from '@qichuang/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { openClock } from '../clock.ts';
import type { House } from '../house.ts';
import { openLog } from '../log/log.ts';
import { openHouse } from '../open-house.ts';
import { publishProgrammes } from '../publish-programmes.ts';
import { readSettings } from '../settings.ts';
import { type Cases, openCases } from '../testing/made-up-cases.ts';

const SECRET = 'password authentication failed for user postgres';

let cases: Cases;
let folder: string;
let house: House;
const lines: string[] = [];

beforeAll(async () => {
  cases = await openCases();
  folder = mkdtempSync(join(tmpdir(), 'qichuang-faults-'));
  const clock = openClock();
  await publishProgrammes(cases.store, clock, openLog('silent', { write: () => true }));
  const log = openLog('error', { write: (line) => lines.push(line) });
  const files = await openFiles({ dir: folder });
  const settings = readSettings({ DATA_DIR: folder, REQUESTS_PER_MINUTE: '0' }, []);
  house = await openHouse({ store: cases.store, files, settings, log, clock });
});

afterAll(async () => {
  await cases.store.close();
  rmSync(folder, { recursive: true, force: true });
});

function failing(): House {
  const queries = new Proxy(house.store.queries, {
    get() {
      throw new Error(SECRET);
    },
  });
  return { ...house, store: { ...house.store, queries } };
}

describe('a public page that fails', () => {
  test.each([
    ['zh', '这一步没有办成', '参考号'],
    ['en', 'This did not work', 'Reference'],
  ])(
    'says so in the frame, in %s, by a reference the log knows, and tells no detail',
    async (language, title, reference) => {
      lines.length = 0;
      const answer = await buildApp(failing()).request(`/notices?lang=${language}`);
      const text = await answer.text();
      expect(answer.status).toBe(500);
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'");
      expect(text).toContain(`lang="${language === 'zh' ? 'zh-CN' : 'en'}"`);
      expect(text).toContain(title);
      expect(text).toContain(reference);
      expect(text).not.toContain(SECRET);
      const told = lines.map((line) => JSON.parse(line) as { happening: string; reference: string });
      expect(told.map(({ happening }) => happening)).toEqual(['bug']);
      expect(text).toContain(told[0]?.reference);
    },
  );
});
