import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf } from '../shapes.ts';

export const FETCH_RANKING = defineRequest({
  name: 'fetch-ranking',
  summary: 'The ranked list with every score',
  method: 'GET',
  path: '/api/v1/rounds/:round/rankings/:category/table',
  audience: ['authority'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd'), category: categoryId }),
  query: z.strictObject({ format: z.enum(['xlsx', 'csv', 'json']) }),
  body: 'none',
  view: 'file',
});
