import type { Form, FormSection, FormState, FormValues } from '@qichuang/programmes';

export type SectionMark =
  | { readonly kind: 'met' | 'empty' | 'reason' | 'returned' | 'carried' }
  | { readonly kind: 'missing' | 'fault'; readonly count: number };

interface Ask {
  readonly section: FormSection;
  readonly state: FormState;
  readonly values: FormValues;
  /** Fields with something to put right. */
  readonly faulty: ReadonlySet<string>;
  /** Fields with an open reason of a return. */
  readonly returned: ReadonlySet<string>;
  /** Fields of rules that need a stated reason. */
  readonly reasoned: ReadonlySet<string>;
}

/** How a section stands: what was returned first, then what is wrong, what is missing, what needs a reason. */
export function sectionMark({ section, state, values, faulty, returned, reasoned }: Ask): SectionMark {
  const fields = section.fields.map(({ id }) => id);
  if (fields.some((id) => returned.has(id))) return { kind: 'returned' };
  if (fields.every((id) => isBlank(values[id]))) return { kind: 'empty' };
  const faults = fields.filter((id) => faulty.has(id)).length;
  if (faults > 0) return { kind: 'fault', count: faults };
  const missing = fields.filter((id) => state.fields[id]?.required === true && isBlank(values[id])).length;
  if (missing > 0) return { kind: 'missing', count: missing };
  return { kind: fields.some((id) => reasoned.has(id)) ? 'reason' : 'met' };
}

export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (!Array.isArray(value)) return false;
  return value.every((one) => typeof one === 'object' && one !== null && Object.values(one).every(isBlank));
}

/** The section a field stands in; attachments and the commitment have places of their own. */
export function sectionOf(form: Form, target: string): string | undefined {
  if (target.startsWith('attachment:')) return ATTACHMENTS;
  if (target.startsWith('statement:')) return COMMITMENT;
  return form.sections.find(({ fields }) => fields.some(({ id }) => id === target))?.id;
}

export const ATTACHMENTS = 'attachments';
export const COMMITMENT = 'commitment';
