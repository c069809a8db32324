import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';

/**
 * @param key - of any length; 32 bytes here as a rule.
 * @returns 32 bytes. O(length of the message).
 * @source RFC 2104, FIPS 180-4; vectors of RFC 4231
 */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  return hmac(nobleSha256, key, message);
}
