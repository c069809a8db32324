import { canonicalBytes, sha256Hex } from '@qichuang/base';
import type { Programme } from '../document/programme.ts';

/** The SHA-256 of the whole document in its canonical bytes (RFC 8785): what a version is known by. */
export function programmeDigest(programme: Programme): string {
  return sha256Hex(canonicalBytes(programme));
}
