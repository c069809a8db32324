import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, day, noParams, page } from '../shapes.ts';

export const LIST_ENDING_PLATFORMS = defineRequest({
  name: 'list-ending-platforms',
  summary: 'Platforms of the reader whose validity ends soon, and whether their renewal has begun',
  method: 'GET',
  path: '/api/v1/ending-platforms',
  audience: 'signed-in',
  act: false,
  clause: 'B5.2',
  params: noParams,
  query: z.strictObject({
    ...page,
    /** Ending within so many days. */
    within: z.coerce.number().int().min(1).max(1100).default(180),
    city: z.string().max(4).optional(),
    category: categoryId.optional(),
    text: z.string().max(80).optional(),
  }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: z.string(),
        number: z.string(),
        name: z.string(),
        programme: z.string(),
        category: z.string(),
        organisation: z.string(),
        recommender: z.string(),
        city: z.string(),
        validUntil: day,
        daysLeft: z.number().int(),
        /** First day on which its holder may apply again. */
        opensOn: day,
        /** The application for its renewal as far as the reader may know of it. */
        renewal: z.strictObject({ application: z.string(), state: z.string() }).nullable(),
        renewedBy: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
    total: z.number().int(),
  }),
});
