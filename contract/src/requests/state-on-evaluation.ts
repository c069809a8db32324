import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const STATE_ON_EVALUATION = defineRequest({
  name: 'state-on-evaluation',
  summary: 'The host’s view of a draft result',
  method: 'POST',
  path: '/api/v1/evaluations/:evaluation/statement',
  audience: ['host.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ evaluation: idOf('evl') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), text: prose(2000, 2) }),
  view: standing,
});
