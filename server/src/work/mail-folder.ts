import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transport } from './send-letters.ts';

/** Puts each letter into a folder as a file of its own, named by its number: a letter sent twice is one file. */
export function mailFolder(folder: string): Transport {
  return async function send({ id, message, topic, name, email, subject, text, values }) {
    await mkdir(folder, { recursive: true });
    const place = join(folder, `${String(id).padStart(8, '0')}.json`);
    const letter = { id, message, topic, to: [{ name, email }], subject, text, values };
    await writeFile(`${place}.part`, `${JSON.stringify(letter, null, 2)}\n`, { mode: 0o600 });
    await rename(`${place}.part`, place);
  };
}
