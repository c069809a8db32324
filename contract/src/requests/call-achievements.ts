import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';

export const CALL_ACHIEVEMENTS = defineRequest({
  name: 'call-achievements',
  summary: 'Another person sends the call out',
  method: 'POST',
  path: '/api/v1/selections/:selection/call',
  audience: ['authority.approver'],
  act: true,
  clause: 'B5.3',
  params: z.strictObject({ selection: idOf('sel') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int() }),
  view: standing,
});
