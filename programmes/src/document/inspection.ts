import { z } from 'zod';
import { choice, clauses, type DeepReadonly, name, optional, origin, words } from './common.ts';

const inspectionItem = z.strictObject({
  id: name,
  ...words,
  basis: clauses,
  categories: optional(z.array(name)),
  evidence: z.array(z.strictObject(words)),
  way: z.array(z.enum(['online', 'on-site'])),
  weight: z.enum(['key', 'general']),
});

/** Double-random inspection with open results (A4.3, B6.3). */
export const inspection = z.strictObject({
  clause: clauses,
  quote: name,
  nameNote: name,
  inspectorsPerTask: z.int(),
  publishWorkingDays: z.int(),
  verdicts: z.array(choice),
  overall: z.array(choice),
  rectifyDays: z.int(),
  items: z.array(inspectionItem),
  resultFields: z.array(choice),
});

const riskClass = z.enum(['A', 'B', 'C', 'D']);

/** Classes of the inspectee register; the ratios are settings of the yearly inspection plan. */
export const creditRisk = z.strictObject({
  origin,
  note: name,
  recomputed: z.literal('monthly'),
  classes: z.array(
    z.strictObject({ id: riskClass, ...words, samplingPercent: z.number(), note: optional(name) }),
  ),
  points: z.array(z.strictObject({ id: name, ...words, points: z.number(), cap: optional(z.number()) })),
  bands: z.array(
    z.strictObject({ class: riskClass, from: optional(z.number()), below: optional(z.number()) }),
  ),
  overrides: z.array(z.strictObject({ if: name, classAtLeast: riskClass })),
});

export type Inspection = DeepReadonly<z.infer<typeof inspection>>;
export type InspectionItem = DeepReadonly<z.infer<typeof inspectionItem>>;
export type CreditRisk = DeepReadonly<z.infer<typeof creditRisk>>;
export type RiskClass = z.infer<typeof riskClass>;
