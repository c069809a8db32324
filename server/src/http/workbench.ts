import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import type { House } from '../house.ts';
import { newNonce, workbenchHeaders } from './security-headers.ts';

export const WORKBENCH_DIST = fileURLToPath(new URL('../../../workbench/dist', import.meta.url));

const MEDIA: Readonly<Record<string, string | undefined>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

const NOT_BUILT =
  '<!doctype html><meta charset="utf-8"><title>齐创 Qichuang</title><p>办事页面尚未构建，请运行 <code>npm start</code>。</p><p lang="en">The workbench has not been built; run <code>npm start</code>.</p>';

/** The workbench: one page for every address below /app, and its files, whose names carry their content's hash. */
export function mountWorkbench(app: Hono, house: House, dist: string = WORKBENCH_DIST): void {
  const secure = house.cookies.secure;
  app.get('/app/assets/:file{.+}', async (context) => {
    const found = await assetAt(dist, context.req.param('file'));
    if (found === undefined) return context.text('Not found', 404);
    return new Response(Readable.toWeb(createReadStream(found.path)), {
      headers: {
        'content-type': found.media,
        'content-length': String(found.bytes),
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      },
    });
  });
  const page = async () => {
    const html = await readFile(join(dist, 'index.html'), 'utf8').catch(() => undefined);
    const nonce = newNonce();
    return new Response(html === undefined ? NOT_BUILT : withNonce(html, nonce), {
      status: html === undefined ? 503 : 200,
      headers: {
        ...workbenchHeaders(nonce, secure),
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      },
    });
  };
  app.get('/app', page);
  app.get('/app/*', page);
}

async function assetAt(dist: string, file: string) {
  const inside = normalize(file);
  const media = MEDIA[extname(inside)];
  if (media === undefined || inside.startsWith('..') || inside.includes('\0')) return undefined;
  const path = join(dist, 'assets', inside);
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, media, bytes: found.size } : undefined;
}

function withNonce(html: string, nonce: string): string {
  return html
    .replace('<head>', `<head>\n    <meta name="csp-nonce" content="${nonce}" />`)
    .replace(/<script /g, `<script nonce="${nonce}" `);
}
