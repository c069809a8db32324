import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noQuery, standing } from '../shapes.ts';

export const DRAW_UP_RANKING = defineRequest({
  name: 'draw-up-ranking',
  summary: 'Rank the reviewed applications by mean',
  method: 'POST',
  path: '/api/v1/rounds/:round/rankings/:category',
  audience: ['authority.clerk'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd'), category: categoryId }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
