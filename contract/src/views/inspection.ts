import { z } from 'zod';
import { day, instant } from '../shapes.ts';

/** The inspection plan of a year, with what each batch has come to. */
export const inspectionPlanView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['prepared', 'published', 'dropped']),
  programme: z.string(),
  year: z.number().int(),
  title: z.string(),
  items: z.array(
    z.strictObject({ id: z.string(), zh: z.string(), en: z.string(), basis: z.array(z.string()) }),
  ),
  ratios: z.array(z.strictObject({ risk: z.enum(['A', 'B', 'C', 'D']), perMille: z.number().int() })),
  /** How many go to one platform, and whether nobody is sent to the city of their own unit. */
  inspectorsPerTask: z.number().int(),
  recuseSameCity: z.boolean(),
  batches: z.array(
    z.strictObject({
      name: z.string(),
      from: day,
      until: day,
      draw: z.strictObject({ id: z.string(), number: z.number().int(), state: z.string() }).nullable(),
      /** The batch under way, for the authority alone. */
      inspection: z.strictObject({ id: z.string(), state: z.string() }).nullable(),
    }),
  ),
  /** For the authority alone. */
  preparedBy: z.string().nullable(),
  preparedById: z.string().nullable(),
  preparedAt: instant.nullable(),
  publishedBy: z.string().nullable(),
  publishedAt: instant.nullable(),
});
