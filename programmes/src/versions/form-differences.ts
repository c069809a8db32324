import type { AttachmentSlot, Form, FormField } from '../document/form.ts';
import { type Difference, listDifferences, same, shown } from './difference.ts';

/** What changes in the application forms: fields and attachments by id, limits with their numbers. */
export function formDifferences(before: readonly Form[], after: readonly Form[]): readonly Difference[] {
  return after.flatMap((form) => {
    const old = before.find(({ category }) => category === form.category);
    if (old === undefined) return [];
    return [
      ...listDifferences(fieldsOf(old), fieldsOf(form), sayings<FormField>('field', form.category)),
      ...listDifferences(
        old.attachments.slots,
        form.attachments.slots,
        sayings<AttachmentSlot>('attachment', form.category),
      ),
      ...shortFormDifferences(old, form),
      ...restDifferences(old, form),
    ];
  });
}

function fieldsOf(form: Form): readonly FormField[] {
  return form.sections.flatMap(({ fields }) => fields);
}

const NOUNS = {
  field: { zh: '栏目', en: 'field' },
  attachment: { zh: '附件', en: 'attachment' },
} as const;

function sayings<Item extends FormField | AttachmentSlot>(part: 'field' | 'attachment', category: string) {
  const noun = NOUNS[part];
  const about = (item: Item) => ({ part, id: `${category}.${item.id}` }) as const;
  return {
    added: (item: Item): Difference => ({
      ...about(item),
      zh: `新增${noun.zh}“${item.zh}”${item.required ? '（必填）' : ''}。`,
      en: `New ${noun.en} “${item.en}”${item.required ? ' (required)' : ''}.`,
    }),
    removed: (item: Item): Difference => ({
      ...about(item),
      zh: `取消${noun.zh}“${item.zh}”。`,
      en: `The ${noun.en} “${item.en}” is dropped.`,
    }),
    changed: (old: Item, now: Item): readonly Difference[] => {
      const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
      const changed = keys.filter((key) => !same(propertyOf(old, key), propertyOf(now, key)));
      return changed.map((key) => ({
        ...about(now),
        ...changeWords(noun, now, key, propertyOf(old, key), propertyOf(now, key)),
      }));
    },
  };
}

function propertyOf(item: FormField | AttachmentSlot, key: string): unknown {
  return (item as unknown as Readonly<Record<string, unknown>>)[key];
}

function changeWords(
  noun: { readonly zh: string; readonly en: string },
  now: { readonly zh: string; readonly en: string },
  key: string,
  old: unknown,
  value: unknown,
): { readonly zh: string; readonly en: string } {
  const property = PROPERTIES[key];
  if (property === undefined) {
    return {
      zh: `${noun.zh}“${now.zh}”的设置有调整（${key}）。`,
      en: `The ${noun.en} “${now.en}” changes (${key}).`,
    };
  }
  return {
    zh: `${noun.zh}“${now.zh}”的${property.zh}由 ${shown(old, 'zh')} 改为 ${shown(value, 'zh')}。`,
    en: `The ${property.en} of the ${noun.en} “${now.en}” changes from ${shown(old, 'en')} to ${shown(value, 'en')}.`,
  };
}

const PROPERTIES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  zh: { zh: '中文名称', en: 'Chinese label' },
  en: { zh: '英文名称', en: 'English label' },
  required: { zh: '是否必填', en: 'being required' },
  requiredWhen: { zh: '必填条件', en: 'condition of being required' },
  minChars: { zh: '最少字数', en: 'minimum length' },
  maxChars: { zh: '最多字数', en: 'maximum length' },
  min: { zh: '最小值', en: 'minimum' },
  minItems: { zh: '最少项数', en: 'fewest entries' },
  maxItems: { zh: '最多项数', en: 'most entries' },
  minRows: { zh: '最少行数', en: 'fewest rows' },
  maxRows: { zh: '最多行数', en: 'most rows' },
  maxMb: { zh: '大小上限（MB）', en: 'size limit (MB)' },
  maxFiles: { zh: '文件数上限', en: 'most files' },
  maxPages: { zh: '页数上限', en: 'most pages' },
  types: { zh: '文件格式', en: 'file types' },
  help: { zh: '填报说明', en: 'help' },
};

/** Sections, commitment and opinions: named as changed, to be read in the form itself. */
function shortFormDifferences(old: Form, now: Form): readonly Difference[] {
  if (same(old.shortForm, now.shortForm)) return [];
  const carried = now.shortForm?.carried.map(({ section }) => section) ?? [];
  const named = now.sections.filter(({ id }) => carried.includes(id));
  return [
    {
      part: 'other',
      id: `forms.${now.category}.shortForm`,
      zh:
        named.length === 0
          ? '届满再申报不再使用简表。'
          : `届满再申报用简表时沿用的章节：${named.map(({ zh }) => zh).join('、')}。`,
      en:
        named.length === 0
          ? 'There is no short form for re-application any more.'
          : `What the short form carries over on re-application: ${named.map(({ en }) => en).join(', ')}.`,
    },
  ];
}

function restDifferences(old: Form, now: Form): readonly Difference[] {
  const rest = ({ sections, attachments: _, shortForm: __, ...others }: Form) => ({
    ...others,
    sections: sections.map(({ fields, ...section }) => ({ ...section, order: fields.map(({ id }) => id) })),
  });
  const orderOnly = same({ ...rest(old), sections: [] }, { ...rest(now), sections: [] });
  if (same(rest(old), rest(now))) return [];
  return [
    {
      part: 'other',
      id: `forms.${now.category}`,
      zh: orderOnly ? '申报表的分节或栏目顺序有调整。' : '申报表的选项、承诺书或意见栏有调整。',
      en: orderOnly
        ? 'Sections or the order of fields of the form change.'
        : 'Lists of choices, the commitment or the opinions of the form change.',
    },
  ];
}
