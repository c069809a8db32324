import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { noParams, noQuery } from '../shapes.ts';
import { reviewRow } from '../views/review.ts';

export const LIST_OWN_REVIEWS = defineRequest({
  name: 'list-own-reviews',
  summary: 'Applications assigned to the expert',
  method: 'GET',
  path: '/api/v1/reviews',
  audience: ['expert'],
  act: false,
  clause: 'B5.1',
  params: noParams,
  query: noQuery,
  body: 'none',
  view: z.strictObject({ rows: z.array(reviewRow) }),
});
