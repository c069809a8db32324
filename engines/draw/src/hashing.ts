import { hmacSha256, hmacSm3, sha256, sha256Hex, sm3, sm3Hex, utf8 } from '@qichuang/base';

/** The two hashes a draw may be made with: FIPS 180-4 and GB/T 32905-2016. */
export const HASHES = ['sha256', 'sm3'] as const;
export type HashName = (typeof HASHES)[number];

interface Hashing {
  readonly of: (bytes: Uint8Array) => Uint8Array;
  readonly hexOf: (bytes: Uint8Array) => string;
  readonly keyed: (key: Uint8Array, message: Uint8Array) => Uint8Array;
}

export const HASHING = {
  sha256: { of: sha256, hexOf: sha256Hex, keyed: hmacSha256 },
  sm3: { of: sm3, hexOf: sm3Hex, keyed: hmacSm3 },
} as const satisfies Record<HashName, Hashing>;

/** 64 lower-case digits of a text's UTF-8. */
export function hexOfText(hash: HashName, text: string): string {
  return HASHING[hash].hexOf(utf8(text));
}
