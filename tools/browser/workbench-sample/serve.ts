/**
 * Serves the built workbench with sample answers, to look at its pages before there is a server:
 *
 *     npx tsx tools/browser/workbench-sample/serve.ts [port]
 *
 * The people and organisations are fictional. Nothing is kept but the values typed into the form, until it stops.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { answerTo } from './answers.ts';

const DIST = join(import.meta.dirname, '../../../workbench/dist');
const MEDIA: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const server = createServer((request, response) => {
  void (async () => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/api/v1/')) {
      const body = await textOf(request);
      const language = /language=en/.test(request.headers.cookie ?? '') ? 'en' : 'zh';
      const { status, view } = answerTo(
        request.method ?? 'GET',
        url,
        body === '' ? null : JSON.parse(body),
        language,
      );
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(view));
      return;
    }
    const asset = /^\/app\/assets\/([\w.-]+)$/.exec(url.pathname)?.[1];
    if (asset !== undefined) {
      response.writeHead(200, { 'content-type': MEDIA[extname(asset)] ?? 'application/octet-stream' });
      response.end(await readFile(join(DIST, 'assets', asset)));
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    const page = await readFile(join(DIST, 'index.html'), 'utf8');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'self'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data:`,
    });
    response.end(page.replace('<head>', `<head><meta name="csp-nonce" content="${nonce}">`));
  })().catch((fault: unknown) => {
    process.stderr.write(`${String(fault)}\n`);
    response.writeHead(500);
    response.end();
  });
});

server.listen(Number(process.argv[2] ?? 8377), '127.0.0.1');

async function textOf(request: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
