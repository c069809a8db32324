import { z } from 'zod';
import { day, instant } from '../shapes.ts';
import { actView } from './application.ts';

export const selectionState = z.enum([
  'prepared',
  'called',
  'scoring',
  'chosen',
  'on_notice',
  'published',
  'cancelled',
]);

export const selectionRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: selectionState,
  programme: z.string(),
  programmeDigest: z.string(),
  year: z.number().int(),
  title: z.string(),
  filesUntil: day,
  noticeFrom: day.nullable(),
  noticeUntil: day.nullable(),
  /** How many are in it as this reader may see it. */
  entries: z.number().int(),
  chosen: z.number().int(),
  publishedAt: instant.nullable(),
});

const done = z.strictObject({ by: z.string(), at: instant }).nullable();

/** The year's choice: everyone sees the chosen once they are on notice, the authority all with their points. */
export const selectionView = selectionRow.extend({
  acts: z.array(actView),
  /** Whether the reader hosts a platform that may take part now. */
  mayTakePart: z.boolean(),
  list: z.array(
    z.strictObject({
      place: z.number().int(),
      filing: z.string(),
      platform: z.string(),
      platformName: z.string(),
      title: z.string(),
      holder: z.string(),
      kind: z.string(),
      summary: z.string(),
      chosen: z.boolean(),
      /** Mean of the experts' points in hundredths; only for the authority. */
      hundredths: z.number().int().nullable(),
      reason: z.string().nullable(),
      doubt: z.string().nullable(),
    }),
  ),
  /** Experts' sheets handed in and given out; only for the authority. */
  sheets: z.strictObject({ given: z.number().int(), scored: z.number().int() }).nullable(),
  filed: z.strictObject({ handedIn: z.number().int(), accepted: z.number().int() }).nullable(),
  prepared: done,
  called: done,
  chosenBy: done,
  confirmed: done,
  published: done,
  cancelReason: z.string(),
});
