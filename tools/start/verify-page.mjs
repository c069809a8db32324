import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashOf, viteOf } from './workbench.mjs';

/** What ends up in the page: the room and those it may import. */
const SOURCES = [
  'verify',
  'base',
  'engines/draw',
  'engines/assignment',
  'engines/ledger',
  'tools/start/verify-page.mjs',
  'package-lock.json',
];

/** Builds the page a stranger opens from a disk, where it is missing or older than what it is made of. Gives its path. */
export async function buildVerifyPage(home) {
  const path = join(home, 'verify', 'dist', 'verify.html');
  const stampPath = join(home, 'verify', 'dist', '.sources');
  const stamp = hashOf(home, SOURCES);
  if (read(stampPath) === stamp && read(path) !== undefined) return path;

  process.stderr.write('Building the offline verifier (only when its sources change) ...\n');
  const script = await scriptOf(home);
  const style = readFileSync(join(home, 'verify', 'page', 'style.css'), 'utf8');
  const frame = readFileSync(join(home, 'verify', 'page', 'index.html'), 'utf8');
  mkdirSync(dirname(path), { recursive: true });
  // Beside the old one and then in its place: a server that runs meanwhile never serves half of it.
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, whole(frame, script, style));
  renameSync(fresh, path);
  writeFileSync(stampPath, stamp);
  return path;
}

async function scriptOf(home) {
  const { build } = await import(
    pathToFileURL(join(dirname(viteOf(home)), '..', 'dist', 'node', 'index.js')).href
  );
  const out = join(home, 'node_modules', '.cache', 'qichuang', `verify-${process.pid}`);
  await build({
    configFile: false,
    root: join(home, 'verify', 'page'),
    // Of sm-crypto-v2's own chance, which nothing here asks for, vite would warn at each build.
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: true,
      // Two years of browsers, those of office machines among them.
      target: ['chrome111', 'firefox115', 'safari16.4'],
      lib: {
        entry: join(home, 'verify', 'page', 'main.ts'),
        formats: ['iife'],
        name: 'verifyPage',
        fileName: () => 'page.js',
      },
    },
  });
  const script = readFileSync(join(out, 'page.js'), 'utf8');
  rmSync(out, { recursive: true, force: true });
  return script;
}

/** One file that asks for nothing: only this script and this style may run in it, and nothing may be fetched. */
function whole(frame, script, style) {
  // The only text by which a script could end early.
  const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src '${digestOf(safe)}'`,
    `style-src '${digestOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return frame
    .replace('<!-- policy -->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${safe}</script>`);
}

function digestOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
