import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, instant, noQuery, standing } from '../shapes.ts';
import { doubt, overall, scoreInput } from '../views/review.ts';

export const SAVE_SCORES = defineRequest({
  name: 'save-scores',
  summary: 'Keep scores and comments as typed',
  method: 'PATCH',
  path: '/api/v1/reviews/:review/scores',
  audience: ['expert'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ review: idOf('rev') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    scores: z.array(scoreInput).max(60),
    overall,
    recommendation: z.enum(['support', 'support-with-changes', 'not-support']).nullable(),
    doubts: z.array(doubt).max(10),
  }),
  view: standing.extend({ savedAt: instant, totalHalfPoints: z.number().int() }),
});
