import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, instant } from '../shapes.ts';
import { closenessView } from '../views/closeness.ts';

export const SEE_REVIEW_PROGRESS = defineRequest({
  name: 'see-review-progress',
  summary: 'How far the reviews of a round are',
  method: 'GET',
  path: '/api/v1/rounds/:round/reviews',
  audience: ['authority'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: z.strictObject({ category: categoryId.optional() }),
  body: 'none',
  view: z.strictObject({
    rows: z.array(
      z.strictObject({
        review: z.string(),
        version: z.number().int(),
        application: z.string(),
        receipt: z.string(),
        name: z.string(),
        category: z.string(),
        expert: z.string(),
        expertName: z.string(),
        state: z.string(),
        declaration: z.enum(['not-asked', 'none', 'declared']),
        total: z.number().nullable(),
        /** How close the reader was when given it; `null` where it was not measured. */
        closeness: closenessView.nullable(),
        /** Until when the invitation is to be answered; `null` once it was, or where the programme sets no time. */
        answerBy: instant.nullable(),
        lapsed: z.boolean(),
        /** Who could follow a reader who stepped back or did not answer; a reserve is seated by a supplement of the draw. */
        proposed: z.strictObject({ expert: z.string(), name: z.string(), reserve: z.boolean() }).nullable(),
      }),
    ),
    waiting: z.array(
      z.strictObject({
        application: z.string(),
        receipt: z.string(),
        name: z.string(),
        category: z.string(),
        scored: z.number().int(),
        needed: z.number().int(),
      }),
    ),
  }),
});
