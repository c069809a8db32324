import { z } from 'zod';
import { sampleCases } from './case.ts';
import { clause } from './clause.ts';
import { type DeepReadonly, optional } from './common.ts';
import { evaluation } from './evaluation.ts';
import { form } from './form.ts';
import { guide } from './guide.ts';
import { programmeHead } from './head.ts';
import { reports } from './reports.ts';
import { rule } from './rule.ts';
import { scoreSheets } from './score-sheet.ts';

/** A whole programme: what one version pins, hashes and publishes. */
export const programmeSchema = programmeHead.extend({
  rules: z.array(rule).min(1),
  forms: z.array(form).min(1),
  scoreSheets,
  evaluation,
  reports,
  cases: sampleCases,
  /** Construction guide and the like, published with the version they belong to (A4.3, B6.3). */
  guides: optional(z.array(guide)),
  clauses: z.array(clause).min(1),
});

export type Programme = DeepReadonly<z.infer<typeof programmeSchema>>;
