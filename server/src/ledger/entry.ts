import { canonicalBytes, fromUtf8, toHex } from '@qichuang/base';

/**
 * What the tree holds of a fact: its canonical text with a salt in it. Without the salt, whoever knows an application
 * could try every outcome and moment until one hashes to a published leaf, and learn a decision before it is announced.
 *
 * @param leaf - canonical JSON of the fact.
 * @throws Error where it is no JSON object: a corrupt row.
 */
export function entryOf(leaf: Uint8Array, salt: Uint8Array): Uint8Array {
  const fact: unknown = JSON.parse(fromUtf8(leaf) ?? '');
  if (typeof fact !== 'object' || fact === null) throw new Error('corrupt fact: no object');
  return canonicalBytes({ ...fact, salt: toHex(salt) });
}

/** A leaf that says nothing: it fills up what would otherwise count the acts. */
export function blankEntry(salt: Uint8Array): Uint8Array {
  return canonicalBytes({ v: 1, blank: true, salt: toHex(salt) });
}
