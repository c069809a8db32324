import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ed25519Signer, formatNoteKey } from '@qichuang/engine-ledger';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { House } from '../house.ts';
import { mountVerifyPage } from './verify-page.ts';

const LOG = ed25519Signer('platforms.example/<ledger', new Uint8Array(32).fill(1));
const PAGE =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'sha256-x\'" /><script type="application/json" id="trust">{"keys":[],"from":null}</script>';

let folder: string;
let app: Hono;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qichuang-verify-'));
  writeFileSync(join(folder, 'verify.html'), PAGE);
  app = appOn(join(folder, 'verify.html'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function appOn(path: string): Hono {
  const made = new Hono();
  // The page leans on the ledger's keys, the public address and whether it is https alone.
  const house = {
    ledger: { keys: [LOG.key], witnesses: [] },
    settings: { publicUrl: new URL('https://platforms.example') },
    cookies: { secure: true },
  } as unknown as House;
  mountVerifyPage(made, house, path);
  return made;
}

describe('the verifier as it is served', () => {
  test('it knows the ledger’s keys, whatever signs their names hold', async () => {
    const text = await (await app.request('/verify')).text();
    const [, trust = ''] = /id="trust">(.*)<\/script>/.exec(text) ?? [];
    expect(trust).not.toContain('<');
    expect(JSON.parse(trust)).toEqual({ keys: [formatNoteKey(LOG.key)], from: 'platforms.example' });
  });

  test('only its own script may run, and nothing may be fetched', async () => {
    const policy = (await app.request('/verify')).headers.get('content-security-policy');
    expect(policy).toBe("default-src 'none'; script-src 'sha256-x'; frame-ancestors 'none'");
  });

  test('it can be saved under a name, and is the same page', async () => {
    const saved = await app.request('/verify/download');
    expect(saved.headers.get('content-disposition')).toContain('attachment');
    expect(await saved.text()).toBe(await (await app.request('/verify')).text());
  });

  test('where it was not built, the answer says so', async () => {
    const answer = await appOn(join(folder, 'none.html')).request('/verify');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm start');
  });
});
