import { z } from 'zod';

/** How close an expert's fields of work are to an application: 0 to 100, and why, in both languages. */
export const closenessView = z.strictObject({
  points: z.number().int().min(0).max(100),
  grounds: z.array(
    z.strictObject({
      kind: z.enum(['field', 'branch', 'chain', 'words', 'category']),
      points: z.number().int(),
      zh: z.string(),
      en: z.string(),
    }),
  ),
});
