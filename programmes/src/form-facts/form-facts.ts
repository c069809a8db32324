import { lengthInCharacters } from '@qichuang/base';
import type { Form } from '../document/form.ts';
import { isFilledCell, listOf, numberOf, rowsOf, textOf, valueIn } from '../form-values/reading.ts';
import type { FormValues } from '../form-values/values.ts';
import type { FormFacts } from '../rules/context.ts';
import { FUND_YEARS, GOAL_YEARS, ROW_COUNTS, SAME_NAME, SPECIAL_AREAS, TEXT_LENGTHS } from './mapping.ts';

/** The lists of what is wrong in a form; they need to know first which fields are shown and required. */
export type FormChecks = Pick<
  FormFacts,
  | 'texts_out_of_limits'
  | 'texts_with_personal_numbers'
  | 'required_missing'
  | 'slots_missing'
  | 'rows_without_proof'
  | 'claimed_elsewhere'
>;

export const NO_CHECKS: FormChecks = {
  texts_out_of_limits: [],
  texts_with_personal_numbers: [],
  required_missing: [],
  slots_missing: [],
  rows_without_proof: [],
  claimed_elsewhere: [],
};

/** The numbers, texts and lists the rules take from a form. Values of fields the form does not have are not looked at. */
export function formFacts(form: Form, all: FormValues): Omit<FormFacts, keyof FormChecks> {
  const known = new Set(form.sections.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const values = Object.fromEntries(Object.entries(all).filter(([id]) => known.has(id)));
  const of = (id: string) => valueIn(values, id);
  const funds = rowsOf(of('funds_plan')).map((row) => ({
    source: row['funds_source'],
    amount: sum(FUND_YEARS.map((year) => numberOf(row[year]))),
  }));
  return {
    ...mapped(SAME_NAME.texts, (id) => textOf(of(id))),
    ...mapped(SAME_NAME.lists, (id) => listOf(of(id))),
    ...mapped(SAME_NAME.integers, (id) => whole(numberOf(of(id)))),
    ...mapped(SAME_NAME.doubles, (id) => numberOf(of(id))),
    ...renamed(ROW_COUNTS, (id) => rowsOf(of(id)).length),
    ...renamed(TEXT_LENGTHS, (id) => lengthInCharacters(textOf(of(id)))),
    management_rules: listOf(of('management_rules')).length,
    special_area: numberOf(of(SPECIAL_AREAS.find((id) => known.has(id)) ?? '')),
    funds_total: sum(funds.map(({ amount }) => amount)),
    funds_self: sum(funds.filter(({ source }) => source === 'self-raised').map(({ amount }) => amount)),
    goals_years_filled: goalYearsFilled(rowsOf(of('goals_table'))),
  };
}

function goalYearsFilled(rows: ReturnType<typeof rowsOf>): number {
  if (rows.length === 0) return 0;
  return GOAL_YEARS.filter((year) => rows.every((row) => isFilledCell(row[year]))).length;
}

/** A CEL int is a whole number that a machine word holds; anything else a person may have typed counts as its whole part. */
function whole(value: number): number {
  const part = Math.trunc(value);
  return Number.isSafeInteger(part) ? part : 0;
}

/** Sums stay finite whatever was typed: the evaluator knows no infinity. */
function sum(numbers: readonly number[]): number {
  const total = numbers.reduce((all, one) => all + one, 0);
  return Number.isFinite(total) ? total : 0;
}

function mapped<Key extends string, Value>(
  keys: readonly Key[],
  valueFor: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueFor(key)])) as Record<Key, Value>;
}

function renamed<Table extends Readonly<Record<string, string>>>(
  table: Table,
  valueFor: (id: string) => number,
): { [Key in keyof Table]: number } {
  return Object.fromEntries(Object.entries(table).map(([key, id]) => [key, valueFor(id)])) as {
    [Key in keyof Table]: number;
  };
}
