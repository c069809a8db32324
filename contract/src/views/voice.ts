import { z } from 'zod';
import { day, idOf, instant } from '../shapes.ts';
import { actView } from './application.ts';
import { keptFile } from './platform-record.ts';

const words = z.strictObject({ id: z.string(), zh: z.string(), en: z.string() });

export const voiceState = z.enum(['raised', 'passed_on', 'answered', 'closed']);
export const voiceKind = z.enum(['problem', 'suggestion', 'complaint']);
export const voiceRating = z.enum(['satisfied', 'partly', 'not']);

export const voiceRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: voiceState,
  number: z.string(),
  programme: z.string(),
  kind: voiceKind,
  topic: words,
  title: z.string(),
  urgent: z.boolean(),
  platform: z
    .strictObject({ id: z.string(), name: z.string(), number: z.string(), city: z.string() })
    .nullable(),
  organisation: z.string(),
  recommender: z.strictObject({ id: z.string(), name: z.string() }),
  raisedAt: instant,
  answerDueOn: day,
  overdue: z.boolean(),
  assignedTo: z.string(),
  answeredAt: instant.nullable(),
  rating: voiceRating.nullable(),
  published: z.boolean(),
});

/** A query that narrows the list, as it stands in its address. */
export const voiceQuery = {
  platform: idOf('plt').optional(),
  kind: voiceKind.optional(),
  topic: z.string().max(40).optional(),
  /** Several states, with commas between them. */
  state: z.string().max(60).optional(),
  standing: z.enum(['overdue']).optional(),
  city: z.string().max(4).optional(),
  text: z.string().max(80).optional(),
};

const said = { by: z.string(), at: instant };

/** One problem or suggestion as its reader may see it. */
export const voiceView = voiceRow.extend({
  standing: z.strictObject({ part: z.string(), grade: z.enum(['clerk', 'approver']).nullable() }),
  acts: z.array(actView),
  text: z.string(),
  done: z.string(),
  wanted: z.string(),
  files: z.array(keptFile),
  raisedBy: z.string(),
  passedOn: z.strictObject({ ...said, opinion: z.string() }).nullable(),
  answer: z
    .strictObject({
      ...said,
      text: z.string(),
      from: z.enum(['recommender', 'authority']),
      /** Whether a complaint was found true; `null` of everything else. */
      upheld: z.boolean().nullable(),
    })
    .nullable(),
  earlier: z.array(z.strictObject({ text: z.string(), at: instant, why: z.string() })),
  /** Words for everyone: only the authority reads them before another person has published them. */
  publication: z
    .strictObject({
      question: z.string(),
      answer: z.string(),
      preparedBy: z.string(),
      preparedAt: instant,
      publishedAt: instant.nullable(),
    })
    .nullable(),
  history: z.array(
    z.strictObject({ at: instant, act: z.string(), part: z.string(), who: z.string(), digest: z.string() }),
  ),
});

/** An answer of general interest as everyone reads it: nobody's name, no platform. */
export const publishedAnswer = z.strictObject({
  number: z.string(),
  programme: z.string(),
  kind: voiceKind,
  topic: words,
  question: z.string(),
  answer: z.string(),
  publishedAt: instant,
});
