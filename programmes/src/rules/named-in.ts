import type { Form } from '../document/form.ts';
import { findField } from '../form-values/find-field.ts';
import { textOf, valueIn } from '../form-values/reading.ts';
import type { FormValues } from '../form-values/values.ts';
import type { RuleContext } from './context.ts';

/** Name, kind and joint application are fields of the form; a form without such a field has none. */
export function namedIn(
  form: Form,
  values: FormValues,
): Pick<RuleContext['application'], 'kind' | 'name' | 'is_joint'> {
  const of = (id: string) => (findField(form, id) === undefined ? undefined : valueIn(values, id));
  return {
    kind: textOf(of('base_kind')),
    name: textOf(of('platform_name')),
    is_joint: of('is_joint') === true,
  };
}
