import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const HOUSE = fileURLToPath(new URL('..', import.meta.url));

/** Every file of the repository: what git holds, and what is new and not ignored. */
export function repositoryFiles(): readonly string[] {
  const words = [
    '-c',
    'safe.directory=*',
    '-C',
    HOUSE,
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ];
  return execFileSync('git', words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\0')
    .filter((path) => path !== '')
    .sort();
}

/** The text of a file, or undefined where it is none (a picture, a font) or has gone since it was listed. */
export function textOf(path: string): string | undefined {
  try {
    const bytes = readFileSync(join(HOUSE, path));
    return bytes.subarray(0, 8_000).includes(0) ? undefined : bytes.toString('utf8');
  } catch {
    return undefined;
  }
}
