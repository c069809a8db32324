import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from './run.ts';

// Whole programs are started here, beside whatever else the machine does.
vi.setConfig({ testTimeout: 60_000 });

const START = fileURLToPath(new URL('../start.mjs', import.meta.url));
const VECTORS = fileURLToPath(new URL('../../verify/src/vectors/documents.json', import.meta.url));
const PUBLISHED = JSON.parse(readFileSync(VECTORS, 'utf8')) as readonly {
  readonly comment: string;
  readonly text: string;
  readonly keys: readonly string[];
  readonly verdict: string;
}[];
const AT = new Date('2024-06-01T00:00:00Z');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qichuang-verify-'));
  for (const [name, comment] of [
    ['good.json', 'certificate: a good one'],
    ['altered.json', 'certificate: another holder'],
    ['draw.json', 'draw: a good one'],
  ] as const)
    writeFileSync(join(folder, name), published(comment).text);
  writeFileSync(join(folder, 'keys.txt'), `${published('certificate: a good one').keys.join('\n')}\n`);
  writeFileSync(join(folder, 'hostile.json'), '{"format":"ledger-inclusion-v1","\\u001b[2J":1}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function published(comment: string) {
  const found = PUBLISHED.find((one) => one.comment === comment);
  if (found === undefined) throw new Error(`no document ${comment}`);
  return found;
}

describe('documents from the command line', () => {
  test.each([
    { words: ['good.json', '--keys', 'keys.txt'], code: 0, says: '✓ good.json：证书真实' },
    {
      words: ['good.json', '--keys', 'keys.txt', '--lang', 'en'],
      code: 0,
      says: 'The certificate is genuine',
    },
    { words: ['draw.json'], code: 0, says: '抽取结果与记录相符' },
    { words: ['good.json'], code: 2, says: '签发人尚未确认' },
    {
      words: ['altered.json', '--keys', 'keys.txt'],
      code: 1,
      says: '建设单位 [statement.holder.name]：被改动过',
    },
    { words: ['draw.json', 'altered.json', 'keys.txt'], code: 1, says: '✗ altered.json' },
    { words: ['keys.txt'], code: 2, says: '不是完整的 JSON 文件' },
    { words: ['missing.json'], code: 2, says: '没有这个文件' },
    { words: ['draw.json', '--digest', 'abc'], code: 2, says: '不是摘要' },
  ])('$words: exits with $code and says it in plain words', async ({ words, code, says }) => {
    const outcome = await run(words, folder, AT);
    expect(outcome.lines.join('\n')).toContain(says);
    expect(outcome.code).toBe(code);
  });

  test.each([[[]], [['--key']], [['--fast', 'x', 'draw.json']], [['--keys', 'none.txt', 'draw.json']]])(
    '%j is told how to call it',
    async (words) => {
      const { code, complaint, lines } = await run(words, folder, AT);
      expect(complaint).toContain('usage');
      expect([code, lines]).toEqual([2, []]);
    },
  );

  test('what a document says cannot clear the reader’s screen', async () => {
    const { lines } = await run(['hostile.json'], folder, AT);
    expect(lines.join('')).not.toContain('\u001b');
  });

  test('files are named from where the caller stands, by the one door to everything that runs', () => {
    const words = [START, 'verify', 'good.json', '--keys', 'keys.txt', '--lang', 'en'];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('The certificate is genuine');
    expect(status).toBe(0);
  });
});
