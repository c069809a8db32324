import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf } from '../shapes.ts';

export const FETCH_RECOMMENDATION_TABLE = defineRequest({
  name: 'fetch-recommendation-table',
  summary: 'The recommendation summary table',
  method: 'GET',
  path: '/api/v1/rounds/:round/recommendation/table',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: z.strictObject({ format: z.enum(['xlsx', 'docx', 'csv']), recommender: idOf('rec').optional() }),
  body: 'none',
  view: 'file',
});
