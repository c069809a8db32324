import { canonicalBytes, ok, type Result, refused, sha256Hex } from '@qichuang/base';
import type { DocumentFault } from '../document/fault.ts';
import type { Programme } from '../document/programme.ts';
import { loadProgramme } from '../loading/load-programme.ts';
import { knownBy } from '../versions/digest.ts';
import { isNode, UPGRADES } from './upgrades.ts';

export interface StoredProgramme {
  readonly programme: Programme;
  /** Names of the steps that brought it up; empty where today's schema wrote it. */
  readonly broughtUpBy: readonly string[];
}

/**
 * Reads a version as it was published, whichever schema wrote it. It stays known by the digest of the bytes stored, which rounds and
 * applications are pinned to: `programmeDigest` of what comes out is that digest.
 *
 * @returns the programme; or why not: the bytes are not those of the digest, or no step brings the document up.
 */
export function readStoredProgramme(
  document: unknown,
  digest: string,
): Result<StoredProgramme, readonly DocumentFault[]> {
  if (!isNode(document) || sha256Hex(canonicalBytes(document)) !== digest)
    return refused([{ path: '', message: 'is not what was published' }]);
  let known = document;
  let loaded = loadProgramme(known);
  const broughtUpBy: string[] = [];
  for (const { name, bringUp } of UPGRADES) {
    if (loaded.ok) break;
    const before = JSON.stringify(known);
    known = bringUp(known);
    if (JSON.stringify(known) === before) continue;
    broughtUpBy.push(name);
    loaded = loadProgramme(known);
  }
  return loaded.ok ? ok({ programme: knownBy(loaded.value, digest), broughtUpBy }) : loaded;
}
