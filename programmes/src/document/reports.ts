import { z } from 'zod';
import { choice, clauses, type DeepReadonly, name, optional, origin, words } from './common.ts';
import { creditRisk, inspection } from './inspection.ts';
import { reportAttachment, reportField, reportStep, reportTable } from './report-field.ts';

const dayOfYear = z.string().regex(/^\d\d-\d\d$/);

const measure = z.strictObject({
  id: name,
  ...words,
  unit: z.strictObject(words),
  type: z.enum(['integer', 'decimal', 'money']),
  agg: z.enum(['sum', 'avg', 'last']),
  categories: z.array(name).min(1),
  required: z.boolean(),
  from: optional(name),
  min: optional(z.number()),
  max: optional(z.number()),
  help: optional(z.strictObject(words)),
});

const reportText = z.strictObject({
  id: name,
  ...words,
  minChars: z.int(),
  maxChars: z.int(),
  clause: clauses,
  feeds: optional(name),
});

const consistencyCheck = z.strictObject({
  id: name,
  ...words,
  check: optional(name),
  rule: optional(name),
  value: optional(z.number()),
});

const annualReport = z.strictObject({
  id: name,
  ...words,
  clause: clauses,
  note: name,
  due: dayOfYear,
  summaryDue: dayOfYear,
  steps: z.array(reportStep),
  prefill: z.array(name),
  measures: z.array(measure),
  tables: z.array(reportTable),
  texts: z.array(reportText),
  attachments: z.array(reportAttachment),
  consistencyChecks: z.array(consistencyCheck),
});

const annualWorkPlan = z.strictObject({
  id: name,
  ...words,
  clause: clauses,
  due: dayOfYear,
  steps: z.array(reportStep),
  fields: z.array(reportField),
});

const operatingRecord = z.strictObject({
  clause: clauses,
  quote: name,
  items: z.array(
    z.strictObject({
      id: name,
      ...words,
      fields: optional(z.array(name)),
      from: optional(name),
      required: z.boolean(),
      history: optional(z.boolean()),
    }),
  ),
});

const milestones = z.strictObject({
  clause: clauses,
  quote: name,
  states: z.array(choice),
  fields: z.array(choice),
  changeNeeds: z.array(name),
  general: z.array(z.strictObject({ id: name, ...words, afterDays: z.int(), duty: name })),
});

const progressReport = z.strictObject({
  clause: clauses,
  quote: name,
  zh: name,
  en: optional(name),
  period: z.literal('half-year'),
  due: z.array(dayOfYear),
  computed: z.array(name),
  fields: z.array(reportField),
});

const changeKind = z.strictObject({
  id: name,
  ...words,
  origin,
  effect: name,
  needs: optional(name),
  documents: z.array(z.strictObject({ id: name, ...words, issuer: z.strictObject(words) })),
  checks: z.array(name),
  sameUsccExpected: optional(z.boolean()),
  note: optional(name),
});

const changeFiling = z.strictObject({
  clause: clauses,
  quote: name,
  dueWorkingDays: z.int(),
  steps: z.array(reportStep),
  commonFields: z.array(reportField),
  kinds: z.array(changeKind),
});

const achievement = z.strictObject({
  clause: clauses,
  quote: name,
  submissionFields: z.array(reportField),
  attachments: z.array(reportAttachment),
  selectionCriteria: z.array(
    z.strictObject({ id: name, ...words, points: z.number(), anchors: z.array(name).length(4) }),
  ),
  steps: z.array(reportStep),
  listNumber: z.strictObject({ default: z.int(), note: name }),
});

const support = z.strictObject({
  clause: clauses,
  quote: name,
  kind: z.array(
    z.strictObject({
      id: name,
      ...words,
      clause: optional(clauses),
      origin: optional(origin),
      quote: optional(name),
      amountOptional: optional(z.boolean()),
    }),
  ),
  source: z.array(choice),
  fields: z.array(reportField),
  priorityRecommendation: z.array(choice),
  totalsBy: z.array(name),
});

const problems = z.strictObject({
  clause: clauses,
  quote: name,
  path: z.array(name),
  fields: z.array(reportField),
  states: z.array(choice),
  replyWorkingDays: z.strictObject({ recommender: z.int(), authority: z.int() }),
});

/** The forms of a platform's life after designation. */
export const reports = z.strictObject({
  origin,
  annualReport,
  annualWorkPlan,
  operatingRecord,
  milestones,
  progressReport,
  changeFiling,
  /** Absent where the work plan knows no selection of achievements. */
  achievement: optional(achievement),
  support,
  problems,
  inspection,
  creditRisk,
});

export type Reports = DeepReadonly<z.infer<typeof reports>>;
export type AnnualReport = DeepReadonly<z.infer<typeof annualReport>>;
export type AnnualMeasure = DeepReadonly<z.infer<typeof measure>>;
export type AnnualWorkPlan = DeepReadonly<z.infer<typeof annualWorkPlan>>;
export type ChangeKind = DeepReadonly<z.infer<typeof changeKind>>;
