import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { day, idOf, noQuery, standing } from '../shapes.ts';

export const CALL_ROUND = defineRequest({
  name: 'call-round',
  summary: 'Publish the call for applications',
  method: 'POST',
  path: '/api/v1/rounds/:round/call',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), publishedOn: day }),
  view: standing,
});
