import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const STATE_ON_MEASURE = defineRequest({
  name: 'state-on-measure',
  summary: 'The host states its view of what is proposed',
  method: 'POST',
  path: '/api/v1/measures/:measure/statement',
  audience: ['host.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ measure: idOf('mea') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), text: prose(4000, 2) }),
  view: standing,
});
