import type { Choice } from '../document/common.ts';
import type { AttachmentSlot, Form, FormSection, PlainField } from '../document/form.ts';
import type { InspectionItem } from '../document/inspection.ts';
import type { Programme } from '../document/programme.ts';
import type { FormValues } from '../form-values/values.ts';

/** The section under the items, and its fields. */
export const INSPECTION_CLOSING = 'closing';

/** Fields of one item, by the item's id. */
export function verdictField(item: string): string {
  return `verdict-${item}`;
}

export function noteField(item: string): string {
  return `note-${item}`;
}

/** Items of a plan that concern platforms of a category, in the order of the programme's list. */
export function itemsFor(
  programme: Programme,
  category: string,
  planned: readonly string[],
): readonly InspectionItem[] {
  return programme.reports.inspection.items.filter(
    ({ id, categories }) => planned.includes(id) && (categories?.includes(category) ?? true),
  );
}

const STANDS: readonly Choice[] = [
  { id: 'signed', zh: '在场并签字', en: 'Present and signed' },
  { id: 'refused', zh: '在场但拒绝签字', en: 'Present, would not sign' },
  { id: 'absent', zh: '无人在场', en: 'Nobody present' },
];

/**
 * What inspectors fill in on the spot, in the shape of an application's form: for each item a verdict, a note and pictures, and at the
 * end the result as a whole and what the inspected said (A4.3, B6.3). O(items).
 */
export function inspectionForm(
  programme: Programme,
  { category, items }: { readonly category: string; readonly items: readonly string[] },
): Form {
  const { inspection } = programme.reports;
  const concerned = itemsFor(programme, category, items);
  return {
    category,
    origin: 'default',
    options: {},
    sections: [
      ...concerned.map((item) => sectionOf(item, inspection.verdicts)),
      closing(inspection.overall, inspection.clause),
    ],
    attachments: {
      origin: 'default',
      slots: [...concerned.map(picturesOf), RECORD],
    },
    commitment: {
      id: 'inspection-truth',
      zh: '检查人员声明',
      en: 'Statement of the inspectors',
      clause: [...inspection.clause],
      origin: 'default',
      signedBy: 'inspectors',
      statements: [],
      text: '以上内容系现场检查所见，如实记录。',
    },
    opinions: [],
  };
}

function sectionOf({ id, zh, en, evidence }: InspectionItem, verdicts: readonly Choice[]): FormSection {
  return {
    id,
    zh,
    en,
    help: {
      zh: `查看：${evidence.map((one) => one.zh).join('、')}`,
      en: `Look at: ${evidence.map((one) => one.en).join(', ')}`,
    },
    fields: [
      {
        id: verdictField(id),
        zh: '结论',
        en: 'Verdict',
        type: 'enum',
        required: true,
        why: [],
        optionsInline: [...verdicts],
      },
      {
        id: noteField(id),
        zh: '情况说明',
        en: 'What was found',
        type: 'textarea',
        required: false,
        why: [],
        maxChars: 1000,
      },
    ],
  };
}

function closing(overall: readonly Choice[], clause: readonly string[]): FormSection {
  const field = (
    id: string,
    zh: string,
    en: string,
    type: PlainField['type'],
    more: Partial<PlainField> = {},
  ): PlainField => ({ id, zh, en, type, required: false, why: [], ...more });
  return {
    id: INSPECTION_CLOSING,
    zh: '总体结果与签字',
    en: 'Result and signatures',
    fields: [
      field('overall', '总体结果', 'Result as a whole', 'enum', {
        required: true,
        why: [...clause],
        optionsInline: [...overall],
      }),
      field('facts', '事实描述', 'Facts', 'textarea', { required: true, minChars: 2, maxChars: 3000 }),
      field('rectify_until', '整改期限', 'Rectify until', 'date', {
        help: { zh: '总体结果为责令限期整改时填写', en: 'Where rectification is ordered' },
      }),
      field('party_stand', '建设单位到场情况', 'The host', 'enum', {
        required: true,
        optionsInline: [...STANDS],
      }),
      field('party_name', '建设单位在场人员', 'Who stood for the host', 'text', { maxChars: 60 }),
      field('party_reason', '未签字的原因', 'Why there is no signature', 'textarea', { maxChars: 500 }),
      field('party_statement', '建设单位陈述', 'Statement of the host', 'textarea', { maxChars: 2000 }),
    ],
  };
}

function picturesOf({ id }: InspectionItem): AttachmentSlot {
  return {
    id,
    zh: '现场照片',
    en: 'Pictures',
    required: false,
    types: ['jpg', 'png', 'pdf'],
    maxMb: 20,
    maxFiles: 12,
    issuer: { zh: '检查人员', en: 'the inspectors' },
    why: [],
  };
}

/** The record as signed on paper, where there is one. */
const RECORD: AttachmentSlot = {
  id: 'signed-record',
  zh: '签字的检查记录',
  en: 'The record as signed',
  required: false,
  types: ['jpg', 'png', 'pdf', 'ofd'],
  maxMb: 20,
  maxFiles: 6,
  issuer: { zh: '检查人员', en: 'the inspectors' },
  why: [],
};

export interface FindingsFault {
  readonly field: string;
  readonly fault: string;
  readonly zh: string;
  readonly en: string;
}

/** Whoever let nobody in or was not found is not asked item by item why nothing could be checked. */
function needsNote(verdict: unknown, overall: unknown): boolean {
  if (verdict === 'partly' || verdict === 'rectify') return true;
  return verdict === 'not-checkable' && overall !== 'not-cooperating' && overall !== 'not-reachable';
}

/**
 * What does not agree in what was typed, besides what each field asks for by itself: a bad verdict says what was found, the result as a
 * whole is no better than its items, a missing signature has its reason.
 */
export function findingsFaults(form: Form, values: FormValues): readonly FindingsFault[] {
  const text = (id: string) => (typeof values[id] === 'string' ? (values[id] as string).trim() : '');
  const items = form.sections.filter(({ id }) => id !== INSPECTION_CLOSING);
  const verdicts = items.map(({ id }) => values[verdictField(id)]);
  const overall = values['overall'];
  const stand = values['party_stand'];
  const notes = items
    .filter(({ id }) => needsNote(values[verdictField(id)], overall) && text(noteField(id)) === '')
    .map(({ id, zh, en }) => ({
      field: noteField(id),
      fault: 'reason-missing',
      zh: `${zh}：请写明发现的情况`,
      en: `${en}: say what was found`,
    }));
  const rectify = verdicts.includes('rectify');
  return [
    ...notes,
    ...(rectify && (overall === 'normal' || overall === 'corrected')
      ? [
          {
            field: 'overall',
            fault: 'disagrees',
            zh: '有事项责令限期整改，总体结果不能更好',
            en: 'An item asks for rectification; the result cannot be better',
          },
        ]
      : []),
    ...(overall === 'normal' && verdicts.includes('partly')
      ? [
          {
            field: 'overall',
            fault: 'disagrees',
            zh: '有事项即查即改，总体结果应为发现问题已当场改正',
            en: 'An item was corrected on the spot; the result has to say so',
          },
        ]
      : []),
    ...(overall === 'rectify' && text('rectify_until') === ''
      ? [
          {
            field: 'rectify_until',
            fault: 'required',
            zh: '责令限期整改须写明期限',
            en: 'Rectification needs its last day',
          },
        ]
      : []),
    ...((stand === 'signed' || stand === 'refused') && text('party_name') === ''
      ? [
          {
            field: 'party_name',
            fault: 'required',
            zh: '请写明在场人员姓名',
            en: 'Say who stood for the host',
          },
        ]
      : []),
    ...((stand === 'refused' || stand === 'absent') && text('party_reason') === ''
      ? [
          {
            field: 'party_reason',
            fault: 'reason-missing',
            zh: '未签字须写明原因',
            en: 'A missing signature has its reason',
          },
        ]
      : []),
  ];
}
