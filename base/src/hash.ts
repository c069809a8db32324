import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { sm3 as smCryptoSm3 } from 'sm-crypto-v2';
import { fromHex, toHex } from './bytes.ts';

/** 32 bytes. @source FIPS 180-4 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes);
}

/** 64 lower-case digits. @source FIPS 180-4 */
export function sha256Hex(bytes: Uint8Array): string {
  return toHex(sha256(bytes));
}

/** 32 bytes. @source GB/T 32905-2016 */
export function sm3(bytes: Uint8Array): Uint8Array {
  const digest = fromHex(sm3Hex(bytes));
  if (digest === undefined) throw new Error('sm-crypto-v2 gave no hexadecimal digest');
  return digest;
}

/** 64 lower-case digits. @source GB/T 32905-2016 */
export function sm3Hex(bytes: Uint8Array): string {
  return smCryptoSm3(bytes);
}
