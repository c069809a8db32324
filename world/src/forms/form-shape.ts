/** The little of an application form that is needed to fill it in; the programmes' documents have this shape. */
export interface FormShape {
  readonly category: string;
  readonly sections: readonly SectionShape[];
  readonly attachments: { readonly slots: readonly SlotShape[] };
  readonly commitment: { readonly statements: readonly { readonly id: string }[] };
}

export interface SectionShape {
  readonly id: string;
  readonly shownWhen?: string;
  readonly fields: readonly FieldShape[];
}

export interface SlotShape {
  readonly id: string;
  readonly required: boolean;
  readonly requiredWhen?: string;
}

interface Limits {
  readonly id: string;
  readonly type: string;
  readonly required: boolean;
  readonly requiredWhen?: string;
  readonly minChars?: number;
  readonly maxChars?: number;
}

export interface PlainShape extends Limits {
  readonly maxItems?: number;
  readonly maxField?: string;
}

export interface ColumnShape extends Limits {
  readonly maxChars?: number;
}

export interface TableShape extends Limits {
  readonly type: 'table';
  readonly columns: readonly ColumnShape[];
  readonly minRows?: number;
  readonly maxRows?: number;
  readonly rows?: readonly string[];
  readonly presets?: readonly { readonly id: string; readonly unit: string }[];
}

export type FieldShape = PlainShape | TableShape;

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;
export type Value = string | number | boolean | readonly string[] | readonly Row[];
export type Values = Readonly<Record<string, Value>>;

export function isTable(field: FieldShape): field is TableShape {
  return field.type === 'table';
}

/** What is known of an application before its form is filled in, as far as the forms' conditions ask for it. */
export interface Circumstances {
  readonly organisationKind: string;
  readonly kind: string;
  readonly isJoint: boolean;
}

const EQUALITY = /^(organisation\.kind|application\.kind) == "([^"]+)"$/;

/** Whether a condition of the form holds; conditions on what is typed are answered by the caller's `typed`. */
export function holds(
  condition: string,
  asked: Circumstances,
  typed: (condition: string) => boolean,
): boolean {
  if (condition === 'application.is_joint') return asked.isJoint;
  const [, name, wanted] = EQUALITY.exec(condition) ?? [];
  if (name === undefined) return typed(condition);
  return (name === 'application.kind' ? asked.kind : asked.organisationKind) === wanted;
}

/** The slots of a form that need a file. */
export function slotsNeeded(form: FormShape, asked: Circumstances): readonly string[] {
  return form.attachments.slots
    .filter(
      ({ required, requiredWhen }) =>
        required || (requiredWhen !== undefined && holds(requiredWhen, asked, () => false)),
    )
    .map(({ id }) => id);
}
