import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { line, noParams, noQuery, standing } from '../shapes.ts';

export const ADD_RECOMMENDER = defineRequest({
  name: 'add-recommender',
  summary: 'Register a recommending unit',
  method: 'POST',
  path: '/api/v1/recommenders',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    kind: z.enum(['city', 'department']),
    name: line(80),
    nameEn: line(160),
    city: z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
  }),
  view: standing,
});
