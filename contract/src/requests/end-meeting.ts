import { z } from 'zod';
import { defineRequest } from '../request.ts';
import { idOf, noQuery, prose, standing } from '../shapes.ts';

export const END_MEETING = defineRequest({
  name: 'end-meeting',
  summary: 'End the meeting and draw up its minutes',
  method: 'POST',
  path: '/api/v1/meetings/:meeting/end',
  audience: ['authority.clerk'],
  act: true,
  clause: 'default',
  params: z.strictObject({ meeting: idOf('mtg') }),
  query: noQuery,
  body: z.strictObject({ version: z.number().int(), remarks: prose(3000) }),
  view: standing,
});
