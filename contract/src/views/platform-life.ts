import { z } from 'zod';
import { day } from '../shapes.ts';

const words = z.strictObject({ zh: z.string(), en: z.string() });

/** What a line of a platform's life is about, and so where it leads. */
const LIFE_SECTIONS = [
  'record',
  'filings',
  'changes',
  'milestones',
  'evaluations',
  'inspections',
  'achievements',
  'measures',
  'support',
  'voices',
] as const;

export const platformLifeView = z.strictObject({
  /** How many of each there are within the reader's sight. */
  counts: z.partialRecord(z.enum(LIFE_SECTIONS), z.number().int()),
  /** What happened, the latest first. */
  events: z.array(
    z.strictObject({
      on: day,
      section: z.enum(LIFE_SECTIONS),
      /** The thing it happened to; a record's line leads to the platform itself. */
      id: z.string(),
      says: words,
      note: z.string(),
      clause: z.string(),
      /** A decision that ends or settles something. */
      final: z.boolean(),
    }),
  ),
});
