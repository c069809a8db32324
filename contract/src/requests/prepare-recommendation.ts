import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const PREPARE_RECOMMENDATION = defineRequest({
  name: 'prepare-recommendation',
  summary: 'Hand the list to an approver',
  method: 'POST',
  path: '/api/v1/rounds/:round/recommendation/preparation',
  audience: ['recommender.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
