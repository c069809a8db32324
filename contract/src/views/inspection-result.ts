import { INSPECTION_RESULTS, INSPECTION_TASK_STATES, INSPECTION_VERDICTS } from '@qichuang/domain';
import { z } from 'zod';
import { day, idOf, instant, line } from '../shapes.ts';
import { actView } from './application.ts';

export const onBatch = z.strictObject({ inspection: idOf('isp') });

const overall = z.enum(INSPECTION_RESULTS);
const verdict = z.enum(INSPECTION_VERDICTS);

/** What is said otherwise than was found. */
export const changedFindings = z.strictObject({
  overall,
  items: z.array(z.strictObject({ item: line(60), verdict, note: line(1000, 0) })).max(100),
});

/** The clock of the publication. */
const publication = z.strictObject({
  dueOn: day,
  /** Working days left, the day itself included; negative for those that have gone by. */
  daysLeft: z.number().int(),
  overdue: z.boolean(),
});

const item = z.strictObject({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  basis: z.array(z.string()),
  verdict,
  note: z.string(),
});

const findings = z.strictObject({
  items: z.array(item),
  overall,
  facts: z.string(),
  rectifyUntil: day.nullable(),
});

const done = z.strictObject({ by: z.string(), at: instant });

const rectification = z.strictObject({
  id: z.string(),
  state: z.enum(['proposed', 'heard', 'decided', 'running', 'fulfilled', 'failed', 'dropped']),
  dueOn: day.nullable(),
});

/** What became of one inspection after its record was signed, as its reader may see it. */
export const inspectionResultView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(INSPECTION_TASK_STATES),
  findings,
  /** What the inspectors had signed, where the answer to an objection changed it. */
  signedFindings: findings.nullable(),
  objectionUntil: day.nullable(),
  objection: z.strictObject({ text: z.string(), at: instant }).nullable(),
  answer: done.extend({ text: z.string(), upheld: z.boolean() }).nullable(),
  concluded: done.nullable(),
  published: done.nullable(),
  /** `null` once it is published. */
  publication: publication.nullable(),
  rectification: rectification.nullable(),
  /** The latest first; one that waits for another person is the authority's alone. */
  corrections: z.array(
    z.strictObject({
      kind: z.enum(['corrected', 'withdrawn']),
      reason: z.string(),
      before: findings,
      after: findings.nullable(),
      prepared: done,
      published: done.nullable(),
    }),
  ),
  acts: z.array(actView),
});

/** One task of a batch on its way to publication. */
export const batchResult = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(INSPECTION_TASK_STATES),
  platform: z.strictObject({ id: z.string(), name: z.string(), number: z.string() }),
  organisation: z.string(),
  overall: overall.nullable(),
  endedOn: day.nullable(),
  objectionUntil: day.nullable(),
  publication: publication.nullable(),
  publishedAt: instant.nullable(),
  withdrawn: z.boolean(),
  rectification: rectification.nullable(),
  /** Whether the reader may conclude or publish it now. */
  acts: z.array(actView),
});

/** A result as everybody reads it: verdicts by item, never what the inspectors wrote beside them. */
export const publishedResult = z.strictObject({
  id: z.string(),
  platform: z.strictObject({ id: z.string(), name: z.string(), number: z.string(), city: z.string() }),
  organisation: z.string(),
  inspectedOn: day.nullable(),
  publishedOn: day,
  /** `null` where the result was withdrawn. */
  overall: overall.nullable(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      zh: z.string(),
      en: z.string(),
      basis: z.array(z.string()),
      verdict,
    }),
  ),
  /** How the rectification stands that was ordered of it. */
  rectification: z
    .strictObject({ state: z.enum(['running', 'fulfilled', 'failed']), dueOn: day.nullable() })
    .nullable(),
  /** What was put right since, the latest first. */
  corrections: z.array(
    z.strictObject({
      kind: z.enum(['corrected', 'withdrawn']),
      reason: z.string(),
      on: day,
      before: overall,
      after: overall.nullable(),
    }),
  ),
});
