import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noQuery } from '../shapes.ts';
import { rankingView } from '../views/publicity.ts';

export const SEE_RANKING = defineRequest({
  name: 'see-ranking',
  summary: 'The ranked list of a category',
  method: 'GET',
  path: '/api/v1/rounds/:round/rankings/:category',
  audience: ['authority'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd'), category: categoryId }),
  query: noQuery,
  body: 'none',
  view: rankingView,
});
