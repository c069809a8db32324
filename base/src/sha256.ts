import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { toHex } from './bytes.ts';

/** 32 bytes. @source FIPS 180-4 */
export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes);
}

/** 64 lower-case digits. @source FIPS 180-4 */
export function sha256Hex(bytes: Uint8Array): string {
  return toHex(sha256(bytes));
}
