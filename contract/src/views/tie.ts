import { TIE_KINDS } from '@qichuang/domain';
import { z } from 'zod';
import { day, instant } from '../shapes.ts';

/** A tie of a person with an organisation, standing or ended. */
export const tieView = z.strictObject({
  id: z.string(),
  uscc: z.string(),
  name: z.string(),
  kind: z.enum(TIE_KINDS),
  ground: z.string(),
  declaredBy: z.string(),
  declaredAt: instant,
  ended: z.strictObject({ by: z.string(), at: instant, reason: z.string() }).nullable(),
});

/** A tie of an expert's standing declaration, with what the office judged of it. */
export const declaredTieView = z.strictObject({
  id: z.string(),
  name: z.string(),
  uscc: z.string().nullable(),
  kind: z.enum(TIE_KINDS),
  ground: z.string(),
  until: day.nullable(),
  strength: z.enum(['excludes', 'to-be-judged']),
  judged: z
    .strictObject({
      verdict: z.enum(['excludes', 'no-hindrance']),
      reason: z.string(),
      by: z.string(),
      at: instant,
    })
    .nullable(),
});

/** From and until when an expert serves, both days included. */
export const termView = z.strictObject({ from: day, until: day });
