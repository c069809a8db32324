import { regionName } from '@qichuang/domain';
import { FORM_VIEW_WORDS, formatNumber, type Language, say } from '@qichuang/language';
import {
  choicesOf,
  type Form,
  type FormValues,
  type PlainField,
  type Programme,
  proofOf,
  type TableColumn,
  type TableField,
} from '@qichuang/programmes';

/** What is needed to say a stored value in words. */
export interface Reading {
  readonly programme: Programme;
  readonly form: Form;
  readonly values: FormValues;
  readonly language: Language;
  /** Names for ids that come from outside the form: recommenders, files. */
  readonly names?: Readonly<Record<string, string>>;
  /** Sections that stand as in an earlier application and were not asked (A3.6, B5.2). */
  readonly carried?: readonly string[];
}

/** The value of a field as its reader knows it; empty text where nothing was filled in. */
export function valueWords(reading: Reading, field: PlainField, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return say(FORM_VIEW_WORDS[value ? 'yes' : 'no'], reading.language);
  if (Array.isArray(value)) {
    const between = reading.language === 'zh' ? '、' : ', ';
    return value.map((one) => single(reading, field, undefined, one)).join(between);
  }
  return single(reading, field, undefined, value);
}

export function cellWords(reading: Reading, table: TableField, column: TableColumn, cell: unknown): string {
  if (cell === null || cell === undefined || cell === '') return '';
  return single(reading, column, table, cell);
}

function single(
  reading: Reading,
  field: PlainField | TableColumn,
  table: TableField | undefined,
  value: unknown,
): string {
  const { language, names = {} } = reading;
  if (typeof value === 'number') {
    // A year is a name, not an amount: no groups of three.
    const written = field.type === 'year' ? String(value) : formatNumber(value);
    return field.unit === undefined ? written : `${written} ${field.unit[language]}`;
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  switch (field.type) {
    case 'region':
      return regionName(value)?.[language] ?? value;
    case 'proof':
      return proofWords(reading, value);
    case 'enum':
    case 'multi': {
      const ask = { programme: reading.programme, form: reading.form, field, values: reading.values };
      const choices = choicesOf(table === undefined ? ask : { ...ask, table });
      return choices?.find(({ id }) => id === value)?.[language] ?? names[value] ?? value;
    }
    default:
      return names[value] ?? value;
  }
}

function proofWords({ names = {}, form, language }: Reading, value: string): string {
  const { file, page } = proofOf(value);
  const slot = form.attachments.slots.find(({ id }) => id === file);
  const name = names[file] ?? slot?.[language] ?? file;
  return page === '' ? name : say(FORM_VIEW_WORDS.page, language, { file: name, page });
}

/** A whole field in one text, tables row by row: for differences and search. */
export function fieldText(reading: Reading, field: PlainField | TableField, value: unknown): string {
  if (field.type !== 'table') return valueWords(reading, field, value);
  if (!Array.isArray(value)) return '';
  return value
    .map((row: unknown) =>
      field.columns
        .map((column) =>
          cellWords(reading, field, column, (row as Readonly<Record<string, unknown>> | null)?.[column.id]),
        )
        .filter((text) => text !== '')
        .join(reading.language === 'zh' ? '，' : ', '),
    )
    .join('\n');
}
