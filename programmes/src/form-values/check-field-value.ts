import { normaliseText, ok, type Result, refused } from '@qichuang/base';
import type { Form, FormField, PlainField, TableColumn, TableField } from '../document/form.ts';
import type { Programme } from '../document/programme.ts';
import { choicesOf } from './choices.ts';
import type { FieldFault } from './fault.ts';
import { fault, scalarFaults } from './faults-of.ts';
import { findField } from './find-field.ts';
import { HARD_CAPS } from './hard-caps.ts';
import { isEmpty, isFilledCell, isRow, numberOf, rowsOf, valueIn } from './reading.ts';
import type { CellValue, FieldValue, FormValues, TableRow } from './values.ts';

/** A value fit to be saved, in the form it is kept, and what is still to be put right in it. */
export interface CheckedValue {
  readonly value: FieldValue;
  readonly warnings: readonly FieldFault[];
}

/** What else is known; without it, choices of the category and limits set by another field are not looked at. */
export interface Surroundings {
  readonly programme?: Programme;
  readonly values?: FormValues;
}

/**
 * Checks the value of one field for saving. Refused: what no form of ours sends (unknown field, wrong type, control
 * characters, absurd size). Saved with warnings: what a person is still working on.
 */
export function checkFieldValue(
  form: Form,
  fieldId: string,
  value: unknown,
  surroundings: Surroundings = {},
): Result<CheckedValue, readonly FieldFault[]> {
  const field = findField(form, fieldId);
  if (field === undefined) {
    return refused([fault('unknown-field', { fieldId }, { zh: fieldId, en: fieldId })]);
  }
  const kept = normalised(value);
  const faults = kept === null ? [] : faultsOf(field, kept, { ...surroundings, form });
  const refusals = faults.filter(({ level }) => level === 'refuse');
  if (refusals.length > 0) return refused(refusals);
  const saved = kept as FieldValue;
  const missing = field.required && isEmpty(field.type, saved) ? [fault('missing', { fieldId }, field)] : [];
  return ok({ value: saved, warnings: [...missing, ...faults] });
}

/** Texts are kept composed, with one kind of line end, wherever they stand. */
function normalised(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  if (Array.isArray(value)) return value.map(normalised);
  if (!isRow(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, cell]) => [key, normalised(cell)]));
}

type Asked = Surroundings & { readonly form: Form };

function faultsOf(field: FormField, value: unknown, asked: Asked): readonly FieldFault[] {
  if (field.type === 'table') return tableFaults(field, value, asked);
  const place = { fieldId: field.id };
  switch (field.type) {
    case 'bool':
      return typeof value === 'boolean' ? [] : [fault('wrong-type', place, field)];
    case 'tags':
    case 'multi':
      return listFaults(field, value, asked);
    default:
      if (typeof value !== 'string' && typeof value !== 'number') return [fault('wrong-type', place, field)];
      return [
        ...scalarFaults(field, value, place, HARD_CAPS.textCharacters),
        ...choiceFaults(field, [value], asked, place),
        ...boundFaults(field, value, asked),
      ];
  }
}

function listFaults(field: PlainField, value: unknown, asked: Asked): readonly FieldFault[] {
  const place = { fieldId: field.id };
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) {
    return [fault('wrong-type', place, field)];
  }
  const found = value.length;
  if (found > HARD_CAPS.entries) {
    return [fault('too-big', place, field, { limit: HARD_CAPS.entries, found })];
  }
  const { minItems, maxItems } = field;
  return [
    ...value.flatMap((one) => scalarFaults(field, one, place, HARD_CAPS.cellCharacters)),
    ...(maxItems !== undefined && found > maxItems
      ? [fault('too-many', place, field, { limit: maxItems, found })]
      : []),
    ...(minItems !== undefined && found > 0 && found < minItems
      ? [fault('too-few', place, field, { limit: minItems, found })]
      : []),
    ...choiceFaults(field, value, asked, place),
  ];
}

function tableFaults(field: TableField, value: unknown, asked: Asked): readonly FieldFault[] {
  const place = { fieldId: field.id };
  if (!Array.isArray(value) || !value.every(isRow)) return [fault('wrong-type', place, field)];
  if (value.length > HARD_CAPS.rows) {
    return [fault('too-big', place, field, { limit: HARD_CAPS.rows, found: value.length })];
  }
  const found = rowsOf(value).length;
  const { minRows, maxRows } = field;
  return [
    ...(maxRows !== undefined && found > maxRows
      ? [fault('too-many', place, field, { limit: maxRows, found })]
      : []),
    ...(minRows !== undefined && found > 0 && found < minRows
      ? [fault('too-few', place, field, { limit: minRows, found })]
      : []),
    ...value.flatMap((row, index) => rowFaults(field, row, index, asked)),
  ];
}

function rowFaults(field: TableField, row: TableRow, index: number, asked: Asked): readonly FieldFault[] {
  const known = new Set(field.columns.map(({ id }) => id));
  const unknown = Object.keys(row).filter((id) => !known.has(id));
  const filled = Object.values(row).some(isFilledCell);
  return [
    ...unknown.map((id) => fault('unknown-column', { fieldId: field.id, row: index }, { zh: id, en: id })),
    ...field.columns.flatMap((column) => cellFaults(field, column, row[column.id], index, filled, asked)),
  ];
}

function cellFaults(
  field: TableField,
  column: TableColumn,
  cell: CellValue | undefined,
  row: number,
  filled: boolean,
  asked: Asked,
): readonly FieldFault[] {
  const place = { fieldId: field.id, column: column.id, row };
  if (cell === undefined || cell === null || cell === '') {
    return column.required && filled ? [fault('missing', place, column)] : [];
  }
  if (typeof cell !== 'string' && typeof cell !== 'number') return [fault('wrong-type', place, column)];
  return [
    ...scalarFaults(column, cell, place, HARD_CAPS.cellCharacters),
    ...choiceFaults(column, [cell], asked, place, field),
  ];
}

function choiceFaults(
  field: PlainField | TableColumn,
  chosen: readonly (string | number)[],
  { form, programme, values = {} }: Asked,
  place: { readonly fieldId: string; readonly column?: string; readonly row?: number },
  table?: TableField,
): readonly FieldFault[] {
  if (field.type !== 'enum' && field.type !== 'multi') return [];
  if (programme === undefined) return [];
  const choices = choicesOf({ programme, form, field, values, ...(table === undefined ? {} : { table }) });
  if (choices === null) return [];
  const known = new Set(choices.map(({ id }) => id));
  return chosen.every((one) => one === '' || known.has(String(one)))
    ? []
    : [fault('unknown-choice', place, field)];
}

/** Parts of a whole: full-time staff are not more than all staff. */
function boundFaults(
  field: PlainField,
  value: string | number,
  { form, values = {} }: Asked,
): readonly FieldFault[] {
  if (field.maxField === undefined || typeof value !== 'number') return [];
  const whole = valueIn(values, field.maxField);
  const other = findField(form, field.maxField);
  if (typeof whole !== 'number' || other === undefined || value <= numberOf(whole)) return [];
  return [fault('above-field', { fieldId: field.id }, field, { limit: whole, found: value, other })];
}
