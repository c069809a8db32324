import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { categoryId, idOf, noQuery } from '../shapes.ts';

export const FETCH_MINUTES = defineRequest({
  name: 'fetch-minutes',
  summary: 'The minutes of the decision meeting',
  method: 'GET',
  path: '/api/v1/rounds/:round/rankings/:category/minutes.docx',
  audience: ['authority'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd'), category: categoryId }),
  query: noQuery,
  body: 'none',
  view: 'file',
});
