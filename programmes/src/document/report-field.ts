import { z } from 'zod';
import { choice, clauses, type DeepReadonly, name, optional, words } from './common.ts';

const count = z.int().nonnegative();

const shape = {
  id: name,
  ...words,
  type: z.enum([
    'text',
    'textarea',
    'integer',
    'decimal',
    'money',
    'year',
    'month',
    'date',
    'bool',
    'enum',
    'tags',
    'file',
    'computed',
    'platform',
    'reference',
    'uscc',
    'region',
    'person',
  ]),
  required: z.boolean(),
  clause: optional(clauses),
  unit: optional(z.strictObject(words)),
  help: optional(z.strictObject(words)),
  min: optional(z.number()),
  max: optional(z.number()),
  minChars: optional(count),
  maxChars: optional(count),
  maxItems: optional(count),
  maxFiles: optional(count),
  maxField: optional(name),
  choices: optional(z.array(choice)),
  optionsFrom: optional(name),
  to: optional(name),
  feeds: optional(name),
  unique: optional(name),
  public: optional(z.boolean()),
  computed: optional(z.boolean()),
  by: optional(z.array(name)),
  requiredAt: optional(name),
  requiredUnless: optional(name),
  requiredWhenLower: optional(z.boolean()),
  requiredWhenBelowPercent: optional(z.number()),
};

export const reportColumn = z.strictObject(shape);

export const reportTable = z.strictObject({
  id: name,
  ...words,
  type: z.literal('table'),
  required: z.boolean(),
  clause: optional(clauses),
  carry: optional(name),
  minRows: optional(count),
  maxRows: optional(count),
  columns: z.array(reportColumn).min(1),
});

export const reportField = z.discriminatedUnion('type', [z.strictObject(shape), reportTable]);

export const reportStep = z.strictObject({
  id: name,
  by: optional(name),
  zh: optional(name),
  en: optional(name),
  actions: optional(z.array(name)),
});

export const reportAttachment = z.strictObject({
  id: name,
  ...words,
  required: z.boolean(),
  maxFiles: optional(count),
  issuer: optional(z.strictObject(words)),
});

export type ReportField = DeepReadonly<z.infer<typeof reportField>>;
export type ReportColumn = DeepReadonly<z.infer<typeof reportColumn>>;
export type ReportTable = DeepReadonly<z.infer<typeof reportTable>>;
export type ReportStep = DeepReadonly<z.infer<typeof reportStep>>;
export type ReportAttachment = DeepReadonly<z.infer<typeof reportAttachment>>;
