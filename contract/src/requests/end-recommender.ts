import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const END_RECOMMENDER = defineRequest({
  name: 'end-recommender',
  summary: 'End a recommending unit',
  method: 'PUT',
  path: '/api/v1/recommenders/:recommender/end',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ recommender: idOf('rec') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
