import {
  checkFieldValue,
  type Form,
  type FormState,
  type FormValues,
  type Programme,
} from '@qichuang/programmes';

/** Something that keeps a form from being handed in, with where it is put right. */
export interface FormFault {
  /** Field id or `attachment:<slot>`. */
  readonly target: string;
  readonly zh: string;
  readonly en: string;
}

/** What is shown and asked for in a form without conditions: of a filing, of an inspection. */
export function stateOf(form: Form): FormState {
  const fields = form.sections.flatMap((section) => section.fields);
  return {
    sections: Object.fromEntries(form.sections.map(({ id }) => [id, { shown: true }])),
    fields: Object.fromEntries(
      fields.map(({ id, required }) => [id, { shown: true, required: required === true }]),
    ),
    slots: Object.fromEntries(
      form.attachments.slots.map(({ id, required }) => [id, { required: required === true }]),
    ),
  };
}

/** What is missing or to be put right, as the server will judge it when such a form is handed in. */
export function faultsHere(
  form: Form,
  programme: Programme,
  values: FormValues,
  files: readonly { readonly slot: string }[],
): readonly FormFault[] {
  const inFields = form.sections.flatMap(({ fields }) =>
    fields.flatMap((field): readonly FormFault[] => {
      const checked = checkFieldValue(form, field.id, values[field.id] ?? null, { programme, values });
      const faults = checked.ok ? checked.value.warnings : checked.refusal;
      return faults.map(({ zh, en }) => ({
        target: field.id,
        zh: `${field.zh}：${zh}`,
        en: `${field.en}: ${en}`,
      }));
    }),
  );
  const inSlots = form.attachments.slots
    .filter(({ id, required }) => required === true && !files.some(({ slot }) => slot === id))
    .map(({ id, zh, en }) => ({ target: `attachment:${id}`, zh, en }));
  return [...inFields, ...inSlots];
}
