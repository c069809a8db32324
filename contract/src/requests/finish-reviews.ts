import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noQuery } from '../shapes.ts';

export const FINISH_REVIEWS = defineRequest({
  name: 'finish-reviews',
  summary: 'End the review of a category whose scores are in',
  method: 'POST',
  path: '/api/v1/rounds/:round/reviews/finish',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({ category: categoryId }),
  view: z.strictObject({ reviewed: z.number().int() }),
});
