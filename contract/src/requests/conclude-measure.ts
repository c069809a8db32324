import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const CONCLUDE_MEASURE = defineRequest({
  name: 'conclude-measure',
  summary: 'Find a rectification done or failed',
  method: 'POST',
  path: '/api/v1/measures/:measure/conclusion',
  audience: ['authority.approver'],
  act: true,
  clause: 'B6.3',
  params: z.strictObject({ measure: idOf('mea') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    outcome: z.enum(['fulfilled', 'failed']),
    reason: prose(2000, 2),
  }),
  view: standing,
});
