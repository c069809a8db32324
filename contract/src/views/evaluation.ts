import { z } from 'zod';
import { day, instant } from '../shapes.ts';
import { actView } from './application.ts';

export const campaignKind = z.enum(['ad-hoc', 'expiry', 're-evaluation']);

const grade = z.enum(['excellent', 'good', 'pass', 'fail']);

const signed = z.strictObject({ by: z.string(), at: instant }).nullable();

/** A campaign as the authority lists it. */
export const campaignRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['planned', 'running', 'scoring', 'graded', 'published', 'cancelled']),
  kind: campaignKind,
  programme: z.string(),
  programmeDigest: z.string(),
  title: z.string(),
  year: z.number().int(),
  from: day,
  until: day,
  selfAssessmentDueOn: day,
  statementUntil: instant.nullable(),
  platforms: z.number().int(),
  selfAssessed: z.number().int(),
  sheets: z.number().int(),
  scored: z.number().int(),
});

export const evaluationState = z.enum(['open', 'assessed', 'graded', 'published', 'excused']);

/** One platform's evaluation; points and grade are empty until this reader may know them. */
export const evaluationRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: evaluationState,
  campaign: z.strictObject({
    id: z.string(),
    title: z.string(),
    kind: campaignKind,
    year: z.number().int(),
    selfAssessmentDueOn: day,
    statementUntil: instant.nullable(),
    publishedAt: instant.nullable(),
  }),
  programme: z.string(),
  programmeDigest: z.string(),
  category: z.string(),
  kind: z.string(),
  platform: z.strictObject({ id: z.string(), name: z.string(), number: z.string(), city: z.string() }),
  organisation: z.string(),
  recommender: z.string(),
  totalHundredths: z.number().int().nullable(),
  grade: grade.nullable(),
});

const campaignMember = evaluationRow.extend({
  /** `null` before it was asked for. */
  selfAssessment: z.strictObject({ filing: z.string(), state: z.string(), handedIn: z.boolean() }).nullable(),
  sheets: z.number().int(),
  scored: z.number().int(),
  visitedOn: day.nullable(),
  stated: z.boolean(),
  caps: z.array(z.strictObject({ id: z.string(), gradeAtMost: z.string(), basis: z.string() })),
});

export const campaignView = campaignRow.extend({
  acts: z.array(actView),
  prepared: signed,
  confirmed: signed,
  graded: signed,
  published: z.strictObject({ by: z.string(), at: instant, documentNumber: z.string() }).nullable(),
  cancelReason: z.string(),
  expertsEach: z.number().int(),
  members: z.array(campaignMember),
  /** Platforms chosen while the campaign is only planned. */
  chosen: z.array(z.strictObject({ id: z.string(), name: z.string(), number: z.string(), city: z.string() })),
});

const scored = z.strictObject({ indicator: z.string(), hundredths: z.number().int() });

export const evaluationView = evaluationRow.extend({
  standing: z.strictObject({ part: z.string(), grade: z.enum(['clerk', 'approver']).nullable() }),
  acts: z.array(actView),
  period: z.strictObject({ from: day, until: day }),
  /** Each with the accepted reports it rests on. */
  quantitative: z.array(
    scored.extend({
      value: z.number(),
      basis: z.array(z.strictObject({ filing: z.string(), period: z.string() })),
    }),
  ),
  qualitative: z.array(scored),
  caps: z.array(z.strictObject({ id: z.string(), gradeAtMost: z.string(), basis: z.string() })),
  siteVisit: z.strictObject({ on: day, by: z.array(z.string()), findings: z.string() }).nullable(),
  statement: z.strictObject({ text: z.string(), at: instant }).nullable(),
  selfAssessment: z.strictObject({ filing: z.string(), state: z.string() }).nullable(),
  /** Experts' sheets: names and points for the authority alone, comments without names for the host of a result. */
  assessments: z.array(
    z.strictObject({
      expert: z.string().nullable(),
      state: z.string(),
      halfPoints: z.number().int().nullable(),
      comment: z.string(),
      scores: z.array(z.strictObject({ criterion: z.string(), comment: z.string() })),
    }),
  ),
  /** Proposed or decided upon this result. */
  measures: z.array(z.strictObject({ id: z.string(), kind: z.string(), state: z.string() })),
});

/** A grade everybody may read. */
export const publishedEvaluation = z.strictObject({
  id: z.string(),
  campaign: z.strictObject({ id: z.string(), title: z.string(), kind: campaignKind, year: z.number().int() }),
  programme: z.string(),
  category: z.string(),
  platform: z.strictObject({ id: z.string(), name: z.string(), number: z.string(), city: z.string() }),
  organisation: z.string(),
  grade,
  publishedOn: day,
  documentNumber: z.string(),
});

export const assessmentRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['assigned', 'declared', 'scored', 'recused', 'replaced']),
  about: z.enum(['evaluation', 'filing']),
  programme: z.string(),
  programmeDigest: z.string(),
  category: z.string(),
  /** The campaign, or the year's choice of achievements. */
  title: z.string(),
  platform: z.strictObject({ id: z.string(), name: z.string(), number: z.string() }),
  organisation: z.string(),
});

/** One sheet as its expert reads it: the material opens after the declaration. */
export const assessmentView = assessmentRow.extend({
  kind: z.string(),
  sheet: z.array(
    z.strictObject({
      criterion: z.string(),
      points: z.number(),
      zh: z.string(),
      en: z.string(),
      lookAt: z.string(),
      anchors: z.array(z.string()),
    }),
  ),
  scores: z.array(
    z.strictObject({ criterion: z.string(), halfPoints: z.number().int(), comment: z.string() }),
  ),
  comment: z.string(),
  material: z
    .strictObject({
      filingKind: z.string(),
      about: z.string(),
      handedIn: z.boolean(),
      values: z.record(z.string(), z.unknown()),
      quantitative: z.array(scored.extend({ value: z.number() })),
      siteVisit: z.strictObject({ on: day, by: z.array(z.string()), findings: z.string() }).nullable(),
    })
    .nullable(),
  acts: z.array(actView),
});
