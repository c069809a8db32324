import { REVIEW_STEP_KINDS, REVIEW_STEP_OUTCOMES, REVIEW_STEP_STATES } from '@qichuang/domain';
import { z } from 'zod';
import { categoryId, day, idOf, instant, line, prose } from '../shapes.ts';
import { actView } from './application.ts';

export const onStep = z.strictObject({ step: idOf('stp') });

export const stepKind = z.enum(REVIEW_STEP_KINDS);

const words = { zh: z.string(), en: z.string() };

/** When and where, as typed. */
export const stepTime = {
  on: day,
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.number().int().min(5).max(600),
  place: line(200),
};

/** Who takes part, as chosen. */
export const stepPeople = {
  experts: z.array(idOf('exp')).max(20),
  officials: z.array(idOf('per')).max(20),
};

/** An act with its reason, on the version that was seen. */
export const stepReason = z.strictObject({ version: z.number().int(), reason: prose(1000, 2) });

export const stepRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(REVIEW_STEP_STATES),
  kind: stepKind,
  programme: z.string(),
  programmeDigest: z.string(),
  round: z.string(),
  category: z.string(),
  application: z.strictObject({ id: z.string(), name: z.string(), receipt: z.string() }),
  organisation: z.string(),
  on: day,
  from: z.string(),
  minutes: z.number().int(),
  place: z.string(),
  attendance: z.strictObject({ at: instant, who: z.string() }).nullable(),
  /** Names of who takes part; empty for the applicant and the recommender. */
  people: z.array(z.string()),
  /** Who stepped back and is to be replaced. */
  declined: z.array(z.string()),
  /** `null` for whoever may not know it yet. */
  outcome: z.enum(REVIEW_STEP_OUTCOMES).nullable(),
  /** How many signed with a view of their own. */
  differing: z.number().int(),
  /** Signatures that are there, and that are needed. */
  signed: z.number().int(),
  toSign: z.number().int(),
});

/** A query that narrows lists of steps, as it stands in their address. */
export const stepQuery = {
  round: idOf('rnd').optional(),
  category: categoryId.optional(),
  application: idOf('app').optional(),
  kind: stepKind.optional(),
  /** Several states, with commas between them. */
  state: z.string().max(60).optional(),
  from: day.optional(),
  until: day.optional(),
  text: z.string().max(80).optional(),
};

/** One step as its reader may see it. */
export const stepView = stepRow.extend({
  standing: z.strictObject({ part: z.string(), grade: z.enum(['clerk', 'approver']).nullable() }),
  acts: z.array(actView),
  /** Held by the programme for all, or for this one, for the reason; the reason is the authority's and the experts'. */
  ground: z.enum(['programme', 'chosen']),
  reason: z.string(),
  /** Whether the reader takes part and signs. */
  own: z.boolean(),
  experts: z.array(
    z.strictObject({ id: z.string(), name: z.string(), institution: z.string(), declined: z.boolean() }),
  ),
  officials: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** What is written down: the programme's form. */
  form: z.strictObject({
    origin: z.enum(['default', 'document']),
    fields: z.array(
      z.strictObject({
        id: z.string(),
        ...words,
        help: z.strictObject(words).nullable(),
        required: z.boolean(),
      }),
    ),
    outcomes: z.array(z.strictObject({ id: z.enum(REVIEW_STEP_OUTCOMES), ...words })),
  }),
  record: z
    .strictObject({
      values: z.record(z.string(), z.string()),
      outcome: z.enum(REVIEW_STEP_OUTCOMES),
      reason: z.string(),
    })
    .nullable(),
  hash: z.string().nullable(),
  /** Names are told to whoever took part and to the authority. */
  signatures: z.array(
    z.strictObject({ name: z.string(), at: instant, own: z.boolean(), differing: z.string().nullable() }),
  ),
  waiting: z.array(z.string()),
  changes: z.array(
    z.strictObject({
      at: instant,
      reason: z.string(),
      on: day,
      from: z.string(),
      place: z.string(),
    }),
  ),
  declinedWhy: z.array(z.strictObject({ name: z.string(), at: instant, reason: z.string() })),
  reopened: z.array(z.strictObject({ name: z.string(), at: instant, reason: z.string() })),
  cancelled: z.strictObject({ at: instant, reason: z.string() }).nullable(),
  history: z.array(z.strictObject({ at: instant, act: z.string(), who: z.string() })),
});

/** What a plan is made from. */
export const stepPlanningView = z.strictObject({
  kind: stepKind,
  /** Every application of the programme goes through it. */
  required: z.boolean(),
  origin: z.enum(['default', 'document']),
  noticeWorkingDays: z.number().int(),
  minimumExperts: z.number().int(),
  minutes: z.number().int(),
  /** First day that can be planned today. */
  earliest: day,
  applications: z.array(
    z.strictObject({
      id: z.string(),
      receipt: z.string(),
      name: z.string(),
      organisation: z.string(),
      address: z.string(),
      category: z.string(),
      state: z.string(),
      place: z.number().int().nullable(),
      meanHundredths: z.number().int().nullable(),
      /** The scores leave open on which side of the cut it stands. */
      grey: z.boolean(),
      /** One there is already. */
      step: z.strictObject({ id: z.string(), state: z.enum(REVIEW_STEP_STATES) }).nullable(),
    }),
  ),
  experts: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      institution: z.string(),
      /** Applications this expert may not meet, and why. */
      barred: z.array(z.strictObject({ application: z.string(), why: z.string() })),
      /** Applications this expert reads or has read. */
      reads: z.array(z.string()),
    }),
  ),
  officials: z.array(z.strictObject({ id: z.string(), name: z.string(), barred: z.array(z.string()) })),
});
