// Apart from sha256.ts: this package brings the SM2 curve with it, which a page that hashes with SHA-256 alone need not load.
import { sm3 as smCryptoSm3 } from 'sm-crypto-v2';
import { fromHex, toHex } from './bytes.ts';

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

/**
 * @param key - of any length; 32 bytes here as a rule.
 * @returns 32 bytes. O(length of the message).
 * @source RFC 2104 over GB/T 32905-2016
 */
export function hmacSm3(key: Uint8Array, message: Uint8Array): Uint8Array {
  const code = fromHex(smCryptoSm3(message, { key: toHex(key) }));
  if (code === undefined) throw new Error('sm-crypto-v2 gave no hexadecimal code');
  return code;
}
