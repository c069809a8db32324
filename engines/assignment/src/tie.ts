import { hmacSha256, utf8 } from '@qichuang/base';

/** A number below 2^32 for a pair, the same for all who hold the seed. */
export type Tie = (application: number, expert: number, salt: number) => number;

/**
 * @returns ties: the first 32 bits of HMAC-SHA-256(seed, `application\nexpert`, decimal), and `\nsalt` after it from salt 1 on.
 * @source RFC 2104
 */
export function tiesFrom(seed: Uint8Array): Tie {
  return (application, expert, salt) => {
    const words = salt === 0 ? `${application}\n${expert}` : `${application}\n${expert}\n${salt}`;
    const hash = hmacSha256(seed, utf8(words));
    return new DataView(hash.buffer, hash.byteOffset, 4).getUint32(0);
  };
}
