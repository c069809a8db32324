import { day } from '@qichuang/base';
import { makeUscc } from '@qichuang/domain';
import type { Form, FormField, TableColumn } from '../document/form.ts';
import type { Programme } from '../document/programme.ts';
import { choicesOf } from '../form-values/choices.ts';
import type { CellValue, FieldValue, FormValues } from '../form-values/values.ts';
import { findForm } from '../loading/finding.ts';
import type { RuleContextInput } from './context-input.ts';

const USCC = makeUscc('1', '2', '370100', '00000000');

/** Fills every field of a form with something its own limits allow, and an input in which nothing is wrong. */
export function goodInput(programme: Programme, category: string, kind = ''): RuleContextInput {
  const form = findForm(programme, category);
  if (form === undefined) throw new Error(`no form for ${category}`);
  return {
    programme,
    category,
    round: { year: 2024, windowOpen: true, callPublishedOn: day('2024-01-10') },
    today: day('2024-02-14'),
    organisation: {
      name: '泉城示例大学',
      uscc: USCC,
      kind: 'university',
      independentLegalPerson: true,
      status: 'active',
      region: '370102',
      recordCheckedOn: '2024-02-10',
      records: [],
    },
    application: {
      state: 'draft',
      recommenderOpinion: '材料真实完整，同意推荐',
      recommenderRank: 1,
      recommenderQuota: 5,
    },
    values: filled(programme, form, kind),
    attachments: form.attachments.slots.map(({ id }, index) => ({
      id: `att_${String(index).padStart(10, '0')}`,
      slot: id,
      state: 'ready',
      media: 'pdf',
      bytes: 1_000_000,
      issuedOn: '2024-02-01',
    })),
    partners: [],
    recommenders: [{ id: 'rec_0000000000', kind: 'city', city: '3701' }],
    findings: [],
    statements: form.commitment.statements.map(({ id }) => id),
    registry: { sameName: 0, validSameCategory: 0, applicationsSameCategory: 1, earlierFalseMaterial: false },
    claimedElsewhere: [],
  };
}

function filled(programme: Programme, form: Form, kind: string): FormValues {
  const values: Record<string, FieldValue> = {
    base_kind: kind,
    recommender: 'rec_0000000000',
    is_joint: false,
  };
  for (const field of form.sections.flatMap(({ fields }) => fields)) {
    if (!(field.id in values)) values[field.id] = fieldValue(programme, form, field, values);
  }
  const suffix = programme.categories.find(({ id }) => id === form.category)?.naming.suffix ?? '';
  return { ...values, research_direction: '海洋数据', platform_name: `海洋数据${suffix}` };
}

function fieldValue(programme: Programme, form: Form, field: FormField, values: FormValues): FieldValue {
  if (field.type === 'table') {
    const wanted = field.presets?.length ?? field.rows?.length ?? Math.max(field.minRows ?? 0, 1);
    return Array.from({ length: wanted }, (_, row) =>
      Object.fromEntries(
        field.columns.map((column) => [
          column.id,
          cell(column, choices(programme, form, field, column, values), row),
        ]),
      ),
    );
  }
  const first = choices(programme, form, field, field, values)[0] ?? '';
  if (field.type === 'multi') return [first];
  if (field.type === 'tags') return ['示例'];
  if (field.type === 'bool') return true;
  return cell(field, [first], 0) ?? '';
}

function choices(
  programme: Programme,
  form: Form,
  field: FormField,
  of: FormField | TableColumn,
  values: FormValues,
): readonly string[] {
  if (of.type === 'table') return [];
  const table = field.type === 'table' ? { table: field } : {};
  const found = choicesOf({ programme, form, field: of, values, ...table });
  return (found ?? []).map(({ id }) => id);
}

type Scalar = Pick<TableColumn, 'minChars' | 'maxChars'> & { readonly type: string };

function cell(
  { type, minChars = 2, maxChars = 400 }: Scalar,
  choice: readonly string[],
  row: number,
): CellValue {
  switch (type) {
    case 'enum':
      return choice[row % Math.max(choice.length, 1)] ?? '';
    case 'uscc':
      return USCC;
    case 'region':
      return '370102';
    case 'phone':
      return '0531-80000000';
    case 'email':
      return 'office@example.cn';
    case 'date':
      return '2023-05-01';
    case 'month':
      return '2023-05';
    case 'year':
      return 2023;
    case 'integer':
    case 'decimal':
    case 'money':
      return 5;
    case 'proof':
      return 'results-proof#3';
    default:
      return '示例文字'.repeat(200).slice(0, Math.min(Math.max(minChars, 4), maxChars));
  }
}
