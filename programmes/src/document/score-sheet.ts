import { z } from 'zod';
import { choice, clauses, type DeepReadonly, name, optional, origin, words } from './common.ts';

const percent = z.number().min(0).max(100);

const band = z.strictObject({
  id: name,
  ...words,
  fromPercent: percent,
  toPercent: optional(percent),
  belowPercent: optional(percent),
});

const scoring = z.strictObject({
  step: z.number().positive(),
  decimalsOfResult: z.int(),
  rounding: z.literal('half-up'),
  commentRequired: z.array(z.enum(['lowest-band', 'total-below-60', 'total-from-95'])),
  passLine: z.number(),
  trimmedFromValidScores: z.int(),
  overallComment: z.strictObject({ minChars: z.int(), maxChars: z.int(), fields: z.array(choice) }),
  recommendation: z.array(choice),
  doubts: z.array(choice),
  tieOrder: z.array(name),
});

const criterion = z.strictObject({
  id: name,
  ...words,
  points: z.number().positive(),
  /** Sections (or section.field, or a table's column) of the form shown beside the criterion while scoring. */
  feeds: z.array(name),
  clause: clauses,
  guideEn: name,
  /** Words for the four bands, best first. */
  anchors: z.array(name).length(4),
});

const criterionGroup = z.strictObject({
  id: name,
  ...words,
  points: z.number().positive(),
  clause: clauses,
  sub: z.array(criterion).min(1),
});

const sheet = z.strictObject({
  category: name,
  /** The kind of talent base the sheet is for; null where a category has one sheet. */
  kind: name.nullable(),
  tieOrder: z.array(name),
  criteria: z.array(criterionGroup).min(1),
});

export const scoreSheets = z.strictObject({
  origin,
  bands: z.array(band).length(4),
  scoring,
  sheets: z.array(sheet).min(1),
});

export type ScoreSheets = DeepReadonly<z.infer<typeof scoreSheets>>;
export type ScoreSheet = DeepReadonly<z.infer<typeof sheet>>;
export type CriterionGroup = DeepReadonly<z.infer<typeof criterionGroup>>;
export type Criterion = DeepReadonly<z.infer<typeof criterion>>;
export type ScoreBand = DeepReadonly<z.infer<typeof band>>;
export type Scoring = DeepReadonly<z.infer<typeof scoring>>;
