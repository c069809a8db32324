import type { Programme } from '../document/programme.ts';
import type { ReportAttachment, ReportField } from '../document/report-field.ts';
import type { AnnualMeasure } from '../document/reports.ts';
import { changeFields } from './change-fields.ts';
import type { FilingAsk } from './filing-form.ts';

interface Part {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly fields: readonly ReportField[];
}

interface Parts {
  readonly sections: readonly Part[];
  readonly attachments: readonly ReportAttachment[];
}

type Make = (programme: Programme, ask: FilingAsk) => Parts | undefined;

const MAKE: Readonly<Record<string, Make>> = {
  'annual-report': annualReport,
  'annual-work-plan': ({ reports: { annualWorkPlan } }) => ({
    sections: [{ id: 'plan', zh: annualWorkPlan.zh, en: annualWorkPlan.en, fields: annualWorkPlan.fields }],
    attachments: [SEAL],
  }),
  change,
  achievement,
  'self-assessment': selfAssessment,
  rectification: () => ({
    sections: [{ id: 'rectification', zh: '整改情况', en: 'Rectification', fields: RECTIFICATION }],
    attachments: [
      {
        id: 'rectification-proof',
        zh: '整改证明材料',
        en: 'Proof of rectification',
        required: true,
        maxFiles: 20,
        issuer: { zh: '建设单位', en: 'the host' },
      },
    ],
  }),
  'progress-report': ({ reports: { progressReport } }) => ({
    sections: [
      {
        id: 'progress',
        zh: progressReport.zh,
        en: progressReport.en ?? 'Progress report',
        fields: progressReport.fields,
      },
    ],
    attachments: [{ ...SEAL, required: false, issuer: { zh: '推荐单位', en: 'the recommender' } }],
  }),
};

/** Fields and papers of a kind of filing, as the programme's reports list them. */
export function sectionsOf(programme: Programme, ask: FilingAsk): Parts | undefined {
  return MAKE[ask.kind]?.(programme, ask);
}

const SEAL: ReportAttachment = {
  id: 'seal-page',
  zh: '盖章页',
  en: 'Sealed page',
  required: true,
  maxFiles: 3,
  issuer: { zh: '建设单位', en: 'the host' },
};

/** Product default: the work plans ask for rectification and leave its form open (B6.3). */
const RECTIFICATION: readonly ReportField[] = [
  {
    id: 'rectification_done',
    zh: '逐项整改措施与完成情况',
    en: 'What was done, item by item',
    type: 'textarea',
    minChars: 50,
    maxChars: 3000,
    required: true,
  },
  { id: 'rectification_on', zh: '完成时间', en: 'Completed on', type: 'date', required: true },
  {
    id: 'rectification_lasting',
    zh: '长效措施',
    en: 'Lasting measures',
    type: 'textarea',
    maxChars: 1000,
    required: true,
  },
];

/** Whether a measure of the annual report is typed by hand for this category; the others are reckoned from tables and registers. */
export function isTyped({ categories, from }: AnnualMeasure, category: string): boolean {
  return from === undefined && (categories.includes('all') || categories.includes(category));
}

function annualReport({ reports: { annualReport: report } }: Programme, { category }: FilingAsk): Parts {
  const measures = report.measures.filter((measure) => isTyped(measure, category));
  return {
    sections: [
      {
        id: 'measures',
        zh: '年度数据',
        en: 'Figures of the year',
        fields: measures.map(({ id, zh, en, unit, type, required, min, help }) => ({
          id,
          zh,
          en,
          unit,
          type,
          required,
          min: min ?? 0,
          ...(help === undefined ? {} : { help }),
        })),
      },
      ...report.tables.map((table) => ({ id: table.id, zh: table.zh, en: table.en, fields: [table] })),
      {
        id: 'summary',
        zh: '年度工作总结',
        en: 'Work summary',
        fields: report.texts.map(
          ({ id, zh, en, minChars, maxChars, clause }): ReportField => ({
            id,
            zh,
            en,
            type: 'textarea',
            required: minChars > 0,
            minChars,
            maxChars,
            clause,
          }),
        ),
      },
    ],
    attachments: report.attachments,
  };
}

function change({ reports: { changeFiling } }: Programme, { about }: FilingAsk): Parts | undefined {
  const kind = changeFiling.kinds.find(({ id }) => id === about);
  if (kind === undefined) return undefined;
  // The kind is chosen at the beginning, and the recommender's opinion is given with its consent.
  const fields = changeFiling.commonFields.filter(
    ({ id }) => id !== 'change_kind' && id !== 'recommender_consent',
  );
  return {
    sections: [{ id: 'change', zh: kind.zh, en: kind.en, fields: [...changeFields(kind), ...fields] }],
    attachments: kind.documents.map(({ id, zh, en, issuer }) => ({
      id,
      zh,
      en,
      issuer,
      required: true,
      maxFiles: 5,
    })),
  };
}

function achievement({ reports: { achievement: form } }: Programme): Parts | undefined {
  if (form === undefined) return undefined;
  return {
    sections: [{ id: 'achievement', zh: '成果申报', en: 'Achievement', fields: form.submissionFields }],
    attachments: form.attachments,
  };
}

/** The host's words on what experts will score; the numbers come from its reports and are not typed again (A3.8, B5.3). */
function selfAssessment({ evaluation }: Programme, { category }: FilingAsk): Parts | undefined {
  const sheet = evaluation.categories.find((one) => one.category === category);
  if (sheet === undefined) return undefined;
  return {
    sections: [
      {
        id: 'self-assessment',
        zh: '自评',
        en: 'Self-assessment',
        fields: sheet.qualitative.map(({ id, zh, en, clause }) => ({
          id: `self_${id.replaceAll('-', '_')}`,
          zh,
          en,
          clause,
          type: 'textarea',
          minChars: 30,
          maxChars: 1500,
          required: true,
        })),
      },
    ],
    attachments: [
      {
        id: 'self-assessment-proof',
        zh: '佐证材料',
        en: 'Evidence',
        required: true,
        maxFiles: 20,
        issuer: { zh: '建设单位', en: 'the host' },
      },
    ],
  };
}
