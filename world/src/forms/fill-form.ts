import type { Filling } from './filling.ts';
import {
  type FieldShape,
  type FormShape,
  holds,
  isTable,
  type SectionShape,
  type Value,
  type Values,
} from './form-shape.ts';
import { plainValue } from './plain-values.ts';
import { tableRows } from './table-rows.ts';

/** The values of one section, as people save them: one page at a time. */
export interface FilledSection {
  readonly section: string;
  readonly values: Values;
}

/** Fills in what a form shows under these circumstances, so that it can be submitted as it is. */
export function fillForm(form: FormShape, filling: Filling): readonly FilledSection[] {
  const known: Record<string, Value> = {};
  return form.sections
    .filter((section) => isShown(section, filling))
    .map((section) => {
      const values: Record<string, Value> = {};
      for (const field of inOrder(section.fields)) {
        const value = isTable(field) ? tableRows(filling, field, known) : plainValue(filling, field, known);
        if (value === undefined) continue;
        known[field.id] = value;
        values[field.id] = value;
      }
      return { section: section.id, values };
    });
}

function isShown({ shownWhen }: SectionShape, { circumstances }: Filling): boolean {
  return shownWhen === undefined || holds(shownWhen, circumstances, () => true);
}

/** Sums come after the tables they are taken from. */
function inOrder(fields: readonly FieldShape[]): readonly FieldShape[] {
  return [...fields.filter(isTable), ...fields.filter((field) => !isTable(field))];
}
