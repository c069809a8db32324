import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noQuery, standing } from '../shapes.ts';

export const PREPARE_RANKING = defineRequest({
  name: 'prepare-ranking',
  summary: 'Hand the decision to an approver',
  method: 'POST',
  path: '/api/v1/rounds/:round/rankings/:category/preparation',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd'), category: categoryId }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
