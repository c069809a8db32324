import type { LocalCopies, LocalCopy } from './local-copy.ts';

/**
 * The fields as they begin now, with what was left unsent on this device in their place; the very same fields when nothing was.
 * What is not of this form any more (a field gone, a text where a list stands now) is passed over.
 */
export function withLeft<Fields extends object>(start: Fields, left: LocalCopies, basedOn = 0): Fields {
  const changed = Object.entries(start).flatMap(([field, begun]) => {
    const copy = left[field];
    if (copy === undefined || copy.basedOn !== basedOn) return [];
    return isLike(begun, copy.value) && !isSame(begun, copy.value) ? [[field, copy.value]] : [];
  });
  return changed.length === 0 ? start : { ...start, ...Object.fromEntries(changed) };
}

/** What waits on this device: only the fields that differ from how they began, so that a newer answer of the server shows in the others. */
export function leftOf<Fields extends object>(
  start: Fields,
  now: Fields,
  of: Pick<LocalCopy, 'basedOn' | 'at'>,
): LocalCopies {
  const begun = start as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(now)
      .filter(([field, value]) => !isSame(begun[field], value))
      .map(([field, value]) => [field, { value, ...of }]),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

// A field that begins empty (`null`) may come to hold anything; whoever reads it has typed it so.
function isLike(begun: unknown, left: unknown): boolean {
  if (begun === null) return true;
  return left !== null && typeof begun === typeof left && Array.isArray(begun) === Array.isArray(left);
}
