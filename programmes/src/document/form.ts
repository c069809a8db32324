import { z } from 'zod';
import { choice, clauses, type DeepReadonly, name, optional, origin, words } from './common.ts';

const count = z.int().nonnegative();

/** Where the choices of an `enum` or `multi` come from; exactly one of the four is given (`choicesOf` resolves it). */
const choices = {
  options: optional(name),
  optionsInline: optional(z.union([z.array(choice), z.literal('presets')])),
  optionsFrom: optional(name),
  optionsFromField: optional(name),
};

/** What is asked for, below a field's label. */
const help = z.strictObject(words);

const limits = {
  minChars: optional(count),
  maxChars: optional(count),
  min: optional(z.number()),
  unit: optional(z.strictObject(words)),
};

export const columnType = z.enum([
  'text',
  'textarea',
  'uscc',
  'region',
  'person',
  'money',
  'integer',
  'decimal',
  'year',
  'month',
  'date',
  'enum',
  /** An attachment, by id or slot, and after `#` the page: `att_0123456789#12`. */
  'proof',
]);

export const plainType = z.enum([
  ...columnType.exclude(['proof']).options,
  'tags',
  'multi',
  'phone',
  'email',
  'bool',
]);

const tableColumn = z.strictObject({
  id: name,
  ...words,
  type: columnType,
  required: z.boolean(),
  ...limits,
  ...choices,
  unique: optional(z.literal('across-applications')),
});

const shared = {
  id: name,
  ...words,
  required: z.boolean(),
  requiredWhen: optional(name),
  carry: optional(name),
  why: z.array(name),
  help: optional(help),
};

const plainField = z.strictObject({
  ...shared,
  type: plainType,
  ...limits,
  ...choices,
  minItems: optional(count),
  maxItems: optional(count),
  /** The value may not be above that of this other field. */
  maxField: optional(name),
  computedDefault: optional(name),
  standard: optional(name),
  visibleTo: optional(z.array(name)),
});

/** Its unit is put into the row as if the applicant had written it. */
const preset = z.strictObject({ id: name, ...words, unit: name });

const tableField = z.strictObject({
  ...shared,
  type: z.literal('table'),
  columns: z.array(tableColumn).min(1),
  minRows: optional(count),
  maxRows: optional(count),
  /** The rows that always stand there: years counted back from the round, or the presets. */
  rows: optional(z.array(name)),
  fixedRows: optional(z.boolean()),
  presets: optional(z.array(preset)),
  import: optional(z.literal('xlsx')),
});

const formSection = z.strictObject({
  id: name,
  ...words,
  help: optional(help),
  shownWhen: optional(name),
  fields: z.array(z.discriminatedUnion('type', [plainField, tableField])).min(1),
});

const attachmentSlot = z.strictObject({
  id: name,
  ...words,
  required: z.boolean(),
  requiredWhen: optional(name),
  types: z.array(name).min(1),
  maxMb: z.number().positive(),
  maxFiles: z.int().positive(),
  /** Of a PDF. */
  maxPages: optional(z.int().positive()),
  issuer: z.strictObject(words),
  why: z.array(name),
  reuse: optional(name),
});

const statement = z.strictObject({ id: name, ...words, clause: clauses, origin: optional(origin) });

const opinion = z.strictObject({
  id: name,
  ...words,
  by: z.enum(['applicant', 'recommender']),
  maxChars: count,
  required: z.boolean(),
  requiredAt: optional(name),
  clause: clauses,
  help,
});

/**
 * What a platform is not asked again when it applies anew after an evaluation whose grade allows the short form (`renew-short-form` among
 * the consequences of the grade): sections carried over as they were, with the files that prove them. What is not named here is asked.
 */
const shortForm = z.strictObject({
  clause: clauses,
  origin,
  carried: z.array(z.strictObject({ section: name, slots: z.array(name) })).min(1),
});

/** The application form of one category, as it stands in one programme. */
export const form = z.strictObject({
  category: name,
  origin,
  difference: optional(z.strictObject({ note: name, clause: clauses })),
  options: z.record(name, z.array(choice)),
  sections: z.array(formSection).min(1),
  attachments: z.strictObject({ origin, slots: z.array(attachmentSlot) }),
  commitment: z.strictObject({
    id: name,
    ...words,
    clause: clauses,
    origin,
    signedBy: name,
    statements: z.array(statement),
    text: name,
  }),
  opinions: z.array(opinion),
  shortForm: optional(shortForm),
});

export type Form = DeepReadonly<z.infer<typeof form>>;
export type FormSection = DeepReadonly<z.infer<typeof formSection>>;
export type PlainField = DeepReadonly<z.infer<typeof plainField>>;
export type TableField = DeepReadonly<z.infer<typeof tableField>>;
export type FormField = PlainField | TableField;
export type FieldType = FormField['type'];
export type TableColumn = DeepReadonly<z.infer<typeof tableColumn>>;
export type ColumnType = z.infer<typeof columnType>;
export type GoalPreset = DeepReadonly<z.infer<typeof preset>>;
export type AttachmentSlot = DeepReadonly<z.infer<typeof attachmentSlot>>;
export type CommitmentStatement = DeepReadonly<z.infer<typeof statement>>;
export type Opinion = DeepReadonly<z.infer<typeof opinion>>;
