import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';
import { windows } from '../views/round.ts';

export const RESCHEDULE_ROUND = defineRequest({
  name: 'reschedule-round',
  summary: 'Move the windows of a called round, with reason',
  method: 'PUT',
  path: '/api/v1/rounds/:round/windows',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.1',
  params: z.strictObject({ round: idOf('rnd') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), windows, reason: prose(500, 4) }),
  view: standing,
});
