import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fromHex } from '@qichuang/base';

const KEY = /^[0-9a-f]{64}$/;

/**
 * A private key as its keeper gives it: 64 hexadecimal digits, or the name of a file that holds them.
 *
 * @throws Error with a sentence for whoever starts the server; it never repeats the value.
 */
export function readKey(setting: string, value: string): Uint8Array {
  const text = KEY.test(value.toLowerCase()) ? value : textOf(setting, value);
  const key = KEY.test(text.trim().toLowerCase()) ? fromHex(text.trim().toLowerCase()) : undefined;
  if (key === undefined)
    throw new Error(`${setting} has to be 64 hexadecimal digits, or a file that holds them.`);
  return key;
}

function textOf(setting: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${setting} names neither 64 hexadecimal digits nor a file that can be read.`);
  }
}

/** The key in this file; `undefined` if there is none. @throws Error if the file holds something else. */
export function findKeyFile(path: string): Uint8Array | undefined {
  return existsSync(path) ? readKey(path, path) : undefined;
}

/** Makes a new key, which nobody but this login can read. @throws Error if the file is there already. */
export async function makeKeyFile(path: string): Promise<Uint8Array> {
  const key = new Uint8Array(randomBytes(32));
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${Buffer.from(key).toString('hex')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return key;
}
