import type { Unit } from '@qichuang/domain';

/** A unit as the shelf's columns write it: `organisation:org_…`, `authority:<programme>`, `operator`. */
export function unitKey(unit: Unit): string {
  switch (unit.kind) {
    case 'organisation':
    case 'recommender':
    case 'expert':
      return `${unit.kind}:${unit.id}`;
    case 'authority':
      return `authority:${unit.programme}`;
    case 'operator':
      return 'operator';
  }
}

export function sameUnit(one: Unit, other: Unit): boolean {
  return unitKey(one) === unitKey(other);
}
