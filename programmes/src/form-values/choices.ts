import type { Category } from '../document/category.ts';
import type { Choice } from '../document/common.ts';
import type { Form, PlainField, TableColumn, TableField } from '../document/form.ts';
import type { Programme } from '../document/programme.ts';
import { listOf, textOf, valueIn } from './reading.ts';
import type { FormValues } from './values.ts';

export interface ChoiceAsk {
  readonly programme: Programme;
  readonly form: Form;
  /** The field, or the column of `table`, whose choices are wanted. */
  readonly field: PlainField | TableColumn;
  readonly table?: TableField;
  readonly values: FormValues;
}

/** The choices of an `enum` or `multi`; `null` where they come from outside the programme (the recommenders). */
export function choicesOf(ask: ChoiceAsk): readonly Choice[] | null {
  const { programme, form, field, table, values } = ask;
  if (field.optionsInline === 'presets') return table?.presets ?? [];
  if (field.optionsInline !== undefined) return field.optionsInline;
  if (field.options !== undefined) return form.options[field.options] ?? [];
  if (field.optionsFromField !== undefined) return chosenIn(ask, field.optionsFromField);
  if (field.optionsFrom === 'programme.industryChains') return programme.industryChains.list;
  const category = programme.categories.find(({ id }) => id === form.category);
  if (field.optionsFrom === undefined || category === undefined) return null;
  if (field.optionsFrom === 'kind.via') return viasOf(category, values);
  return FROM_CATEGORY[field.optionsFrom]?.(category) ?? null;
}

const FROM_CATEGORY: Readonly<Record<string, (category: Category) => readonly Choice[]>> = {
  'category.types': ({ types }) => types ?? [],
  'category.tasks': ({ tasks }) => tasks ?? [],
  'category.directions': ({ directions }) => directions,
  'category.service_kinds': ({ serviceKinds }) => serviceKinds ?? [],
  'category.kinds': ({ kinds }) => kinds ?? [],
  'category.talent_chain': ({ talentChain }) => talentChain ?? [],
};

function viasOf({ kinds }: Category, values: FormValues): readonly Choice[] {
  const chosen = textOf(valueIn(values, 'base_kind'));
  return (kinds ?? []).filter(({ id }) => chosen === '' || id === chosen).flatMap(({ via }) => via ?? []);
}

/** Only what was chosen in another field can be chosen here. */
function chosenIn(ask: ChoiceAsk, fieldId: string): readonly Choice[] {
  const other = ask.form.sections.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId);
  if (other === undefined || other.type === 'table') return [];
  const chosen = listOf(valueIn(ask.values, fieldId));
  const { programme, form, values } = ask;
  const all = choicesOf({ programme, form, field: other, values });
  return (all ?? []).filter(({ id }) => chosen.includes(id));
}
