import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, line, noQuery, prose, standing } from '../shapes.ts';

export const DECIDE_MEASURE = defineRequest({
  name: 'decide-measure',
  summary: 'Decide a proposed measure, or drop it; never the person who proposed it',
  method: 'POST',
  path: '/api/v1/measures/:measure/decision',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ measure: idOf('mea') }),
  query: noQuery,
  body: z.strictObject({
    version: z.number().int(),
    decision: z.enum(['decide', 'drop']),
    reason: prose(2000, 2),
    documentNumber: line(60, 0),
  }),
  view: standing,
});
