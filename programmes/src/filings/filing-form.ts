import type { Choice } from '../document/common.ts';
import type {
  AttachmentSlot,
  Form,
  FormField,
  FormSection,
  PlainField,
  TableColumn,
} from '../document/form.ts';
import type { Programme } from '../document/programme.ts';
import type { ReportAttachment, ReportColumn, ReportField } from '../document/report-field.ts';
import { sectionsOf } from './filing-sections.ts';

/** What is asked for: the kind of filing, the category of the platform, and what within the kind (a kind of change). */
export interface FilingAsk {
  readonly kind: string;
  readonly category: string;
  readonly about: string;
}

const HOST = { zh: '建设单位', en: 'the host' };

const YES_NO: readonly Choice[] = [
  { id: 'yes', zh: '是', en: 'Yes' },
  { id: 'no', zh: '否', en: 'No' },
];

/**
 * The form of a filing, in the shape of an application's form, so that both are typed, checked and read by the same means. What the
 * system reckons itself (measures with a source, goals) is not in it.
 *
 * @returns `undefined` where the programme knows no such filing. O(fields).
 * @source `reports.json` and `evaluation.json` of the programme (A3.7, A4.3, B5.1–B5.4, B6.3)
 */
export function filingForm(programme: Programme, ask: FilingAsk): Form | undefined {
  const parts = sectionsOf(programme, ask);
  if (parts === undefined) return undefined;
  return {
    category: ask.category,
    origin: 'default',
    options: {},
    sections: parts.sections
      .filter(({ fields }) => fields.length > 0)
      .map(
        ({ id, zh, en, fields }): FormSection => ({
          id,
          zh,
          en,
          fields: fields.map((field) => fieldFrom(programme, field)),
        }),
      ),
    attachments: { origin: 'default', slots: parts.attachments.map(slotFrom) },
    commitment: {
      id: 'filing-truth',
      zh: '真实性声明',
      en: 'Statement of truth',
      clause: ['B4.6'],
      origin: 'default',
      signedBy: 'host',
      statements: [],
      text: '本单位对所报内容和证明材料的真实性负责。',
    },
    opinions: [],
  };
}

function fieldFrom(programme: Programme, field: ReportField): FormField {
  const { id, zh, en, required } = field;
  const why = field.clause ?? [];
  if (field.type === 'table') {
    const { minRows, maxRows, columns } = field;
    return {
      id,
      zh,
      en,
      required,
      why,
      type: 'table',
      columns: columns.map((column) => columnFrom(programme, column)),
      ...(minRows === undefined ? {} : { minRows }),
      ...(maxRows === undefined ? {} : { maxRows }),
    };
  }
  return { ...shapeOf(programme, field), why, ...helpOf(field) } as PlainField;
}

function columnFrom(programme: Programme, column: ReportColumn): TableColumn {
  const { type, required } = column;
  if (type === 'file') return { id: column.id, zh: column.zh, en: column.en, required, type: 'proof' };
  // A cell has no tick box: yes and no are chosen.
  if (type === 'bool') {
    return {
      id: column.id,
      zh: column.zh,
      en: column.en,
      required,
      type: 'enum',
      optionsInline: [...YES_NO],
    };
  }
  return shapeOf(programme, column) as TableColumn;
}

function helpOf({ help }: Scalar) {
  return help === undefined ? {} : { help };
}

type Scalar = Exclude<ReportField, { readonly type: 'table' }>;

function shapeOf(programme: Programme, field: Scalar | ReportColumn) {
  const { id, zh, en, required, min, unit, minChars, maxChars, maxItems, maxField } = field;
  const choices = field.choices ?? choicesFrom(programme, field.optionsFrom);
  return {
    id,
    zh,
    en,
    required,
    type: TYPES[field.type] ?? field.type,
    ...(min === undefined ? {} : { min }),
    ...(unit === undefined ? {} : { unit }),
    ...(minChars === undefined ? {} : { minChars }),
    ...(maxChars === undefined ? {} : { maxChars }),
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(maxField === undefined ? {} : { maxField }),
    ...(choices === undefined ? {} : { optionsInline: [...choices] }),
  };
}

/** Values that come from the record stand as text; files stand in slots. */
const TYPES: Readonly<Record<string, string>> = {
  computed: 'text',
  reference: 'text',
  platform: 'text',
  file: 'text',
};

function choicesFrom(
  { reports, industryChains }: Programme,
  source: string | undefined,
): readonly Choice[] | undefined {
  switch (source) {
    case 'support.source':
      return reports.support.source;
    case 'support.kind':
      return reports.support.kind.map(({ id, zh, en }) => ({ id, zh, en }));
    case 'programme.industryChains':
      return industryChains.list.map(({ id, zh, en }) => ({ id, zh, en }));
    case 'change_filing.kinds':
      return reports.changeFiling.kinds.map(({ id, zh, en }) => ({ id, zh, en }));
    case 'annual_report.outcomes.outcome_kind':
      return reports.annualReport.tables
        .find(({ id }) => id === 'outcomes')
        ?.columns.find(({ id }) => id === 'outcome_kind')?.choices;
    default:
      return undefined;
  }
}

function slotFrom({ id, zh, en, required, maxFiles, issuer }: ReportAttachment): AttachmentSlot {
  return {
    id,
    zh,
    en,
    required,
    types: ['pdf', 'ofd', 'jpg', 'png'],
    maxMb: 50,
    maxFiles: maxFiles ?? 10,
    issuer: issuer ?? HOST,
    why: [],
  };
}
