import { z } from 'zod';
import { categoryId, day, idOf, instant, programmeId } from '../shapes.ts';

const dashboardFamily = z.enum([
  'counted',
  'platforms',
  'applications',
  'objected',
  'milestones',
  'duties',
  'grades',
  'measures',
  'support',
  'inspections',
  'outcomes',
  'goals',
]);

/** Of which programme (a recommender may work in several) and how it stood at the end of which day; without one, now. */
export const dashboardQuery = {
  programme: programmeId.optional(),
  on: day.optional(),
};

const several = z
  .string()
  .regex(/^[a-z0-9_-]+(,[a-z0-9_-]+)*$/i)
  .max(200);

/** What a list behind a number is narrowed to; `chain`, `standing` and `part` may be several, with commas between them. */
export const behindQuery = {
  ...dashboardQuery,
  family: dashboardFamily,
  category: categoryId.optional(),
  city: z
    .string()
    .regex(/^\d{4}(,\d{4})*$/)
    .max(100)
    .optional(),
  /** Industry chains of the programme; `none`: of platforms whose record names none. */
  chain: several.optional(),
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  standing: several.optional(),
  kind: z.string().max(60).optional(),
  part: several.optional(),
  round: idOf('rnd').optional(),
};

/** A number and the list it counts or, where it is an amount, adds up. */
export const figure = z.strictObject({
  value: z.number(),
  of: z.enum(['count', 'amount']),
  behind: z.strictObject({ ...behindQuery, year: z.number().int().optional() }),
});

export const words = z.strictObject({ zh: z.string(), en: z.string() });

/** The day a view tells of: of a past one, as it was known at its end. */
export const toldOn = {
  on: day,
  until: instant,
  past: z.boolean(),
  programme: programmeId,
};
