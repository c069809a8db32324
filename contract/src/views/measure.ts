import { MEASURE_KINDS } from '@qichuang/domain';
import { z } from 'zod';
import { day, idOf, instant } from '../shapes.ts';
import { actView } from './application.ts';

export const measureKind = z.enum(MEASURE_KINDS);

export const measureState = z.enum([
  'proposed',
  'heard',
  'decided',
  'running',
  'fulfilled',
  'failed',
  'dropped',
]);

const source = z.strictObject({
  kind: z.enum(['evaluation', 'inspection', 'duty', 'change', 'other']),
  id: z.string().max(60),
});

export const measureSource = source;

export const measureRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: measureState,
  kind: measureKind,
  programme: z.string(),
  platform: z.strictObject({
    id: z.string(),
    name: z.string(),
    number: z.string(),
    city: z.string(),
    state: z.enum(['active', 'revoked', 'expired', 'ended']),
    validUntil: day,
  }),
  organisation: z.string(),
  recommender: z.string(),
  source,
  ground: z.string(),
  clause: z.string(),
  hearingUntil: instant.nullable(),
  dueOn: day.nullable(),
  /** A rectification whose day has passed and which nobody has concluded. */
  overdue: z.boolean(),
  proposedAt: instant,
  decidedAt: instant.nullable(),
});

const signed = { by: z.string(), at: instant, reason: z.string() };

/** One measure as host, recommender and authority read it. */
export const measureView = measureRow.extend({
  facts: z.string(),
  evidence: z.string(),
  proposedBy: z.string(),
  statement: z.strictObject({ text: z.string(), at: instant }).nullable(),
  decided: z.strictObject({ ...signed, documentNumber: z.string() }).nullable(),
  concluded: z.strictObject(signed).nullable(),
  /** The host's report on a rectification. */
  report: z
    .strictObject({
      filing: z.string(),
      state: z.string(),
      receipt: z.string().nullable(),
      opinion: z.string().nullable(),
    })
    .nullable(),
  review: z
    .strictObject({
      text: z.string(),
      at: instant,
      answer: z.strictObject({ ...signed, outcome: z.enum(['upheld', 'lifted']) }).nullable(),
    })
    .nullable(),
  reviewCloses: instant.nullable(),
  /** There is a paper to be fetched. */
  paper: z.boolean(),
  standing: z.strictObject({ part: z.string(), grade: z.enum(['clerk', 'approver']).nullable() }),
  acts: z.array(actView),
  history: z.array(
    z.strictObject({ at: instant, act: z.string(), who: z.string(), to: z.string(), clause: z.string() }),
  ),
});

/** A decision everybody may read: praise and revocation are published, everything else stays between those concerned. */
export const publishedMeasure = z.strictObject({
  id: z.string(),
  kind: z.enum(['commendation', 'revocation']),
  programme: z.string(),
  platform: z.strictObject({ id: z.string(), name: z.string(), number: z.string(), city: z.string() }),
  organisation: z.string(),
  ground: z.string(),
  clause: z.string(),
  decidedOn: day,
  documentNumber: z.string(),
});

/** What a list of measures is narrowed to. */
export const measureQuery = {
  kind: measureKind.optional(),
  /** Several states, with commas between them. */
  state: z.string().max(200).optional(),
  platform: idOf('plt').optional(),
  city: z.string().max(4).optional(),
  /** Only rectifications whose day has passed. */
  overdue: z.enum(['yes']).optional(),
  text: z.string().max(80).optional(),
};
