import type { Form, FormField } from '../document/form.ts';

export function findField(form: Form, fieldId: string): FormField | undefined {
  return form.sections.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId);
}
