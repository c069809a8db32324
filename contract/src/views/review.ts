import { REVIEW_STEP_KINDS, REVIEW_STEP_OUTCOMES, REVIEW_STEP_STATES } from '@qichuang/domain';
import { z } from 'zod';
import { instant } from '../shapes.ts';
import { attachmentView, fieldView } from './application.ts';

export const scoreInput = z.strictObject({
  criterion: z.string().max(60),
  /** Half points: 13 stands for 6.5. */
  halfPoints: z.number().int().min(0).max(200),
  comment: z.string().max(1000),
});

export const overall = z.strictObject({
  strengths: z.string().max(800),
  weaknesses: z.string().max(800),
  advice: z.string().max(800),
});

export const doubt = z.strictObject({
  kind: z.enum(['truth', 'overlap', 'category', 'security']),
  text: z.string().max(500),
});

/** One review on an expert's own list; before the declaration only what is needed to find a conflict. */
export const reviewRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['assigned', 'declared', 'recused', 'declined', 'scored', 'replaced']),
  round: z.string(),
  roundTitle: z.strictObject({ zh: z.string(), en: z.string() }),
  programme: z.string(),
  /** The version the application is pinned to. */
  programmeDigest: z.string(),
  category: z.string(),
  kind: z.string(),
  /** Number in the expert's list where names are hidden. */
  label: z.string(),
  dueAt: instant,
  declaration: z.enum(['not-asked', 'none', 'declared']),
  filled: z.number().int(),
  criteria: z.number().int(),
  totalHalfPoints: z.number().int().nullable(),
});

export const reviewView = reviewRow.extend({
  /** Organisations one may have a conflict with, shown for the declaration. */
  conflictWith: z.array(z.string()),
  content: z
    .strictObject({
      /** `null` where names are hidden: the case would tell whose it is. */
      application: z.string().nullable(),
      name: z.string(),
      redacted: z.boolean(),
      values: z.record(z.string(), fieldView),
      attachments: z.array(attachmentView),
    })
    .nullable(),
  scores: z.array(scoreInput),
  overall,
  recommendation: z.enum(['support', 'support-with-changes', 'not-support']).nullable(),
  doubts: z.array(doubt),
  savedAt: instant.nullable(),
  acts: z.array(
    z.strictObject({
      act: z.string(),
      allowed: z.boolean(),
      why: z.string().nullable(),
      clause: z.string().nullable(),
    }),
  ),
});

export const rankingLine = z.strictObject({
  application: z.string(),
  receipt: z.string(),
  name: z.string(),
  organisation: z.string(),
  recommender: z.string(),
  place: z.number().int(),
  mean: z.number(),
  trimmed: z.number().nullable(),
  /** With strict and lenient experts taken out; `null` where scores cannot be compared. The mean decides. */
  calibrated: z.number().nullable(),
  /** Half the 95 % interval around the calibrated score. */
  error: z.number().nullable(),
  /** Places it may take by the calibrated score, both ends included. */
  places: z.strictObject({ from: z.number().int(), to: z.number().int() }).nullable(),
  scores: z.array(z.number()),
  /** Defences and visits of it: beside the score, which they never change. */
  steps: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(REVIEW_STEP_KINDS),
      state: z.enum(REVIEW_STEP_STATES),
      outcome: z.enum(REVIEW_STEP_OUTCOMES).nullable(),
      differing: z.number().int(),
    }),
  ),
  selected: z.boolean(),
  reason: z.string(),
});

/** How far the scores of a category can be compared. */
export const scoreComparison = z.strictObject({
  /** Applications by pools that share no expert; more than one, and nothing is calibrated. */
  pools: z.array(z.array(z.string())),
  /** ICC(1,k): the reliability of a mean of so many scores. */
  icc: z.strictObject({ value: z.number(), scores: z.number() }).nullable(),
  /** Krippendorff's alpha on the points of single scores. */
  alpha: z.number().nullable(),
  /** Points by which the strictest and the most lenient expert stand from the average. */
  offsets: z.strictObject({ strictest: z.number(), mostLenient: z.number() }).nullable(),
  /** Scores kept and not counted. */
  recused: z.number().int(),
});
