import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fromHex } from '@qichuang/base';

export interface WitnessKey {
  readonly seed: Uint8Array;
  readonly made: boolean;
}

/** The key in this file, made the first time: 64 hexadecimal digits. @returns `undefined` if it holds something else. */
export function witnessKey(path: string): WitnessKey | undefined {
  if (!existsSync(path)) {
    const seed = new Uint8Array(randomBytes(32));
    writeFileSync(path, `${Buffer.from(seed).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    return { seed, made: true };
  }
  const seed = fromHex(readFileSync(path, 'utf8').trim());
  return seed?.length === 32 ? { seed, made: false } : undefined;
}
