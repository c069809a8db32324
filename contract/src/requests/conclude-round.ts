import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const CONCLUDE_ROUND = defineRequest({
  name: 'conclude-round',
  summary: 'Conclude a round',
  method: 'POST',
  path: '/api/v1/rounds/:round/conclusion',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
