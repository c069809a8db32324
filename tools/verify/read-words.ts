import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '@qichuang/verify';

/** What was asked for on the command line. */
export interface Asked {
  readonly files: readonly string[];
  readonly keys: readonly string[];
  readonly digests: readonly string[];
  readonly language: Language;
}

const USAGE =
  '用法 / usage: node tools/start.mjs verify <文件 file …> [--key <公钥 key>] [--keys <公钥文件 file of keys>] [--digest <摘要 hex>] [--lang zh|en]';

/** @returns what was asked, or why it cannot be. Keys are given one by one, or in a file as `/ledger/key` serves it. */
export async function readWords(words: readonly string[], from: string): Promise<Asked | string> {
  const files: string[] = [];
  const keys: string[] = [];
  const digests: string[] = [];
  let language: Language = 'zh';
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    place += 1;
    const value = words[place];
    if (value === undefined) return `${word}: ?\n${USAGE}`;
    if (word === '--key') keys.push(value);
    else if (word === '--digest') digests.push(value);
    else if (word === '--keys') {
      const read = await readFile(resolve(from, value), 'utf8').catch(() => undefined);
      if (read === undefined) return `--keys ${value}: ?\n${USAGE}`;
      keys.push(...read.split(/\s*\n\s*/).filter((line) => line !== ''));
    } else if (word === '--lang' && (value === 'zh' || value === 'en')) language = value;
    else return `${word} ${value}: ?\n${USAGE}`;
  }
  return files.length === 0 ? USAGE : { files, keys, digests, language };
}
