import { canonicalBytes, sha256Hex } from '@qichuang/base';
import type { Programme } from '../document/programme.ts';

/** A programme is never written once it is loaded, so what it is known by is reckoned once. */
const KNOWN = new WeakMap<Programme, string>();

/**
 * What a version is known by: the SHA-256 of the whole document in its canonical bytes (RFC 8785). For a published version that an older
 * schema wrote these are the bytes as published, not as brought up.
 */
export function programmeDigest(programme: Programme): string {
  const known = KNOWN.get(programme);
  if (known !== undefined) return known;
  const digest = sha256Hex(canonicalBytes(programme));
  KNOWN.set(programme, digest);
  return digest;
}

/** The same programme, known by the digest it was published under. */
export function knownBy(programme: Programme, digest: string): Programme {
  KNOWN.set(programme, digest);
  return programme;
}
