import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const ANSWER_MEASURE_REVIEW = defineRequest({
  name: 'answer-measure-review',
  summary: 'Uphold or lift a decision that was asked about; never the person who made it',
  method: 'POST',
  path: '/api/v1/measures/:measure/review/answer',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ measure: idOf('mea') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    outcome: z.enum(['upheld', 'lifted']),
    reason: prose(2000, 2),
  }),
  view: standing,
});
