import type { Form } from '../document/form.ts';
import type { Programme } from '../document/programme.ts';
import { checkFieldValue } from '../form-values/check-field-value.ts';
import { findForm } from '../loading/finding.ts';
import { same } from './difference.ts';

/** What an application is judged by after it was handed in: the same for all of a round, whichever version it was filled in under. */
const JUDGED = [
  'code',
  'stages',
  'sharedRules',
  'scoreSheets',
  'jointApplication',
  'plaque',
] as const satisfies readonly (keyof Programme)[];

/** Parts in which a version judges otherwise than another; drafts go over only where there is none (A4.1). */
export function judgedOtherwise(before: Programme, after: Programme): readonly (typeof JUDGED)[number][] {
  return JUDGED.filter((part) => !same(before[part], after[part]));
}

export interface ValuesMoved {
  /** Fields whose value the new form takes as it is. */
  readonly kept: readonly string[];
  /** Fields the new form has no more, or takes otherwise: their value is set aside, never dropped. */
  readonly setAside: readonly string[];
  /** Fields the new form asks for and nobody has filled in. */
  readonly asked: readonly string[];
}

/**
 * How the values of a draft stand in the form of a later version. Nothing is changed by asking.
 *
 * @returns `null` where the version has neither the category nor the kind: the draft stays where it is.
 */
export function valuesUnder(
  programme: Programme,
  { category, kind }: { readonly category: string; readonly kind: string },
  values: ReadonlyMap<string, unknown>,
): ValuesMoved | null {
  const form = findForm(programme, category);
  const found = programme.categories.find(({ id }) => id === category);
  const kinds = found?.kinds?.map(({ id }) => id) ?? [''];
  if (form === undefined || found === undefined || !kinds.includes(kind)) return null;
  const filled = [...values].filter(([, value]) => value !== null && value !== '' && value !== undefined);
  const takes = ([field, value]: readonly [string, unknown]) =>
    checkFieldValue(form, field, value, { programme }).ok;
  const kept = filled.filter(takes).map(([field]) => field);
  return {
    kept,
    setAside: filled.filter((one) => !takes(one)).map(([field]) => field),
    asked: requiredOf(form).filter((field) => !kept.includes(field)),
  };
}

function requiredOf({ sections }: Form): readonly string[] {
  return sections.flatMap(({ fields }) => fields.filter(({ required }) => required).map(({ id }) => id));
}
