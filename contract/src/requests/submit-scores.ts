import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const SUBMIT_SCORES = defineRequest({
  name: 'submit-scores',
  summary: 'Hand in the score sheet',
  method: 'POST',
  path: '/api/v1/reviews/:review/submission',
  audience: ['expert'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ review: idOf('rev') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing.extend({ totalHalfPoints: z.number().int() }),
});
