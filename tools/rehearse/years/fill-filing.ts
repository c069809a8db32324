import { type Day, yearOf } from '@qichuang/base';
import type { Form, FormField, FormValues, TableColumn } from '@qichuang/programmes';
import type { Chance } from '@qichuang/world';

/** What a form of the years after the plaque is filled in with; `known` goes before what is made up. */
export interface FilingWords {
  readonly chance: Chance;
  readonly today: Day;
  readonly known: FormValues;
  /** How good its figures are: goals are reached, or they are not. */
  readonly generous: boolean;
}

export interface TypedSection {
  readonly section: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const SENTENCES = [
  '平台按年度计划开展研究开发和试验验证，设备运行正常，人员在岗履职，各项制度执行到位。',
  '围绕产业链薄弱环节组织联合攻关，形成可复制的应用方案，并在省内三家单位试用（虚构）。',
  '经费按批复预算使用，单独核算，未发生网络安全、数据安全和生产安全事故。',
  '面向中小企业开放数据、算力和试验条件，开展诊断、测试和培训服务，反馈良好。',
] as const;

/** Fills in every field of a form, section by section, so that it can be handed in as it is. */
export function fillFiling(form: Form, words: FilingWords): readonly TypedSection[] {
  const typed: Record<string, unknown> = {};
  return form.sections.map(({ id, fields }) => {
    const values: Record<string, unknown> = {};
    for (const field of fields) {
      const value = madeUp(field, words, typed);
      if (value === undefined) continue;
      typed[field.id] = value;
      values[field.id] = value;
    }
    return { section: id, values };
  });
}

function madeUp(field: FormField, words: FilingWords, typed: Readonly<Record<string, unknown>>): unknown {
  const known = words.known[field.id];
  if (known !== undefined && known !== null) return known;
  if (field.type === 'table') {
    // Whoever has little to tell leaves optional tables empty now and then.
    const optional = !field.required && field.minRows === undefined;
    if (optional && !words.generous && words.chance.inPercent(40)) return undefined;
    const count = words.generous ? 6 : Math.max(field.minRows ?? 1, words.chance.between(1, 3));
    return Array.from({ length: Math.min(count, field.maxRows ?? count) }, (_, row) =>
      Object.fromEntries(field.columns.map((column) => [column.id, cellOf(column, words, row)])),
    );
  }
  // What only the story can say (a code, a place) is left empty where it may be.
  if (!field.required && (field.type === 'uscc' || field.type === 'region')) return undefined;
  if (field.maxField !== undefined) {
    const most = typed[field.maxField];
    return typeof most === 'number' ? Math.floor(most / 2) : 0;
  }
  return plainOf(field, words);
}

function cellOf(column: TableColumn, words: FilingWords, row: number): string | number {
  if (column.type === 'proof') return 'outcomes-proof#1';
  const { value } = { value: plainOf(column, words) };
  return typeof value === 'number' ? value + row : String(value);
}

type Plain = Exclude<FormField, { readonly type: 'table' }> | TableColumn;

function plainOf(field: Plain, { chance, today, generous }: FilingWords): unknown {
  switch (field.type) {
    case 'integer':
    case 'decimal':
    case 'money':
      if (field.id.endsWith('_percent')) return generous ? 96 : 70;
      return generous ? chance.between(900, 999) : chance.between(40, 90);
    case 'year':
      return yearOf(today);
    case 'month':
      return today.slice(0, 7);
    case 'date':
      return today;
    case 'bool':
      return true;
    case 'enum':
      return chance.pick(choicesIn(field));
    case 'tags':
    case 'multi':
      return ['示例单位（虚构）'];
    case 'person':
      return '郑示远';
    case 'textarea':
      return longText(chance, field.minChars ?? 0, field.maxChars ?? 400);
    default:
      return `${chance.pick(['年度重点任务', '示范应用', '联合攻关', '开放共享'])}${chance.between(1, 99)}（虚构）`.slice(
        0,
        field.maxChars ?? 40,
      );
  }
}

function choicesIn({ id, optionsInline }: Plain): readonly string[] {
  if (!Array.isArray(optionsInline)) throw new Error(`no choices stand in ${id}`);
  return (optionsInline as readonly { readonly id: string }[]).map((one) => one.id);
}

/** Whole sentences until there are enough of them, and never too many. */
export function longText(chance: Chance, least: number, most: number): string {
  let text = '';
  while (text.length < Math.max(least, 20)) text += chance.pick(SENTENCES);
  return text.slice(0, most);
}
