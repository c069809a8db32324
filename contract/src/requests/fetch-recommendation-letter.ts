import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf } from '../shapes.ts';

export const FETCH_RECOMMENDATION_LETTER = defineRequest({
  name: 'fetch-recommendation-letter',
  summary: 'The recommendation letter',
  method: 'GET',
  path: '/api/v1/rounds/:round/recommendation/letter.docx',
  audience: ['recommender', 'authority'],
  act: false,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: z.strictObject({ recommender: idOf('rec').optional() }),
  body: 'none',
  view: 'file',
});
