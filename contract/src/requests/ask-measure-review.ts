import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const ASK_MEASURE_REVIEW = defineRequest({
  name: 'ask-measure-review',
  summary: 'The host asks for a decision to be looked at again',
  method: 'POST',
  path: '/api/v1/measures/:measure/review',
  audience: ['host.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ measure: idOf('mea') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), text: prose(4000, 2) }),
  view: standing,
});
