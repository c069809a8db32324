import { applicationFormDocx, type FilledField, type FormPart, type FormSection } from '@qichuang/documents';
import { type RecommenderId, regionName } from '@qichuang/domain';
import { formatInstantToSecond, formatNumber, type Language } from '@qichuang/language';
import {
  choicesOf,
  type Form,
  type FormField,
  type FormValues,
  findForm,
  type Programme,
  type TableField,
} from '@qichuang/programmes';
import type { House } from '../house.ts';
import type { FileAnswer } from '../http/file-answer.ts';
import type { SeenForm } from '../views/case-form.ts';
import { namesOf } from '../views/names.ts';
import { type Seen, sees } from '../views/standing.ts';
import { docxFile } from './paper-words.ts';

interface Reading {
  readonly programme: Programme;
  readonly form: Form;
  readonly values: FormValues;
  readonly language: Language;
  /** Names of the recommenders, whom no programme lists. */
  readonly recommenders: ReadonlyMap<string, string>;
}

/** The filled form as this reader sees it, with number and hash of the copy on its cover. */
export async function applicationFormPaper(
  house: House,
  seen: Seen,
  shown: SeenForm,
  language: Language,
): Promise<FileAnswer> {
  const { application, programme } = seen;
  const form = findForm(programme, application.category);
  if (form === undefined) throw new Error(`no form for ${application.category}`);
  // Values passed the form's check when they were saved.
  const values = Object.fromEntries(
    Object.entries(shown.values).map(([id, { value }]) => [id, value]),
  ) as FormValues;
  const copy = application.copies.find(({ number }) => number === shown.copy);
  const chosen = values['recommender'];
  const recommenders = await namesOf(
    house,
    'recommender',
    typeof chosen === 'string' ? [chosen as RecommenderId] : [],
  );
  const reading: Reading = { programme, form, values, language, recommenders };
  const receipt = sees(seen, 'identity') ? application.receipt : null;
  const bytes = await applicationFormDocx({
    title: `${programme.names[language]}${language === 'zh' ? '申报书' : ' application form'}`,
    language,
    applicationNumber: application.id,
    receiptNumber: receipt,
    contentHash: shown.redacted ? null : (copy?.hash ?? null),
    submittedAt: copy === undefined ? null : formatInstantToSecond(copy.at, language),
    summary: [],
    sections: form.sections.map((section) => sectionOf(section, reading)),
    commitment: {
      title: form.commitment[language],
      paragraphs: form.commitment.statements.map(
        (statement) => `${application.statements.includes(statement.id) ? '☑' : '☐'} ${statement[language]}`,
      ),
    },
    opinions: form.opinions.map((opinion) => opinion[language]),
  });
  return docxFile(`${receipt ?? application.id}申报书`, bytes);
}

function sectionOf(section: Form['sections'][number], reading: Reading): FormSection {
  const parts: FormPart[] = [];
  let run: FilledField[] = [];
  const flush = () => {
    if (run.length > 0) parts.push({ kind: 'fields', fields: run });
    run = [];
  };
  for (const field of section.fields) {
    const label = field[reading.language];
    if (field.type === 'table') {
      flush();
      parts.push(tableOf(field, label, reading));
    } else if (field.type === 'textarea') {
      flush();
      parts.push({ kind: 'text', label, text: wordsOf(field, reading.values[field.id], reading) });
    } else {
      run.push({ label, value: wordsOf(field, reading.values[field.id], reading) });
    }
  }
  flush();
  return { title: section[reading.language], parts };
}

function tableOf(field: TableField, label: string, reading: Reading): FormPart {
  const rows = reading.values[field.id];
  return {
    kind: 'table',
    label,
    columns: field.columns.map((column) => ({
      title: column[reading.language],
      share: column.type === 'textarea' ? 3 : 1,
      numeric: ['money', 'integer', 'decimal'].includes(column.type),
    })),
    rows: (Array.isArray(rows) ? rows : []).map((row: unknown) =>
      field.columns.map((column) =>
        wordsOf(column, (row as Readonly<Record<string, unknown>> | null)?.[column.id], reading, field),
      ),
    ),
  };
}

type Worded = Exclude<FormField, TableField> | TableField['columns'][number];

/** A value as it is read: choices by their words, places by their names, numbers with their unit. */
function wordsOf(field: Worded, value: unknown, reading: Reading, table?: TableField): string {
  const { language } = reading;
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return { zh: value ? '是' : '否', en: value ? 'yes' : 'no' }[language];
  if (Array.isArray(value))
    return value.map((one) => wordsOf(field, one, reading, table)).join(language === 'zh' ? '、' : ', ');
  if (typeof value === 'number')
    return `${field.type === 'year' ? value : formatNumber(value)}${field.unit === undefined ? '' : ` ${field.unit[language]}`}`;
  const text = String(value);
  if (field.type === 'region') return regionName(text)?.[language] ?? text;
  if (field.type !== 'enum' && field.type !== 'multi') return text;
  const { programme, form, values } = reading;
  const choices = choicesOf({ programme, form, field, values, ...(table === undefined ? {} : { table }) });
  return choices?.find(({ id }) => id === text)?.[language] ?? reading.recommenders.get(text) ?? text;
}
