import type { FieldFault } from '@qichuang/domain';
import type { Programme } from '@qichuang/programmes';

export type RecordItem = Programme['reports']['operatingRecord']['items'][number];

/** Fields that are the first or the last day of an entry, and those that are its files; all others are values (B5.2). */
const BEGINS = ['founded_on', 'appointed_from', 'adopted_on'];
const ENDS = ['appointed_to'];
const FILES = ['founding_document', 'appointment_document', 'file'];
const NUMBERS = ['headcount', 'filled'];

/** Of these there is one at a time: a later one ends the one before. */
const ONE_AT_A_TIME = ['managing-body', 'managing-head', 'operation-plan', 'development-plan'];

export interface ItemFields {
  readonly values: readonly { readonly id: string; readonly type: 'text' | 'integer' }[];
  readonly begins: string | null;
  readonly ends: string | null;
  readonly files: string | null;
  readonly oneAtATime: boolean;
}

/** How an item is entered; `undefined` for one that comes from filings and is not entered at all. */
export function fieldsOfItem({ id, fields }: RecordItem): ItemFields | undefined {
  if (fields === undefined) return undefined;
  const among = (known: readonly string[]) => fields.find((field) => known.includes(field)) ?? null;
  return {
    values: fields
      .filter((field) => ![...BEGINS, ...ENDS, ...FILES].includes(field))
      .map((field) => ({ id: field, type: NUMBERS.includes(field) ? 'integer' : 'text' })),
    begins: among(BEGINS),
    ends: among(ENDS),
    files: among(FILES),
    oneAtATime: ONE_AT_A_TIME.includes(id),
  };
}

/** What is missing or wrong in the values of an entry, field by field. */
export function valueFaults(
  { values: known }: ItemFields,
  values: Readonly<Record<string, unknown>>,
): readonly FieldFault[] {
  const extra = Object.keys(values).filter((id) => !known.some((field) => field.id === id));
  return [
    ...extra.map((id) => fault(id, 'unknown-field')),
    ...known.flatMap(({ id, type }) => {
      const value = values[id];
      if (value === undefined || value === null || value === '') return [fault(id, 'missing')];
      const fits = type === 'integer' ? Number.isSafeInteger(value) && Number(value) >= 0 : isText(value);
      return fits ? [] : [fault(id, 'value-not-allowed')];
    }),
  ];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 300;
}

function fault(field: string, kind: string): FieldFault {
  return { field, fault: kind, zh: '', en: '' };
}
