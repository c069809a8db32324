import { hasControlCharacters, lengthInCharacters } from '@qichuang/base';
import type { ColumnType, FieldType } from '../document/form.ts';
import type { FaultKind, FieldFault } from './fault.ts';
import { FAULT_WORDS } from './fault-words.ts';
import { hasShape, isNumeric } from './shapes.ts';

/** A thing with a name and limits: a field, or a column of a table. */
export interface Limited {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly type: Exclude<FieldType, 'table'> | ColumnType;
  readonly minChars?: number;
  readonly maxChars?: number;
  readonly min?: number;
}

export interface Place {
  readonly fieldId: string;
  readonly column?: string;
  readonly row?: number;
}

export interface Numbers {
  readonly limit?: number;
  readonly found?: number;
  readonly other?: { readonly zh: string; readonly en: string };
}

const REFUSED: readonly FaultKind[] = [
  'unknown-field',
  'wrong-type',
  'control-characters',
  'too-big',
  'unknown-column',
];

export function fault(
  kind: FaultKind,
  place: Place,
  named: { readonly zh: string; readonly en: string },
  numbers: Numbers = {},
): FieldFault {
  const words = FAULT_WORDS[kind]({ zh: named.zh, en: named.en, ...numbers });
  return { level: REFUSED.includes(kind) ? 'refuse' : 'warn', kind, ...place, ...words };
}

/** What is wrong with one text or number, in a field or in a cell. */
export function scalarFaults(
  limited: Limited,
  value: string | number,
  place: Place,
  cap: number,
): readonly FieldFault[] {
  if (isNumeric(limited.type)) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return [fault('wrong-type', place, limited)];
    return numberFaults(limited, value, place);
  }
  if (typeof value !== 'string') return [fault('wrong-type', place, limited)];
  return textFaults(limited, value, place, cap);
}

function numberFaults(limited: Limited, value: number, place: Place): readonly FieldFault[] {
  if (!hasShape(limited.type, value)) return [fault('wrong-shape', place, limited)];
  if (limited.min === undefined || value >= limited.min) return [];
  return [fault('too-small', place, limited, { limit: limited.min, found: value })];
}

function textFaults(limited: Limited, value: string, place: Place, cap: number): readonly FieldFault[] {
  // Counting code points costs an array of them: first the cheap length, which is never smaller.
  if (value.length > cap * 2) return [fault('too-big', place, limited, { limit: cap, found: value.length })];
  if (hasControlCharacters(value)) return [fault('control-characters', place, limited)];
  const found = lengthInCharacters(value.trim());
  if (found > cap) return [fault('too-big', place, limited, { limit: cap, found })];
  if (found === 0) return [];
  const { minChars, maxChars } = limited;
  if (maxChars !== undefined && found > maxChars) {
    return [fault('too-long', place, limited, { limit: maxChars, found })];
  }
  if (minChars !== undefined && found < minChars) {
    return [fault('too-short', place, limited, { limit: minChars, found })];
  }
  return hasShape(limited.type, value.trim()) ? [] : [fault('wrong-shape', place, limited)];
}
