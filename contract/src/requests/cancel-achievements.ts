import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const CANCEL_ACHIEVEMENTS = defineRequest({
  name: 'cancel-achievements',
  summary: 'Call the choice off with the reason',
  method: 'POST',
  path: '/api/v1/selections/:selection/cancellation',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ selection: idOf('sel') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), reason: prose(500, 2) }),
  view: standing,
});
