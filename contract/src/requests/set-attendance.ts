import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, standing } from '../shapes.ts';
import { attendance } from '../views/meeting.ts';

export const SET_ATTENDANCE = defineRequest({
  name: 'set-attendance',
  summary: 'Say who is there now',
  method: 'PUT',
  path: '/api/v1/meetings/:meeting/attendance',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), attendance }),
  view: standing,
});
