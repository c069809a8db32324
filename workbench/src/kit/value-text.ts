import { regionName } from '@qichuang/domain';
import { ABSENCE, KIT_WORDS, type Language, say } from '@qichuang/language';
import {
  type Choice,
  choicesOf,
  type Form,
  type FormField,
  type PlainField,
  type Programme,
  type TableColumn,
  type TableField,
} from '@qichuang/programmes';

export interface ValueAsk {
  readonly programme: Programme;
  readonly form: Form;
  readonly field: FormField;
  readonly language: Language;
  /** Names of what the programme does not list: the recommenders. */
  readonly named?: readonly Choice[];
}

/** A value in the words the form shows: choices by name, regions by name, rows one to a line. */
export function valueText(ask: ValueAsk, value: unknown): string {
  const { field, language } = ask;
  if (value === null || value === undefined || value === '') return ABSENCE.none[language];
  if (field.type === 'table') {
    const rows = Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
    return rows.map((row) => rowText(ask, field, row)).join('\n');
  }
  if (Array.isArray(value)) return value.map((one) => scalarText(ask, field, one)).join('、');
  return scalarText(ask, field, value);
}

function rowText(ask: ValueAsk, table: TableField, row: Readonly<Record<string, unknown>>): string {
  return table.columns
    .map((column) => cellText(ask, table, column, row[column.id]))
    .filter((text) => text !== '')
    .join(' · ');
}

export function cellText(ask: ValueAsk, table: TableField, column: TableColumn, cell: unknown): string {
  return cell === null || cell === undefined || cell === '' ? '' : scalarText(ask, column, cell, table);
}

function scalarText(
  ask: ValueAsk,
  field: PlainField | TableColumn,
  value: unknown,
  table?: TableField,
): string {
  const { programme, form, language, named = [] } = ask;
  if (typeof value === 'boolean') return say(value ? KIT_WORDS.yes : KIT_WORDS.no, language);
  if (field.type === 'enum' || field.type === 'multi') {
    const choices =
      choicesOf({ programme, form, field, values: {}, ...(table === undefined ? {} : { table }) }) ?? named;
    return choices.find(({ id }) => id === value)?.[language] ?? String(value);
  }
  if (field.type === 'region') return regionName(String(value))?.[language] ?? String(value);
  if (typeof value === 'number' && field.unit !== undefined) return `${value} ${field.unit[language]}`;
  return String(value);
}
