import { z } from 'zod';
import { clauses, type DeepReadonly, name, optional, origin, words } from './common.ts';

const weight = z.union([z.number(), z.record(name, z.number())]);

const variable = z.strictObject({ type: z.literal('double'), doc: name });

const gradeBand = z.strictObject({
  id: name,
  ...words,
  from: optional(z.number()),
  below: optional(z.number()),
});

const cap = z.strictObject({ id: name, ...words, gradeAtMost: name, clause: optional(clauses) });

const consequence = z.strictObject({
  id: name,
  ...words,
  clause: optional(clauses),
  days: optional(z.int()),
  workingDays: optional(z.int()),
  // biome-ignore lint/suspicious/noThenProperty: a plain word of the document ("and then"), never awaited
  then: optional(name),
  decidedBy: optional(name),
});

const evaluationKind = z.strictObject({
  id: name,
  ...words,
  clause: optional(clauses),
  quote: optional(name),
  origin: optional(origin),
  scope: name,
  period: name,
  consequences: z.array(name),
  outcome: optional(name),
  siteVisitSamplePercent: z.number(),
});

const evaluationStep = z.strictObject({
  id: name,
  ...words,
  by: name,
  days: optional(z.int()),
  workingDays: optional(z.int()),
});

const quantitative = z.strictObject({
  id: name,
  ...words,
  weight,
  formula: name,
  zeroAt: z.number(),
  fullAt: z.number(),
  clause: clauses,
});

const qualitative = z.strictObject({
  id: name,
  ...words,
  weight,
  clause: clauses,
  lookAt: name,
  anchors: z.array(name).length(4),
});

const evaluationSheet = z.strictObject({
  category: name,
  kinds: optional(z.array(name)),
  quantitative: z.array(quantitative),
  qualitative: z.array(qualitative),
});

const measures = z.record(name, z.number());

const evaluationCase = z.strictObject({
  indicator: name,
  kind: optional(name),
  sum: optional(measures),
  avg: optional(measures),
  last: optional(measures),
  computed: optional(measures),
  value: z.number(),
  points: z.number(),
});

/** The operation evaluation standard of a programme (A3.8, A4.3, B5.3, B6.3). */
export const evaluation = z.strictObject({
  origin,
  clause: clauses,
  context: z.strictObject({
    measuresOf: name,
    variables: z.strictObject({ sum: name, avg: name, last: name, computed: z.record(name, variable) }),
  }),
  grades: z.strictObject({
    scaleSource: name,
    bands: z.array(gradeBand),
    excellentShareMaxPercent: z.number().nullable(),
    caps: z.array(cap),
  }),
  consequences: z.strictObject({
    byGrade: z.record(name, z.array(consequence)),
    reEvaluation: z.strictObject({ passFrom: z.number(), otherwise: name }),
    notice: z.strictObject({
      renamingsAndRevocationsInSameNotice: z.boolean(),
      disclaimer: z.strictObject(words),
    }),
  }),
  kinds: z.array(evaluationKind),
  steps: z.array(evaluationStep),
  categories: z.array(evaluationSheet),
  sampleCases: z.array(evaluationCase),
});

export type Evaluation = DeepReadonly<z.infer<typeof evaluation>>;
export type EvaluationSheet = DeepReadonly<z.infer<typeof evaluationSheet>>;
export type QuantitativeIndicator = DeepReadonly<z.infer<typeof quantitative>>;
export type QualitativeIndicator = DeepReadonly<z.infer<typeof qualitative>>;
export type EvaluationCase = DeepReadonly<z.infer<typeof evaluationCase>>;
export type GradeBand = DeepReadonly<z.infer<typeof gradeBand>>;
