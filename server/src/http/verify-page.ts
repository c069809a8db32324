import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { formatNoteKey } from '@qichuang/engine-ledger';
import { PORTAL_PATHS } from '@qichuang/portal';
import type { Context, Hono } from 'hono';
import type { House } from '../house.ts';
import { contentDisposition } from './file-answer.ts';
import { verifyHeaders } from './security-headers.ts';

export const VERIFY_PAGE = fileURLToPath(new URL('../../../verify/dist/verify.html', import.meta.url));

const NOT_BUILT =
  '<!doctype html><meta charset="utf-8"><title>齐创 Qichuang</title><p>核验页尚未构建，请运行 <code>npm start</code>。</p><p lang="en">The verifier has not been built; run <code>npm start</code>.</p>';
const NO_TRUST = '<script type="application/json" id="trust">{"keys":[],"from":null}</script>';
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

/**
 * The page with which anyone checks certificates, draws and proofs: to be used here, or saved and opened without a network.
 * It is handed out with the keys of this system's ledger and of its witnesses, so that it knows later whose signature counts.
 */
export function mountVerifyPage(app: Hono, house: House, path: string = VERIFY_PAGE): void {
  const page = async (context: Context, asFile: boolean) => {
    const built = await readFile(path, 'utf8').catch(() => undefined);
    if (built === undefined) return context.html(NOT_BUILT, 503, { 'cache-control': 'no-store' });
    const from = house.settings.publicUrl?.host ?? new URL(context.req.url).host;
    return context.body(withTrust(built, house, from), 200, {
      ...verifyHeaders(POLICY.exec(built)?.[1] ?? "default-src 'none'", house.cookies.secure),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      ...(asFile ? { 'content-disposition': contentDisposition('齐创离线核验.html') } : {}),
    });
  };
  app.get(PORTAL_PATHS.verify, (context) => page(context, false));
  app.get(PORTAL_PATHS.verifyDownload, (context) => page(context, true));
}

function withTrust(built: string, { ledger }: House, from: string): string {
  const keys = [...ledger.keys, ...ledger.witnesses].map(formatNoteKey);
  // Within a script element only `<` could end it.
  const trust = JSON.stringify({ keys, from }).replaceAll('<', '\\u003c');
  return built.replace(NO_TRUST, () => `<script type="application/json" id="trust">${trust}</script>`);
}
