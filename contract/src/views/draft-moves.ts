import { z } from 'zod';
import { instant } from '../shapes.ts';

const words = z.strictObject({ zh: z.string(), en: z.string() });

const difference = z.strictObject({ part: z.string(), id: z.string(), zh: z.string(), en: z.string() });

/**
 * What the version in force would change for open drafts. A draft is its applicant's own: neither whose it is nor what stands in it is told
 * here, only its category and which fields it concerns.
 */
export const draftMovesView = z.strictObject({
  /** `null` where the drafts are in the version in force already. */
  target: z.strictObject({ digest: z.string(), version: z.number().int() }).nullable(),
  /** Parts in which the version in force judges otherwise; with any of them no draft may go over. */
  otherwise: z.array(z.string()),
  differences: z.array(difference),
  drafts: z.array(
    z.strictObject({
      /** Counted from 1, in no order that means anything. */
      place: z.number().int(),
      category: words,
      kept: z.number().int(),
      setAside: z.array(words),
      asked: z.array(words),
      /** It stays in its version: the new one does not have its category or kind. */
      stays: z.boolean(),
    }),
  ),
});

export const versionMovesView = z.strictObject({
  moves: z.array(
    z.strictObject({
      at: instant,
      from: z.number().int(),
      to: z.number().int(),
      /** Digest of the version it went over from: its form says what was typed. */
      fromDigest: z.string(),
      differences: z.array(difference),
      /** What was typed in fields the later version does not take as they were. */
      setAside: z.array(z.strictObject({ field: z.string(), name: words, before: z.unknown() })),
    }),
  ),
});
