import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery } from '../shapes.ts';
import { reviewView } from '../views/review.ts';

export const SEE_REVIEW = defineRequest({
  name: 'see-review',
  summary: 'One review; the content opens after the declaration',
  method: 'GET',
  path: '/api/v1/reviews/:review',
  audience: ['expert'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ review: idOf('rev') }),
  query: noQuery,
  body: 'none',
  view: reviewView,
});
