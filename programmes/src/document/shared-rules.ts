import { z } from 'zod';
import { clauses, type DeepReadonly, name, optional, origin } from './common.ts';

const days = z.int().nonnegative();

/** Numbers and manners that every round of the programme shares. */
export const sharedRules = z.strictObject({
  validity: z.strictObject({
    years: z.int().positive(),
    clause: clauses,
    quote: name,
    starts: z.literal('announcement_date'),
    startsOrigin: origin,
    expiringFromMonths: z.int(),
    expiringOrigin: origin,
  }),
  notice: z.strictObject({
    clause: clauses,
    quote: name,
    openObjectionBlocks: z.literal('that-application-only'),
    workingDays: days,
    startDayCounts: z.boolean(),
    mustStartOnWorkingDay: z.boolean(),
    objectionForm: z.array(name),
    invalidObjections: z.array(name),
    invalidIsRecordedWithReason: z.boolean(),
    handlingWorkingDays: days,
    origin,
    note: name,
  }),
  formalCheck: z.strictObject({
    origin,
    oneCompleteCorrectionRequest: z.boolean(),
    correctionWorkingDays: days,
    maxCorrections: z.int(),
  }),
  preliminaryReview: z.strictObject({
    origin,
    returnsWithReasonsPerField: z.boolean(),
    returnWorkingDays: days,
    rankedList: z.boolean(),
    quota: z.int().nullable(),
    quotaNote: name,
  }),
  expertPanel: z.strictObject({
    origin,
    size: z.int(),
    minimum: z.int(),
    odd: z.boolean(),
    /** Sheets one expert is given at most in a year, of applications, evaluations and achievements together; `null` for no limit. */
    maximumLoad: z.int().positive().nullable(),
    leastOfKind: z.array(
      z.strictObject({ kind: z.enum(['technical', 'finance', 'management']), least: z.int().positive() }),
    ),
    onePerInstitution: z.boolean(),
    onePerCity: z.boolean(),
    /** Working days an expert has to answer an invitation; `null` for the review window alone. */
    answerWorkingDays: z.int().positive().nullable(),
    /** An expert without this year's standing declaration: asked for it before anything opens, or not assigned at all. */
    yearlyDeclaration: z.enum(['asked', 'required']),
    reservesPerPlace: z.int(),
    drawHoursBefore: z.int(),
    trimHighestAndLowestFrom: z.int(),
    recusal: z.array(name),
  }),
  /** The meeting that studies the results before the decision (集体研究); absent: none is asked for, and more than half make a quorum. */
  decisionMeeting: optional(
    z.strictObject({
      origin,
      required: z.boolean(),
      /** More than this share of the members has to be present, in percent. */
      quorumOverPercent: z.int().min(50).max(99),
    }),
  ),
  reminders: z.strictObject({
    origin,
    daysBefore: z.array(days),
    overdueToRecommenderDays: days,
    proposalToRevokeAfterDays: days,
    decidedBy: z.literal('person'),
  }),
  fileLimits: z.strictObject({
    origin,
    types: z.array(name),
    maxMb: z.number(),
    lateUploadGraceHours: z.number(),
    lateUploadFromMb: z.number(),
    note: optional(name),
  }),
});

export type SharedRules = DeepReadonly<z.infer<typeof sharedRules>>;
