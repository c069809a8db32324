import { changedItems, type SheetValue, type SheetValues, sameValue } from './sheet-values.ts';

export interface SheetConflict {
  readonly item: string;
  readonly mine: SheetValue;
  readonly theirs: SheetValue;
}

export interface Merged {
  readonly values: SheetValues;
  readonly conflicts: readonly SheetConflict[];
}

/**
 * Brings together what stands here and what stands on the server, both grown from `base`: an item changed on one side only
 * is taken from there; changed on both sides to different values it is a conflict, and mine stays until the reader has chosen.
 */
export function mergeSheets(base: SheetValues, mine: SheetValues, theirs: SheetValues): Merged {
  const changedHere = new Set(changedItems(base, mine));
  const values: Record<string, SheetValue> = { ...theirs };
  const conflicts: SheetConflict[] = [];
  for (const item of changedHere) {
    const here = mine[item] ?? null;
    const there = theirs[item] ?? null;
    values[item] = here;
    if (!sameValue(base[item], there) && !sameValue(here, there)) {
      conflicts.push({ item, mine: here, theirs: there });
    }
  }
  return { values, conflicts };
}
