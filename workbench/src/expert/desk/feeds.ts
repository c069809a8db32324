import type { Form, FormSection } from '@qichuang/programmes';

/** Where in the form a criterion finds its grounds: whole sections, single fields, or columns within their table's section. */
export interface Fed {
  readonly sections: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

/**
 * Resolves what a criterion `feeds` on: `team`, `plan.basis_text`, or a column such as `figures.transfer_income`, whose table
 * is then meant. A name that fits nothing in this form is passed over: forms and sheets are checked against each other at loading.
 */
export function fedBy(form: Form, feeds: readonly string[]): Fed {
  const sections = new Set<string>();
  const fields = new Set<string>();
  for (const feed of feeds) {
    const [sectionId = '', fieldId] = feed.split('.');
    const section = form.sections.find(({ id }) => id === sectionId);
    if (section === undefined) continue;
    if (fieldId === undefined) sections.add(section.id);
    else for (const field of fieldsNamed(section, fieldId)) fields.add(field);
  }
  return { sections, fields };
}

function fieldsNamed(section: FormSection, name: string): readonly string[] {
  if (section.fields.some(({ id }) => id === name)) return [name];
  return section.fields.flatMap((field) =>
    field.type === 'table' && field.columns.some(({ id }) => id === name) ? [field.id] : [],
  );
}

/** The first place to read, in the order of the form. */
export function firstFed(form: Form, { sections, fields }: Fed): string | undefined {
  for (const section of form.sections) {
    if (sections.has(section.id)) return sectionAnchor(section.id);
    const field = section.fields.find(({ id }) => fields.has(id));
    if (field !== undefined) return fieldAnchor(field.id);
  }
  return undefined;
}

export function sectionAnchor(id: string): string {
  return `read-section-${id}`;
}

export function fieldAnchor(id: string): string {
  return `read-field-${id}`;
}
