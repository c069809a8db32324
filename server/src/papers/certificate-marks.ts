import { canonicalJson, sha256Hex, utf8 } from '@qichuang/base';
import type { DesignationStatement } from '@qichuang/domain';

/**
 * For each leaf of a statement, by its path, the first eight digits of SHA-256(path ‖ 0x0A ‖ canonical JSON): they seal nothing and
 * only let a reader say which field was altered (docs/certificate.md). The reader's own reckoning stands in `verify`, which
 * this room may not lean on; a test holds the two together.
 */
export function marksOf(statement: DesignationStatement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    leavesOf(statement, '').map(([path, value]) => [
      path,
      sha256Hex(utf8(`${path}\n${canonicalJson(value)}`)).slice(0, 8),
    ]),
  );
}

function leavesOf(value: unknown, path: string): readonly (readonly [path: string, value: unknown])[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((element: unknown, place) => leavesOf(element, `${path}[${place}]`));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) =>
    leavesOf(member, path === '' ? name : `${path}.${name}`),
  );
}
