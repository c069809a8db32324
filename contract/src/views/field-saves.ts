import { z } from 'zod';
import { instant } from '../shapes.ts';

/** Fields as they are typed, each with the revision the writer had seen: of an application or of a filing. */
export const fieldSaves = z.strictObject({
  fields: z
    .array(
      z.strictObject({
        field: z.string().max(80),
        basedOn: z.number().int().min(0),
        value: z.unknown(),
        overrule: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(60),
});

/** What stands now, and where someone else was faster. */
export const fieldsSaved = z.strictObject({
  saved: z.array(
    z.strictObject({
      field: z.string(),
      revision: z.number().int(),
      at: instant,
      warnings: z.array(z.strictObject({ fault: z.string(), zh: z.string(), en: z.string() })),
    }),
  ),
  conflicts: z.array(
    z.strictObject({
      field: z.string(),
      revision: z.number().int(),
      value: z.unknown(),
      by: z.string(),
      at: instant,
    }),
  ),
});
